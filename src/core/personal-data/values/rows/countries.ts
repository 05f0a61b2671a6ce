import { plainOf } from '../name-words.ts';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
const A = 0x41;
let names: ReadonlySet<string> | undefined;

/** Whether words, in lower case without accents, are the name of a country (Unicode CLDR, as the engine has it). */
export function isCountry(words: string): boolean {
  names ??= namesOfAll();
  return names.has(words);
}

/** Every pair of letters is asked for: which of them are codes of ISO 3166 is in the same data. */
function namesOfAll(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return new Set(
    languages.flatMap((language) => {
      const spoken = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => plainOf(spoken.of(code) ?? '') || []);
    }),
  );
}
