import { escape } from 'minimatch';
import type { AiCall } from '../ai-calls/ai-call.ts';
import { openQuestionsOf } from '../law/applies.ts';
import type { FactFile } from '../law/fact-file.ts';
import { knownFacts } from '../law/facts.ts';
import { isInForceAtReading, obligationsOf } from '../law/laws.ts';
import type { Policy } from '../policy/policy.ts';
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

/**
 * The record of an AI call that has none: what the code shows is filled in, what only a person can know is left blank.
 * It is a valid record as it stands, and covers the call.
 */
export function newRecord(document: SourceDocument, call: AiCall, register: Register, policy: Policy): NewRecord {
  const id = suggestedId(document, call, register);
  const languages = policy.languages.length > 0 ? policy.languages : (['en'] as const);
  const locale = languages[0] ?? 'en';
  const lines = linesOf({ id, document, call, policy, languages, locale });
  const text = parts
    .filter(({ key }) => lines[key] !== undefined)
    .map(({ key, help }) => [...comment(help[locale]), ...(lines[key] ?? [])].join('\n'))
    .join('\n\n');
  return { id, path: recordPath(id), text: `${text}\n` };
}

interface Draft {
  readonly id: string;
  readonly document: SourceDocument;
  readonly call: AiCall;
  readonly policy: Policy;
  readonly languages: readonly Locale[];
  readonly locale: Locale;
}

/** The lines of each part. Nothing here is invented: a value comes from the code, or is blank. */
function linesOf(draft: Draft): Readonly<Partial<Record<keyof RecordFile, readonly string[]>>> {
  const { call, document } = draft;
  const symbol = call.enclosing[0]?.name;
  return {
    id: [`id: ${scalarText(draft.id)}`],
    name: ['name:', `  ${draft.locale}: ${scalarText(capitalised(wordsOf(symbol ?? draft.id)))}`],
    purpose: ['purpose:', ...draft.languages.map((language) => `  ${language}:`)],
    administration: ['administration:'],
    owner: ['owner:'],
    contact: ['contact:', ...['service', 'address', 'email', 'form'].map((key) => `  ${key}:`)],
    publishedRules: ['publishedRules:'],
    provider: [entry('provider', call.provider === 'unknown' ? undefined : call.provider)],
    model: [entry('model', call.model)],
    data: ['data:'],
    facts: ['facts:', ...questions(draft).flatMap((fact) => [`  # ${fact.question[draft.locale]}`, `  ${fact.id}:`])],
    implementation: [
      'implementation:',
      `  - files: ${scalarText(escape(document.path, { magicalBraces: true }))}`,
      ...(symbol === undefined ? [] : [`    symbols: [${scalarText(symbol)}]`]),
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
