import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';

/** Enough of the line to tell places apart, little enough to stay cheap on a line of megabytes. */
const CONTEXT_LENGTH = 80;

/**
 * Identity of a finding across edits elsewhere in the file: rule, path and the text around it, 32 hexadecimal digits.
 * The value is left out, and so is every digit and every address of its surroundings: a phone number or a
 * social-security number could be found back from a hash by trying them all.
 */
export function fingerprintOf(document: SourceDocument, ruleId: RuleId, range: TextRange): string {
  const line = document.lineRange(document.positionAt(range.start).line);
  const before = document.text.slice(Math.max(line.start, range.start - CONTEXT_LENGTH), range.start);
  const after = document.text.slice(range.end, Math.min(line.end, range.end + CONTEXT_LENGTH));
  const parts = [ruleId, document.path, anonymous(before), anonymous(after)];
  return bytesToHex(sha256(utf8ToBytes(parts.join('\0')))).slice(0, 32);
}

/** Words that hold a digit or an `@` are replaced, whatever they are: a neighbour may be a personal value too. */
function anonymous(context: string): string {
  const words = context.split(/[\s"'`,;=<>()]+/);
  return words.map((word) => (/[\d@]/.test(word) ? '0' : word)).join(' ');
}

/**
 * Tells the findings of lines that are the same apart: from the second one on, the fingerprint ends in its number, as
 * GitHub's own do (`…:2`).
 * @param findings in the order of reports.
 */
export function withDistinctFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint } = finding;
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${fingerprint}:${String(count)}` };
  });
}
