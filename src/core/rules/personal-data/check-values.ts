import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { Severity } from '../../findings/severity.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import { ColumnReader, isTable } from '../../personal-data/values/columns.ts';
import type { ValueMatch } from '../../personal-data/values/find-values.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import { isOfficialContact } from '../../register/official-contact.ts';
import { PublicMentions, type PublicMention } from '../../text/public-mentions.ts';
import type { SourceDocument } from '../../text/document.ts';
import { isTestPath } from '../../text/test-files.ts';
import { levelOf } from './value-level.ts';

/** Values that make one finding: one value, or the values of one kind in a column of a table. */
interface Group {
  readonly first: ValueMatch;
  readonly severity: Severity;
  readonly mention: PublicMention | undefined;
  count: number;
}

/** Rule `personal-data/value`. `matches` are in order of place. */
export function checkValues(
  document: SourceDocument,
  matches: readonly ValueMatch[],
  policy: PathPolicy,
): readonly Finding[] {
  if (matches.length === 0) return [];
  const columns = isTable(document) ? new ColumnReader(document) : undefined;
  const inTests = isTestPath(document.path);
  const mentions = new PublicMentions(document);
  const groups = new Map<string, Group>();
  for (const match of matches) {
    const mention = match.strength === 'strong' ? undefined : (match.mention ?? mentions.of(match.range));
    const severity = levelOf(match, policy, { inTests, isPublic: mention !== undefined });
    if (severity === 'off' || isAllowed(document, match, policy) || isOfOrganisation(document, match)) continue;
    const place = columns ? columns.columnAt(match.range.start) : `@${match.range.start}`;
    const key = [place, match.recognizer.id, severity, match.documentedExample, mention].join();
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: match, severity, mention, count: 1 });
  }
  return [...groups.values()].flatMap((group) => findingOf(document, group));
}

function findingOf(document: SourceDocument, group: Group): readonly Finding[] {
  const { recognizer, documentedExample, range } = group.first;
  const category = dataCategoryOf(recognizer.category);
  if (!category) return [];
  return [
    makeFinding(document, {
      ruleId: 'personal-data/value',
      severity: group.severity,
      range,
      message: { id: messageId(group), params: { category: category.label, count: String(group.count) } },
      subject: { kind: 'personal-value', recognizer: recognizer.id, category: category.id, documentedExample },
    }),
  ];
}

function messageId({ first, mention, count }: Group): string {
  if (first.documentedExample) return 'example';
  if (mention) return mention;
  if (count > 1) return 'column';
  return dataCategoryOf(first.recognizer.category)?.nationalId === true ? 'nationalId' : 'value';
}

function isAllowed(document: SourceDocument, match: ValueMatch, policy: PathPolicy): boolean {
  if (policy.allowedValues.length === 0) return false;
  const text = compact(document.text.slice(match.range.start, match.range.end));
  return policy.allowedValues.some((allowed) => compact(allowed.value.value) === text);
}

/** What a record of the register publishes to reach a body is not personal data. */
function isOfOrganisation(document: SourceDocument, { recognizer: { category }, range }: ValueMatch): boolean {
  return (category === 'phone' || category === 'postal-address') && isOfficialContact(document, range.start);
}

/** Values are compared without the separators that people write in them. */
function compact(value: string): string {
  return value.replace(/[\s.\-/()]/g, '').toLowerCase();
}
