import type { DeclaredPackage } from '../ai-calls/manifests/declared-packages.ts';
import type { ModelFile } from '../ai-calls/model-files/model-files.ts';
import type { SeenAiCall } from '../inventory/seen-ai-call.ts';

/** What a bill of materials is made from. */
export interface BomInput {
  readonly tool: { readonly name: string; readonly version: string };
  /** Name of the project: that of its folder. */
  readonly project: string;
  readonly organisation?: string;
  readonly aiCalls: readonly SeenAiCall[];
  readonly packages: readonly DeclaredPackage[];
  readonly modelFiles: readonly ModelFile[];
  /** ISO 8601, where the bill is to say when it was made: the same project gives the same bill without it. */
  readonly timestamp?: string;
}
