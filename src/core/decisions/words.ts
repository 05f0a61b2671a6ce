import { decisionWords } from '../../../generated/decision-words.ts';
import { wordsOf } from '../register/record-id.ts';
import { wordMatcher } from '../texts/word-matcher.ts';
import type { DecisionWordsFile } from './decision-words-file.ts';

/** Words of a name, without accents: `estÉligible` is `est eligible`. */
export function plainWords(name: string): readonly string[] {
  return wordsOf(name)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(' ')
    .filter((word) => word !== '');
}

type Kind = keyof DecisionWordsFile;

const matchers = new Map<Kind, (word: string) => boolean>();

/** Whether one of some words is of a kind. */
export function holds(words: readonly string[], kind: Kind): boolean {
  return words.some(matcherOf(kind));
}

/** The words of a kind that may announce a decision in a text, for a search without parsing. */
export function announcing(): RegExp {
  const heads = decisionWords
    .flatMap(({ decisive, likely }) => [...decisive, ...likely])
    .map((word) => word.replace('*', ''));
  return new RegExp(heads.join('|'), 'gi');
}

function matcherOf(kind: Kind): (word: string) => boolean {
  const known = matchers.get(kind);
  if (known) return known;
  const matcher = wordMatcher(decisionWords.flatMap((file) => file[kind]));
  matchers.set(kind, matcher);
  return matcher;
}
