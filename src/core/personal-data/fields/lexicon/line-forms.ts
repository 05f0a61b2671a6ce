import type { FieldNameFile } from '../field-name-file.ts';
import { ANCHOR, PERSON, SURE, UNSURE } from './line-word-kinds.ts';
import type { KnownWords } from './name-keys.ts';
import { formsOf } from './plurals.ts';
import { shortHeadsOf } from './short-heads.ts';

/** Words of which one on a line makes it worth reading as code, each with what it may mean: two words are written together. */
export function lineFormsOf({ listed, compounds, persons }: LineNames, known: KnownWords): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, kind: number): void => void forms.set(form, (forms.get(form) ?? 0) | kind);
  for (const entry of listed) for (const name of entry.names) addName(name, entry);
  for (const name of compounds.flatMap(({ names }) => names)) add(name, SURE | ANCHOR);
  for (const word of persons) for (const form of formsOf(word)) add(form, PERSON);
  return forms;

  function addName(name: string, { needsPerson = false, anchor = false }: FieldNameFile): void {
    const kind = (needsPerson ? UNSURE : SURE) | (anchor ? ANCHOR : 0);
    for (const form of headsOf(name, known)) add(form, kind);
    for (const { text, guessed } of shortHeadsOf(name, known)) add(text, guessed ? UNSURE : kind);
  }
}

/** Of a name of several words, the first two; written together, all of them. */
function headsOf(name: string, { lemmas, particles }: KnownWords): readonly string[] {
  const all = name.split(' ');
  if (all.length === 1) return formsOf(name);
  const meaningful = lemmas.meaningful(all, particles);
  const [first = '', second = ''] = meaningful.length === 1 ? all : meaningful;
  const heads = formsOf(first).flatMap((form) => formsOf(second).map((other) => form + other));
  if (all.length > 2) heads.push(...formsOf(all.join('')));
  if (meaningful.length > 1 && meaningful.length < all.length) heads.push(...formsOf(meaningful.join('')));
  return heads;
}

interface LineNames {
  readonly listed: readonly FieldNameFile[];
  readonly compounds: readonly FieldNameFile[];
  /** Who personal data is about, as the lists have it. */
  readonly persons: readonly string[];
}
