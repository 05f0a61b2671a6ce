import type { LocalisedText } from '../findings/finding.ts';
import type { Origin } from './policy.ts';

/** Where a setting stands, as a person finds it. */
export function placeOf({ source, line }: Origin): LocalisedText {
  const number = String(line + 1);
  return { en: `${source}, line ${number}`, fr: `${source}, ligne ${number}` };
}
