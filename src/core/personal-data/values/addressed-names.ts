import { wordsOf } from './context.ts';
import { isListed } from './name-words.ts';
import { isFullName, isNoName, readName, type ReadName } from './person-names.ts';

/** How far before a name the words that make it a place’s are looked for. */
const BEFORE = 32;
/** How far after a name the office of the person is looked for. */
const AFTER = 48;
const MAX_WORDS = 5;

/** « Mme Léa Morel », “Frau Dr. Wieland”; not « M. le Maire », nor « rue du Dr Roux ». */
export function addressedName(text: string, start: number): ReadName | undefined {
  const name = readName(text, start, '');
  if (!name || name.words.length > MAX_WORDS || !isSomebody(name)) return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return isNamedAfter(before) ? undefined : name;
}

function isSomebody({ plain }: ReadName): boolean {
  if (plain.some((word) => isListed('title', word) && !isListed('particle', word)) || plain.some(isNoName))
    return false;
  if (plain.every((word) => word.length < 3 || isListed('particle', word))) return false;
  return !isListed('public-figure', plain.join(' '));
}

/** « rue du Dr Roux », “Elm Dr Springfield”, “Arthur Vale Sr. ” */
function isNamedAfter(before: string): boolean {
  if (wordsOf(before).some((word) => isListed('place', word))) return true;
  const named = /(\p{Lu}\p{Ll}+) [DS]r\.? $/u.exec(before)?.[1];
  return named !== undefined && !isListed('title', named.toLowerCase());
}

/** « demande déposée par Léa Morel »: a first name and a last name; the words before them may introduce an organisation. */
export function introducedName(text: string, start: number): ReadName | undefined {
  const name = readName(text, start, '');
  return name && isFullName(name, false) && isSomebody(name) ? name : undefined;
}

/** « Mme …, directrice »: named for what the person does. */
export function isOfficial(text: string, { end }: ReadName): boolean {
  const after = text.slice(end, end + AFTER).split('\n', 1)[0] ?? '';
  const [first = '', second = ''] = wordsOf(after);
  return /^(?: \([^)]{1,30}\))? ?[,;(]/.test(after) && [first, second].some((word) => isListed('office', word));
}
