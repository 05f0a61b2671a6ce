import { unescaped } from './find/unescape.ts';
import { View } from './find/view.ts';

/** Words of a text in lower case without accents or disguise, one space between two. */
export function plainWords(text: string): string {
  const read = unescaped(new View(text))?.text ?? text;
  return ` ${read
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}
