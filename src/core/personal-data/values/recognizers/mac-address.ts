import { documentedValues } from '../../../../../generated/documented-values.ts';
import { isHexDigit, isWordCharacter } from '../characters.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'mac-address';
const LENGTH = 17;
const published = new Set(
  documentedValues
    .filter((one) => one.recognizer === id)
    .flatMap((one) => one.values.map((value) => value.replaceAll(':', ''))),
);
/** RFC 7042, 2.1.2: kept for documentation. */
const documentation = '00005e0053';

/**
 * Addresses of network cards (EUI-48) that a maker gave: six pairs with the same separator. Those of groups, of virtual
 * machines and of telephones that hide theirs have one of the two low bits of the first byte set: they are no one’s.
 */
export const macAddress: Recognizer = { id, category: 'device', anchors: ['hex-groups'], recognize, fictitious };

function recognize({ text }: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'hex-groups') return undefined;
  const start = anchor.offset - 2;
  const mark = text.charAt(anchor.offset);
  const end = start + LENGTH;
  const written = text.slice(start, end);
  const groups = written.split(mark);
  if (groups.length !== 6 || !groups.every((group) => /^[\da-f]{2}$/i.test(group))) return undefined;
  if (isJoined(text, start - 1, -1, mark) || isJoined(text, end, 1, mark)) return undefined;
  const digits = groups.join('').toLowerCase();
  // A date and a time have no letter (`12-03-19-10-11-12`); makers’ addresses nearly always do.
  if (/^\d+$/.test(digits) && mark === '-') return undefined;
  if (isInvented(digits)) return { range: { start, end }, documentedExample: true, strength: 'contextual' };
  if ((parseInt(digits.slice(0, 2), 16) & 3) !== 0 || /^0{6}|^(.)\1+$/.test(digits)) return undefined;
  return { range: { start, end }, documentedExample: false, strength: 'contextual' };
}

/** Whether it is a piece of a longer row of pairs: a fingerprint, a GUID. */
function isJoined(text: string, at: number, step: number, mark: string): boolean {
  const code = text.charCodeAt(at);
  if (isWordCharacter(code)) return true;
  return (
    text.charAt(at) === mark &&
    (isHexDigit(text.charCodeAt(at + step)) || (mark === ':' && text.charAt(at + step) === mark))
  );
}

function isInvented(digits: string): boolean {
  return digits.startsWith(documentation) || published.has(digits);
}

function fictitious(original: string): string {
  const mark = original.charAt(2);
  const stand = `${documentation}01`.match(/../g)?.join(mark) ?? original;
  return original === original.toUpperCase() ? stand.toUpperCase() : stand;
}
