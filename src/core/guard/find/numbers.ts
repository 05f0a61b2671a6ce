import type { TextRange } from '../../text/document.ts';
import { sizesOfChains } from './digit-chains.ts';
import { editsAt, windowsOf } from './edits.ts';
import { startsOf } from './starts.ts';
import type { View } from './view.ts';

/** Digits one by one. */
const spacedDigits = /(?<![\p{L}\d])\d([ ._\-/|])\d(?:\1\d){7,23}(?![\p{L}\d])/uy;
/** What a value hangs on, in the name of a file, a variable, a path or a diff: it hides the start or the end of a number. */
const hinge =
  /[/=?&]{1,2}(?=\+\d|[A-Z]{2}\d)|(?<![\p{L}\d])[-#_+]{1,2}(?=\+\d|[A-Z]{2}\d)|_(?=\+\d|[A-Z]{2}\d)|(?<=\p{L})[,;](?=\d{10})|(?<=[\p{L}\])}])[_\-./#$@\\&+=:]{1,2}(?=\d)|(?<=\d)[_\-./=@\\&+%]{1,2}(?=\p{L})|(?<![\p{L}\d])(?:[/_\-.#$\\&=]{1,2}|\+{1,2}(?=[1-9]\d{11})|\+(?=0))(?=\d)|(?<=\d)[/_\-=\\&%](?![\p{L}\d])/uy;
const hinges = startsOf('/=?&-#_+,;.$@\\:%');
/** How far before a number a hinge may start: two marks, the letters of a country and a digit. */
const HINGE = 4;

/** Numbers written digit by digit, or hung on something else. */
export function numberViews(base: View): readonly View[] {
  const together = windowsOf(
    base,
    editsAt(base, placesOfSpaced(base), spacedDigits, (digits) => digits.replaceAll(/\D/g, '')),
  );
  const loose = windowsOf(
    base,
    editsAt(base, placesOfHinges(base), hinge, () => ' '),
  );
  return [together, loose].filter((view) => view !== undefined);
}

/** Marks before the first digit of a number, and behind its last, where digits enough for one stand near. */
function placesOfHinges(view: View): readonly number[] {
  const { text, digits } = view;
  const places: number[] = [];
  const sizes = sizesOfChains(view);
  digits.forEach(({ start, end }, index) => {
    const isBehind = hinges[text.charCodeAt(end)] === 1;
    const before: number[] = [];
    for (let at = Math.max(0, start - HINGE); at < start; at++) {
      if (hinges[text.charCodeAt(at)] === 1) before.push(at);
    }
    if (!isBehind && before.length === 0) return;
    // The plate of a vehicle has three between two marks.
    const isOfPlate = isBehind && before.length > 0 && end - start === 3;
    if (!isOfPlate && (sizes[index] ?? 0) < FEWEST) return;
    places.push(...before, ...(isBehind ? [end] : []));
  });
  return places;
}

/** The shortest number that is sure without its surroundings has seven digits. */
const FEWEST = 7;

/** The first digits of numbers that are written digit by digit. */
function placesOfSpaced({ digits }: View): readonly number[] {
  const isAlone = ({ start, end }: TextRange): boolean => end - start === 1;
  return digits.flatMap((run, index) => {
    const next = digits[index + 1];
    return isAlone(run) && next && isAlone(next) && next.start - run.end === 1 ? [run.start] : [];
  });
}
