import type { TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';
import { meansInTable } from './column-meaning.ts';
import { isFirstName, plainOf } from './name-words.ts';
import { isNoName } from './person-names.ts';

/** How far around a name other facts of the same person are looked for, in UTF-16 code units. */
const SIBLINGS = 160;
/** Where what was opened ends, but for the links of a chain: what stands beyond is about somebody else. */
const closed =
  /\)[,;]?\s{0,8}\n(?!\s{0,40}(?:\??\.|->|&\.|\$?\w{1,24}(?:\.|->)(?:set|with)[A-Z_]|(?:await )?(?:cy|page|screen|browser)\.))|\n\s{0,40}[}\]]/;
const value =
  /^\d?\\?["'`\]]{0,2}\s{0,16}(?:=>|[:=>({]|["'] value=|["']?\]?["']?\)\.\w{1,12}\()\s{0,16}\\?["'`[]{0,2}(\p{Lu}[\p{L}-]{1,24})/u;

const firstNameKey =
  /pr[eé]noms?|first[_ -]?name|given(?:[_ -]?names?)?(?![a-z])|forename|vorname|voornaam|fornavn|f[oö]rnamn|etunimi|imi[eę]|jm[eé]no|prenume|(?<!\p{L})(?:nome|nombre)(?![a-z])/giu;
const lastNameKey =
  /(?<!\p{L})(?:nom|patronyme)(?![a-z])|last[_ -]?name|surname|family(?:[_ -]?name)?(?![a-z])|nachname|familienname|achternaam|apellidos?|cognome|apelidos?|sobrenome|etternavn|efternavn|efternamn|sukunimi|nazwisko|prezime|(?<!\p{L})nume(?![a-z])|p[rř][ií]jmen[ií]/giu;
/** Keys of what a person has, an organisation too. */
const personKey =
  /(?<!\p{L})(?:e?-?mails?|courriel|correo|tel|t[eé]l[eé]phone|telefon[eo]?|phone|gsm|mobile|portable|handy|cellulare|telem[oó]vel|adresse|address|anschrift|direcci[oó]n|indirizzo|morada|adres|domicile|iban)(?![a-z])|(?:email|phone|mobile|tel|address)["'`]?\s{0,2}[:=]/iu;
/** Keys of what only a person has. */
const privateKey =
  /birth|(?<!con|re)naissance|geburts?|geboorte|f(?:[öoø]|oe)delse|f(?:ø|o|oe)dsels|urodz|syntym|nacimiento|nascita|nascimento|securit[eé][_ ]?sociale|social[_ ]?security|num[_ ]?secu|passe?port(?![a-z])|(?<!\p{L})(?:dob|nir|bsn|nif|nie|dni|nin|nino|niss|ssn|sin|pps|ppsn|sexe?|gender|genre|geslacht|geschlecht|civilit[eé]|cpr|hetu|cnp|egn|oib|pesel|jmbg|emso|amka|personnummer|f[øo]dselsnummer|rodne[_ ]?c[ií]slo|isikukood)(?![a-z])/iu;

/** A key with its value, as far as the lexicon of fields may know it. */
const keyed = /(\p{L}[\p{L}\d_-]{1,39})["'`\]]{0,2}\s{0,16}(?:=>|[:=])\s{0,16}["'`\d[]/gu;
/** What only a person has, by its kind; and what an organisation has too. */
const privateFacts: ReadonlySet<DataCategoryId> = new Set([
  'birth-date',
  'birth-place',
  'gender',
  'nationality',
  'national-id',
  'social-security-number',
  'identity-document',
  'driving-licence',
  'student-number',
  'patient-number',
]);
const facts: ReadonlySet<DataCategoryId> = new Set([
  ...privateFacts,
  'email',
  'phone',
  'postal-address',
  'bank-account',
  'payment-card',
  'vehicle-plate',
]);

/** Whether a key stands in a text that means one of these kinds, in any language of the lexicon: `fdato`, `wohnort`. */
function holdsFact(text: string, kinds: ReadonlySet<DataCategoryId>): boolean {
  for (const [, key = ''] of text.matchAll(keyed)) {
    const kind = meansInTable(key);
    if (kind !== undefined && kinds.has(kind)) return true;
  }
  return false;
}

/** Whether a key of a first name stands near, with a word in capitals as its value. */
export function hasFirstNameBeside(text: string, name: TextRange): boolean {
  return hasNameBeside(text, name, firstNameKey);
}

/** The same of a last name. */
export function hasLastNameBeside(text: string, name: TextRange): boolean {
  return hasNameBeside(text, name, lastNameKey);
}

/** The two halves of a name stand close together. */
const HALVES = 64;
const halves = { first: /(?<![\p{L}_-])first(?![\p{L}_-])/giu, last: /(?<![\p{L}_-])last(?![\p{L}_-])/giu };

/** Whether `first` stands near with a first name as its value, or `last` with something else. */
export function hasHalfBeside(text: string, name: TextRange, half: 'first' | 'last'): boolean {
  const before =
    text
      .slice(Math.max(0, name.start - HALVES), name.start)
      .split(/[{}]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(name.end, name.end + HALVES).split(/[{}]/, 1);
  const fits = (word: string): boolean => isFirstName(word, false) === (half === 'first');
  return hasNameIn(`${before}…${after}`, halves[half], fits);
}

/** Whether something stands near that a person has. */
export function hasPersonBeside(text: string, name: TextRange): boolean {
  const around = textAround(text, name);
  return around.search(personKey) >= 0 || around.search(privateKey) >= 0 || holdsFact(around, facts);
}

/** Whether something stands near that only a person has: a birth, a national number. */
export function hasPrivateFactBeside(text: string, name: TextRange): boolean {
  const around = textAround(text, name);
  return around.search(privateKey) >= 0 || holdsFact(around, privateFacts);
}

function hasNameBeside(text: string, name: TextRange, key: RegExp): boolean {
  return hasNameIn(textAround(text, name), key, () => true);
}

function hasNameIn(around: string, key: RegExp, fits: (word: string) => boolean): boolean {
  for (const found of around.matchAll(key)) {
    const from = found.index + found[0].length;
    const beside = value.exec(around.slice(from, from + SIBLINGS))?.[1];
    if (beside !== undefined && !isNoName(plainOf(beside)) && fits(plainOf(beside))) return true;
  }
  return false;
}

/** The text of the same person, as far as its brackets say; the name itself is left out. */
function textAround(text: string, { start, end }: TextRange): string {
  const before =
    text
      .slice(Math.max(0, start - SIBLINGS), start)
      .split(closed)
      .at(-1) ?? '';
  const after = text.slice(end, end + SIBLINGS).split(closed, 1)[0] ?? '';
  return `${before}…${after}`;
}
