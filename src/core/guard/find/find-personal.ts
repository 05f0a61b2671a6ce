import { dataCategoryOf, type DataCategoryId } from '../../personal-data/categories.ts';
import { valuesIn, type ValueMatch } from '../../personal-data/values/find-values.ts';
import { layoutOf, type Layout } from '../../personal-data/values/layout.ts';
import type { RecognizerSettings } from '../../personal-data/values/recognizer.ts';
import { SourceDocument, type TextRange } from '../../text/document.ts';
import { bareNumbers, SHORTEST_BARE } from './bare-numbers.ts';
import { encodedIn } from './encoded.ts';
import { findLabelled } from './labelled.ts';
import { readingsOf, type Reading } from './readings.ts';
import { isDisguised, rangeInText, type View } from './view.ts';

/** A personal value in a text, whatever it is disguised as. */
export interface Sighting {
  /** All that stands for it in the text: a base64 token, a number with its line breaks. */
  readonly range: TextRange;
  readonly category: DataCategoryId;
  /** As it reads without its disguise; the encoded text itself for one that is encoded. */
  readonly reading: string;
  /** Name of the recognizer, `labelled` for a value that its name gives away, `encoded`. */
  readonly kind: string;
}

export interface FindSettings extends RecognizerSettings {
  /** Categories that are looked for by the names of fields. */
  readonly isLabelled: (category: DataCategoryId) => boolean;
  /** Whether the policy lets a value stand, in clear. */
  readonly isAllowed: (value: string) => boolean;
}

/** How often something encoded may hold something encoded. */
const DEPTH = 3;

/** Every personal value in a text, published examples aside: as it stands, and without each disguise. In no order. */
export function findPersonal(document: SourceDocument, settings: FindSettings, depth = 0): readonly Sighting[] {
  return readingsOf(document.text, document.languageId).flatMap((reading) => {
    const read = new SourceDocument(document.path, document.languageId, reading.view.text);
    const layout = layoutOf(read);
    const found = [
      ...sightings(document, { read, layout, reading }, settings),
      ...labelled({ read, layout, reading }, settings),
    ];
    const isLeft = depth < DEPTH && reading.mayDecode;
    return isLeft ? [...found, ...encoded(reading.view, settings, depth)] : found;
  });
}

/** A text as one reads it, and how it is laid out. */
interface ReadText {
  readonly read: SourceDocument;
  readonly layout: Layout;
  readonly reading: Reading;
}

function sightings(written: SourceDocument, { read, layout, reading }: ReadText, settings: FindSettings): Sighting[] {
  const { view } = reading;
  const { text } = view;
  const examplesCount = { ...settings, examplesCount: true, isPiece: reading.counts !== 'all' };
  const isLong = view.digits.some(({ start, end }) => end - start >= SHORTEST_BARE);
  const matches = [...valuesIn(read, examplesCount, layout), ...(isLong ? bareNumbers(text, examplesCount) : [])];
  return matches.flatMap((match): Sighting[] => {
    const { range, recognizer, documentedExample } = match;
    const value = view.text.slice(range.start, range.end);
    if (documentedExample || !isMeant(match, reading, written.text) || settings.isAllowed(value)) return [];
    return [{ range: rangeInText(view, range), category: recognizer.category, kind: recognizer.id, reading: value }];
  });
}

/** Few numbers are sure without their surroundings: they have a check digit, or are called, or pay. */
const sure: ReadonlySet<string> = new Set(['phone', 'nir', 'payment-card', 'iban']);

function isMeant({ range, strength, recognizer }: ValueMatch, { view, counts }: Reading, written: string): boolean {
  // Without its accents a name is another one, which would not be known again.
  if (counts === 'addresses') return recognizer.id === 'email';
  if (counts === 'all' || isDisguised(view, range, written)) return true;
  return counts === 'numbers' && (strength === 'strong' || sure.has(recognizer.id));
}

function labelled({ read, layout, reading: { view, counts } }: ReadText, settings: FindSettings): Sighting[] {
  if (counts !== 'all') return [];
  return findLabelled(read, layout, settings.isLabelled).map(({ range, category }) => {
    const reading = view.text.slice(range.start, range.end);
    return { range: rangeInText(view, range), category, kind: 'labelled', reading };
  });
}

/** What is encoded is masked whole, for whatever it holds. */
function encoded(view: View, settings: FindSettings, depth: number): Sighting[] {
  return encodedIn(view).flatMap(({ range, meaning }) => {
    const inside = findPersonal(new SourceDocument('', 'markdown', meaning), settings, depth + 1);
    const categories = new Set(inside.map(({ category }) => category));
    const reading = view.text.slice(range.start, range.end);
    return [...categories].map((category) => ({ range: rangeInText(view, range), category, kind: 'encoded', reading }));
  });
}

/** Data of GDPR art. 9 and 10: looked for by the names of fields, whatever the policy says of them. */
export function isSensitive(category: DataCategoryId): boolean {
  const { special, criminal } = dataCategoryOf(category) ?? {};
  return special === true || criminal === true;
}
