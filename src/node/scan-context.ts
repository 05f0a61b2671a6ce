import type { Project } from '../core/project/project.ts';
import type { RuleId } from '../core/rules/rule-id.ts';
import type { ScanContext } from '../core/scan/scan.ts';
import { Syntax } from '../core/syntax/syntax.ts';
import { grammarFiles } from './assets.ts';
import { projectCode } from './source-files.ts';

interface ContextSettings {
  /** Absolute path of the project. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
  readonly rules?: readonly RuleId[];
}

/** What a scan of a project on disk needs; one a thread. */
export function scanContextOf(project: Project, { root, today, rules }: ContextSettings): ScanContext {
  const syntax = new Syntax(grammarFiles);
  const code = projectCode(root, project, syntax);
  return { project, syntax, today, code, ...(rules && { rules: new Set(rules) }) };
}
