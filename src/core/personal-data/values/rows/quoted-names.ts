import type { SourceDocument, TextRange } from '../../../text/document.ts';
import { wordsOf } from '../context.ts';
import { keyBefore } from '../key-before.ts';
import { isWholeName } from '../names/whole-name.ts';
import { isListed } from '../name-words.ts';
import { readName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

/** A quote before two words with capitals, that nothing but what opens an argument, an item, a value or a comparison stands before. */
const quoted = /(?<=[([,{ \n:=>])["'`](?=[A-Z\u00c0-\u00de][a-z\u00df-\u024f'’-]{1,20} [A-Z\u00c0-\u00ded])/g;
/** Most spaces between a mark and its value. */
const MAX_SPACES = 24;
/** How far before and after a name in its line the words are read that say what bears it, in UTF-16 code units. */
const BESIDE = 100;
/** Pages show names of everybody who has something to do with them. */
const shown: ReadonlySet<string> = new Set(['html', 'markdown']);

/** Full names as whole texts, whatever their key and without one: `Visite("…", …)`, `président: '…'`, `expect(nom).toBe('…')`. */
export function* quotedNames({ text, languageId }: SourceDocument): Generator<RowValue, undefined> {
  if (shown.has(languageId)) return undefined;
  for (const { index, 0: quote } of text.matchAll(quoted)) {
    const name = readName(text, index + 1, quote);
    if (name && isWholeName(name, keyAt(text, index)) && !isBesideThing(text, name))
      yield { kind: 'row', holds: 'name', offset: name.start, end: name.end };
  }
  return undefined;
}

/** `movies = [("…", "James Cameron")]`, `assertEquals("…", ship.getName())`: what people’s names are given to, or what they are known for. */
function isBesideThing(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
  return wordsOf(line).some((word) => isListed('named-after', word) || isListed('named-after', word.replace(/s$/, '')));
}

function keyAt(text: string, quote: number): string | undefined {
  let mark = quote - 1;
  while (quote - mark < MAX_SPACES && text.charAt(mark) === ' ') mark--;
  return /[:=>]/.test(text.charAt(mark)) ? keyBefore(text, mark) : undefined;
}
