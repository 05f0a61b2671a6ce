import type { SourceDocument } from '../../../text/document.ts';
import { isNoName, readName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

/** Family name and given name of a card (RFC 6350, 6.2.2), or the street of an address (6.3.1): after the post office box and what extends the address. */
const property =
  /(?:^|["'`]|\\n)(?:item\d\.)?(?:N(?:;[\w=-]{1,24}){0,3}:(?=\p{Lu})|ADR(?:;[\w=",-]{1,32}){0,4}:[^;\n]{0,40};[^;\n]{0,40};(?=[^;\n]{0,8}\d))/gmu;
const component = /^[^;\n\r"'`\\]{2,60}/;

export function holdsCard(text: string): boolean {
  return text.includes('BEGIN:VCARD');
}

/** What the lines of vCards say by their place alone. */
export function* cardValues({ text }: SourceDocument): Generator<RowValue, undefined> {
  for (const { index, 0: written } of text.matchAll(property)) {
    const start = index + written.length;
    if (written.includes('ADR')) yield* streetAt(text, start);
    else for (const offset of [start, text.indexOf(';', start) + 1]) yield* nameAt(text, offset);
  }
  return undefined;
}

function* nameAt(text: string, offset: number): Generator<RowValue> {
  const [written = ''] = component.exec(text.slice(offset, offset + 64)) ?? [];
  const name = readName(text, offset, '');
  if (name?.end !== offset + written.trimEnd().length || name.plain.some(isNoName)) return;
  yield { kind: 'row', holds: 'name', offset, end: name.end };
}

function* streetAt(text: string, offset: number): Generator<RowValue> {
  const [street = ''] = component.exec(text.slice(offset, offset + 64)) ?? [];
  if (/\p{L}{3}/u.test(street)) yield { kind: 'row', holds: 'street', offset, end: offset + street.trimEnd().length };
}
