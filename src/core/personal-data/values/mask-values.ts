import { SourceDocument } from '../../text/document.ts';
import { findValues } from './find-values.ts';
import type { RecognizerSettings } from './recognizer.ts';

const MASK = '•••';

/** A short text that somebody wrote, each personal value in it masked. */
export function maskValues(text: string, settings: RecognizerSettings): string {
  const steps = findValues(new SourceDocument('', 'plaintext', text), settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  let masked = '';
  let from = 0;
  for (const { range } of step.value) {
    masked += text.slice(from, range.start) + MASK;
    from = range.end;
  }
  return masked + text.slice(from);
}
