import { recordGroupFiles } from '../../../generated/record-parts.ts';
import type { RecordGroupFile, RecordGroupId, RecordPartFile } from './record-part-file.ts';

const groupOrder: Readonly<Record<RecordGroupId, number>> = {
  algorithm: 0,
  responsible: 1,
  decision: 2,
  people: 3,
  data: 4,
  logic: 5,
  model: 6,
  risks: 7,
  'ai-act': 8,
  'united-kingdom': 9,
  netherlands: 10,
  canada: 11,
  facts: 12,
  record: 13,
};

/** Groups of parts, in the order of a form. */
export const recordGroups: readonly RecordGroupFile[] = [...recordGroupFiles].sort(
  (a, b) => groupOrder[a.group] - groupOrder[b.group],
);

/** Parts of a record, in the order of a new one. */
export const parts: readonly RecordPartFile[] = recordGroups.flatMap((group) => group.parts);

/** Names of the parts of a record, in the order of a new one. */
export const recordKeys: readonly string[] = parts.map((part) => part.key);

const byKey: ReadonlyMap<string, RecordPartFile> = new Map(parts.map((part) => [part.key, part]));

/** The part with this name, `undefined` when there is none. */
export function partOf(key: string): RecordPartFile | undefined {
  return byKey.get(key);
}
