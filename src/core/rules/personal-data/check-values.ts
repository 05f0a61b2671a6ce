import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { Severity, SeverityOrOff } from '../../findings/severity.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { ValueMatch } from '../../personal-data/values/find-values.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import type { SourceDocument } from '../../text/document.ts';

/** Rule `personal-data/value`. */
export function checkValues(
  document: SourceDocument,
  matches: readonly ValueMatch[],
  policy: PathPolicy,
): readonly Finding[] {
  if (matches.length === 0) return [];
  return matches.flatMap((match) => {
    const severity = levelOf(match, policy);
    if (severity === 'off' || isAllowed(document, match, policy)) return [];
    const { recognizer, documentedExample, range } = match;
    const category = dataCategoryOf(recognizer.category);
    if (!category) return [];
    return [
      makeFinding(document, {
        ruleId: 'personal-data/value',
        severity,
        range,
        message: { id: documentedExample ? 'example' : 'value', params: { category: category.label } },
        subject: { kind: 'personal-value', recognizer: recognizer.id, category: category.id, documentedExample },
      }),
    ];
  });
}

/** The rule's level; an art. 87 number is an error where the policy is silent; a documented example is information. */
function levelOf(match: ValueMatch, policy: PathPolicy): SeverityOrOff {
  const { category } = match.recognizer;
  const ofRule = policy.severityOf('personal-data/value');
  const ofCategory = policy.severityOfCategory(category);
  if (ofRule.value === 'off' && !ofCategory) return 'off';
  if (ofCategory?.value === 'off') return 'off';
  if (match.documentedExample) return 'information';
  if (ofCategory) return ofCategory.value;
  const strict: Severity = 'error';
  const byDefault = ofRule.origin.source === 'default';
  return byDefault && dataCategoryOf(category)?.nationalId ? strict : ofRule.value;
}

function isAllowed(document: SourceDocument, match: ValueMatch, policy: PathPolicy): boolean {
  if (policy.allowedValues.length === 0) return false;
  const text = compact(document.text.slice(match.range.start, match.range.end));
  return policy.allowedValues.some((allowed) => compact(allowed.value.value) === text);
}

/** Values are compared without the separators that people write in them. */
function compact(value: string): string {
  return value.replace(/[\s.\-/]/g, '').toLowerCase();
}
