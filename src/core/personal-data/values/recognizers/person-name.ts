import { addressedName, introducedName, isOfficial } from '../addressed-names.ts';
import { isFirstName, plainOf } from '../name-words.ts';
import { nameAbove } from '../names-of-address.ts';
import { nameBesideMail } from '../names/name-beside-mail.ts';
import { candidateOf, languageFolder, personNameId } from '../names/name-candidate.ts';
import { nameOfCell } from '../names/name-of-cell.ts';
import { nameOfKey } from '../names/name-of-key.ts';
import { isExampleName, readName } from '../person-names.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';
import type { RowValue } from '../rows/rows.ts';

/**
 * Names of people where something says that they are: the key of a value, the header of a column, a form of address.
 * A key that may name anything (`name`) needs a first name and a last name; `nom` alone a first name beside it.
 */
export const personName: Recognizer = {
  id: personNameId,
  category: 'name',
  anchors: ['key', 'form-of-address', 'introduction', 'cell', 'row', 'at-sign', 'number'],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind === 'key') return nameOfKey(source, anchor.offset);
  if (anchor.kind === 'form-of-address') return addressed(source, anchor.offset);
  if (anchor.kind === 'introduction') return introducedAt(source, anchor.offset);
  if (anchor.kind === 'at-sign') return nameBesideMail(source, anchor.offset);
  if (anchor.kind === 'row') return ofRow(source, anchor);
  if (anchor.kind === 'number') return aboveAddress(source, anchor.offset);
  return anchor.kind === 'cell' ? nameOfCell(source, anchor) : undefined;
}

function addressed(source: ScannedText, start: number): Candidate | undefined {
  const name = addressedName(source.text, start);
  if (!name) return undefined;
  const isPublic = languageFolder.test(source.document.path) || isOfficial(source.text, name);
  return isPublic ? { ...candidateOf(name), mention: 'credit' } : candidateOf(name);
}

function aboveAddress({ text }: ScannedText, number: number): Candidate | undefined {
  const name = nameAbove(text, number);
  return name && candidateOf(name);
}

function introducedAt(source: ScannedText, start: number): Candidate | undefined {
  const name = languageFolder.test(source.document.path) ? undefined : introducedName(source.text, start);
  return name && candidateOf(name);
}

function ofRow({ text }: ScannedText, { holds, offset, end, mention, isExample }: RowValue): Candidate | undefined {
  const name = holds === 'name' ? readName(text, offset, text.charAt(end)) : undefined;
  if (!name) return undefined;
  const documentedExample = isExample === true || isExampleName(name);
  const candidate = { range: { start: offset, end }, documentedExample, strength: 'contextual' } as const;
  return mention ? { ...candidate, mention } : candidate;
}

/** Jean Dupont, in the order and the case of the original; a first name alone becomes Jean, a last name Dupont. */
function fictitious(original: string): string {
  const words = original.split(/\s+/);
  const like = (model: string, stand: string): string =>
    model.length > 1 && model === model.toUpperCase() ? stand.toUpperCase() : stand;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isFirst = isFirstName(plainOf(first), true);
  if (words.length === 1) return like(first, isFirst ? 'Jean' : 'Dupont');
  return isFirst || !isFirstName(plainOf(last), true)
    ? `${like(first, 'Jean')} ${like(last, 'Dupont')}`
    : `${like(first, 'Dupont')} ${like(last, 'Jean')}`;
}
