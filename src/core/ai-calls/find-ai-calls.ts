import { adapterOf } from '../syntax/adapters/adapters.ts';
import type { CallExpression, Scope } from '../syntax/facts.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import { holdsTypesOnly } from '../text/types-only.ts';
import { isTestPath } from '../text/test-files.ts';
import type { AiCall, EnclosingSymbol, Wrapper } from './ai-call.ts';
import { shippedCatalogue, type Catalogue } from './catalogue.ts';
import { calleeName } from './callee-name.ts';
import type { Found } from './match-call.ts';
import { readCalls, type CallReading, type Surroundings } from './read-calls.ts';
import { WrapperTable, type Asked } from './wrappers.ts';

/**
 * Whether the text holds an anchor: an import name, a provider host or an API path. Cheap; no parsing.
 * @param projectImports modules that the project imports for all its files: there the name of a client is enough
 */
export function mayHoldAiCall(
  document: SourceDocument,
  catalogue: Catalogue = shippedCatalogue,
  projectImports: readonly string[] = [],
): boolean {
  const adapter = adapterOf(document.languageId);
  if (!adapter || holdsTypesOnly(document.path)) return false;
  const { text } = document;
  return (
    catalogue.holdsAnchor(text, adapter.family) ||
    (projectImports.length > 0 && catalogue.holdsMaker(text, adapter.family, projectImports))
  );
}

/** A place where a document asks a model, by itself or by a function that does. */
export interface FoundCall {
  readonly call: AiCall;
  /** Where the model is asked, if it is elsewhere: a record that covers that place covers this call as well. */
  readonly asked?: { readonly document: SourceDocument; readonly call: AiCall };
}

/** Every place where a document asks a model itself, in order. Empty for a language without an adapter. */
export async function findAiCalls(
  document: SourceDocument,
  syntax: Syntax,
  surroundings?: Surroundings,
): Promise<readonly AiCall[]> {
  const reading = await readCalls(document, syntax, surroundings);
  return reading ? inOrder(directCalls(reading)).map(({ call }) => call) : [];
}

/** The same with the calls of functions that ask a model: of this document and, where they are given, of others. */
export async function findCalls(
  document: SourceDocument,
  syntax: Syntax,
  surroundings?: Surroundings,
): Promise<readonly FoundCall[]> {
  const reading = await readCalls(document, syntax, surroundings);
  if (!reading) return [];
  // A test of such a function is no further use of it.
  if (isTestPath(document.path)) return inOrder(directCalls(reading));
  const table = new WrapperTable(reading, surroundings?.outside);
  return inOrder([...directCalls(reading), ...table.calls.map(([call, asking]) => throughCall(call, asking, reading))]);
}

function directCalls(reading: CallReading): readonly FoundCall[] {
  return [...reading.direct].map(([call, found]) => ({ call: described(call, found, reading) }));
}

function throughCall(
  call: CallExpression,
  { name, reading: asked, asks, found }: Asked,
  reading: CallReading,
): FoundCall {
  const { document } = asked;
  const question = described(asks, found, asked);
  const through: Wrapper = { name, path: document.path, line: document.positionAt(question.range.start).line };
  return { call: { ...described(call, found, reading), through }, asked: { document, call: question } };
}

function inOrder(calls: readonly FoundCall[]): readonly FoundCall[] {
  return calls.toSorted(
    ({ call: { range: one } }, { call: { range: other } }) => one.start - other.start || one.end - other.end,
  );
}

function described(call: CallExpression, found: Found, { offsetOf }: CallReading): AiCall {
  const inFile = ({ start, end }: TextRange): TextRange => ({ start: offsetOf(start), end: offsetOf(end - 1) + 1 });
  const enclosing = enclosingOf(call.scope).map(({ name, range }) => ({ name, range: inFile(range) }));
  return { ...found, callee: calleeName(call.callee), range: inFile(call.calleeRange), enclosing };
}

function enclosingOf(scope: Scope): readonly EnclosingSymbol[] {
  const symbols: EnclosingSymbol[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.symbol) symbols.push(at.symbol);
  return symbols;
}
