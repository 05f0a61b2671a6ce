import type { NameKey } from '../name-keys.ts';
import { isFirstName } from '../name-words.ts';
import {
  hasFirstNameBeside,
  hasHalfBeside,
  hasLastNameBeside,
  hasPersonBeside,
  hasPrivateFactBeside,
} from '../names-beside.ts';
import { hasNameShape, isFullName, isNoName, type ReadName } from '../person-names.ts';
import type { ScannedText } from '../recognizer.ts';
import { isLabel, languageFolder } from './name-candidate.ts';

/** Whether what stands under a key is the name of a person, by the key and by what stands beside it. */
export function isPersons(source: ScannedText, name: ReadName, key: NameKey, quoted: boolean): boolean {
  if (name.plain.some(isLabel) || languageFolder.test(source.document.path)) return false;
  if (key === 'full' || key === 'role' || key === 'own')
    return (quoted && hasInitials(name)) || isWholeUnder(source, name, key);
  if (key === 'last') return isLastName(name) && name.words.length <= 3;
  return key === 'first' ? isFirstOf(source, name, quoted) : isBesideOther(source, name, key);
}

/** A first name and a last name, or what stands beside them says that they are. */
function isWholeUnder(source: ScannedText, name: ReadName, key: 'full' | 'role' | 'own'): boolean {
  if (isFullName(name, key !== 'role')) return true;
  return key === 'own' ? isOwnName(source, name) : isNamedBeside(source, name);
}

/** `P J Ollerenshaw`, as cards and accounts have it. */
function hasInitials({ words, plain, whole }: ReadName): boolean {
  const last = plain.at(-1) ?? '';
  if (!whole || words.length < 2 || last.length < 4 || isNoName(last)) return false;
  return words.slice(0, -1).every((word) => /^\p{Lu}\.?$/u.test(word));
}

/** What stands beside the name tells that it is a person’s. */
function isNamedBeside(source: ScannedText, name: ReadName): boolean {
  return isUnlistedName(source, name) || isBesideFirstName(source, name);
}

/** `contact nom="Vasseur" prenom="Maëlle"`: the last name alone. */
function isBesideFirstName({ text }: ScannedText, name: ReadName): boolean {
  return name.words.length <= 3 && isLastName(name) && hasFirstNameBeside(text, name);
}

/** « Siobhán McGillicuddy » is on no list; what stands beside it is a person’s. */
function isUnlistedName(source: ScannedText, name: ReadName): boolean {
  return hasNameShape(name) && hasPersonBeside(source.text, name);
}

/** A last name alone, in whatever case, beside what its owner has: `nom_usager: "Vasseur", adresse: "…"`. */
function isOwnName(source: ScannedText, name: ReadName): boolean {
  if (name.words.length > 3 || !isLastName(name)) return false;
  return hasFirstNameBeside(source.text, name) || hasPersonBeside(source.text, name);
}

function isSomeonesName({ text }: ScannedText, name: ReadName): boolean {
  if (isFullName(name, false) || (isLastName(name) && hasFirstNameBeside(text, name))) return true;
  return hasNameShape(name) ? hasPrivateFactBeside(text, name) : isOneWord(name) && hasLastNameBeside(text, name);
}

function isFirstOf({ text }: ScannedText, name: ReadName, quoted: boolean): boolean {
  // `jmeno` is a first name, and a whole one too.
  if (isGivenName(name) || isFullName(name, true)) return true;
  return quoted && isOneWord(name) && (hasLastNameBeside(text, name) || hasPersonBeside(text, name));
}

/** What stands beside a name under a key that does not say whose it is. */
function isBesideOther(source: ScannedText, name: ReadName, key: NameKey): boolean {
  return key === 'any' ? isSomeonesName(source, name) : isHalf(source.text, name);
}

/** `First: "…", Last: "…"` */
function isHalf(text: string, name: ReadName): boolean {
  const isFirst = name.plain.every((word) => isFirstName(word, false));
  return name.words.length <= 3 && isLastName(name) && hasHalfBeside(text, name, isFirst ? 'last' : 'first');
}

function isGivenName({ plain }: ReadName): boolean {
  return plain.length <= 3 && plain.every((word) => isFirstName(word, true));
}

/** A name that is on no list: one word, with a capital and small letters. */
function isOneWord({ words, plain }: ReadName): boolean {
  return words.length === 1 && /^\p{Lu}\p{Ll}{2,}/u.test(words[0] ?? '') && !plain.some(isNoName);
}

function isLastName({ plain }: ReadName): boolean {
  return plain.length <= 4 && !plain.some(isNoName) && (plain.at(-1) ?? '').length > 2;
}
