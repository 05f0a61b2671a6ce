import type { OutlineSymbol } from '../syntax/outline/outline.ts';
import type { SourceDocument } from '../text/document.ts';
import type { Annotations } from './annotations.ts';
import type { CoveredCode } from './binding.ts';
import { seenInFunction } from './seen-function/seen-function.ts';
import type { BoundCode, DeclaredName, FileCode } from './file-code.ts';

/** Names that are listed of one file, where one that a record looks for is not among them. */
const MAX_NAMES = 200;

/** What is looked for in a document. */
interface Wanted {
  readonly annotations: Annotations;
  /** Entries of records whose glob matches the document's path. */
  readonly entries: readonly CoveredCode[];
  readonly isKnown: (id: string) => boolean;
  /** Every symbol that a record names, wherever. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * The code of a document that records cover, by comment or by `implementation`.
 * @param outline `undefined` for a language that is not parsed: a name is then looked for in the text.
 */
export function fileCodeOf(
  document: SourceDocument,
  outline: readonly OutlineSymbol[] | undefined,
  wanted: Wanted,
): FileCode {
  const symbols = outline ?? [];
  const named = wanted.entries.flatMap((entry) => boundByEntry(document, entry, outline));
  const annotated = annotatedCode(document, symbols, wanted);
  const missing = wanted.entries.some(({ symbols: names }) => [...names].some((name) => !isBound(named, name)));
  const declared = symbols.filter(({ name }) => missing || (wanted.wanted.has(name) && !isBound(named, name)));
  return {
    path: document.path,
    bound: [...annotated, ...named].sort((one, other) => one.start - other.start),
    declared: declaredNames(document, declared.slice(0, MAX_NAMES)),
  };
}

function boundByEntry(
  document: SourceDocument,
  { record, entry, symbols }: CoveredCode,
  outline: readonly OutlineSymbol[] | undefined,
): readonly BoundCode[] {
  const by = { recordId: record.record.id, by: 'implementation', entry } as const;
  if (symbols.size === 0) return [{ ...by, line: 1, start: 0 }];
  return [...symbols].flatMap((symbol) => {
    const start = startOf(symbol, document, outline);
    const declared = outline?.find(({ nameRange }) => nameRange.start === start);
    return start === undefined ? [] : [{ ...by, ...placeOf(symbol, start, document), ...seenIn(declared, document) }];
  });
}

function startOf(
  symbol: string,
  { text }: SourceDocument,
  outline: readonly OutlineSymbol[] | undefined,
): number | undefined {
  if (outline) return outline.find(({ name }) => name === symbol)?.nameRange.start;
  for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + symbol.length);
    if (!/[\p{L}\d_]/u.test(around)) return at;
  }
  return undefined;
}

function annotatedCode(
  document: SourceDocument,
  symbols: readonly OutlineSymbol[],
  { annotations, isKnown }: Wanted,
): readonly BoundCode[] {
  if (annotations.isEmpty) return [];
  const bind = (ids: readonly string[], place: Omit<BoundCode, 'recordId' | 'by'>): readonly BoundCode[] =>
    ids.filter(isKnown).map((recordId) => ({ recordId, by: 'annotation', ...place }));
  const ofFile = bind(annotations.idsAtHead(), { line: 1, start: 0 });
  const ofSymbols = symbols.flatMap((symbol) => {
    const ids = annotations.idsAbove(symbol.range.start);
    if (ids.length === 0) return [];
    const place = placeOf(symbol.name, symbol.nameRange.start, document);
    return bind(ids, { ...place, ...seenIn(symbol, document) });
  });
  return [...ofFile, ...ofSymbols];
}

function placeOf(symbol: string, start: number, document: SourceDocument) {
  return { symbol, line: document.positionAt(start).line + 1, start };
}

function seenIn(symbol: OutlineSymbol | undefined, document: SourceDocument): Pick<BoundCode, 'seen'> {
  return symbol?.kind === 'function' ? { seen: seenInFunction(symbol, document) } : {};
}

function isBound(code: readonly BoundCode[], name: string): boolean {
  return code.some(({ symbol }) => symbol === name);
}

function declaredNames(document: SourceDocument, symbols: readonly OutlineSymbol[]): readonly DeclaredName[] {
  return symbols.map(({ name, nameRange }) => ({ name, line: document.positionAt(nameRange.start).line + 1 }));
}
