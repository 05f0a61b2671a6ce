import type { DataCategoryId } from '../../personal-data/categories.ts';
import { tableKindOf } from '../../personal-data/values/cells.ts';
import type { DataHandling } from '../../policy/assistant-file.ts';
import { SourceDocument } from '../../text/document.ts';
import type { SeenValue } from '../decision.ts';
import { findPersonal, type FindSettings, type Sighting } from '../find/find-personal.ts';
import type { PseudonymTable } from '../pseudonyms/pseudonym-table.ts';
import { knownIn } from './known-values.ts';
import type { Leaf } from './leaf.ts';
import { MaskedText } from './masked-text.ts';
import { seamSpans } from './seams.ts';
import { spanOf, splitNames, united, type Span } from './span.ts';

/** What masking needs to know of the policy. */
export interface MaskSettings extends FindSettings {
  readonly handlingOf: (category: DataCategoryId) => DataHandling;
}

export interface MaskResult {
  /** The texts as they may leave, in the order of the leaves. */
  readonly texts: readonly string[];
  /** Every value that was seen, in order of place. */
  readonly values: readonly SeenValue[];
}

/** Masking may bring a value to light that another one hid. */
const ROUNDS = 4;
/** Texts whose values are remembered: a conversation is sent again with every question. */
const REMEMBERED = 256;

/** Masks the texts of the requests of one conversation. */
export class Masker {
  readonly #table: PseudonymTable;
  readonly #settings: MaskSettings;
  readonly #remembered = new Map<string, readonly Sighting[]>();

  constructor(table: PseudonymTable, settings: MaskSettings) {
    this.#table = table;
    this.#settings = settings;
  }

  /**
   * Masks what the policy says, in all the texts of a request at once.
   * @throws when a text could not be turned back exactly: nothing may be sent then.
   */
  mask(leaves: readonly Leaf[]): MaskResult {
    const seams = seamSpans(leaves, (document) => this.#sightingsIn(document));
    const found = leaves.map((leaf, index) => {
      return [...this.#sightingsIn(leaf.document).map(spanOf), ...(seams[index] ?? [])];
    });
    const values = leaves.flatMap((leaf, index) => this.#valuesOf(leaf, found[index] ?? []));
    if (values.some(({ handling }) => handling === 'refuse')) return { texts: [], values };
    const isTaken = takenIn(leaves.map(({ document }) => document.text));
    const spans = leaves.map(({ document }, index) => this.#masked(document.text, found[index] ?? []));
    // All first: a value that one text gives away may stand in another that does not.
    leaves.forEach(({ document }, index) => {
      for (const span of spans[index] ?? []) this.#pseudonymOf(span, document.text, isTaken);
    });
    const texts = leaves.map(({ document }, index) => this.#replace(document, spans[index] ?? [], isTaken));
    return { texts, values };
  }

  #replace(document: SourceDocument, first: readonly Span[], isTaken: (text: string) => boolean): string {
    const { text, path, languageId } = document;
    let spans = united([...first, ...this.#again(text)], text);
    for (let round = 0; round < ROUNDS; round++) {
      if (spans.length === 0) return text;
      const masked = new MaskedText(text, spans, (span) => this.#pseudonymOf(span as Span, text, isTaken));
      const left = this.#left(new SourceDocument(path, languageId, masked.text), masked);
      if (left.length === 0) return this.#checked(masked.text, text);
      spans = united([...spans, ...left.flatMap((span) => splitNames(withReading(span, text), text))], text);
    }
    throw new Error('Masking does not end');
  }

  /** Values that are known already, and pseudonyms that somebody has written. */
  #again(text: string): readonly Span[] {
    const pseudonyms = [...this.#table.categories.in(text)].map(({ start, end, value: category }) => {
      return { start, end, category, kind: 'labelled', reading: text.slice(start, end) };
    });
    return [...knownIn(text, this.#table.known), ...pseudonyms];
  }

  /** What is still seen in a masked text, in the place where it stands in the original. */
  #left(document: SourceDocument, masked: MaskedText): readonly Span[] {
    const whole = { start: 0, end: document.text.length };
    // The rows of a table are read by the names of its columns.
    const ranges = isOfRows(document) ? [whole] : masked.surroundings();
    const still = ranges.flatMap(({ start, end }) => {
      const near = new SourceDocument(document.path, document.languageId, document.text.slice(start, end));
      return findPersonal(near, this.#settings).map((sighting) => shifted(spanOf(sighting), start));
    });
    return still.flatMap((span) => {
      const range = masked.rangeInOriginal(span);
      return range && this.#settings.handlingOf(span.category) !== 'allow' ? [{ ...span, ...range }] : [];
    });
  }

  #checked(masked: string, original: string): string {
    if (this.#table.restore(masked) !== original) throw new Error('A text could not be turned back');
    return masked;
  }

  #masked(text: string, spans: readonly Span[]): readonly Span[] {
    const wanted = spans.filter(({ category }) => this.#settings.handlingOf(category) === 'pseudonymise');
    return united(
      wanted.flatMap((span) => splitNames(span, text)),
      text,
    );
  }

  #pseudonymOf(span: Span, text: string, isTaken: (text: string) => boolean): string {
    return this.#table.of({ ...span, written: text.slice(span.start, span.end) }, isTaken);
  }

  #sightingsIn(document: SourceDocument): readonly Sighting[] {
    const key = `${document.path}\0${document.languageId}\0${document.text}`;
    const remembered = this.#remembered.get(key);
    if (remembered) return remembered;
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    const sightings = findPersonal(document, this.#settings);
    this.#remembered.set(key, sightings);
    return sightings;
  }

  #valuesOf({ origin, message, document }: Leaf, spans: readonly Span[]): readonly SeenValue[] {
    const path = document.path === '' ? undefined : document.path;
    return distinct(spans).map(({ category }) => {
      return { category, handling: this.#settings.handlingOf(category), message, origin, path };
    });
  }
}

/** A value that several readings show counts once for each of its categories. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const isSeen = kept.some((one) => one.category === span.category && one.end > span.start);
    if (!isSeen) kept.push(span);
  }
  return kept;
}

function isOfRows(document: SourceDocument): boolean {
  const kind = tableKindOf(document);
  return kind === 'values' || kind === 'inserted';
}

function shifted(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}

function withReading(span: Span, text: string): Span {
  return { ...span, reading: text.slice(span.start, span.end) };
}

function takenIn(texts: readonly string[]): (text: string) => boolean {
  const all = texts.join('\0');
  return (text) => all.includes(text);
}
