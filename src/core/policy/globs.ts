import { Minimatch, type MinimatchOptions } from 'minimatch';

/** The same on every system: paths have forward slashes, a `#` is not a comment. */
const options: MinimatchOptions = { dot: true, nocomment: true, platform: 'linux', braceExpandMax: 1000 };

/** Longer than any glob that a person writes. */
export const maximumGlobLength = 1000;

/**
 * Tells whether a path matches a list of globs: at least one, and none of those that start with `!`. A list of only
 * these means every path but those.
 */
export function fileMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob, options));
  const kept = matchers.filter((matcher) => !matcher.negate);
  const taken = matchers.filter((matcher) => matcher.negate);
  return (path) =>
    (kept.length === 0 || kept.some((matcher) => matcher.match(path))) && taken.every((matcher) => matcher.match(path));
}

/** Tells whether a host, with or without a port, matches a glob; host names have no case. A `!` is not a negation. */
export function hostMatcher(glob: string): (host: string) => boolean {
  const matcher = new Minimatch(glob, { ...options, nocase: true, nonegate: true });
  return (host) => matcher.match(host) || matcher.match(host.replace(/:\d+$/, ''));
}

/** Tells whether the name of a model matches a glob; `*` stands for slashes too, as in `mistralai/Mistral-7B`. */
export function modelMatcher(glob: string): (model: string) => boolean {
  const matcher = new Minimatch(withoutSlashes(glob), { ...options, nocase: true, nonegate: true });
  return (model) => matcher.match(withoutSlashes(model));
}

function withoutSlashes(name: string): string {
  return name.replaceAll('/', ':');
}
