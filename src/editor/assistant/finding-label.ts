import type { Finding } from '../../core/findings/finding.ts';
import type { Engine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';

/** A finding on one line: its rule's name and its line. The message is longer, and is in the answer. */
export function messageOfFinding(finding: Finding, engine: Engine): string {
  return `${engine.ruleOf(finding.ruleId).name[currentLocale()]} (${String(finding.start.line + 1)})`;
}
