import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileProblem } from '../core/report/report.ts';
import type { ScanControl } from '../core/scan/scan.ts';
import { skipPath, type SkipReason } from '../core/text/skip.ts';
import { errorCodeOf } from './error-code.ts';
import { IgnoreRules, readGitignore } from './ignore-rules.ts';

/** The files of a project that are to be checked. */
export interface FileList {
  /** Paths relative to the root, with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  /** Files that were left out by their path, in code-unit order: they are part of the project all the same. */
  readonly skippedFiles: readonly string[];
  /** How many files were left out, by reason. What git ignores is not counted: it is no part of the project. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly problems: readonly FileProblem[];
}

/**
 * Lists files and the files under folders. A link to a folder is not followed; a link to a file is, inside the root, and
 * only when the file is not listed under its own name. Folders that cannot be read are problems, not errors.
 * @param root absolute path without links in it.
 * @param targets absolute paths, without links, inside the root.
 * @throws the signal's reason when cancelled.
 */
export async function listFiles(
  root: string,
  targets: readonly string[],
  control: ListControl = {},
): Promise<FileList> {
  const listing = new Listing(root);
  for (const target of targets) {
    const folders = listing.add(target);
    while (!folders.next().done) {
      control.signal?.throwIfAborted();
      control.onFound?.(listing.count);
      const pause = control.pause?.();
      if (pause) await pause;
    }
  }
  return listing.result();
}

export interface ListControl extends ScanControl {
  /** Told, again and again, how many files there are so far. */
  readonly onFound?: (count: number) => void;
}

class Listing {
  readonly #root: string;
  readonly #files = new Set<string>();
  /** Links to files, with the path of the file itself. */
  readonly #links = new Map<string, string>();
  readonly #skippedFiles: string[] = [];
  readonly #skipped = new Map<SkipReason, number>();
  readonly #problems: FileProblem[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  get count(): number {
    return this.#files.size;
  }

  result(): FileList {
    for (const [link, target] of this.#links) if (!this.#files.has(target)) this.#files.add(link);
    const skippedFiles = this.#skippedFiles.sort();
    return { files: [...this.#files].sort(), skippedFiles, skipped: this.#skipped, problems: this.#problems };
  }

  /** Yields at every folder, so that a host can pause or stop the walk. */
  *add(target: string): Generator<void> {
    const path = relative(this.#root, target).split(sep).join('/');
    if (!statSync(target).isDirectory()) this.#addFile(path);
    else yield* this.#walk(path === '' ? '' : `${path}/`, this.#rulesAt(path));
  }

  /** Rules that hold around a folder. One that a person names is walked even where git ignores it. */
  #rulesAt(path: string): IgnoreRules {
    let rules = IgnoreRules.above(this.#root);
    let folder = '';
    for (const name of path === '' ? [] : path.split('/')) {
      rules = rules.inside(folder, this.#gitignoreIn(folder, this.#entriesOf(folder)));
      folder += `${name}/`;
      if (rules.ignores(folder)) return IgnoreRules.none;
    }
    return rules;
  }

  *#walk(start: string, around: IgnoreRules): Generator<void> {
    const pending: (readonly [string, IgnoreRules])[] = [[start, around]];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [folder, outer] = next;
      const entries = this.#entriesOf(folder);
      const rules = outer.inside(folder, this.#gitignoreIn(folder, entries));
      for (const entry of entries) {
        const path = folder + entry.name;
        if (entry.isDirectory()) {
          if (this.#isWalked(path, entry.name, rules)) pending.push([`${path}/`, rules]);
        } else if (!rules.ignores(path)) this.#addEntry(path, entry);
      }
      yield;
    }
  }

  /** A folder that is skipped as a whole counts as one. */
  #isWalked(path: string, name: string, rules: IgnoreRules): boolean {
    if (name === '.git' || rules.ignores(`${path}/`)) return false;
    const reason = skipPath(`${path}/`);
    if (reason !== undefined) this.#count(reason);
    return reason === undefined;
  }

  /** Sockets, pipes and devices hold no source text, and reading one can wait for ever. */
  #addEntry(path: string, entry: Dirent): void {
    if (entry.isFile()) this.#addFile(path);
    else if (entry.isSymbolicLink()) this.#addLink(path);
  }

  #addFile(path: string): void {
    const reason = skipPath(path);
    if (reason === undefined) this.#files.add(path);
    else {
      this.#skippedFiles.push(path);
      this.#count(reason);
    }
  }

  #count(reason: SkipReason): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  #addLink(path: string): void {
    try {
      const target = realpathSync(join(this.#root, path));
      const inside = relative(this.#root, target).split(sep).join('/');
      if (inside.startsWith('../') || !statSync(target).isFile() || skipPath(path) !== undefined) return;
      this.#links.set(path, inside);
    } catch (error) {
      const code = errorCodeOf(error);
      // A link that leads nowhere, or round in circles, has no content to check.
      if (code !== 'ENOENT' && code !== 'ELOOP') this.#report(path, error);
    }
  }

  #entriesOf(folder: string): readonly Dirent[] {
    try {
      return readdirSync(join(this.#root, folder), { withFileTypes: true });
    } catch (error) {
      this.#report(folder, error);
      return [];
    }
  }

  #gitignoreIn(folder: string, entries: readonly Dirent[]): string | undefined {
    if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return undefined;
    try {
      return readGitignore(join(this.#root, folder));
    } catch (error) {
      this.#report(`${folder}.gitignore`, error);
      return undefined;
    }
  }

  #report(path: string, error: unknown): void {
    this.#problems.push({ path, kind: 'unreadable', detail: errorCodeOf(error) });
  }
}
