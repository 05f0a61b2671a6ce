import type { SourceDocument, TextRange } from '../text/document.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding } from './finding.ts';

type Draft = Pick<Finding, 'ruleId' | 'severity' | 'range' | 'message' | 'subject' | 'related'>;

/** Completes a finding with what follows from its document: path, positions and fingerprint. */
export function makeFinding(document: SourceDocument, draft: Draft): Finding {
  return {
    ...draft,
    path: document.path,
    start: document.positionAt(draft.range.start),
    end: document.positionAt(draft.range.end),
    fingerprint: fingerprintOf(document, draft.ruleId, draft.range),
  };
}

/** The order of reports: by path, then by place, then by rule. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.path, other.path) ||
    one.range.start - other.range.start ||
    one.range.end - other.range.end ||
    compareText(one.ruleId, other.ruleId)
  );
}

/** Code-unit order: the same on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Range of the whole document's first line, for what concerns a file as a whole. */
export function firstLine(document: SourceDocument): TextRange {
  return document.lineRange(0);
}
