import { applyEdit, editYaml } from '../../yaml-edit/edit-yaml.ts';
import { isMapping } from '../../yaml/check-yaml.ts';
import { readYaml } from '../../yaml/yaml-text.ts';
import type { Draft } from './read-drafts.ts';

/**
 * The text of a record with drafts in it, each named under `unconfirmed` until a person takes it out of there: a notice with
 * such a text stays a draft. What somebody has written meanwhile is left as it is.
 */
export function writeDrafts(record: string, drafts: readonly Draft[]): string {
  return drafts.reduce(writeDraft, record);
}

function writeDraft(record: string, { field, text }: Draft): string {
  const path = field.path.split('.');
  const data = readYaml('', record).data;
  if (valueIn(data, path)) return record;
  const edit = editYaml(record, path, text);
  if (!edit) return record;
  const written = applyEdit(record, edit);
  const marked = isMapping(data) && Array.isArray(data['unconfirmed']) ? (data['unconfirmed'] as unknown[]) : [];
  if (marked.includes(field.path)) return written;
  const mark = editYaml(written, ['unconfirmed', marked.length], field.path);
  // A text that cannot be marked as a draft is not written.
  return mark ? applyEdit(written, mark) : record;
}

function valueIn(data: unknown, path: readonly string[]): boolean {
  const found = path.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), data);
  return found !== undefined && found !== null && found !== '';
}
