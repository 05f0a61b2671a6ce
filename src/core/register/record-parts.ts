import { recordParts } from '../../../generated/record-parts.ts';
import type { RecordPartFile } from './record-part-file.ts';

/** Names of the parts of a record, in the order of a new one. */
export const recordKeys: readonly string[] = recordParts.map((part) => part.key);

/** Parts of a record, in the order of a new one. */
export const parts: readonly RecordPartFile[] = recordParts;
