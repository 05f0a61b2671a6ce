import type { SourceDocument } from '../../text/document.ts';
import { shippedCatalogue, type Catalogue } from '../catalogue.ts';
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

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** Ids of entries by the variables that they read. */
function variablesOf(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const read = known.get(catalogue);
  if (read) return read;
  const byVariable = new Map<string, string[]>();
  for (const { id, env = [] } of catalogue.entries) {
    for (const variable of env) byVariable.set(variable, [...(byVariable.get(variable) ?? []), id]);
  }
  known.set(catalogue, byVariable);
  return byVariable;
}

const environmentFile = /^\.env(?:\.|$)|\.env$/;
const assignment = /^(?:export\s+)?([A-Za-z_]\w*)\s*=/;

export function isEnvironmentFile(path: string): boolean {
  return environmentFile.test(fileNameOf(path.toLowerCase()));
}

/** Settings of AI providers in an environment file: none where the file is another one. */
export function declaredSettingsIn(
  document: SourceDocument,
  catalogue: Catalogue = shippedCatalogue,
): readonly DeclaredSetting[] {
  const { path, text } = document;
  if (!isEnvironmentFile(path)) return [];
  const byVariable = variablesOf(catalogue);
  return linesOf(text, '#').flatMap((line) => {
    const variable = assignment.exec(line.text)?.[1] ?? '';
    const entries = byVariable.get(variable);
    return entries ? [{ path, line: document.positionAt(line.offset).line + 1, variable, entries }] : [];
  });
}
