import type { Organisation } from '../policy/organisation-file.ts';
import type { Theme } from '../register/record-fields/algorithm-file.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { Locale } from '../rules/rules.ts';
import type { Phrase } from '../texts/phrase.ts';
import type { SiteColours } from './colours.ts';
import type { SiteTextId } from './site-texts-file.ts';

/** A record to publish. */
export interface SiteRecord {
  readonly record: RecordFile;
  /** It lacks something, or holds a text that nobody has confirmed: its page says so, and asks not to be indexed. */
  readonly isDraft: boolean;
}

export interface SiteSource {
  readonly records: readonly SiteRecord[];
  readonly organisation: Organisation;
  /** The main one first: its pages stand at the root, the others in a folder. At least one. */
  readonly languages: readonly Locale[];
  readonly colours: SiteColours;
}

/** What a page of the site is made with. */
export interface SiteContext extends SiteSource {
  readonly language: Locale;
  readonly phrase: Phrase<SiteTextId>;
}

/** Folder of a language's pages, relative to the site's root: empty, or with a slash at its end. */
export function folderOf({ languages }: Pick<SiteSource, 'languages'>, language: Locale): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** Names of records are made of letters, digits and hyphens; the prefix keeps one named `index` apart. */
export function recordFile({ id }: RecordFile): string {
  return `algorithm-${id}.html`;
}

export function themeFile(theme: Theme): string {
  return `theme-${theme}.html`;
}

/** Themes of the records, each once, in the order of their names. */
export function themesOf({ records }: Pick<SiteSource, 'records'>): readonly Theme[] {
  return [...new Set(records.flatMap(({ record }) => record.themes ?? []))].sort();
}
