import type { LanguageAdapter } from '../syntax/adapters/adapter.ts';
import { Evaluator } from '../syntax/evaluator.ts';
import type { CallExpression } from '../syntax/facts.ts';
import type { Outside } from '../syntax/outside.ts';
import type { OutsideWrappers } from './wrappers.ts';
import { readFacts, type ReadFile } from '../syntax/read-facts.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument } from '../text/document.ts';
import { isTestPath } from '../text/test-files.ts';
import { shippedCatalogue, type Catalogue } from './catalogue.ts';
import { namingOf } from './catalogue-languages.ts';
import { Identities } from './identities.ts';
import { matchCall, type Found } from './match-call.ts';
import type { MatchContext } from './match-context.ts';
import { isHttpModule } from './match-request.ts';
import { mayHold } from './origins.ts';
import { mockedModules } from './test-doubles.ts';

/** What the project's other files give: values, and functions that ask a model. */
export type OutsideFiles = Outside & OutsideWrappers;

/** What is around a document and tells more of it than its text. */
export interface Surroundings {
  /** Values of environment variables, as far as the project gives them (`.env`). */
  readonly environment?: ReadonlyMap<string, string> | undefined;
  /** The shipped one where it is absent. */
  readonly catalogue?: Catalogue | undefined;
  /** Modules that the project imports for all its files. */
  readonly projectImports?: readonly string[] | undefined;
  /** The project's other files. */
  readonly outside?: OutsideFiles | undefined;
  /** The document's own facts, where they are known already. */
  readonly file?: ReadFile | undefined;
}

/** A document read as code, with the places where it asks a model itself. */
export interface CallReading {
  readonly document: SourceDocument;
  readonly context: MatchContext;
  /** Where in the document a character of the code that was read stands. */
  readonly offsetOf: (at: number) => number;
  readonly direct: ReadonlyMap<CallExpression, Found>;
  /** Makers of test doubles. */
  readonly doubles: ReadonlySet<string>;
}

/** Reads a document as code; undefined for a language without an adapter. */
export async function readCalls(
  document: SourceDocument,
  syntax: Syntax,
  {
    environment = new Map(),
    catalogue = shippedCatalogue,
    projectImports = [],
    outside,
    file: known,
  }: Surroundings = {},
): Promise<CallReading | undefined> {
  const file = known ?? (await readFacts(document, syntax));
  if (!file) return undefined;
  const { family: language, idioms }: Pick<LanguageAdapter, 'family' | 'idioms'> = file.adapter;
  // Files of C# import many namespaces whole: those that can hold no call would only hide the others.
  const starImports = [...new Set([...file.facts.starImports, ...projectImports])].filter(
    (module) =>
      module.startsWith('.') || mayHold(module, { language, catalogue }) || isHttpModule(module, { language }),
  );
  const facts = { ...file.facts, starImports };
  const evaluator = new Evaluator(facts, idioms, environment, outside);
  const mocked = mockedModules(facts, evaluator, idioms);
  const isTest = isTestPath(document.path);
  const context: MatchContext = {
    facts,
    evaluator,
    language,
    catalogue,
    identities: new Identities(),
    environment,
    mocked,
    isTest,
  };
  const direct = new Map<CallExpression, Found>();
  for (const call of facts.calls) {
    const found = matchCall(call, context, idioms.doubles);
    if (found) direct.set(call, found);
  }
  if (namingOf(language).isFluent) for (const call of direct.keys()) dropInner(call, direct);
  return { document, context, offsetOf: file.offsetOf, direct, doubles: idioms.doubles };
}

/** What a chain of methods asks, it asks once, at its end: `client.embeddings().create(…)`. */
function dropInner(call: CallExpression, matches: Map<CallExpression, Found>): void {
  let at = call.callee;
  while (at.kind === 'member' || at.kind === 'call') {
    if (at.kind === 'call') matches.delete(at);
    at = at.kind === 'member' ? at.object : at.callee;
  }
}
