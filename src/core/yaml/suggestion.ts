import { closestMatch } from 'leven';

/** The known word that a person most likely meant, `undefined` when none is near. */
export function suggestionFor(word: string, known: readonly string[]): string | undefined {
  if (word.length > 80) return undefined;
  const plain = word.toLowerCase();
  return closestMatch(plain, known, { maxDistance: Math.max(1, Math.floor(plain.length / 3)) });
}
