import type { SourceDocument } from '../../text/document.ts';
import type { Candidate, Recognizer, RecognizerSettings } from './recognizer.ts';

export interface ValueMatch extends Candidate {
  readonly recognizer: Recognizer;
}

/** One pass over the text: stops at anchors, asks their recognizers. Yields now and then so that a host can pause it. */
export function* findValues(
  _document: SourceDocument,
  _settings: RecognizerSettings,
): Generator<void, readonly ValueMatch[]> {
  yield;
  return [];
}
