import { findValues, type ValueMatch } from '../../../src/core/personal-data/values/find-values.ts';
import type { Recognizer } from '../../../src/core/personal-data/values/recognizer.ts';
import { recognizerOf } from '../../../src/core/personal-data/values/recognizers.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

export const frenchRegions = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'NC', 'PF', 'WF'];

export function find(
  text: string,
  languageId = 'plaintext',
  recognizers?: readonly Recognizer[],
): readonly ValueMatch[] {
  const steps = findValues(new SourceDocument('src/a', languageId, text), { regions: frenchRegions }, recognizers);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function existing(id: string): Recognizer {
  const recognizer = recognizerOf(id);
  if (!recognizer) throw new Error(`No recognizer ${id}`);
  return recognizer;
}

/** The text with « and » around what one recognizer finds in it. */
export function marked(text: string, matches: readonly ValueMatch[]): string {
  return matches.reduceRight(
    (rest, { range }) => `${rest.slice(0, range.start)}«${rest.slice(range.start, range.end)}»${rest.slice(range.end)}`,
    text,
  );
}
