import { anyOf } from '../address-words.ts';
import { isAfterStreet } from './number-before-word.ts';
import type { FoundAddress } from './found-address.ts';
import { lineOf, startsStreet } from './start-of-street.ts';

/** « 930, Lapa, São Paulo - SP, 05073-010 »: Correios, « Como endereçar ». */
const brazilianTown = new RegExp(
  String.raw`^\d{1,5}(?:,? ?-? ?${anyOf('brazilian-flat')}\.? ?[\dA-Z]{1,5})?(?:(?:, | - )\p{Lu}[\p{L}'’. ]{1,28}){1,2} ?[-/,] ?[A-Z]{2},?(?: -)? (?:CEP:? ?)?\d{5}-\d{3}(?!\d)`,
  'u',
);

/** « Rua Barão de Jundiaí, 930, Lapa, São Paulo - SP, 05073-010 » */
export function brazilian(text: string, window: string, offset: number): FoundAddress | undefined {
  if (!isAfterStreet(text, offset)) return undefined;
  const written = brazilianTown.exec(window)?.[0];
  const before = written === undefined ? '' : text.slice(Math.max(0, offset - 60), offset);
  const line = lineOf(before);
  const way = Array.from(line.matchAll(/[^\s,]+/g)).findLast(({ 0: word }) => startsStreet(word));
  if (written === undefined || !way) return undefined;
  return { start: offset - (line.length - way.index), end: offset + written.length, hasTown: true };
}
