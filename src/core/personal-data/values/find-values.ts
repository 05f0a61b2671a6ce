import type { SourceDocument } from '../../text/document.ts';
import {
  continuesBefore,
  isJoinedBefore,
  isNegativeDecimal,
  isStepOfPath,
  startOfCapitals,
  startsBeforeCapitals,
} from './boundaries.ts';
import { isAsciiLetter, isDigit, isSeparator, isSpace, PERCENT } from './characters.ts';
import { headersOf } from './cells.ts';
import { contextReader } from './context.ts';
import { countDigits, readDigitRun, type DigitRun } from './digit-run.ts';
import { dispatchOf, type Asked, type Dispatch } from './dispatch.ts';
import { withEchoes } from './echoes.ts';
import { withExamplesBeside } from './examples-beside.ts';
import { formAt } from './forms-of-address.ts';
import { Introductions } from './introductions.ts';
import { keyMeanings } from './key-meaning.ts';
import { layoutOf, type Layout } from './layout.ts';
import { NameCells, callAt, isBeforeWord, isYearAfterMark, markAt, startOf, starts } from './marks.ts';
import type { Anchor, Candidate, Recognizer, RecognizerSettings, ScannedText } from './recognizer.ts';
import { recognizers as all } from './recognizers.ts';
import { mailReader } from './recognizers/email.ts';
import { namesBesideValues } from './names-beside-values.ts';
import { namesBeforeBirths } from './names-before-births.ts';
import { prose } from './prose.ts';
import { regionsSaidIn } from './said-regions.ts';
import { Rows } from './rows/rows.ts';
import { numberReader } from './written-numbers.ts';

export interface ValueMatch extends Candidate {
  readonly recognizer: Recognizer;
}

/** UTF-16 code units between two yields. */
const STEP = 64 * 1024;
/** Questions to recognizers between two yields, where values are many: one takes about 20 microseconds at most. */
const QUESTIONS = 256;
/** Fewest digits of an identifier that is sure without a word for it, in the step of a path. */
const LONG_STEP = 13;
const dispatchOfAll = dispatchOf(all);

/**
 * One pass over the text: stops at anchors, asks their recognizers. Yields every few milliseconds so that a host can
 * pause it.
 * @returns values in order of place; where two overlap, the stronger one, then the longer one.
 */
export function* findValues(
  document: SourceDocument,
  settings: RecognizerSettings,
  recognizers: readonly Recognizer[] = all,
  layout: Layout = layoutOf(document),
): Generator<void, readonly ValueMatch[]> {
  const dispatch = recognizers === all ? dispatchOfAll : dispatchOf(recognizers);
  const scanner = new Scanner(document, settings, dispatch, layout);
  for (let at = 0; at < document.text.length;) {
    at = scanner.scan(at, Math.min(at + STEP, document.text.length));
    yield;
  }
  const births = namesBeforeBirths(document.text, scanner.matches);
  const beside = namesBesideValues(document.text, scanner.matches);
  return withEchoes(document.text, withExamplesBeside(withoutOverlaps([...scanner.matches, ...births, ...beside])));
}

