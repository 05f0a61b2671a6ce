import { dataCategoryOf, type DataCategoryId } from '../../personal-data/categories.ts';
import { valuesIn, type ValueMatch } from '../../personal-data/values/find-values.ts';
import type { RecognizerSettings } from '../../personal-data/values/recognizer.ts';
import { SourceDocument, type TextRange } from '../../text/document.ts';
import { bareNumbers } from './bare-numbers.ts';
import { encodedIn } from './encoded.ts';
import { joinedViews, numberViews } from './joined.ts';
import { findLabelled } from './labelled.ts';
import { unescaped } from './unescape.ts';
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
  const base: View = { text: document.text };
  const plain = unescaped(base);
  const found = [
    ...sightings(document, base, settings, () => true),
    ...findLabelled(document, settings.isLabelled).map(({ range, category }) => {
      return { range, category, kind: 'labelled', reading: document.text.slice(range.start, range.end) };
    }),
  ];
  if (plain) found.push(...sightings(document, plain, settings, () => true), ...labelledIn(document, plain, settings));
  const read = plain ?? base;
  const joined = joinedViews(read);
  for (const view of joined)
    found.push(...sightings(document, view, settings, ({ range }) => isDisguised(view, range, document.text)));
  for (const view of numberViews(read))
    found.push(...sightings(document, view, settings, (match) => isNumber(view, match, document.text)));
  if (depth >= DEPTH) return found;
  for (const view of [base, ...(plain ? [plain] : []), ...joined.slice(0, 1)]) {
    found.push(...encodedSightings(view, settings, depth));
  }
  return found;
}

function sightings(
  { path, languageId }: SourceDocument,
  view: View,
  settings: FindSettings,
  counts: (match: ValueMatch) => boolean,
): Sighting[] {
  const matches = [
    ...valuesIn(new SourceDocument(path, languageId, view.text), settings),
    ...bareNumbers(view.text, settings),
  ];
  return matches.flatMap((match): Sighting[] => {
    const { range, recognizer, documentedExample } = match;
    const reading = view.text.slice(range.start, range.end);
    if (documentedExample || !counts(match) || settings.isAllowed(reading)) return [];
    return [{ range: rangeInText(view, range), category: recognizer.category, kind: recognizer.id, reading }];
  });
}

function labelledIn({ path, languageId, text }: SourceDocument, view: View, settings: FindSettings): Sighting[] {
  const document = new SourceDocument(path, languageId, view.text);
  return findLabelled(document, settings.isLabelled)
    .filter(({ range }) => isDisguised(view, range, text))
    .map(({ range, category }) => {
      const reading = view.text.slice(range.start, range.end);
      return { range: rangeInText(view, range), category, kind: 'labelled', reading };
    });
}

/** Numbers are many: one that hangs on something else must have a check digit, or be a number to call or of a card. */
function isNumber(view: View, { strength, recognizer, range }: ValueMatch, text: string): boolean {
  return (
    strength === 'strong' || recognizer.id === 'phone' || recognizer.id === 'nir' || isDisguised(view, range, text)
  );
}

function encodedSightings(view: View, settings: FindSettings, depth: number): Sighting[] {
  const found: Sighting[] = [];
  for (const { range, meaning } of encodedIn(view.text)) {
    const inside = findPersonal(new SourceDocument('', 'markdown', meaning), settings, depth + 1);
    const categories = new Set(inside.map(({ category }) => category));
    const reading = view.text.slice(range.start, range.end);
    for (const category of categories)
      found.push({ range: rangeInText(view, range), category, kind: 'encoded', reading });
  }
  return found;
}

/** Data of GDPR art. 9 and 10: looked for by the names of fields, whatever the policy says of them. */
export function isSensitive(category: DataCategoryId): boolean {
  const { special, criminal } = dataCategoryOf(category) ?? {};
  return special === true || criminal === true;
}
