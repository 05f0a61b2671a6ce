import { introductions } from '../../../../generated/introductions.ts';
import type { SourceDocument } from '../../text/document.ts';
import { isLetter, mayBeCapital } from './characters.ts';
import { prose } from './prose.ts';

/** Words of a sentence before a name: « demande déposée par Maëlle Vasseur ». */
export interface Introduction {
  readonly kind: 'introduction';
  /** That of the capital after them. */
  readonly offset: number;
}

const endings = '(?:e?s?|[oa]s?)?';
const phrases = introductions.flatMap(({ before }) => before);
/** A quote may stand before the name: « connectée en tant que "Maëlle Vasseur" ». */
const introduced = new RegExp(
  `(?:${phrases.map((phrase) => phrase.replace('-', endings)).join('|')})[ \\u00a0]["'«“]?\\u00a0?(?=[A-Z\\u00c0-\\u024f])`,
  'g',
);

/** Reads forward once, in what people write. What stands before is looked at once words are found. */
export class Introductions {
  readonly #found: Iterator<RegExpExecArray, undefined>;
  #next: RegExpExecArray | undefined;

  constructor({ text, languageId }: SourceDocument) {
    this.#found = prose.has(languageId) ? text.matchAll(introduced) : [].values();
    this.#next = this.#found.next().value;
  }

  *before(end: number): Generator<Introduction> {
    for (; this.#next && this.#next.index < end; this.#next = this.#found.next().value) {
      const { index, 0: words, input } = this.#next;
      const offset = index + words.length;
      if (!isLetter(input.charCodeAt(index - 1)) && mayBeCapital(input.charCodeAt(offset)))
        yield { kind: 'introduction', offset };
    }
  }
}
