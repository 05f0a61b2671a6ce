import type { RegisteredRecord } from './register.ts';
import type { Locale } from '../rules/rules.ts';

/** The name of a record in one language, in another one where it has none, its id otherwise. */
export function recordTitle({ record }: RegisteredRecord, locale: Locale): string {
  const { fr, en } = record.name;
  const names = locale === 'fr' ? [fr, en] : [en, fr];
  return names.find((name) => name !== undefined && name.trim() !== '') ?? record.id;
}
