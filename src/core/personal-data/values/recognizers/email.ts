import type { TextRange } from '../../../text/document.ts';
import { AT_SIGN, DOT, EQUALS, HYPHEN, PLUS, SLASH, isDigit, isLetter, isWordCharacter } from '../characters.ts';
import { showsFormat } from '../context.ts';
import { isDomainOfMail, isInventedAddress, isNobodysMailbox, namesNobody } from '../email-names.ts';
import { nameOfMail } from '../names-of-mail.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** Longest local part and domain: RFC 5321, 4.5.3.1. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
/** How far before the address a `scheme://` is looked for. */
const MAX_USERINFO = 96;

const braceClose = 0x7d;
const STAR = 0x2a;
/** `j***e@…`; two stars alone make a text bold. */
const mask = /\w\*+$|\*{3}$/;
const notBefore: ReadonlySet<number> = new Set([
  AT_SIGN,
  braceClose,
  ...Array.from('$•', (mark) => mark.charCodeAt(0)),
]);
const notAfter: ReadonlySet<number> = new Set(Array.from('@(${[_', (mark) => mark.charCodeAt(0)));

/**
 * Electronic mail addresses of persons (RFC 5321 dot-atoms with ASCII domains). Mailboxes of a function (contact@…)
 * are an organisation's and are not reported.
 */
export const email: Recognizer = { id: 'email', category: 'email', anchors: ['at-sign'], recognize, fictitious };

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  return anchor.kind === 'at-sign' ? source.mailAt(anchor.offset) : undefined;
}

/** Reader of addresses, which keeps the last one: whose it is is asked after what it is. */
export function mailReader(source: Omit<ScannedText, 'mailAt'>): ScannedText['mailAt'] {
  let last = -1;
  let mail: Candidate | undefined;
  return (sign) => {
    if (sign !== last) [last, mail] = [sign, readMail(source, sign)];
    return mail;
  };
}

/** The address around a sign. */
function readMail(source: Omit<ScannedText, 'mailAt'>, sign: number): Candidate | undefined {
  const { text } = source;
  // `@param`, `'@types/node'`: nothing stands before most signs of code.
  if (!isLocalEnd(text.charCodeAt(sign - 1))) return undefined;
  const domainStart = sign + sizeOfSign(text, sign);
  const end = endOfDomain(text, domainStart);
  const start = end === undefined ? undefined : startOfLocal(text, sign);
  if (start === undefined || end === undefined || isJoined(text, start, end)) return undefined;
  const domain = text.slice(domainStart, end);
  const labels = domain.toLowerCase().split('.');
  const local = text.slice(start, sign).toLowerCase();
  if (!isDomainOfMail(labels) || isCodeOrVersion(domain, labels) || isToken(local)) return undefined;
  if (isOther(text, start, end) || isNobodysMailbox(local, labels) || showsFormat(source, start)) return undefined;
  return candidateOf(text, { start, end }, local, labels);
}

function candidateOf(text: string, range: TextRange, local: string, labels: readonly string[]): Candidate {
  const documentedExample = isInventedAddress(local, labels);
  const candidate = { range, documentedExample, strength: 'contextual' } as const;
  const isOffices = namesNobody(local, labels) && !nameOfMail(text, range);
  return isOffices ? { ...candidate, mention: 'mailbox' } : candidate;
}

/** Ids of letters and of events look like addresses (RFC 5322, 3.6.4; RFC 5545, 3.8.4.7). */
const idBefore = /(?:^|\n)(?:UID|Message-ID|In-Reply-To|References|Content-ID)[ \t]{0,4}:[ \t]{0,4}<?$/i;

function isOther(text: string, start: number, end: number): boolean {
  return isUserInfo(text, start, end) || isIdOfMessage(text, start);
}

function isIdOfMessage(text: string, start: number): boolean {
  return idBefore.test(text.slice(Math.max(0, start - 24), start));
}

