import type { Finding } from '../findings/finding.ts';
import { isTestPath } from '../text/test-files.ts';
import type { DataPlace } from './inventory.ts';

/** Rules that say where personal data is. */
const kinds: ReadonlyMap<string, DataPlace['kind']> = new Map([
  ['personal-data/value', 'value'],
  ['personal-data/field', 'field'],
]);

/**
 * Where a finding says that personal data is; `undefined` where it says something else, or shows a published example,
 * which is nobody's. One that a person has left with a reason counts: the data is there all the same.
 */
export function dataPlaceOf(finding: Finding): DataPlace | undefined {
  const { ruleId, path, start, subject } = finding;
  const kind = kinds.get(ruleId);
  if (!kind || ('documentedExample' in subject && subject.documentedExample)) return undefined;
  // The records' own fields, such as `contact.email`, say nothing of what the software holds.
  if (kind === 'field' && /(?:^|\/)\.vigie\//.test(path)) return undefined;
  return { path, line: start.line + 1, kind, count: countOf(finding), inTests: isTestPath(path) };
}

/** What a finding stands for: values of one column, or declarations of one name. */
function countOf({ subject, message }: Finding): number {
  const count = Number('count' in subject ? subject.count : message.params['count']);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** Places in order, those of one kind at one line as one. */
export function mergedPlaces(places: readonly DataPlace[]): readonly DataPlace[] {
  const byKey = new Map<string, DataPlace>();
  for (const place of places) {
    const key = `${place.path}\n${place.line}\n${place.kind}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, count: known.count + place.count } : place);
  }
  return [...byKey.values()].sort(comparePlaces);
}

/** By path, in code-unit order, then by line. */
export function comparePlaces(
  one: { readonly path: string; readonly line: number },
  other: { readonly path: string; readonly line: number },
): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line;
}
