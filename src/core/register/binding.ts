import type { AiCall } from '../ai-calls/ai-call.ts';
import { fileMatcher } from '../policy/globs.ts';
import type { SourceDocument } from '../text/document.ts';
import { Annotations } from './annotations.ts';
import type { Register, RegisteredRecord } from './register.ts';

/** A glob of a record's `implementation` and the symbols that it names there; all of the file when it names none. */
interface CoveredCode {
  readonly record: RegisteredRecord;
  readonly matches: (path: string) => boolean;
  readonly symbols: ReadonlySet<string>;
}

/**
 * Tells which record covers a call. A comment `@algorithm <id>` decides, the nearest one: above the function, then
 * above what surrounds it, then at the head of the file. One that names an unknown id covers nothing, whatever the globs
 * say: a typo must be seen. Without a comment, the record that names the innermost symbol wins, then the first one.
 */
export function binderOf(records: readonly RegisteredRecord[]): Register['coverOf'] {
  const byId = new Map(records.map((registered) => [registered.record.id, registered]));
  const covered = records.flatMap(coveredBy);
  // A document is read once, however many calls it has.
  const annotations = new WeakMap<SourceDocument, Annotations>();
  return (document, call) => {
    const known = annotations.get(document) ?? new Annotations(document);
    annotations.set(document, known);
    const ids = known.idsFor(call.enclosing);
    if (ids.length > 0) return ids.map((id) => byId.get(id)).find((record) => record !== undefined);
    return nearest(
      covered.filter((code) => code.matches(document.path)),
      call,
    );
  };
}

function coveredBy(record: RegisteredRecord): readonly CoveredCode[] {
  return (record.record.implementation ?? []).map(({ files, symbols }) => ({
    record,
    matches: fileMatcher([files]),
    symbols: new Set(symbols),
  }));
}

function nearest(covered: readonly CoveredCode[], call: AiCall): RegisteredRecord | undefined {
  for (const symbol of call.enclosing) {
    const named = covered.find((code) => code.symbols.has(symbol.name));
    if (named) return named.record;
  }
  return covered.find((code) => code.symbols.size === 0)?.record;
}
