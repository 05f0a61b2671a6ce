import type { SourceDocument } from '../../../text/document.ts';
import { isNoName, readName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

type Holds = RowValue['holds'];

/** What fields of segments hold, by their place: HL7 version 2.5.1, 3.4.2 (PID), 3.4.5 (NK1), 6.5.5 (GT1), 6.5.6 (IN1). */
const segments: Readonly<Record<string, Readonly<Record<number, Holds>>>> = {
  PID: { 5: 'name', 6: 'name', 7: 'birth-date', 9: 'name', 11: 'street', 13: 'phone', 14: 'phone' },
  NK1: { 2: 'name', 4: 'street', 5: 'phone', 6: 'phone', 16: 'birth-date' },
  GT1: { 3: 'name', 5: 'street', 6: 'phone', 7: 'phone', 8: 'birth-date' },
  IN1: { 16: 'name', 18: 'birth-date', 19: 'street' },
};
/** Where a segment starts: a line, a text in code, or after the carriage return that ends the one before. */
const segment = /(?:^|["'`\v]|\\[rn])(PID|NK1|GT1|IN1)\|/gm;
/** Up to the end of its line, of its text, or of what stands for a carriage return. */
const body = /(?:[^\n\r"`\\]|\\(?![rn]))*/y;
/** Parts of a field, and its repetitions (2.5.4). */
const parts = /[\^~&]/;

export function holdsHl7(text: string): boolean {
  return text.includes('PID|') || text.includes('NK1|');
}

/** Persons of messages between hospitals, by the place of their fields. */
export function* hl7Values({ text }: SourceDocument): Generator<RowValue, undefined> {
  for (const { index, 0: head, 1: name = '' } of text.matchAll(segment)) {
    const holds = segments[name] ?? {};
    body.lastIndex = index + head.length;
    const fields = (body.exec(text)?.[0] ?? '').split('|');
    let offset = index + head.length;
    for (const [place, field] of fields.entries()) {
      const kind = holds[place + 1];
      if (kind && field !== '') yield* valuesOf(text, kind, field, offset);
      offset += field.length + 1;
    }
  }
  return undefined;
}

function* valuesOf(text: string, holds: Holds, field: string, offset: number): Generator<RowValue> {
  const [first = '', second = ''] = field.split(parts);
  if (holds === 'name') {
    yield* nameAt(text, offset, first);
    yield* nameAt(text, offset + first.length + 1, second);
  } else if (holds === 'street') {
    if (/\d/.test(first) && /\p{L}{3}/u.test(first)) yield { kind: 'row', holds, offset, end: offset + first.length };
  } else if (/\d{6}/.test(first.replaceAll(/\D/g, '')))
    yield { kind: 'row', holds, offset, end: offset + first.length };
}

function* nameAt(text: string, offset: number, written: string): Generator<RowValue> {
  const name = written === '' ? undefined : readName(text, offset, text.charAt(offset + written.length));
  if (name?.end !== offset + written.length || name.plain.some(isNoName)) return;
  yield { kind: 'row', holds: 'name', offset, end: name.end };
}
