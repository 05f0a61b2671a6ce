import type { RuleId } from '../core/rules/rule-id.ts';
import type { LoadedProject } from './project-snapshot.ts';

export interface ProjectScan {
  /** Absolute path of the project. */
  readonly root: string;
  readonly loaded: LoadedProject;
  /** ISO date, for exceptions that end. */
  readonly today: string;
  /** Whether to make a masked code frame for each finding. */
  readonly withFrames: boolean;
  /** The rules that are asked for; all of them when absent. */
  readonly rules?: readonly RuleId[];
}
