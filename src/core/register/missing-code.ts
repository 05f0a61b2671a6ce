import type { FileCode } from './file-code.ts';
import { fileMatcher } from '../policy/globs.ts';
import type { RecordFile } from './record-file.ts';
import type { RegisteredRecord } from './register.ts';

/** What was seen of a whole project, for what only a whole can tell. */
export interface SeenCode {
  /** Every file of the project that was looked at, relative to its root. */
  readonly files: readonly string[];
  /** What scans said of them. */
  readonly code: readonly FileCode[];
}

/** Code that a record names and that is not there any more. */
export type MissingCode =
  /** No file matches. */
  | { readonly kind: 'files'; readonly entry: number; readonly files: string; readonly symbols: readonly string[] }
  /** Files match, and none of them declares this function or class. */
  | {
      readonly kind: 'symbol';
      readonly entry: number;
      readonly files: string;
      readonly symbol: string;
      /** Index in the entry's list. */
      readonly index: number;
    }
  /** The record names no code, and no comment names the record. */
  | { readonly kind: 'unbound' };

/** What of a record's code is gone, in the order of its entries. */
export function missingCodeOf({ record }: RegisteredRecord, { files, code }: SeenCode): readonly MissingCode[] {
  const isAnnotated = code.some(({ bound }) => bound.some(isAnnotationOf(record)));
  const entries = record.implementation ?? [];
  if (entries.length === 0) return isAnnotated ? [] : [{ kind: 'unbound' }];
  return entries.flatMap(({ files: glob, symbols = [] }, entry): readonly MissingCode[] => {
    if (!files.some(fileMatcher([glob]))) return [{ kind: 'files', entry, files: glob, symbols }];
    const found = new Set(namesBoundBy(record, entry, code));
    return symbols.flatMap((symbol, index) =>
      found.has(symbol) ? [] : [{ kind: 'symbol', entry, files: glob, symbol, index } as const],
    );
  });
}

function isAnnotationOf({ id }: RecordFile) {
  return ({ recordId, by }: FileCode['bound'][number]): boolean => recordId === id && by === 'annotation';
}

function namesBoundBy({ id }: RecordFile, entry: number, code: readonly FileCode[]): readonly string[] {
  const bound = code.flatMap((file) => file.bound).filter((one) => one.recordId === id && one.entry === entry);
  return bound.flatMap(({ symbol }) => symbol ?? []);
}
