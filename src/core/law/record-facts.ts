import { dataCategoryOf } from '../personal-data/categories.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { FactFile, RecordEvidence } from './fact-file.ts';
import type { Truth } from './truth.ts';

/** What the parts of a record say of a fact, its `facts` left out: the first that says anything decides. */
export function saidByRecord({ fromRecord = [] }: FactFile, record: Partial<RecordFile>): Truth {
  return fromRecord.map((evidence) => truthOf(evidence, record)).find((truth) => truth !== undefined);
}

function truthOf({ field, yes, no = [], special }: RecordEvidence, record: Partial<RecordFile>): Truth {
  const values = valuesOf(record[field]);
  if (values.length === 0) return undefined;
  if (special) return values.some((value) => dataCategoryOf(value)?.special) ? true : undefined;
  if (!yes || values.some((value) => yes.includes(value))) return true;
  return values.every((value) => no.includes(value)) ? false : undefined;
}

/** The texts and numbers in a part of a record, however deep. */
function valuesOf(content: unknown): readonly string[] {
  if (typeof content === 'string') return content.trim() === '' ? [] : [content];
  if (typeof content === 'number' || typeof content === 'boolean') return [String(content)];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(valuesOf);
}
