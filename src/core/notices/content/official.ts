import type { RecordField } from '../../register/record-file.ts';
import type { OfficialList } from '../../register/record-part-file.ts';
import { partOf } from '../../register/record-parts.ts';

/** The values of an official list that stand for the choices of a record; those that the list has not are left out. */
export function officialValues(field: RecordField, choices: readonly string[], list: OfficialList): readonly string[] {
  const known = partOf(field)?.choices ?? [];
  return choices.flatMap((id) => known.find((choice) => choice.id === id)?.official?.[list] ?? []);
}
