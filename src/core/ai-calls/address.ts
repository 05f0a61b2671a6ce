import { HOLE } from '../syntax/values.ts';

/** What can be read of an address. */
export interface Address {
  /** With its port; undefined where it is not known. */
  readonly host: string | undefined;
  /** Without query; may hold holes. */
  readonly path: string;
}

/** Reads an absolute address, or one whose beginning is not known; undefined for a relative one. */
export function readAddress(text: string): Address | undefined {
  const scheme = text.indexOf('://');
  if (scheme > 0 && /^(?:https?|wss?|\uF8FF)$/i.test(text.slice(0, scheme))) return afterScheme(text.slice(scheme + 3));
  return text.startsWith(HOLE) ? { host: undefined, path: pathAfter(text.slice(HOLE.length)) } : undefined;
}

/** A path after a base that is not known, and that may end in a slash: `${base}chat/completions`. */
function pathAfter(text: string): string {
  return /^[^/?#]+\//.test(text) ? pathIn(`/${text}`) : pathIn(text);
}

function afterScheme(text: string): Address {
  const end = text.search(/[/?#]/);
  const authority = end < 0 ? text : text.slice(0, end);
  const path = end < 0 ? '' : pathIn(text.slice(end));
  return { host: readHost(authority.slice(authority.lastIndexOf('@') + 1)), path };
}

function pathIn(text: string): string {
  const start = text.indexOf('/');
  const path = start < 0 ? '' : text.slice(start);
  const end = path.search(/[?#]/);
  return end < 0 ? path : path.slice(0, end);
}

/** Host with its port, lower case; what begins or ends in a hole is known only in part. */
export function readHost(authority: string): string | undefined {
  // Something must be known of it, and be the letters of a host.
  const isHost =
    /^[\w.:\uF8FF[\]-]+$/.test(authority) && /[a-z0-9]/i.test(authority) && !authority.startsWith(`${HOLE}:`);
  return isHost ? authority.toLowerCase() : undefined;
}

/** Host name to show, without port; undefined where a part of it is not known. */
export function shownHost(host: string | undefined): string | undefined {
  const name = host?.replace(/:[^:]*$/, '');
  return name?.includes(HOLE) === true ? undefined : name;
}
