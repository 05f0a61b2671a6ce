import type { FileOutcome } from '../../node/scan-file.ts';
import type { SeenFile } from './seen-files.ts';

/** What a scan of a file on disk says of it. */
export function seenFileOf({ aiCalls = [], code }: FileOutcome): SeenFile {
  return { calls: aiCalls, ...(code && { code }) };
}
