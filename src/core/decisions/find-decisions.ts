import type { OutlineSymbol } from '../syntax/outline/outline.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import { isTestPath } from '../text/test-files.ts';
import { isDeclaredHere } from './declared-here.ts';
import { shapeOf } from './decision-shape.ts';
import { announcing, holds, plainWords } from './words.ts';

/** A function that seems to decide about a person. */
export interface FoundDecision {
  readonly name: string;
  /** Where its name stands. */
  readonly range: TextRange;
  readonly symbol: OutlineSymbol;
}

/** From so many points on, a function is told. */
const ENOUGH = 4;
/** Fewest lines of a function that works something out. */
const MIN_LINES = 3;

let announced: RegExp | undefined;

/** Whether a text may hold such a function: one that it seems to declare has a name that tells. Cheap; no parsing. */
export function mayHoldDecision({ path, text }: SourceDocument): boolean {
  if (isTestPath(path)) return false;
  announced ??= announcing();
  const telling = new Map<string, boolean>();
  for (const { index } of text.matchAll(announced)) {
    const { start, end } = nameAround(text, index);
    const name = text.slice(start, end);
    if (!telling.has(name)) telling.set(name, pointsOf(plainWords(name)) > 0);
    if (telling.get(name) === true && isDeclaredHere(text, start, end)) return true;
  }
  return false;
}

/**
 * Functions that compute a decision about a person without asking a model: told by their names and by what they do. All three
 * must be there: a word of a decision, a person or what is known of one, and comparisons that lead to different results.
 * @param outline of the document, in order of place.
 */
export function findDecisions(
  document: SourceDocument,
  outline: readonly OutlineSymbol[],
  text: string,
): readonly FoundDecision[] {
  const found = outline.filter((symbol) => symbol.kind === 'function' && decides(symbol, document, text));
  // The outermost of those that stand in each other is the decision.
  return found
    .filter((symbol) => !found.some((other) => other !== symbol && isAround(other, symbol)))
    .map((symbol) => ({ name: symbol.name, range: symbol.nameRange, symbol }));
}

function decides(symbol: OutlineSymbol, document: SourceDocument, text: string): boolean {
  const words = plainWords(symbol.name);
  const named = pointsOf(words);
  if (named === 0 || lineCount(symbol, document) < MIN_LINES) return false;
  const shape = shapeOf(symbol.node, text);
  const compared = shape.compared.flatMap(plainWords);
  if (shape.comparisons === 0 || !isAboutPeople(symbol, words, compared)) return false;
  const tests = shape.comparisons >= 3 ? 2 : 1;
  const results = shape.accumulates || shape.outcomes >= 2 ? 1 : 0;
  const known = holds(compared, 'attributes') ? 1 : 0;
  return results + known > 0 && named + tests + results + known >= ENOUGH;
}

function isAboutPeople(
  { parameters, parent }: OutlineSymbol,
  words: readonly string[],
  compared: readonly string[],
): boolean {
  const given = parameters.flatMap(({ names, type }) => [...names, type]).flatMap(plainWords);
  if (holds([...words, ...given], 'things')) return false;
  const owner = parent ? plainWords(parent.name) : [];
  return holds([...words, ...given, ...owner], 'people') || holds([...compared, ...given], 'attributes');
}

/** How far a name tells a decision. */
function pointsOf(words: readonly string[]): number {
  const [first = ''] = words;
  if (holds([first], 'others')) return 0;
  if (holds(words, 'decisive')) return 2;
  return holds(words, 'likely') ? 1 : 0;
}

function lineCount({ range }: OutlineSymbol, document: SourceDocument): number {
  return document.positionAt(range.end).line - document.positionAt(range.start).line + 1;
}

function isAround(outer: OutlineSymbol, inner: OutlineSymbol): boolean {
  return outer.range.start <= inner.range.start && inner.range.end <= outer.range.end;
}

const NAME = /[\w$\u00c0-\u024f]/;
const LONGEST_NAME = 80;

/** The name that holds a place of a text. */
function nameAround(text: string, at: number): TextRange {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < LONGEST_NAME && NAME.test(text.charAt(start - 1))) start--;
  while (end - at < LONGEST_NAME && NAME.test(text.charAt(end))) end++;
  return { start, end };
}
