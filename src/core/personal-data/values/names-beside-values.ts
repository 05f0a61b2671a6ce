import type { ValueMatch } from './find-values.ts';
import { candidateOf } from './names/name-candidate.ts';
import { isOfThing } from './names/names-of-things.ts';
import { isWholeName } from './names/whole-name.ts';
import { readName } from './person-names.ts';
import { personName } from './recognizers/person-name.ts';

/** How far from a value of a person its name is looked for, in UTF-16 code units. */
const BESIDE = 72;
/** What only a person has, or what is said of one in a sentence. */
const kinds: ReadonlySet<string> = new Set([
  'birth-date',
  'phone',
  'postal-address',
  'nir',
  'payment-card',
  'iban',
  'mac-address',
  'ip-address',
]);
const capital = /(?<![\p{L}\p{M}\d_.@/’'-])\p{Lu}\p{Ll}/gu;

/**
 * A first name of the lists with a last name in the same line as a value of a person, whatever the words between, which need no key:
 * `# ask Maëlle Vasseur (06 …)`, « doublon : Maëlle Vasseur, 8 rue … ».
 */
export function namesBesideValues(text: string, matches: readonly ValueMatch[]): readonly ValueMatch[] {
  return matches.flatMap((match) => (tells(match) ? namesAround(text, match) : []));
}

function tells({ recognizer, documentedExample, mention }: ValueMatch): boolean {
  return kinds.has(recognizer.id) && !documentedExample && mention === undefined;
}

function namesAround(text: string, { range }: ValueMatch): readonly ValueMatch[] {
  const line = lineOf(text, range.start, range.end);
  return Array.from(text.slice(line.start, line.end).matchAll(capital)).flatMap(({ index }) => {
    const name = readName(text, line.start + index, '');
    if (
      !name ||
      isTown(text, name.start) ||
      !isWholeName({ ...name, whole: true }, undefined) ||
      isOfThing(text, name.start, name.end)
    )
      return [];
    return [{ ...candidateOf(name), recognizer: personName }];
  });
}

/** After a postcode: « 39320 Val-d’Épy ». */
function isTown(text: string, start: number): boolean {
  return /\d{4,5}[,;"' ]{1,4}$/.test(text.slice(Math.max(0, start - 10), start));
}

/** As much of the line of a value as is near it. */
function lineOf(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return {
    start: start - before.length + before.lastIndexOf('\n') + 1,
    end: end + (after.split('\n', 1)[0] ?? '').length,
  };
}
