import type { Finding } from '../../findings/finding.ts';
import type { Project } from '../../project/project.ts';
import { recordFinding } from '../../register/record-finding.ts';
import { reviewStateOf } from '../../register/review.ts';

/** Rule `register/review-overdue`: records that nobody has read through for longer than the policy allows. */
export function checkReviews(
  { policy, register }: Pick<Project, 'policy' | 'register'>,
  today: string,
): readonly Finding[] {
  const { reviewEveryMonths } = policy;
  if (reviewEveryMonths === undefined) return [];
  return register.records.flatMap((registered) => {
    const { record, path } = registered;
    const yaml = register.yamlOf(registered);
    const { last, due, isOverdue } = reviewStateOf(record, reviewEveryMonths, today);
    if (!yaml || !isOverdue) return [];
    const params = { last: last ?? '', due: due ?? today, months: String(reviewEveryMonths) };
    const message = { id: last === undefined ? 'never' : 'past', params };
    const range = last === undefined ? yaml.valueRange(['id']) : yaml.valueRange(['review', 'on']);
    const problem = {
      ruleId: 'register/review-overdue',
      range,
      message,
      recordId: record.id,
      field: 'review',
    } as const;
    return recordFinding(yaml.document, problem, policy.forPath(path));
  });
}
