import { comparePlaces } from './data-places.ts';
import type { DataFlow } from './data-flows.ts';
import { groupBy } from './group-by.ts';
import { recipientKinds, type CodePlace, type Recipient, type RecordReference } from './inventory.ts';

/** Who receives the data of some flows: those of one kind, name, host and record are one. */
export function recipientsOf(
  flows: readonly DataFlow[],
  recordOf: (id: string) => RecordReference | undefined,
): readonly Recipient[] {
  const groups = groupBy(flows, ({ kind, name, call }) => [kind, name, call?.host, call?.recordId].join('\n'));
  return [...groups.values()].flatMap((group) => recipientOf(group, recordOf)).sort(compareRecipients);
}

function recipientOf(
  flows: readonly DataFlow[],
  recordOf: (id: string) => RecordReference | undefined,
): readonly Recipient[] {
  const [first] = flows;
  if (!first) return [];
  const { kind, name, call } = first;
  const record = call?.recordId === undefined ? undefined : recordOf(call.recordId);
  const places = distinct(flows.map(({ place }) => place));
  return [{ kind, name, places, ...(call?.host !== undefined && { host: call.host }), ...(record && { record }) }];
}

function distinct(places: readonly CodePlace[]): readonly CodePlace[] {
  const byKey = new Map(places.map((place) => [`${place.path}\n${place.line}`, place]));
  return [...byKey.values()].sort(comparePlaces);
}

function compareRecipients(one: Recipient, other: Recipient): number {
  const byKind = recipientKinds.indexOf(one.kind) - recipientKinds.indexOf(other.kind);
  if (byKind !== 0) return byKind;
  const [left, right] = [nameOf(one), nameOf(other)];
  return left < right ? -1 : Number(left > right);
}

function nameOf({ name, host = '', record }: Recipient): string {
  return [name, host, record?.id ?? ''].join('\n');
}
