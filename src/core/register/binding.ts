import { fileMatcher } from '../policy/globs.ts';
import type { OutlineSymbol } from '../syntax/outline/outline.ts';
import type { SourceDocument } from '../text/document.ts';
import type { EnclosingSymbol } from '../ai-calls/ai-call.ts';
import { Annotations } from './annotations.ts';
import type { FileCode } from './file-code.ts';
import { fileCodeOf } from './find-code.ts';
import type { RegisteredRecord } from './register.ts';

/** A glob of a record's `implementation` and the symbols that it names there; all of the file when it names none. */
export interface CoveredCode {
  readonly record: RegisteredRecord;
  /** Index of the entry in the record. */
  readonly entry: number;
  readonly matches: (path: string) => boolean;
  readonly symbols: ReadonlySet<string>;
}

/** A place in code: the functions and classes around it, innermost first. */
export interface CodePlace {
  readonly enclosing: readonly EnclosingSymbol[];
}

/**
 * Tells which record covers a place. A comment `@algorithm <id>` decides, the nearest one: above the function, then
 * above what surrounds it, then at the head of the file. One that names an unknown id covers nothing, whatever the globs
 * say: a typo must be seen. Without a comment, the record that names the innermost symbol wins, then the first one.
 */
export class Binder {
  readonly #byId: ReadonlyMap<string, RegisteredRecord>;
  readonly #covered: readonly CoveredCode[];
  readonly #symbols: ReadonlySet<string>;
  readonly #anySymbol: RegExp | undefined;
  // A document is read once, however many places are asked for.
  readonly #annotations = new WeakMap<SourceDocument, Annotations>();

  constructor(records: readonly RegisteredRecord[]) {
    this.#byId = new Map(records.map((registered) => [registered.record.id, registered]));
    this.#covered = records.flatMap(coveredBy);
    this.#symbols = new Set(this.#covered.flatMap(({ symbols }) => [...symbols]));
    this.#anySymbol = anyOf([...this.#symbols]);
  }

  coverOf(document: SourceDocument, place: CodePlace): RegisteredRecord | undefined {
    const ids = this.annotationsOf(document).idsFor(place.enclosing);
    if (ids.length > 0) return ids.map((id) => this.#byId.get(id)).find((record) => record !== undefined);
    return nearest(this.entriesFor(document.path), place);
  }

  /** Whether the register looks for functions or classes in a document, by name or by comment. Cheap; no parsing. */
  needsOutline(document: SourceDocument): boolean {
    if (this.#byId.size === 0) return false;
    if (Annotations.mayStandIn(document) || this.#anySymbol?.test(document.text) === true) return true;
    return this.entriesFor(document.path).some(({ symbols }) => symbols.size > 0);
  }

  /** What of a document the records cover; `undefined` for nothing. */
  codeIn(document: SourceDocument, outline: readonly OutlineSymbol[] | undefined): FileCode | undefined {
    if (this.#byId.size === 0) return undefined;
    const code = fileCodeOf(document, outline, {
      annotations: this.annotationsOf(document),
      entries: this.entriesFor(document.path),
      isKnown: (id) => this.#byId.has(id),
      wanted: this.#symbols,
    });
    return code.bound.length + code.declared.length > 0 ? code : undefined;
  }

  entriesFor(path: string): readonly CoveredCode[] {
    return this.#covered.filter((code) => code.matches(path));
  }

  annotationsOf(document: SourceDocument): Annotations {
    const known = this.#annotations.get(document) ?? new Annotations(document);
    this.#annotations.set(document, known);
    return known;
  }
}

function coveredBy(record: RegisteredRecord): readonly CoveredCode[] {
  return (record.record.implementation ?? []).map(({ files, symbols }, entry) => ({
    record,
    entry,
    matches: fileMatcher([files]),
    symbols: new Set(symbols),
  }));
}

function nearest(covered: readonly CoveredCode[], { enclosing }: CodePlace): RegisteredRecord | undefined {
  for (const symbol of enclosing) {
    const named = covered.find((code) => code.symbols.has(symbol.name));
    if (named) return named.record;
  }
  return covered.find((code) => code.symbols.size === 0)?.record;
}

/** Longest first: none is hidden by one that it starts with. */
function anyOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const sorted = names.toSorted((one, other) => other.length - one.length);
  return new RegExp(sorted.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|'));
}
