import type { AiCall } from '../../../src/core/ai-calls/ai-call.ts';
import type { SourceDocument } from '../../../src/core/text/document.ts';

/** `call: <provider> <kind> [model=…] [host=…] [through=…] [probable]` in a comment at the end of a line. */
const mark = /(?:#|\/\/) call: (.+?)(?:\\n)?(?:",?)?(?: \})?$/;

/** The calls that a fixture says it holds. */
export function expectedIn(document: SourceDocument): string[] {
  return document.text.split('\n').flatMap((line, index) => {
    const expected = mark.exec(line)?.[1];
    return expected === undefined ? [] : [`${String(index + 1)}: ${expected.trim()}`];
  });
}

/** A call as a fixture says it. */
export function describeCall(document: SourceDocument, call: AiCall): string {
  const parts = [call.provider, call.kind];
  if (call.model !== undefined) parts.push(`model=${call.model}`);
  if (call.host !== undefined) parts.push(`host=${call.host}`);
  if (call.through) parts.push(`through=${call.through.name}`);
  if (call.confidence === 'probable') parts.push('probable');
  return `${String(document.positionAt(call.range.start).line + 1)}: ${parts.join(' ')}`;
}
