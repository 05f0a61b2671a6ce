import type { FindingMessage } from '../findings/finding.ts';
import { presets } from '../../../generated/presets.ts';
import { unknownWord } from '../yaml/unknown-word.ts';

/** What an entry of `extends` names. `name` is a path relative to the project's root, or `vigie:<preset>`. */
export type ParentRef =
  | { readonly kind: 'preset'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'mistake'; readonly message: FindingMessage };

export const presetPrefix = 'vigie:';

/** Text of a preset that ships with Vigie, by name without `vigie:`. */
export function presetText(preset: string): string | undefined {
  return Object.hasOwn(presets, preset) ? presets[preset] : undefined;
}

/** Reads an entry of `extends` that stands in the file `from`. */
export function parentRef(entry: string, from: string): ParentRef {
  if (entry.startsWith(presetPrefix)) return presetRef(entry);
  if (/^[a-z][a-z\d+.-]+:/i.test(entry)) return mistake('remote-parent');
  if (/^[/\\~]|^[a-z]:/i.test(entry)) return mistake('absolute-parent');
  if (from.startsWith(presetPrefix)) return mistake('missing-parent');
  return { kind: 'file', name: resolvePath(from, entry) };
}

function presetRef(entry: string): ParentRef {
  const text = presetText(entry.slice(presetPrefix.length));
  if (text !== undefined) return { kind: 'preset', name: entry, text };
  const known = Object.keys(presets).map((preset) => presetPrefix + preset);
  const { suggestion } = unknownWord(entry, known);
  return mistake('unknown-preset', { suggestion, known: known.join(', ') });
}

function mistake(id: string, params: FindingMessage['params'] = {}): ParentRef {
  return { kind: 'mistake', message: { id, params } };
}

/** Path relative to the project's root of what the file `from` calls `path`. It may begin with `../`: outside of it. */
function resolvePath(from: string, path: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split(/[/\\]/)) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
