import type { LocalisedText } from '../../findings/finding.ts';
import type { Policy } from '../../policy/policy.ts';
import { gapsOfRecord } from '../../register/incomplete.ts';
import type { RecordFile } from '../../register/record-file.ts';
import { partOf } from '../../register/record-parts.ts';

/** A text that a record lacks and that a model may draft: never a fact, a date, a name or an address. */
export interface DraftableField {
  /** Where to write it: `purpose.fr`. */
  readonly path: string;
  readonly label: LocalisedText;
}

/** Parts that only the team knows: a model could but invent them. */
const onlyPeopleKnow = new Set(['name', 'owner', 'administration', 'contact', 'publishedRules', 'provider', 'model']);

export function draftableFields(record: RecordFile, policy: Policy): readonly DraftableField[] {
  const found = gapsOfRecord(record, policy).flatMap(({ kind, path }) => {
    const [key = '', language, more] = path.split('.');
    const part = partOf(key);
    const isText = part?.type === 'localised' && (language === 'fr' || language === 'en') && more === undefined;
    return kind === 'missing' && isText && !onlyPeopleKnow.has(key) ? [{ path, label: part.label }] : [];
  });
  return [...new Map(found.map((field) => [field.path, field])).values()];
}
