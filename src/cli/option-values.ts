import { CliError } from './cli-error.ts';

/** Reads the value of an option that takes one of a few words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new CliError('usage.choice', { option, choices: words.join(', ') });
    return word;
  };
}

/** Reads the value of an option that takes a whole number from 0 to `maximum`. */
export function numberUpTo(option: string, maximum: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(value <= maximum)) throw new CliError('usage.number', { option, maximum: String(maximum) });
    return value;
  };
}

/** Reads the value of an option that takes some of a few words, parted by commas, and that may be given several times. */
export function listOf<Word extends string>(
  option: string,
  words: readonly Word[],
): (text: string, before?: readonly Word[]) => readonly Word[] {
  const read = oneOf(option, words);
  return (text, before = []) => [...new Set([...before, ...text.split(',').map((word) => read(word.trim()))])];
}
