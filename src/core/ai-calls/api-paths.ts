import type { AiCallKind } from './ai-call.ts';
import type { ApiPath } from './conventions-file.ts';
import type { ProviderFile } from './provider-file.ts';

/** Path of which nothing is known. */
const ANY_PATH = '*';
/** Shortest method of a path that tells: a shorter one is a word of other things, as in `node:process`. */
const MIN_METHOD = 9;

/** Paths of APIs, and which of them an address ends in. */
export class ApiPaths {
  readonly all: readonly ApiPath[];
  readonly #anywhere: readonly ApiPath[];
  readonly #matchers: readonly { readonly api: ApiPath; readonly matches: (path: string) => boolean }[];

  /** @param general those that are not one provider's. */
  constructor(general: readonly ApiPath[], entries: readonly ProviderFile[]) {
    const longestFirst = [...general, ...entries.flatMap(distinctPathsOf)].sort(
      (one, other) => other.path.length - one.path.length,
    );
    this.all = longestFirst;
    this.#anywhere = longestFirst.filter(({ path }) => path === ANY_PATH);
    this.#matchers = longestFirst
      .filter(({ path }) => path !== ANY_PATH)
      .map((api) => ({ api, matches: pathMatcher(api.path) }));
  }

  /** The listed paths that a path ends in, the longest first. */
  of(path: string): readonly ApiPath[] {
    const bare = path.replace(/\/$/, '');
    return this.#matchers.filter(({ matches }) => matches(bare)).map(({ api }) => api);
  }

  /** What is told by the request alone, where nobody knows its path. */
  get ofUnknownPath(): readonly ApiPath[] {
    return this.#anywhere;
  }
}

/** What a text holds that has such a path: its longest part that is known. */
export function anchorOfPath({ path, anchor }: ApiPath): string | undefined {
  if (anchor !== undefined || path === ANY_PATH) return anchor;
  if (!path.includes('{')) return path;
  const pieces = path.split('{').map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('}') + 1)));
  const last = pieces.at(-1) ?? '';
  const method = last.startsWith(':') && last.length >= MIN_METHOD ? last : undefined;
  const known = method ?? pieces.sort((one, other) => other.length - one.length)[0] ?? '';
  // A path may be put after a base that ends in a slash, and more of it after a slash of its own.
  const inner = known.replace(/^\//, '').replace(/\/$/, '');
  return inner.includes('/') ? inner : known;
}

/** Compares the end of a path with `/v1beta/models/{model}:generateContent`, part by part. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  if (!pattern.includes('{')) return (path) => path.endsWith(pattern);
  const wanted = pattern.split('/').slice(1).map(partMatcher);
  return (path) => {
    const given = path.split('/').slice(1);
    const first = given.length - wanted.length;
    return first >= 0 && wanted.every((matches, index) => matches(given[first + index] ?? ''));
  };
}

function partMatcher(wanted: string): (given: string) => boolean {
  const open = wanted.indexOf('{');
  if (open < 0) return (given) => given === wanted;
  const head = wanted.slice(0, open);
  const tail = wanted.slice(wanted.indexOf('}') + 1);
  return (given) => given.length > head.length + tail.length && given.startsWith(head) && given.endsWith(tail);
}

function distinctPathsOf({ id, distinctPaths = {} }: ProviderFile): readonly ApiPath[] {
  const byKind = Object.entries(distinctPaths) as [AiCallKind, readonly string[]][];
  return byKind.flatMap(([kind, paths]) =>
    paths.map((path): ApiPath => ({ path, kind, tells: 'always', provider: id })),
  );
}
