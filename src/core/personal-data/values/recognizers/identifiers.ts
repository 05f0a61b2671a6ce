import { identifiers as entries } from '../../../../../generated/identifiers.ts';
import { isJoinedBefore, standsAlone } from '../boundaries.ts';
import { SPACE } from '../characters.ts';
import { isAnnounced, showsFormat } from '../context.ts';
import { identifierCheckOf } from '../identifier-checks.ts';
import { isOneDigit, isTypedInARow } from '../identifier-arithmetic.ts';
import type { IdentifierFile } from '../identifier-file.ts';
import { anchoringOf, shapeOf, shapeOfCompact, type Shape } from '../identifier-shape.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** Share of random texts that may pass a check for it to be called strong. */
const STRONG = 0.001;
const measure =
  /(?:timeout|delay|ttl|ms|millis|micros|nanos|seconds|bytes|size|limit|max|min|epoch|timestamp|duration|seed|offset|count|total)["']?\s?[:=(,]\s?$/i;

/**
 * Numbers that states and public bodies give to persons and papers: one recognizer for each entry of
 * `data/identifiers.yml`. Shape, then boundaries, then words, then the check: a check that chance passes more than once
 * in a thousand says nothing without a word that announces the number.
 */
export const identifiers: readonly Recognizer[] = entries.map(recognizerFor);

function recognizerFor(entry: IdentifierFile): Recognizer {
  const longestFirst = [...entry.written].sort((one, other) => other.length - one.length);
  const shapes = longestFirst.map((written) => shapeOf(written, entry.alone?.includes(written) === true));
  const aloneShapes = shapes.filter(({ alone }) => alone);
  const check = identifierCheckOf(entry.check);
  const aloneCheck = identifierCheckOf(entry.aloneCheck);
  const isStrong = entry.alone !== undefined || entry.chance <= STRONG;
  const published = new Set(entry.examples);
  const fictional = entry.fictional === undefined ? undefined : new RegExp(entry.fictional);
  const isInvented = (compact: string): boolean =>
    published.has(compact) || fictional?.test(compact) === true || isTyped(compact);
  // Most numbers stand near none of these words: that is seen before anything else is read.
  const { words, firstWords } = wordsOf(entry);

  const passes = (compact: string, written: string, announced: boolean): boolean =>
    (published.has(compact) || check(compact, written)) && (announced || aloneCheck(compact, written));

  function judge(source: ScannedText, start: number, shape: Shape, mayBeAnnounced: boolean): Candidate | undefined {
    const written = shape.pattern.exec(source.text.slice(start, start + shape.length))?.[0];
    if (written === undefined || !isFree(source.text, start, shape)) return undefined;
    const announced = mayBeAnnounced && isAnnounced(source, start, words, entry.neutral);
    if ((!announced && !mayStandAlone(source, start, shape)) || showsFormat(source, start)) return undefined;
    const capitals = written.toUpperCase();
    const compact = capitals.replace(/[^A-Z0-9]/g, '');
    if (!passes(compact, capitals, announced)) return undefined;
    return {
      range: { start, end: start + shape.length },
      documentedExample: isInvented(compact),
      strength: isStrong ? 'strong' : 'contextual',
    };
  }

  return {
    id: entry.id,
    category: entry.category,
    ...anchoringOf(shapes),
    recognize(source, anchor) {
      const place = anchor.kind === 'digits' ? anchor.run.start : anchor.offset;
      const mayBeAnnounced = source.wordsBefore(place).some((word) => firstWords.has(word));
      for (const shape of mayBeAnnounced ? shapes : aloneShapes) {
        const start = startOf(anchor, shape);
        const candidate = start === undefined ? undefined : judge(source, start, shape, mayBeAnnounced);
        if (candidate) return candidate;
      }
      return undefined;
    },
    fictitious: (original) => standFor(original, entry.examples),
  };
}

function wordsOf({ words, alsoCalled = [] }: IdentifierFile): { words: string[]; firstWords: ReadonlySet<string> } {
  const all = [...words, ...alsoCalled];
  return { words: all, firstWords: new Set(all.map((phrase) => phrase.split(' ')[0] ?? phrase)) };
}

/** Two or three digits count up by chance; three that are the same show a format. */
function isTyped(compact: string): boolean {
  const digits = compact.replace(/\D/g, '');
  return digits.length > 3 ? isTypedInARow(digits) : digits.length === 3 && isOneDigit(digits);
}

/** `TIMEOUT_MS = 84031728322`: a duration, a size or a limit passes a check now and then. */
function mayStandAlone({ text }: ScannedText, start: number, { alone }: Shape): boolean {
  return alone && !measure.test(text.slice(Math.max(0, start - 40), start));
}

/** Where a number of this shape would start; `undefined` when the anchor is not one that it has. */
function startOf(anchor: Anchor, shape: Shape): number | undefined {
  if (anchor.kind !== shape.anchor) return undefined;
  if (anchor.kind !== 'digits') return anchor.offset - shape.before;
  const [first] = anchor.run.groups;
  const fits = shape.firstGroup === undefined || (first && first.end - first.start === shape.firstGroup);
  return fits && shape.leadingDigits <= anchor.run.digits.length ? anchor.run.start : undefined;
}

function isFree(text: string, start: number, shape: Shape): boolean {
  const range = { start, end: start + shape.length };
  return !isJoinedBefore(text, start) && standsAlone(text, range, shape.hasSpace ? SPACE : 0);
}

/** The published number of the same shape, in the places of the original’s letters and digits. */
function standFor(original: string, examples: readonly string[]): string {
  const compact = original.replace(/[^a-z0-9]/gi, '');
  const example = examples.find((one) => shapeOfCompact(one) === shapeOfCompact(compact));
  const stand = example ?? examples.find((one) => one.length === compact.length) ?? examples[0] ?? original;
  if (stand.length !== compact.length) return stand;
  let at = 0;
  const replaced = original.replace(/[a-z0-9]/gi, (character) => stand[at++] ?? character);
  return /[a-z]/.test(original) && !/[A-Z]/.test(original) ? replaced.toLowerCase() : replaced;
}
