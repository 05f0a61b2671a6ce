import { lawExportOf } from '../../law/laws.ts';
import { markup } from '../../texts/markup.ts';
import type { NoticeSource } from '../renderer.ts';
import { registerEntry, type EntryValue, type TitledLink } from './entry.ts';

/** The body that the delivery API takes, key by key in its order. */
export type Delivery = Readonly<Record<string, string | readonly string[] | readonly TitledLink[]>>;

/** A record as the delivery API of the register takes it (version 1.0, base path `/aanleverapi/v1_0`). */
export function deliveryOf(source: NoticeSource): Delivery {
  const entry = registerEntry(source);
  const pairs = (source.lawExport.columns ?? []).flatMap(({ name, field = '' }) => {
    const value = entry[field];
    return value ? [[name, delivered(value)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function delivered(value: EntryValue): Delivery[string] {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return value.items;
  return value.kind === 'links' ? value.links : htmlOf(value.paragraphs);
}

/** Paragraphs in the HTML that the register takes; nothing of the record is a tag in it. */
function htmlOf(paragraphs: readonly string[]): string {
  return markup`${paragraphs.map((text) => markup`<p>${text}</p>`)}`.html;
}

/** What the published schema refuses: it is stricter than the API (18 required keys, lengths one less). */
export interface SchemaFault {
  /** Field of the obligation. */
  readonly field: string;
  readonly kind: 'absent' | 'too-long';
  /** The greatest length, in characters, for a text that is too long. */
  readonly maxLength?: number;
}

/** What the JSON schema of the publication standard would refuse of a record. */
export function schemaFaults(source: NoticeSource): readonly SchemaFault[] {
  const entry = registerEntry(source);
  const columns = lawExportOf('nl-json-schema')?.columns ?? [];
  const faults = columns.flatMap(({ field = '', required, maxLength }): readonly SchemaFault[] => {
    const value = entry[field];
    if (!value) return required ? [{ field, kind: 'absent' }] : [];
    const text = delivered(value);
    const isTooLong = typeof text === 'string' && maxLength !== undefined && text.length > maxLength;
    return isTooLong ? [{ field, kind: 'too-long', maxLength }] : [];
  });
  return [...new Map(faults.map((fault) => [fault.field, fault])).values()];
}
