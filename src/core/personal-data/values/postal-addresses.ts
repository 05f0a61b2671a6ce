import { brazilian } from './addresses/brazilian-address.ts';
import { englishStreet } from './addresses/english-street.ts';
import { type FoundAddress, WINDOW } from './addresses/found-address.ts';
import { streetFirst } from './addresses/french-street.ts';
import { isBeforeCommonWord } from './addresses/number-before-word.ts';
import { townAfter } from './addresses/town-after-street.ts';

/** Reads the address whose house number, or whose postcode, starts at an offset. */
export function readAddress(text: string, offset: number): FoundAddress | undefined {
  if (isBeforeCommonWord(text, offset)) return undefined;
  const window = text.slice(offset, offset + WINDOW);
  return (
    streetFirst(window, offset) ??
    englishStreet(window, offset) ??
    townAfter(text, window, offset) ??
    brazilian(text, window, offset)
  );
}
