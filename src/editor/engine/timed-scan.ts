import { scan, type ScanContext } from '../../core/scan/scan.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import { slices } from '../scans/slices.ts';
import type { TimedResult } from './document-messages.ts';

/**
 * Scans a document in slices, between which the thread serves others.
 * @throws the signal's reason when cancelled.
 */
export async function timedScan(
  document: SourceDocument,
  context: ScanContext,
  signal: AbortSignal,
): Promise<TimedResult> {
  const { pause, worked } = slices();
  const result = await scan(document, context, { signal, pause });
  return { result, costMs: worked() };
}