/** The same in one go. */
export function valuesIn(
  document: SourceDocument,
  settings: RecognizerSettings,
  layout: Layout = layoutOf(document),
): readonly ValueMatch[] {
  const steps = findValues(document, settings, all, layout);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lines of letters are wrapped; those of logs are not. */
function isWritten({ languageId }: SourceDocument): boolean {
  return languageId !== 'log' && prose.has(languageId);
}

class Scanner {
  readonly matches: ValueMatch[] = [];
  readonly #text: string;
  readonly #source: ScannedText;
  readonly #dispatch: Dispatch;
  readonly #nameCells: NameCells;
  readonly #introductions: Introductions;
  readonly #rows: Rows;
  #questions = 0;

  constructor(document: SourceDocument, settings: RecognizerSettings, dispatch: Dispatch, { gaps, tables }: Layout) {
    this.#text = document.text;
    this.#dispatch = dispatch;
    const columnHeaderAt = headersOf(document, tables);
    this.#nameCells = new NameCells(document, tables);
    this.#introductions = new Introductions(document, gaps.capitals);
    this.#rows = new Rows(document, settings.isPiece === true);
    let said: readonly string[] | undefined;
    const source = {
      document,
      text: document.text,
      regions: settings.regions,
      regionsSaid: () => (said ??= regionsSaidIn(document.text)),
      examplesCount: settings.examplesCount === true,
      columnHeaderAt,
      wordsBefore: contextReader(document.text, columnHeaderAt, isWritten(document)),
      numberAt: numberReader(document.text),
      keyMeaningAt: keyMeanings(document.text, columnHeaderAt),
    };
    this.#source = { ...source, mailAt: mailReader(source) };
  }

  /** Scans from one offset to another, or to the end of the group of digits that stands there; gives where it
   * stopped, which is before `to` where there was much to ask. */
  scan(from: number, to: number): number {
    const text = this.#text;
    let at = from;
    this.#questions = 0;
    while (this.#questions < QUESTIONS) {
      while (at < to && startOf(text.charCodeAt(at)) === starts.nothing) at++;
      if (at >= to) break;
      const code = text.charCodeAt(at);
      const start = startOf(code);
      if (start === starts.digits) at = this.#atDigits(at);
      else {
        this.#atMark(at, code, start);
        at++;
      }
    }
    for (const introduction of this.#introductions.before(at)) this.#ask(introduction);
    for (const value of this.#rows.before(at)) this.#ask(value);
    for (const cell of this.#nameCells.before(at)) this.#ask({ kind: 'cell', ...cell });
    return at;
  }

  #atMark(at: number, code: number, start: number | undefined): void {
    const text = this.#text;
    if (start === starts.mark) {
      const kind = markAt(text, at, code);
      if (kind) this.#ask({ kind, offset: at });
    } else if (start === starts.call || start === starts.form) {
      const found = start === starts.call ? callAt(text, at) : formAt(text, at);
      if (found) this.#ask(found);
    } else if (start === starts.atSign) this.#ask({ kind: 'at-sign', offset: at });
    else if (isDigit(text.charCodeAt(at + 1))) this.#ask({ kind: 'plus', offset: at });
  }

  /** `at` is the start of a group of digits; gives its end. */
  #atDigits(at: number): number {
    const text = this.#text;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    this.#askBesideCapitals(at, end);
    if (end - at >= 2 && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at - 2))) {
      this.#ask({ kind: 'country-code', offset: at - 2 });
    } else if (this.#mayHoldNumber(at, end) && (!isJoinedBefore(text, at) || isLongStep(text, at, end))) {
      this.#askOfRun(readDigitRun(text, at));
    } else if (isNegativeDecimal(text, at, end)) this.#ask({ kind: 'negative', offset: at });
    this.#askOfWords(at, end);
    if (text.charCodeAt(at - 1) === PERCENT && text.startsWith('40', at))
      this.#ask({ kind: 'at-sign', offset: at - 1 });
    return end;
  }

  /** What the words around a number may make of it. */
  #askOfWords(start: number, end: number): void {
    if (end - start === 4 && isYearAfterMark(this.#text, start)) this.#ask({ kind: 'year', offset: start });
    if (isBeforeWord(this.#text, start, end)) this.#ask({ kind: 'number', offset: start });
  }

  #askBesideCapitals(start: number, end: number): void {
    const capitals = startOfCapitals(this.#text, start);
    if (capitals !== undefined) this.#ask({ kind: 'capitals', offset: capitals });
    if (startsBeforeCapitals(this.#text, start, end)) this.#ask({ kind: 'before-capitals', offset: start });
  }

  /** Most groups of digits are short and alone, or inside a row of groups: they are told without reading the run. */
  #mayHoldNumber(start: number, end: number): boolean {
    if (end - start >= this.#dispatch.minDigits) return true;
    const next = this.#text.charCodeAt(end);
    if (!isSeparator(next) || (isSpace(next) && continuesBefore(this.#text, start))) return false;
    return countDigits(this.#text, start) >= this.#dispatch.minDigits;
  }

  #askOfRun(run: DigitRun): void {
    const [first] = run.groups;
    const size = first ? first.end - first.start : 0;
    this.#put({ kind: 'digits', run }, this.#dispatch.ofRun(size, run.digits.length));
  }

  #ask(anchor: Exclude<Anchor, { kind: 'digits' }>): void {
    this.#put(anchor, this.#dispatch.of(anchor.kind));
  }

  #put(anchor: Anchor, all: readonly Asked[]): void {
    this.#questions++;
    for (const asked of all) {
      const candidate = asked.recognize(this.#source, anchor);
      if (candidate) this.matches.push({ ...candidate, recognizer: asked.recognizer });
    }
  }
}

/** Identifiers in paths have no separators: `/assures/185057800608491`. */
function isLongStep(text: string, start: number, end: number): boolean {
  return end - start >= LONG_STEP && isStepOfPath(text, { start, end });
}

function withoutOverlaps(matches: readonly ValueMatch[]): readonly ValueMatch[] {
  const inOrder = [...matches].sort(
    (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
  );
  const kept: ValueMatch[] = [];
  for (const match of inOrder) {
    const last = kept.at(-1);
    if (!last || last.range.end <= match.range.start) kept.push(match);
    else if (weight(match) > weight(last)) kept[kept.length - 1] = match;
  }
  return kept;
}

/** Strong before contextual, then long before short, then what a recognizer knows before what a key alone says. */
function weight({ strength, range, recognizer }: ValueMatch): number {
  return (strength === 'strong' ? 1000 : 0) + range.end - range.start - (recognizer.isGeneral ? 0.5 : 0);
}
