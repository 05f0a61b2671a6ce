import type { FlowSettings } from './flow-settings.ts';
import type { Outside } from './imports/outside.ts';
import type { SinkMatcher } from './match-sink.ts';
import type { Literals, Sources } from './sources.ts';

/** What a program is read with. */
export interface InterpreterInput {
  readonly sources: Sources;
  readonly sinks: SinkMatcher;
  readonly literals: Literals;
  readonly outside: Outside;
  readonly settings: FlowSettings;
}
