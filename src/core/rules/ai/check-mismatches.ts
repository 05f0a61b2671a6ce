import type { Finding, LocalisedText, RelatedLocation } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import { mismatchesOf, type Mismatch } from '../../register/mismatches.ts';
import type { Register, RegisteredRecord } from '../../register/register.ts';
import type { BoundAiCall } from '../../scan/scan.ts';
import type { SourceDocument } from '../../text/document.ts';

const RULE = 'ai/record-mismatch';

/** Rule `ai/record-mismatch`: one finding for each thing that a record and a call that it covers say differently. */
export function checkMismatches(
  document: SourceDocument,
  calls: readonly BoundAiCall[],
  register: Register,
  policy: PathPolicy,
): readonly Finding[] {
  const severity = policy.severityOf(RULE).value;
  if (severity === 'off') return [];
  return calls.flatMap(({ call, record, data }) => {
    if (!record) return [];
    return mismatchesOf(record.record, { ...call, data }).map((mismatch) => {
      const { field: id, recorded } = mismatch;
      const params = { record: record.record.id, recorded, found: foundOf(mismatch) };
      const subject = { kind: 'ai-call', call } as const;
      const related = relatedTo(record, mismatch, register);
      return makeFinding(document, {
        ruleId: RULE,
        severity,
        range: call.range,
        message: { id, params },
        subject,
        related,
      });
    });
  });
}

function foundOf({ field, found }: Mismatch): LocalisedText | string {
  if (field !== 'data') return found.join(', ');
  const labels = found.map((id) => dataCategoryOf(id)?.label ?? { en: id, fr: id });
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}

/** What the record says, where it says so. */
function relatedTo(record: RegisteredRecord, { field }: Mismatch, register: Register): readonly RelatedLocation[] {
  const yaml = register.yamlOf(record);
  if (!yaml) return [];
  const range = yaml.valueRange([field]);
  const [start, end] = [yaml.document.positionAt(range.start), yaml.document.positionAt(range.end)];
  const message = { en: 'What the record says', fr: 'Ce que dit la fiche' };
  return [{ path: record.path, range, start, end, message }];
}
