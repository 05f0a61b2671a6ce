import { mayHoldAiCall } from '../../core/ai-calls/find-ai-calls.ts';
import { flowLanguageOf } from '../../core/syntax/flow/flow-languages.ts';
import type { Syntax } from '../../core/syntax/syntax.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import { today } from '../today.ts';
import type { TimedResult } from './document-messages.ts';
import type { DocumentThread } from './document-thread.ts';
import { timedScan } from './timed-scan.ts';

/** Longest text that is scanned on the host's thread, in UTF-16 units; a few milliseconds. */
const LARGE = 256 * 1024;

/**
 * Scans an open document: on the calling thread in slices what is soon done, in a thread of its own what is large, and
 * what may be parsed, since a parse cannot be cut into slices; the files that it imports are read there too.
 */
export function scanDocument(
  document: SourceDocument,
  loaded: LoadedProject,
  key: string,
  signal: AbortSignal,
  { syntax, thread }: { readonly syntax: Syntax; readonly thread: DocumentThread },
): Promise<TimedResult> {
  const mayParse =
    flowLanguageOf(document.languageId) !== undefined || mayHoldAiCall(document, loaded.project.policy.catalogue);
  const isHeavy = document.text.length > LARGE || mayParse;
  if (isHeavy) return thread.scan(document, loaded, key, signal);
  return timedScan(document, { project: loaded.project, syntax, today: today() }, signal);
}
