import type { SourceDocument } from '../../text/document.ts';
import { headerOf } from './readers/csv.ts';

/** Folders and files that hold the words of an interface by key, not data. */
const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages)[/.-]/i;

/** Policies and records name kinds of data and hold none; a repository may hold several projects. */
const VIGIE = /(?:^|\/)\.vigie\//;

/** The part of a document's text that may declare names, `undefined` for none: data and translations have keys too. */
export function declaredTextOf(document: SourceDocument): string | undefined {
  const { languageId, path, text } = document;
  switch (languageId) {
    case 'csv':
    case 'tsv':
      return headerOf(document);
    case 'json':
    case 'jsonc':
      return text.includes('"properties"') ? text : undefined;
    case 'yaml':
      return TRANSLATIONS.test(path) || VIGIE.test(path) ? undefined : text;
    case 'xml':
      return /<\w{0,5}:?schema\b/.test(text.slice(0, 2000)) ? text : undefined;
    default:
      return text;
  }
}
