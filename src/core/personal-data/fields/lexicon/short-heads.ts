import type { KnownWords } from './name-keys.ts';
import { formsOf } from './plurals.ts';
import { isDoubtful, isTelling, type ShortForm } from './short-forms.ts';

/** The first two words of a name, of which one or both are shortened, written together; a word alone, shortened. */
export function shortHeadsOf(name: string, { lemmas, particles, shortForms }: KnownWords): readonly ShortForm[] {
  const meaningful = lemmas.meaningful(name.split(' '), particles);
  const only = shortForms.ofOnly(name).map(({ text }) => ({ text, guessed: true }));
  const [first = '', second] = meaningful.length === 1 ? (shortForms.partsOf(name) ?? []) : meaningful;
  if (second === undefined) return only;
  const firsts = shortForms.of(first);
  const seconds = shortForms.of(second);
  const secondsOf = (guessed: boolean): readonly string[] => (guessed ? [second] : formsOf(second));
  const both = firsts.flatMap((one) =>
    seconds.flatMap((other) => {
      const text = one.text + other.text;
      const guessed = one.guessed || other.guessed || isDoubtful(text.length);
      return one.guessed && other.guessed && !isTelling(text.length) ? [] : { text, guessed };
    }),
  );
  return [
    ...only,
    { text: first + second, guessed: false },
    ...both,
    ...seconds.map(({ text, guessed }) => ({ text: first + text, guessed })),
    ...firsts.flatMap(({ text, guessed }) => secondsOf(guessed).map((form) => ({ text: text + form, guessed }))),
  ];
}
