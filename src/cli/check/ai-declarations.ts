import type { Catalogue } from '../../core/ai-calls/catalogue.ts';
import { neverCalled } from '../../core/ai-calls/manifests/never-called.ts';
import type { AiDeclarations } from '../../core/report/ai-declarations.ts';
import type { DeclaredAi } from '../../node/declared-ai.ts';
import type { FileOutcome } from '../../node/scan-file.ts';

/** Compares what a project declares with the AI calls of all its files; `undefined` where there is nothing to tell. */
export function aiDeclarationsOf(
  { packages, settings, modelFiles }: DeclaredAi,
  outcomes: readonly FileOutcome[],
  catalogue: Catalogue | undefined,
): AiDeclarations | undefined {
  const calls = outcomes.flatMap(({ aiCalls = [] }) => aiCalls);
  const declarations = [
    ...packages.map(({ name, path, line, entries }) => ({ name, path, line, entries })),
    ...settings.map(({ variable, path, line, entries }) => ({ name: variable, path, line, entries })),
  ];
  const uncalled = neverCalled(declarations, calls, catalogue);
  return uncalled.length + modelFiles.length > 0 ? { neverCalled: uncalled, modelFiles } : undefined;
}
