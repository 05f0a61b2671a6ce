import { closestMatch } from 'leven';
import type { LocalisedText } from '../findings/finding.ts';
import { sentence } from './sentences.ts';

/** What to say of a word that is not known, each part with its leading space or empty. */
export type UnknownWord = Readonly<Record<'name' | 'suggestion', LocalisedText>>;

const nothing: LocalisedText = { en: '', fr: '' };

/** Names the word, when it looks like a key, and the known word that the person most likely meant, when one is near. */
export function unknownWord(word: string, known: readonly string[]): UnknownWord {
  const near = word.length > 80 ? undefined : nearest(word.toLowerCase(), known);
  return {
    name: looksLikeKey(word) ? sentence('name', { word }) : nothing,
    suggestion: near === undefined ? nothing : sentence('did-you-mean', { word: near }),
  };
}

/** Near in spelling, or cut short: `warn` for `warning`. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const longer = known.filter((candidate) => word.length > 2 && candidate.startsWith(word));
  if (longer.length === 1) return longer[0];
  return closestMatch(word, known, { maxDistance: Math.ceil(word.length / 3) });
}

/** A word may be a value in the wrong place: what could be a name, an address or a number is not repeated. */
export function looksLikeKey(word: string): boolean {
  return /^[a-z][a-z_/-]{0,40}$/i.test(word);
}
