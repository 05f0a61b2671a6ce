import type { TextRange } from '../../../text/document.ts';
import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { COLON, DOT, isHexDigit, isWordCharacter } from '../characters.ts';
import { contextSpeaksFor } from '../context.ts';
import { stretchOf, type DigitRun } from '../digit-run.ts';
import { hasPersonBeside } from '../names-beside.ts';
import { kindOfAddress } from '../ip-addresses.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'ip-address';
/** Eight groups of four digits and seven colons. */
const MAX_LENGTH = 39;
/** What follows the address in the common log format (Apache, nginx). */
const accessLog = /^ \S{1,64} \S{1,64} \[\d/;
/** What follows it beside the mailbox of the person, and in the log of a server of shells. */
const beside = /^["',; |]{1,4}(?:\w{1,20}["']?\s?[:=]\s?["']?)?[\w.+-]{1,64}@/;
const shell = /^ port \d/;
/** Who sent a mail, behind the router of a home or an office (RFC 5321, 4.4): `Received: from [192.168.1.23] (unknown [78.…])`. */
const sender = /\bReceived: from \[(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]{3,11}\] \((?:[\w.-]{1,80} )?\[$/i;
/** Who asks for a page, by what is written of its browser after the address. */
const key = /(?:^|\W)(?:ip|addr|remote)["']?\s?[:=]\s?["']?$/i;
const agent =
  /^["', ]{0,3}(?:\w+["']?[:=]["'\w./-]{1,40}["', ]{1,3})?(?:ua|user[_-]?agent|agent|navigateur|browser)["']?\s?[:=]/i;
/** « … par maelle.vasseur@… depuis … » */
const fromWhere =
  /@[\w.-]{3,64}["'>)\]]{0,2},? (?:depuis|from|desde|dal?|von|vanaf|via)(?: (?:l['’]adresse )?ip)?:? ?$/i;

/**
 * IP addresses of people, versions 4 and 6: public ones, where a word says that a user, a client or a visitor has it, or at
 * the head of a line of an access log. Those of servers are nobody’s, and versions and section numbers look the same.
 */
export const ipAddress: Recognizer = {
  id,
  category: id,
  anchors: ['digits', 'hex-groups'],
  minDigits: 6,
  firstGroups: [1, 2, 3],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  const range =
    anchor.kind === 'digits'
      ? version4(source.text, anchor.run)
      : anchor.kind === 'hex-groups'
        ? version6(source.text, anchor.offset)
        : undefined;
  if (!range) return undefined;
  const kind = kindOfAddress(source.text.slice(range.start, range.end));
  if (kind === undefined || kind === 'shared' || !isPersons(source, range)) return undefined;
  return { range, documentedExample: kind === 'documentation', strength: 'contextual' };
}

function isPersons(source: ScannedText, { start, end }: TextRange): boolean {
  const { text } = source;
  const before = text.charCodeAt(start - 1);
  const heads = start === 0 || before === 0x0a;
  const after = text.slice(end, end + 160);
  return (
    (heads && accessLog.test(after)) ||
    beside.test(after) ||
    shell.test(after) ||
    contextSpeaksFor(source, start, id) ||
    isOfPerson(source, { start, end }) ||
    isOfRequest(source, start, after) ||
    fromWhere.test(text.slice(Math.max(0, start - 96), start)) ||
    sender.test(text.slice(Math.max(0, start - 128), start))
  );
}

/** `POST /adoptions ip=… ua="Mozilla/5.0 …"` */
function isOfRequest({ text }: ScannedText, start: number, after: string): boolean {
  return key.test(text.slice(Math.max(0, start - 12), start)) && agent.test(after);
}

/** `ip` alone is a machine’s, but beside what only a person has: `IP: "…", Name: "…", Phone: "…"`. */
function isOfPerson(source: ScannedText, range: TextRange): boolean {
  return source.keyMeaningAt(range.start) === id && hasPersonBeside(source.text, range);
}

function version4(text: string, run: DigitRun): TextRange | undefined {
  const four = run.groups[3];
  if (!four || run.groups.slice(1, 4).some(({ separator }) => separator !== DOT)) return undefined;
  if (four.end - run.start > 15 || run.groups[4]?.separator === DOT) return undefined;
  const count = run.groups.slice(0, 4).reduce((sum, { start, end }) => sum + end - start, 0);
  const range = stretchOf(run, count);
  if (!range || isJoinedBefore(text, run.start)) return undefined;
  // A slash starts the size of a network.
  if (text.charCodeAt(range.end) === 0x2f || (run.end === range.end && isJoinedAfter(text, range.end)))
    return undefined;
  return { start: range.start, end: range.end };
}

function version6(text: string, colon: number): TextRange | undefined {
  let start = colon;
  while (colon - start < 5 && isHexDigit(text.charCodeAt(start - 1))) start--;
  let end = colon;
  while (end - start <= MAX_LENGTH && isOfVersion6(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end - 1) === COLON && text.charCodeAt(end - 2) !== COLON) end--;
  const before = text.charCodeAt(start - 1);
  if (isWordCharacter(before) || before === COLON || before === DOT) return undefined;
  if (isWordCharacter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2f) return undefined;
  return { start, end };
}

function isOfVersion6(code: number): boolean {
  return isHexDigit(code) || code === COLON;
}

/** Addresses kept for documentation (RFC 5737, RFC 3849). */
function fictitious(original: string): string {
  if (original.includes(':')) return '2001:db8::1';
  const last = original.split('.').at(-1) ?? '1';
  return `192.0.2.${last}`;
}
