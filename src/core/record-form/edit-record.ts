import { partOf } from '../register/record-parts.ts';
import { readYaml } from '../yaml/yaml-text.ts';
import { editYaml, type YamlEdit, type YamlValue } from '../yaml-edit/edit-yaml.ts';
import type { FormPath } from './form.ts';
import { baseOf, valueAt } from './value-at.ts';

/** A change that a person makes in the form. */
export interface RecordChange {
  readonly path: FormPath;
  /** What the form showed there when the person began. */
  readonly base: string;
  /** Empty to take away what stands there. */
  readonly value: string;
}

/**
 * What to replace in the text of a record; `undefined` when there is nothing to do, or when somebody else has written something
 * else there meanwhile: nobody's text is written over.
 */
export function editRecord(text: string, { path, base, value }: RecordChange): YamlEdit | undefined {
  const part = partOf(String(path[0]));
  if (!part || part.type === 'id') return undefined;
  if (baseOf(valueAt(readYaml('', text).data, path)) !== base) return undefined;
  return editYaml(text, path, value === '' ? undefined : typed(part.type, value));
}

function typed(type: string, value: string): YamlValue {
  if (type === 'boolean' || type === 'facts') return value === 'true';
  return type === 'number' ? Number(value) : value;
}
