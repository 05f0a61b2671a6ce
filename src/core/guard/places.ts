import type { LocalisedText } from '../findings/finding.ts';
import { maskValues } from '../personal-data/values/mask-values.ts';
import type { SeenValue } from './decision.ts';
import type { TextOrigin } from './prompt.ts';

const names: Readonly<Record<TextOrigin, LocalisedText>> = {
  typed: { en: 'what you typed', fr: 'ce que vous avez écrit' },
  selection: { en: 'the selection', fr: 'la sélection' },
  'attached-file': { en: 'an attached file', fr: 'un fichier joint' },
  'search-result': { en: 'a search result', fr: 'un résultat de recherche' },
  'tool-result': { en: 'the result of a tool', fr: 'le résultat d’un outil' },
  diff: { en: 'a diff', fr: 'un diff' },
  history: { en: 'the conversation so far', fr: 'la conversation jusqu’ici' },
  title: { en: 'the title', fr: 'le titre' },
  system: { en: 'the instructions', fr: 'les instructions' },
  'file-name': { en: 'the name of a file', fr: 'le nom d’un fichier' },
  'tool-call': { en: 'the call of a tool', fr: 'l’appel d’un outil' },
  'tool-definition': { en: 'the description of a tool', fr: 'la description d’un outil' },
};

/** Where values stand, for a person to find them; a path that holds one is masked. */
export function placesOf(values: readonly SeenValue[]): LocalisedText {
  const distinct = new Map(values.map(({ origin, path }) => [`${origin} ${path ?? ''}`, { origin, path }]));
  const inLanguage = (language: 'en' | 'fr'): string =>
    [...distinct.values()]
      .map(({ origin, path }) => names[origin][language] + (path === undefined ? '' : ` (${shown(path)})`))
      .join(', ');
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}

/** A path without the personal values in it. */
export function shown(path: string): string {
  return maskValues(path, { regions: ['FR'] });
}
