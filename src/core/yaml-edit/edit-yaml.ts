import type { TextRange } from '../text/document.ts';
import { isMapping } from '../yaml/check-yaml.ts';
import { plainData, readYaml, type YamlPath } from '../yaml/yaml-text.ts';
import { parseDocument } from 'yaml';
import { localEdit } from './local-edit.ts';

export type YamlValue = string | number | boolean;

/** One replacement in a text. */
export interface YamlEdit {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * What to replace in a YAML text so that a value stands at a path; `undefined` empties the place, and takes an item out of a
 * list. All else stays as it was written, comments and order included: only the lines of that value change where the text is
 * written in a usual way, otherwise the whole is written anew. `undefined` when there is nothing to change, or the text is not
 * valid.
 */
export function editYaml(text: string, path: YamlPath, value: YamlValue | undefined): YamlEdit | undefined {
  const before = readYaml('', text);
  if (before.mistakes.length > 0) return undefined;
  const wanted = JSON.stringify(pruned(withValue(before.data, path, value)) ?? null);
  if (wanted === JSON.stringify(pruned(before.data) ?? null)) return undefined;
  const local = localEdit(text, before.tree, path, value);
  if (local && dataAfter(text, local) === wanted) return local;
  const whole = rewritten(text, path, value);
  return dataAfter(text, whole) === wanted ? whole : undefined;
}

/** The text after an edit. */
export function applyEdit(text: string, { range, text: inserted }: YamlEdit): string {
  return text.slice(0, range.start) + inserted + text.slice(range.end);
}

function dataAfter(text: string, edit: YamlEdit): string | undefined {
  const after = readYaml('', applyEdit(text, edit));
  return after.mistakes.length > 0 ? undefined : JSON.stringify(pruned(after.data) ?? null);
}

/** The library writes the whole text: comments and order stay, the way it was laid out may not. */
function rewritten(text: string, path: YamlPath, value: YamlValue | undefined): YamlEdit {
  const tree = parseDocument(text, { logLevel: 'error', resolveKnownTags: false });
  if (value === undefined) tree.deleteIn(path);
  else tree.setIn(path, value);
  return {
    range: { start: 0, end: text.length },
    text: plainData(tree) === undefined ? text : tree.toString({ lineWidth: 0 }),
  };
}

/** Data with a value at a path; what is not there on the way is made: a list before a number, otherwise a map. */
function withValue(data: unknown, path: YamlPath, value: YamlValue | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    if (rest.length === 0 && value === undefined) items.splice(step, 1);
    else items[step] = withValue(items[step], rest, value);
    return items;
  }
  const entries = isMapping(data) ? data : {};
  return { ...entries, [step]: withValue(entries[step], rest, value) };
}

/** Data without what is blank, keys in order: two texts that say the same are equal. */
function pruned(data: unknown): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item) => pruned(item) ?? null);
    return items.length > 0 ? items : undefined;
  }
  if (!isMapping(data)) return data ?? undefined;
  const entries = Object.entries(data).flatMap(([key, value]) => {
    const kept = pruned(value);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}
