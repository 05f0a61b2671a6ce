import type { Project } from '../project/project.ts';
import { documentOf } from './mask/leaf.ts';
import { Masker } from './mask/masker.ts';
import { settingsFor } from './mask-settings.ts';
import { PseudonymTable, type PseudonymEntry } from './pseudonyms/pseudonym-table.ts';

/** A text without its personal values, and what turns it back. */
export interface RedactedText {
  readonly text: string;
  readonly entries: readonly PseudonymEntry[];
  /** How many values of each category were masked. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Masks every personal value of a text that the policy does not let leave as it is; what it refuses to send is masked as well,
 * since nothing is sent here.
 * @param known pseudonyms of earlier texts, which are used again.
 * @throws when the text could not be turned back exactly.
 */
export function redact(
  text: string,
  project: Project,
  known: readonly PseudonymEntry[],
  languageId: string | undefined,
): RedactedText {
  const table = new PseudonymTable();
  table.load(known);
  const settings = settingsFor(project);
  const masker = new Masker(table, {
    ...settings,
    handlingOf: (category) => (settings.handlingOf(category) === 'allow' ? 'allow' : 'pseudonymise'),
  });
  const document = documentOf(text, '', languageId);
  const { texts, values } = masker.mask([{ document, origin: 'typed', message: 0, isSaid: true }]);
  const counts: Record<string, number> = {};
  for (const { category, handling } of values) {
    if (handling === 'pseudonymise') counts[category] = (counts[category] ?? 0) + 1;
  }
  return { text: texts[0] ?? '', entries: table.entries, counts };
}

/** Turns pseudonyms back. */
export function restore(text: string, entries: readonly PseudonymEntry[]): string {
  const table = new PseudonymTable();
  table.load(entries);
  return table.restore(text);
}
