import { languages } from '../../../generated/languages.ts';
import type { LanguageEntry } from './language-file.ts';

const byExtension = new Map(languages.flatMap((entry) => entry.extensions.map((ending) => [ending, entry] as const)));
const byFileName = new Map(languages.flatMap((entry) => (entry.fileNames ?? []).map((name) => [name, entry] as const)));
const byId = new Map(languages.map((entry) => [entry.id, entry]));

/** VS Code language identifier of a path, `plaintext` where nothing is known of it. */
export function languageIdOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const known = byFileName.get(name) ?? byExtension.get(name.slice(Math.max(name.lastIndexOf('.'), 0)));
  return known?.id ?? 'plaintext';
}

/** What is known of a language, `undefined` for one that `languages.yml` does not list. */
export function languageOf(languageId: string): LanguageEntry | undefined {
  return byId.get(languageId);
}
