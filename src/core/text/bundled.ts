import type { SourceDocument } from './document.ts';
import { isScript } from './minified.ts';

/** Shorter than a bundle, in UTF-16 code units. */
const SHORTEST = 64 * 1024;
/** Where the head of a bundle stands. */
const HEAD = 2000;

/** What webpack, esbuild, Rollup and Rolldown put around what they join. */
const runtime =
  /__webpack_require__|\bvar __defProp = Object\.defineProperty|\bvar __(?:commonJS|toESM|export)\b|\bcommonjsGlobal = typeof globalThis/;
/** What Rollup and Browserify start a file with that any loader may load. */
const universal =
  /typeof exports ?=== ?["']object["'] ?&& ?typeof module ?!== ?["']undefined["'] ?(?:\? ?(?:module\.exports = )?factory\(|\) ?\{ ?module\.exports ?= ?f\()/;
/** The second of a name that two of the joined files give: `version$1`. */
const renamed = /^[ \t]*(?:export )?(?:const|let|var|function|class) \w{1,80}\$\d{1,4}\b/gm;
/** Nobody has so many by chance. */
const MANY = 2;

/** Whether a bundler has put a script together: its sources stand elsewhere, and most of it is of others. */
export function isBundled(document: SourceDocument): boolean {
  const { text } = document;
  if (text.length < SHORTEST || !isScript(document)) return false;
  if (universal.test(text.slice(0, HEAD)) || runtime.test(text)) return true;
  return [...text.matchAll(renamed)].length >= MANY;
}
