import type { TextRange } from '../../../text/document.ts';
import { contextSpeaksFor } from '../context.ts';
import { isListed } from '../name-words.ts';
import { hasFirstNameBeside, hasPrivateFactBeside } from '../names-beside.ts';
import { isExampleName, type ReadName } from '../person-names.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';

/** That of the recognizer: its context words are found by it. */
export const personNameId = 'person-name';
/** Texts of programs in many languages: labels of forms, names of languages and places. */
export const languageFolder = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|translations?|messages|intl)(?:[/._-]|$)/i;

export function candidateOf(name: ReadName): Candidate {
  return {
    range: { start: name.start, end: name.end },
    documentedExample: isExampleName(name),
    strength: 'contextual',
  };
}

export function isLabel(word: string): boolean {
  return isListed('label', word) && !isListed('particle', word);
}

/** A full name beside `name` says who took part: a team, authors of a quotation. A first name or a birth beside it makes it data. */
export function isCredit(source: ScannedText, name: TextRange): boolean {
  const { text } = source;
  // A line of a log is about whoever did something.
  if (source.document.languageId === 'log') return false;
  if (hasFirstNameBeside(text, name) || hasPrivateFactBeside(text, name)) return false;
  return !contextSpeaksFor(source, name.start, personNameId);
}
