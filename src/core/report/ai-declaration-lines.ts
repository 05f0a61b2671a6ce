import type { Phrase } from '../texts/phrase.ts';
import type { AiDeclarations } from './ai-declarations.ts';
import { printable } from './printable.ts';
import type { ReportTextId } from './report-texts-file.ts';

/** A note is read in passing: some names tell what it is about, the JSON report has them all. */
const SHOWN = 5;

/** What a project says of AI beside its code: a line each, none where there is nothing to tell. */
export function aiDeclarationLines(
  { neverCalled, modelFiles }: AiDeclarations,
  phrase: Phrase<ReportTextId>,
): readonly string[] {
  const declarations = neverCalled.map(({ name, path, line }) => `${name} (${path}:${line})`);
  const files = modelFiles.map(({ path, format }) => `${path} (${format.name})`);
  const line = (id: 'ai.never-called' | 'ai.model-files', items: readonly string[]): readonly string[] => {
    if (items.length === 0) return [];
    const more = items.length > SHOWN ? [phrase('ai.more', { count: items.length - SHOWN })] : [];
    const list = [...items.slice(0, SHOWN).map(printable), ...more].join(', ');
    return [phrase(id, { count: items.length, list })];
  };
  return [...line('ai.never-called', declarations), ...line('ai.model-files', files)];
}
