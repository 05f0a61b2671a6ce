import { aiCatalogue } from '../../../../generated/ai-catalogue.ts';
import type { SourceDocument } from '../../text/document.ts';
import { fileNameOf } from './file-name.ts';
import { linesOf } from './lines.ts';

/** A variable of an environment file that belongs to a provider of the catalogue. Its value is never kept: it is a secret. */
export interface DeclaredSetting {
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
  readonly variable: string;
  /** Ids of the catalogue's entries that read it. */
  readonly entries: readonly string[];
}

const byVariable = new Map<string, string[]>();
for (const { id, env = [] } of aiCatalogue) {
  for (const variable of env) byVariable.set(variable, [...(byVariable.get(variable) ?? []), id]);
}

const environmentFile = /^\.env(?:\.|$)|\.env$/;
const assignment = /^(?:export\s+)?([A-Za-z_]\w*)\s*=/;

export function isEnvironmentFile(path: string): boolean {
  return environmentFile.test(fileNameOf(path.toLowerCase()));
}

/** Settings of AI providers in an environment file: none where the file is another one. */
export function declaredSettingsIn(document: SourceDocument): readonly DeclaredSetting[] {
  const { path, text } = document;
  if (!isEnvironmentFile(path)) return [];
  return linesOf(text, '#').flatMap((line) => {
    const variable = assignment.exec(line.text)?.[1] ?? '';
    const entries = byVariable.get(variable);
    return entries ? [{ path, line: document.positionAt(line.offset).line + 1, variable, entries }] : [];
  });
}
