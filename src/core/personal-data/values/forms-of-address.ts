import { DOT, isDigit, isWordCharacter, mayBeCapital } from './characters.ts';

export interface FormOfAddress {
  readonly kind: 'form-of-address';
  /** That of the capital after it. */
  readonly offset: number;
}

/**
 * Before a name in the languages of the EU’s west, with a capital: French, English, German, Spanish, Portuguese, Italian, Dutch,
 * Danish. An academic title may follow (`Frau Dr. `). `Don `, `Sr ` and `Pan ` are words of other things too.
 */
const written = [
  ...['M.', 'Mme', 'MME', 'Mlle', 'Monsieur', 'Madame', 'Mademoiselle', 'Maître', 'Docteur'],
  ...['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Dr', 'Dr.', 'Prof.'],
  ...['Frau', 'Herr', 'Herrn', 'Fräulein'],
  ...['Señor', 'Señora', 'Señorita', 'Sr.', 'Sra.', 'Srta.', 'Doña', 'Dña.', 'Dra.'],
  ...['Senhor', 'Senhora', 'Dona'],
  ...[
    'Signor',
    'Signora',
    'Signorina',
    'Sig.',
    'Sig.ra',
    'Sig.na',
    'Dott.',
    'Dott.ssa',
    'Dr.ssa',
    'Dottor',
    'Dottoressa',
  ],
  ...['Mevrouw', 'Meneer', 'Mevr.', 'Dhr.', 'Heer', 'Hr.'],
];
/** In lower case they are looked for in what people write, and not in code. */
export const spokenForms: ReadonlySet<string> = new Set([
  ...['docteur', 'docteure', 'maitre', 'maître'],
  ...['senor', 'señor', 'senora', 'señora', 'senorita', 'señorita', 'dona', 'doña', 'sr.', 'sra.', 'srta.', 'dña.'],
  ...['dr.', 'dra.', 'senhor', 'senhora'],
  ...[
    'signor',
    'signora',
    'signorina',
    'sig.',
    'sig.ra',
    'sig.na',
    'dott.',
    'dott.ssa',
    'dr.ssa',
    'dottor',
    'dottoressa',
  ],
  ...['mevrouw', 'mevr.', 'mw.', 'meneer', 'heer', 'dhr.', 'hr.'],
]);
const spaces = [' ', '\u00a0'];

const forms = byStart(written.flatMap((form) => spaces.map((space) => form + space)));

/** What the forms start with. */
export const formLetters = [...new Set(written.map((form) => form.charAt(0)))].join('');

/** By their first two letters: hardly a word of code starts so, where many start with the first. */
function byStart(all: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, string[]>();
  for (const form of all) {
    const start = startAt(form, 0);
    starts.set(start, [...(starts.get(start) ?? []), form]);
  }
  return starts;
}

function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** A form with a capital at an offset, before a capital. */
export function formAt(text: string, at: number): FormOfAddress | undefined {
  const before = text.charCodeAt(at - 1);
  if (isWordCharacter(before) || before === DOT || isDigit(text.charCodeAt(at - 2))) return undefined;
  const form = forms.get(startAt(text, at))?.find((one) => text.startsWith(one, at));
  if (form === undefined || !mayBeCapital(text.charCodeAt(at + form.length))) return undefined;
  return { kind: 'form-of-address', offset: at + form.length };
}
