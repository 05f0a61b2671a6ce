import { SourceDocument } from '../../text/document.ts';
import { valuesIn } from './find-values.ts';
import type { RecognizerSettings } from './recognizer.ts';

const MASK = '•••';

/** A short text that somebody wrote, each personal value in it masked. */
export function maskValues(text: string, settings: RecognizerSettings): string {
  let masked = '';
  let from = 0;
  for (const { range } of valuesIn(new SourceDocument('', 'plaintext', text), settings)) {
    masked += text.slice(from, range.start) + MASK;
    from = range.end;
  }
  return masked + text.slice(from);
}
