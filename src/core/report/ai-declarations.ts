import type { ModelFile } from '../ai-calls/model-files/model-files.ts';

/** What a whole project says of AI beside its code. Told for information: none of it is a finding. */
export interface AiDeclarations {
  /** AI packages of manifests and settings of environment files of which no call was found, by place. */
  readonly neverCalled: readonly UncalledDeclaration[];
  /** Files in which trained models are kept, by path. */
  readonly modelFiles: readonly ModelFile[];
}

interface UncalledDeclaration {
  /** The package, or the variable. */
  readonly name: string;
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
}
