import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { SeverityOrOff } from '../../findings/severity.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { DataCategoryFile } from '../../personal-data/category-file.ts';
import type { FieldMatch } from '../../personal-data/fields/find-fields.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import type { SourceDocument } from '../../text/document.ts';
import { isTestPath } from '../../text/test-files.ts';
import { isSensitive, isTeams, oneLower } from './value-level.ts';

const RULE = 'personal-data/field';

/** Rule `personal-data/field`. `matches` are in order of place. */
export function checkFields(
  document: SourceDocument,
  matches: readonly FieldMatch[],
  policy: PathPolicy,
): readonly Finding[] {
  if (matches.length === 0) return [];
  const inTests = isTestPath(document.path);
  return matches.flatMap((match) => {
    const category = dataCategoryOf(match.category);
    const severity = category ? levelOf(category, policy, inTests) : 'off';
    if (!category || severity === 'off') return [];
    return [
      makeFinding(document, {
        ruleId: RULE,
        severity,
        range: match.range,
        message: { id: messageId(category), params: { category: category.label } },
        subject: { kind: 'personal-field', name: match.name, category: category.id, count: match.count },
      }),
    ];
  });
}

/**
 * Level of a field. What the team says of the rule holds, then what it says of the category, which never makes more of a
 * name than a warning: a category is an error because of values. Vigie's own default is a hint, a warning for what GDPR
 * art. 9, 10 and 87 protect, and one lower in tests: there, a hint would be one too many.
 */
function levelOf(category: DataCategoryFile, policy: PathPolicy, inTests: boolean): SeverityOrOff {
  const ofRule = policy.severityOf(RULE);
  if (ofRule.value === 'off' || isTeams(ofRule)) return ofRule.value;
  const ofCategory = policy.severityOfCategory(category.id)?.value;
  if (ofCategory === 'off') return 'off';
  if (!isSensitive(category.id) && ofCategory !== 'error') return inTests ? 'off' : ofRule.value;
  return inTests ? oneLower('warning') : 'warning';
}

function messageId({ special, criminal, nationalId }: DataCategoryFile): string {
  if (special) return 'special';
  if (criminal) return 'criminal';
  return nationalId ? 'nationalId' : 'field';
}