/** In an address of the web it is written `%40` (RFC 3986, 2.1). */
function sizeOfSign(text: string, at: number): number {
  return text.charCodeAt(at) === AT_SIGN ? 1 : 3;
}

function endOfDomain(text: string, start: number): number | undefined {
  let end = start;
  let hasDot = false;
  while (end - start <= MAX_DOMAIN && isDomainCharacter(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === DOT) hasDot = true;
    end++;
  }
  while (end > start && !isWordCharacter(text.charCodeAt(end - 1))) end--;
  return hasDot && end - start <= MAX_DOMAIN ? end : undefined;
}

function isDomainCharacter(code: number): boolean {
  return isDigit(code) || (isLetter(code) && code < 0x80) || code === DOT || code === HYPHEN;
}

/** Where the local part starts, without an escape of the string or the URL that it stands in (`\n`, `%20`). */
function startOfLocal(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start <= MAX_LOCAL && isLocalCharacter(text.charCodeAt(start - 1))) start--;
  const before = text.charAt(start - 1);
  if (before === '\\') {
    if (!/[nrt]/.test(text.charAt(start))) return undefined;
    start += 1;
  } else if (before === '%') {
    if (!/^[\da-f]{2}/i.test(text.slice(start, start + 2))) return undefined;
    start += 2;
  }
  const isWhole = at - start > 0 && at - start <= MAX_LOCAL;
  return isWhole && isWordCharacter(text.charCodeAt(start)) ? start : undefined;
}

function isLocalCharacter(code: number): boolean {
  return isWordCharacter(code) || code === DOT || code === HYPHEN || code === PLUS;
}

function isLocalEnd(code: number): boolean {
  return isWordCharacter(code) || code === PLUS;
}

/** Whether the address is a piece of something else: a template, a call, a mask, `user@host:path`, `user@host:22`. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // Without its sign it is the value of a parameter, or a piece of an address of the web.
  if (before !== EQUALS && !text.slice(start, end).includes('@')) return true;
  if (before === STAR && mask.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (notBefore.has(before) || notAfter.has(after) || isLetter(after)) return true;
  return text.charAt(end) === ':' && /^:(?:[\d~/]|[\w.-]+\/)/.test(text.slice(end, end + MAX_LOCAL));
}

/** Versions (`pkg@1.2.zip`), retina images (`logo@2x.app`) and names of code (`item@Model.Name`, `x@Bean.id`). */
function isCodeOrVersion(domain: string, labels: readonly string[]): boolean {
  const [first = '', second = ''] = labels;
  if (/^v?\d+$/.test(first) && /^\d/.test(second)) return true;
  if (/^\d+x$/.test(first)) return true;
  const isCapitals = domain === domain.toUpperCase();
  return !isCapitals && (/[A-Z]/.test(domain.slice(domain.lastIndexOf('.'))) || /[a-z][A-Z]/.test(domain));
}

/** Keys, message ids and UUIDs. */
function isToken(local: string): boolean {
  return /^[\da-f-]{20,}$/.test(local) || /\d{12}/.test(local);
}

/** `scheme://user@host` and `scheme://user:password@host`: an account on a server, up to the first slash. */
function isUserInfo(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_USERINFO), start);
  const authority = /:\/\/[^\s/?#"'`<>]*$/.exec(before);
  if (authority) return true;
  return /\bxmpp:$/.test(before) || (/\bssh\s$/.test(before) && text.charCodeAt(end) !== SLASH);
}

/** A name that nobody has at a domain that RFC 2606 keeps for examples; a dotted name stays dotted. */
function fictitious(original: string): string {
  const [local = ''] = original.split(/@|%40/);
  const at = original.includes('@') ? '@' : '%40';
  const separator = /[._-]/.exec(local)?.[0];
  const address = separator === undefined ? `prenom${at}example.org` : `prenom${separator}nom${at}example.org`;
  return original === original.toUpperCase() ? address.toUpperCase() : address;
}
