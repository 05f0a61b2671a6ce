import { flowLanguageOf } from '../../syntax/flow/flow-languages.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { TellingLines } from '../fields/telling-lines.ts';
import { mayHoldSink } from './sink-words.ts';
import { Sources } from './sources.ts';

/** What was found in a document. */
export interface KnownOfDocument {
  readonly value: boolean;
  readonly aiCall: boolean;
  readonly lines: TellingLines;
}

/** Whether a text holds a sink and a name or a value that is personal. No parsing. */
export function mayHoldFlow({ path, languageId, text }: SourceDocument, known: KnownOfDocument): boolean {
  const language = flowLanguageOf(languageId);
  if (!language || TYPES_ONLY.test(path) || !(known.value || holdsField(known.lines))) return false;
  return known.aiCall || mayHoldSink(text, language.id);
}

/** Declarations of TypeScript call nothing. */
const TYPES_ONLY = /\.d\.[cm]?ts$/;

/** Names are read on the lines where a word of the lexicon stands: few, and one word in thousands means personal data. */
function holdsField(lines: TellingLines): boolean {
  const sources = new Sources();
  const seen = new Set<string>();
  for (const line of lines.naming()) {
    for (const [name] of line.matchAll(/[a-z_][\w\u00c0-\u00ff]{1,59}/gi)) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (sources.categoryOf(name) ?? sources.categoryOfCall(name)) return true;
    }
  }
  return false;
}
