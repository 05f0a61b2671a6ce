import { fieldNames } from '../../../../generated/field-names.ts';
import { fieldWords } from '../../../../generated/field-words.ts';
import type { FieldNameFile } from './field-name-file.ts';

/** What the lexicon lists. */
export const listedNames: readonly FieldNameFile[] = fieldNames.filter((entry) => entry.compound !== true);

/** What German and Dutch write together with a person, in one word: `Kundenname`. */
export const compoundNames: readonly FieldNameFile[] = compounds();

function compounds(): readonly FieldNameFile[] {
  const stems = fieldWords.flatMap((entry) => entry.stems ?? []);
  return fieldNames
    .filter((entry) => entry.compound === true)
    .map(({ category, names, coded = false }) => ({
      category,
      names: stems.flatMap((stem) => names.map((name) => stem + name)),
      anchor: true,
      coded,
    }));
}
