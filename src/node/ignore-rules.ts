import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';
import { decodeText } from './decode-text.ts';

/** One file of ignore rules and the folder that they are relative to: empty for the project's root, else ending in `/`. */
interface Level {
  readonly folder: string;
  /** What stands before a project path for rules of a folder above the project. */
  readonly above: string;
  readonly rules: Ignore;
}

/** The rules that hold in one folder, outermost first (gitignore(5), “PATTERN FORMAT” and the order of precedence). */
export class IgnoreRules {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  static readonly none = new IgnoreRules([]);

  /**
   * What holds at the project's root: `.git/info/exclude` and the `.gitignore` of every folder from the repository's
   * root down to, not including, the project's. A person's own `core.excludesFile` is left out: the same tree must
   * give the same findings on every machine. None of it where git ignores the project itself, which a person has
   * named all the same.
   */
  static above(root: string): IgnoreRules {
    const parents = parentsOf(root);
    const repository = parents.findIndex((folder) => existsSync(`${folder}/.git`));
    if (repository < 0) return IgnoreRules.none;
    const exclude = readIfThere(`${parents[repository] ?? root}/.git/info/exclude`);
    const files = parents
      .slice(1, repository + 1)
      .map((folder) => [folder, readIfThere(`${folder}/.gitignore`)] as const);
    const sources = [...files, [parents[repository] ?? root, exclude] as const].reverse();
    const rules = new IgnoreRules(
      sources.flatMap(([folder, text]) => (text === undefined ? [] : [levelOf('', prefixOf(folder, root), text)])),
    );
    return repository > 0 && rules.ignores('') ? IgnoreRules.none : rules;
  }

  /** The rules inside a folder, given whether its own `.gitignore` exists: the same object when nothing is added. */
  inside(folder: string, gitignore: string | undefined): IgnoreRules {
    const kept = this.#levels.filter((level) => folder === '' || !testOf(level, folder).ignored);
    if (gitignore === undefined) return kept.length === this.#levels.length ? this : new IgnoreRules(kept);
    return new IgnoreRules([...kept, levelOf(folder, '', gitignore)]);
  }

  /** Whether a path is ignored; that of a folder ends in `/`. The innermost rule that matches decides. */
  ignores(path: string): boolean {
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at];
      const result = level && testOf(level, path);
      if (result?.ignored) return true;
      if (result?.unignored) return false;
    }
    return false;
  }
}

/**
 * The `.gitignore` of a folder that has one, as text.
 * @throws the file system’s error.
 */
export function readGitignore(absolute: string): string {
  return decodeText(readFileSync(`${absolute}/.gitignore`));
}

function testOf(level: Level, path: string): ReturnType<Ignore['test']> {
  return level.rules.test(level.above + path.slice(level.folder.length));
}

/** Case counts whatever the machine, so that a tree gives the same findings on all. */
function levelOf(folder: string, above: string, text: string): Level {
  return { folder, above, rules: createIgnore({ ignorecase: false }).add(text) };
}

function parentsOf(root: string): readonly string[] {
  const parents = [root];
  for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) parents.push(dirname(folder));
  return parents;
}

function prefixOf(folder: string, root: string): string {
  const path = relative(folder, root).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

function readIfThere(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return undefined;
  }
}
