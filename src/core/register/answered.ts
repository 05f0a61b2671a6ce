import type { LawLanguage } from '../law/law-file.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import type { RecordField, RecordFile } from './record-file.ts';
import type { RecordColumn } from './record-part-file.ts';
import { partOf } from './record-parts.ts';

/** A record that is asked for what an obligation wants in one language. */
export interface Asked {
  readonly record: RecordFile;
  readonly language: LawLanguage;
  /** Answers for what the record leaves to the policy. */
  readonly organisation: Organisation;
}

/** Whether a record answers a field; in a text by language, whether it does in the language asked for. */
export function isAnswered(field: RecordField, { record, organisation, language }: Asked): boolean {
  if (field === 'contact') return canBeReached(record);
  if (isFilled(policyText(field, organisation))) return true;
  const part = partOf(field);
  const value: unknown = record[field];
  const columns = part?.columns ?? [];
  if (part?.type === 'localised') return isFilledIn(value, language);
  if (part?.type === 'object') return isRow(value, columns, language);
  if (part?.type === 'table') return itemsOf(value).some((row) => isRow(row, columns, language));
  return isGiven(value);
}

/** What the policy says in the place of a record. */
function policyText(field: RecordField, { name, contact }: Organisation): string | undefined {
  if (field === 'administration') return name;
  return field === 'dataProtectionOfficer' ? contact : undefined;
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return isFilled(value);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Where a field is written in a record, for one language. */
export function pathOf(field: RecordField, language: LawLanguage): string {
  return partOf(field)?.type === 'localised' ? `${field}.${language}` : field;
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The name of a service is no way to reach it. */
function canBeReached({ contact }: RecordFile): boolean {
  return [contact?.address, contact?.email, contact?.form].some(isFilled);
}

function isRow(row: unknown, columns: readonly RecordColumn[], language: LawLanguage): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const cells: ReadonlyMap<string, unknown> = new Map(Object.entries(row));
  return columns.every(({ key, type, required }) => {
    if (!required) return true;
    const cell = cells.get(key);
    return type === 'localised' ? isFilledIn(cell, language) : typeof cell === 'string' && isFilled(cell);
  });
}

function isFilledIn(value: unknown, language: LawLanguage): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const text: unknown = new Map<string, unknown>(Object.entries(value)).get(language);
  return typeof text === 'string' && isFilled(text);
}
