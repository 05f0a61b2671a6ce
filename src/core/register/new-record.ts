import { escape } from 'minimatch';
import type { AiCall } from '../ai-calls/ai-call.ts';
import { openQuestionsOf } from '../law/applies.ts';
import type { FactFile } from '../law/fact-file.ts';
import { knownFacts } from '../law/facts.ts';
import { isInForceAtReading, obligationsOf } from '../law/laws.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import type { Policy } from '../policy/policy.ts';
import type { Project } from '../project/project.ts';
import type { BoundAiCall } from '../scan/scan.ts';
import type { Locale } from '../rules/rules.ts';
import type { SourceDocument } from '../text/document.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import type { RecordFile } from './record-file.ts';
import { parts } from './record-parts.ts';
import { recordPath, suggestedId, wordsOf } from './record-id.ts';
import type { Register } from './register.ts';

/** A record to be: its file is not there yet. */
export interface NewRecord {
  readonly id: string;
  /** Path of the file to make, relative to the project's root. No file of the register is there. */
  readonly path: string;
  /** YAML, with comments in the policy's first language that say what a person has to fill in. */
  readonly text: string;
}

/** What a record is to be about: what the code shows of it, and what a person has said. */
export interface RecordSubject {
  /** Glob of the code that it covers; none where there is no code yet. */
  readonly files?: string;
  /** Functions and classes that it covers there; all of the files where there is none. */
  readonly symbols?: readonly string[];
  /** The model that is asked, where one is. */
  readonly call?: Pick<AiCall, 'provider' | 'model'>;
  /** Data categories that are seen to reach it. */
  readonly data?: readonly DataCategoryId[];
  readonly said?: SaidOfRecord;
}

/** What a person has already said of an algorithm. */
export interface SaidOfRecord {
  readonly id?: string;
  readonly name?: string;
  readonly purpose?: string;
  readonly owner?: string;
}

/** An AI call, as what a record is about: the function around it. */
export function subjectOfCall(
  { path }: SourceDocument,
  { enclosing, provider, model }: AiCall,
  data: readonly DataCategoryId[] = [],
): RecordSubject {
  const symbol = enclosing[0]?.name;
  const call = { provider, ...(model !== undefined && { model }) };
  return { ...codeAt(path, symbol), call, data };
}

/** A function or class, or a whole file, as what a record is about. */
export function codeAt(path: string, symbol: string | undefined): RecordSubject {
  return { files: escape(path, { magicalBraces: true }), ...(symbol !== undefined && { symbols: [symbol] }) };
}

/**
 * A record of what has none: what the code shows is filled in, what only a person can know is left blank. It is a valid
 * record as it stands, and covers the code.
 */
export function newRecord(subject: RecordSubject, register: Register, policy: Policy): NewRecord {
  const { said = {}, symbols = [], files = '' } = subject;
  const id = said.id ?? suggestedId([said.name, symbols[0], files], register);
  const languages = policy.languages.length > 0 ? policy.languages : (['en'] as const);
  const locale = languages[0] ?? 'en';
  const lines = linesOf({ id, subject, policy, languages, locale });
  const text = parts
    .filter(({ key }) => lines[key] !== undefined)
    .map(({ key, help }) => [...comment(help[locale]), ...(lines[key] ?? [])].join('\n'))
    .join('\n\n');
  return { id, path: recordPath(id), text: `${text}\n` };
}

type Place = Pick<Project, 'register' | 'policy'>;

/** Records of what an editor shows: an AI call, or a function that decides by rules. */
export const newRecords = {
  ofCall: (document: SourceDocument, { call, data }: Pick<BoundAiCall, 'call' | 'data'>, { register, policy }: Place) =>
    newRecord(subjectOfCall(document, call, data), register, policy),
  ofCode: (path: string, symbol: string, { register, policy }: Place) =>
    newRecord(codeAt(path, symbol), register, policy),
};

interface Draft {
  readonly id: string;
  readonly subject: RecordSubject;
  readonly policy: Policy;
  readonly languages: readonly Locale[];
  readonly locale: Locale;
}

/** The lines of each part. Nothing here is invented: a value comes from the code or from a person, or is blank. */
function linesOf(draft: Draft): Readonly<Partial<Record<keyof RecordFile, readonly string[]>>> {
  const { call, data = [], said = {}, symbols = [] } = draft.subject;
  const { locale } = draft;
  const name = said.name ?? capitalised(wordsOf(symbols[0] ?? draft.id));
  return {
    id: [`id: ${scalarText(draft.id)}`],
    name: ['name:', `  ${locale}: ${scalarText(name)}`],
    purpose: ['purpose:', ...draft.languages.map((language) => purposeIn(language, draft))],
    administration: ['administration:'],
    owner: [entry('owner', said.owner)],
    contact: ['contact:', ...['service', 'address', 'email', 'form'].map((key) => `  ${key}:`)],
    publishedRules: ['publishedRules:'],
    ...(call && {
      provider: [entry('provider', call.provider === 'unknown' ? undefined : call.provider)],
      model: [entry('model', call.model)],
    }),
    data: data.length === 0 ? ['data:'] : [`data: [${data.map((category) => scalarText(category)).join(', ')}]`],
    facts: ['facts:', ...questions(draft).flatMap((fact) => [`  # ${fact.question[locale]}`, `  ${fact.id}:`])],
    ...implementationOf(draft.subject),
  };
}

function purposeIn(language: Locale, { subject: { said }, locale }: Draft): string {
  const purpose = language === locale ? said?.purpose : undefined;
  return purpose === undefined ? `  ${language}:` : `  ${language}: ${scalarText(purpose)}`;
}

function implementationOf({ files, symbols = [] }: RecordSubject): { readonly implementation?: readonly string[] } {
  if (files === undefined) return {};
  const named = symbols.map((symbol) => scalarText(symbol)).join(', ');
  return {
    implementation: [
      'implementation:',
      `  - files: ${scalarText(files)}`,
      ...(symbols.length === 0 ? [] : [`    symbols: [${named}]`]),
    ],
  };
}

/**
 * What must be true for a duty to apply, and that the policy does not say: each of these answers may close several duties.
 * The questions that are left then are a finding of the record.
 */
function questions({ policy }: Draft): readonly FactFile[] {
  const truthOf = knownFacts({}, policy.organisation);
  const duties = obligationsOf(policy.jurisdictions).filter(
    ({ law, obligation }) => isInForceAtReading(law, obligation) && obligation.force !== 'guidance',
  );
  const open = duties.flatMap(({ obligation: { appliesWhen } }) =>
    openQuestionsOf({ all: appliesWhen.all ?? [], none: appliesWhen.none ?? [] }, truthOf),
  );
  return [...new Set(open)].filter((fact) => !fact.perCase);
}

function comment(text: string): readonly string[] {
  return text.split('\n').map((line) => `# ${line}`);
}

function entry(key: string, value: string | undefined): string {
  return value === undefined ? `${key}:` : `${key}: ${scalarText(value)}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
