import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { CliError } from '../cli-error.ts';
import { findRoot } from '../find-root.ts';

/** What a check is asked to look at. */
export interface Targets {
  /** Absolute path of the project, without links in it. */
  readonly root: string;
  /** Absolute paths inside the root, without links. */
  readonly paths: readonly string[];
  /** Path, relative to the root, of the file whose text comes on the standard input. */
  readonly stdinPath?: string;
  /** Whether all of the project is looked at, so that something unused in the policy shows. */
  readonly isWhole: boolean;
}

/** @throws CliError for a path that is not there or lies outside of the project. */
export function targetsOf(
  paths: readonly string[],
  options: { readonly root?: string; readonly stdinPath?: string },
  cwd: string,
): Targets {
  const root = options.root === undefined ? realpathSync(findRoot(cwd)) : folderOf(options.root, cwd);
  if (options.stdinPath !== undefined) {
    if (paths.length > 0) throw new CliError('usage.stdin-and-paths');
    return { root, paths: [], stdinPath: stdinFile(options.stdinPath, root, cwd), isWhole: false };
  }
  const targets = paths.length === 0 ? [root] : paths.map((path) => locate(path, root, cwd));
  return { root, paths: targets, isWhole: targets.includes(root) };
}

/** The file need not be there: it may not have been saved yet. */
function stdinFile(path: string, root: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) throw new CliError('usage.stdin-path');
  return inside(root, absolute, path);
}

function folderOf(path: string, cwd: string): string {
  const found = existing(path, cwd);
  if (!statSync(found).isDirectory()) throw new CliError('usage.root-missing', { path });
  return found;
}

function locate(path: string, root: string, cwd: string): string {
  const found = existing(path, cwd);
  inside(root, found, path);
  return found;
}

function existing(path: string, cwd: string): string {
  try {
    return realpathSync(resolve(cwd, path));
  } catch {
    throw new CliError('usage.path-missing', { path });
  }
}

/** The path relative to the root, with forward slashes. */
function inside(root: string, absolute: string, given: string): string {
  const path = relative(root, absolute).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || resolve(root, path) !== absolute) {
    throw new CliError('usage.path-outside', { path: given, root });
  }
  return path;
}
