import { HOLE } from './values.ts';

/**
 * What a method of a text gives, as far as it changes an address: `"{}/v1".format(base)`. Trimming, case and slashes are
 * left as they are; any other method is taken to give the text back.
 */
export function callText(text: string, method: string, given: readonly string[]): string {
  if (method === 'concat') return text + given.join('');
  if (method !== 'format') return text;
  let next = 0;
  return text.replaceAll(/\{[^{}]*\}/g, () => given[next++] ?? HOLE);
}

/** An address of a base and a path. */
export function joinAddress(base: string, path: string): string {
  if (path.includes('://') || (base === HOLE && path.startsWith(HOLE))) return path;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}/${path.startsWith('/') ? path.slice(1) : path}`;
}
