import type { ValueMatch } from './find-values.ts';
import { candidateOf } from './names/name-candidate.ts';
import { isListed } from './name-words.ts';
import { isNoName, readName } from './person-names.ts';
import { personName } from './recognizers/person-name.ts';

/** How far before a birth a name starts at most, in UTF-16 code units. */
const WINDOW = 96;
/** « Ronan Lestrohan (né le … », “Imogen Pryce, born on …”: two words with capitals at least, then that somebody is born. */
const named =
  /(?<![\p{L}\p{M}'’-])((?:(?:Miss|Mrs?|Ms|Mme|Mlle|Monsieur|Madame|Mademoiselle|Herr|Frau) )?)(?:\p{Lu}[\p{L}\p{M}'’-]{1,24} (?:(?:de|du|van|von|da|di|del|der|el|la|le|dos) ){0,2}){1,3}\p{Lu}[\p{L}\p{M}'’-]{1,24},? \(?(?:n[ée]e?(?:\(e\)|[·.-]e)?|born|geb\.|geboren|nat[oa]|nacid[oa]|nascid[oa]|urodzon[ya]|født|född)(?: (?:le|the|on|am|op|il|el|a|em|den|dnia))?:? ?$/u;

const articles: ReadonlySet<string> = new Set(['le', 'la', 'les', 'the', 'un', 'une', 'der', 'die', 'das', 'el', 'il']);

/** The names of those whose birth was found, which need be on no list. */
export function namesBeforeBirths(text: string, matches: readonly ValueMatch[]): readonly ValueMatch[] {
  return matches.flatMap(({ recognizer, range }) => {
    if (recognizer.id !== 'birth-date') return [];
    const from = Math.max(0, range.start - WINDOW);
    const found = named.exec(text.slice(from, range.start));
    const name = found ? readName(text, from + found.index + (found[1] ?? '').length, '') : undefined;
    if (!name || name.words.length < 2 || name.plain.some(isOfThing)) return [];
    return [{ ...candidateOf(name), recognizer: personName }];
  });
}

/** « Bâtiment Jules Ferry », « Le Comité départemental ». */
function isOfThing(word: string): boolean {
  return (
    isNoName(word) ||
    isListed('place', word) ||
    isListed('office', word) ||
    isListed('label', word) ||
    articles.has(word)
  );
}
