import type { FlowValue } from '../flow-value.ts';
import type { Summaries } from '../summaries.ts';

/** What a file gives to those that import it, by name. */
export type Exports = ReadonlyMap<string, FlowValue>;

/** What a document sees of the project’s other files. */
export interface Outside {
  /** By module, as the document writes it. */
  readonly modules: ReadonlyMap<string, Exports>;
  /** What is seen without naming a module: the types of a package, what an autoloader finds. */
  readonly names: Exports;
  readonly summaries: readonly Summaries[];
}

export const nothingOutside: Outside = { modules: new Map(), names: new Map(), summaries: [] };
