import { forbiddenUsesIn } from '../law/forbidden-uses.ts';
import type { Policy } from '../policy/policy.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordProblem } from './record-finding.ts';

/** Answers of a record that say that it has a forbidden use. */
export function prohibitedProblems(yaml: YamlText, record: RecordFile, policy: Policy): readonly RecordProblem[] {
  const uses = forbiddenUsesIn(record.facts, policy, policy.forPath(yaml.document.path));
  return uses.map(({ fact, forbiddenBy, params }) => ({
    ruleId: 'ai/prohibited-practice',
    range: yaml.keyRange(['facts', fact]),
    message: { id: `record-${forbiddenBy}`, params },
    recordId: record.id,
    field: `facts.${fact}`,
  }));
}
