import { isMapping } from '../yaml/check-yaml.ts';
import type { FormPath } from './form.ts';

/** What stands at a path of a record's data, whatever its shape; `undefined` where there is nothing. */
export function valueAt(data: unknown, path: FormPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(step)];
    return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/** A value as a control shows it; empty where there is none, or something that is no plain value. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What a change of a value is based on: its text, or all of it as JSON where it is a map or a list. */
export function baseOf(value: unknown): string {
  return Array.isArray(value) || isMapping(value) ? JSON.stringify(value) : asText(value);
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
