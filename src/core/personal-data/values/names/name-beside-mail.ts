import type { TextRange } from '../../../text/document.ts';
import { nameOfMail } from '../names-of-mail.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';
import { isCredit } from './name-candidate.ts';

/** How far before a name its line is looked at. */
const BEFORE = 60;

/** « Maëlle Vasseur <maelle.vasseur@…> »: the address must be a person’s, and says whether it is nobody’s. */
export function nameBesideMail(source: ScannedText, sign: number): Candidate | undefined {
  const mail = source.mailAt(sign);
  const range = mail && nameOfMail(source.text, mail.range);
  if (!range) return undefined;
  const candidate = { range, documentedExample: mail.documentedExample, strength: 'contextual' } as const;
  return isOfList(source, range) ? { ...candidate, mention: 'credit' } : candidate;
}

/** Whether nothing but marks stands before a name in its line, as where those who took part are listed, or only `name:`. */
function isOfList(source: ScannedText, range: TextRange): boolean {
  const line =
    source.text
      .slice(Math.max(0, range.start - BEFORE), range.start)
      .split('\n')
      .at(-1) ?? '';
  return !/\p{L}/u.test(line) || (/\bname["']?\s*[:=]\s*["']?$/i.test(line) && isCredit(source, range));
}
