import type { Idioms } from './adapters/adapter.ts';
import type { Expression } from './facts.ts';
import { HOLE } from './values.ts';

/** Methods of a record that give it in another form. */
export const serializers: ReadonlySet<string> = new Set(['to_json', 'to_h', 'merge', 'compact']);

/** Longest text that is put together, in UTF-16 code units. */
const MAX_TEXT = 2000;

/** A string of its parts. Long ones are cut: they are no addresses, and a sum of sums would double at every step. */
export function joinedText(parts: readonly (string | Expression)[], textOf: (part: Expression) => string): string {
  let text = '';
  for (const part of parts) {
    text += typeof part === 'string' ? part : textOf(part);
    if (text.length > MAX_TEXT) return text.slice(0, MAX_TEXT) + HOLE;
  }
  return text;
}

/**
 * What a method of a text gives, as far as it changes an address: `"{}/v1".format(base)`. Trimming, case and slashes are
 * left as they are; any other method is taken to give the text back.
 */
export function callText(text: string, method: string, given: readonly string[]): string {
  if (method === 'concat') return text + given.join('');
  return method === 'format' || method === 'formatted' ? filledText(text, given) : text;
}

/** A text whose places, `{}`, `{0}` or `%s`, are filled in their order. */
function filledText(text: string, given: readonly string[]): string {
  let next = 0;
  return text.replaceAll(/\{[^{}]*\}|%[sdv]/g, () => given[next++] ?? HOLE);
}

/** An address of a base and a path. */
export function joinAddress(base: string, path: string): string {
  if (path.includes('://') || (base === HOLE && path.startsWith(HOLE))) return path;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}/${path.startsWith('/') ? path.slice(1) : path}`;
}

/** What a function of texts and addresses gives: `urljoin(base, path)`, `new URL(path, base)`, `sprintf("%s/v1", base)`. */
export function idiomText(
  path: string,
  [first = HOLE, ...others]: readonly string[],
  idioms: Idioms,
): string | undefined {
  const [second] = others;
  if (idioms.formats.has(path)) return filledText(first, others);
  if (idioms.urlJoins.has(path) && second !== undefined) return joinAddress(first, second);
  if (!idioms.urlConstructors.has(path)) return undefined;
  // `Request('POST', url)` of some libraries has the verb first.
  return /^[A-Z]+$/.test(first) ? (second ?? HOLE) : joinAddress(second ?? HOLE, first);
}
