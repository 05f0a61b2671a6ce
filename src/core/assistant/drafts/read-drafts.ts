import { readYaml } from '../../yaml/yaml-text.ts';
import { isMapping } from '../../yaml/check-yaml.ts';
import { codeOf } from '../read-answer.ts';
import type { DraftableField } from './draftable.ts';

/** A text that a model has drafted for a field of a record. No person has confirmed it. */
export interface Draft {
  readonly field: DraftableField;
  readonly text: string;
}

/** Longer than any field of a notice. */
const LONGEST = 4_000;

/** The drafts in an answer: of the fields that were asked for, and of no others, whatever the answer says. */
export function readDrafts(answer: string, fields: readonly DraftableField[]): readonly Draft[] {
  const blocks = codeOf(answer).map(({ text }) => readYaml('', text).data);
  return fields.flatMap((field) => {
    const text = blocks.map((data) => textAt(data, field.path)).find((found) => found !== undefined);
    return text === undefined ? [] : [{ field, text }];
  });
}

/** Under its whole path as one key, or key by key. */
function textAt(data: unknown, path: string): string | undefined {
  if (!isMapping(data)) return undefined;
  const [key = '', language = ''] = path.split('.');
  const nested = data[key];
  const found = data[path] ?? (isMapping(nested) ? nested[language] : undefined);
  const text = typeof found === 'string' ? found.trim() : '';
  return text === '' || text.length > LONGEST ? undefined : text;
}
