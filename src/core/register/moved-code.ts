import { splitName } from '../personal-data/fields/split-name.ts';
import { fileMatcher } from '../policy/globs.ts';
import type { MissingCode, SeenCode } from './missing-code.ts';

/** Where code that is gone seems to be now: the path or the name to write in its place. */
export interface Move {
  readonly files?: string;
  readonly symbol?: string;
}

/** Old paths with the new ones, as the history of the project tells them; a file renamed twice has its last name. */
export type Renames = ReadonlyMap<string, string>;

/** Share of words that two names have in common, from which one may have become the other. */
const ALIKE = 0.5;

/** Where missing code seems to have gone; `undefined` where nothing, or more than one thing, tells. */
export function moveOf(missing: MissingCode, seen: SeenCode, renames: Renames): Move | undefined {
  if (missing.kind === 'unbound') return undefined;
  const files = missing.kind === 'files' ? movedFiles(missing.files, missing.symbols, seen, renames) : undefined;
  if (files !== undefined) return { files };
  return missing.kind === 'symbol' ? movedSymbol(missing, seen) : undefined;
}

function movedFiles(glob: string, symbols: readonly string[], seen: SeenCode, renames: Renames): string | undefined {
  const renamed = renamedGlob(glob, renames);
  if (renamed !== undefined && seen.files.some(fileMatcher([renamed]))) return renamed;
  if (symbols.length > 0) {
    const declaring = only(filesDeclaring(symbols, seen));
    if (declaring !== undefined) return declaring;
  }
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  return isPath(name) ? only(seen.files.filter((file) => file === name || file.endsWith(`/${name}`))) : undefined;
}

/** A path, or the folder that a glob starts with, under its new name. */
function renamedGlob(glob: string, renames: Renames): string | undefined {
  const renamed = renames.get(glob);
  if (renamed !== undefined) return renamed;
  const matches = fileMatcher([glob]);
  const base = glob.slice(0, glob.slice(0, glob.search(/[*?[{!]|$/)).lastIndexOf('/') + 1);
  const bases = [...renames]
    .filter(([old]) => base !== '' && matches(old))
    .map(([old, now]) => {
      const rest = old.slice(base.length);
      return now.endsWith(rest) ? now.slice(0, now.length - rest.length) : undefined;
    });
  const moved = only([...new Set(bases)].filter((one) => one !== undefined));
  return moved === undefined || bases.includes(undefined) ? undefined : moved + glob.slice(base.length);
}

function movedSymbol(missing: MissingCode & { kind: 'symbol' }, seen: SeenCode): Move | undefined {
  const { symbol, files } = missing;
  const elsewhere = only(filesDeclaring([symbol], seen));
  if (elsewhere !== undefined) return { files: elsewhere };
  const here = seen.code.filter(({ path }) => fileMatcher([files])(path));
  const names = here.flatMap(({ declared, bound }) => {
    const taken = new Set(bound.flatMap((one) => one.symbol ?? []));
    return declared.map(({ name }) => name).filter((name) => !taken.has(name));
  });
  const best = Math.max(...names.map((name) => likeness(symbol, name)), 0);
  const alike = only([...new Set(names)].filter((name) => likeness(symbol, name) === best));
  return best >= ALIKE && alike !== undefined ? { symbol: alike } : undefined;
}

function filesDeclaring(symbols: readonly string[], { code }: SeenCode): readonly string[] {
  const declares = code.filter(({ declared }) =>
    symbols.every((symbol) => declared.some(({ name }) => name === symbol)),
  );
  return declares.map(({ path }) => path);
}

/** Words that two names share, of all their words: 1 for the same ones, 0 for none (Dice). */
function likeness(one: string, other: string): number {
  const [words, others] = [new Set(splitName(one)), new Set(splitName(other))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** Whether a glob is the name of one file. */
function isPath(glob: string): boolean {
  return glob !== '' && !/[*?[\]{}!]/.test(glob);
}
