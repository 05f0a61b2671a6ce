import { emailNames } from '../../../../generated/email-names.ts';
import { isTopLevelDomain } from '../top-level-domains.ts';
import { escaped, oneOf } from '../word-patterns.ts';
import type { EmailNameList } from './name-list-file.ts';
import { isFirstName } from './name-words.ts';

const lists = new Map(emailNames.map((entry) => [entry.list, new Set(entry.names)]));

function isIn(list: EmailNameList, name: string): boolean {
  return lists.get(list)?.has(name) ?? false;
}

/** Alternatives of a pattern: the names of a list. */
function anyOf(list: EmailNameList): string {
  return `(?:${oneOf([...(lists.get(list) ?? [])].map(escaped))})`;
}

/** Whether a domain, in lower case, ends with one that exists or is reserved: `2x.png` does not. */
export function isDomainOfMail(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return false;
  return isTopLevelDomain(last) || isIn('reserved-ending', last);
}

/** Whether nobody is behind an address, by its domain or by its local part; both in lower case. */
export function isInventedAddress(local: string, labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  const parents = labels.map((_, at) => labels.slice(at).join('.'));
  return (
    isIn('reserved-ending', last) ||
    parents.some((domain) => isIn('reserved-domain', domain)) ||
    parents.some((domain) => isIn('example-domain', domain)) ||
    isIn('example-name', labels.at(-2) ?? '') ||
    labels.some((label) => isIn('example-label', label)) ||
    isInventedName(local) ||
    isOfTests(local, labels) ||
    (local.length === 1 && labels.at(-2)?.length === 1)
  );
}

/** Accounts of tests, whoever’s name stands before: `portal.test12`, `solicitortestorg2`, `intake.docker.default`. */
const ofTests = new RegExp(
  String.raw`(?:^|[._+-])${anyOf('test-word')}\d{0,4}(?:[._+-]|$)|test(?:${anyOf('test-account')}\d{0,4}(?:test\d{0,4})?|\d{1,4})$`,
);

function isOfTests(local: string, labels: readonly string[]): boolean {
  return ofTests.test(local) || labels.some((label) => /^tests?-|-tests?$/.test(label));
}

/** `user`, `user-2`, `test.user`, `test+rdv`. */
function isInventedName(local: string): boolean {
  const [untagged = ''] = local.split('+');
  return (
    isIn('example-local-part', local) ||
    isIn('example-local-part', withoutNumbers(untagged)) ||
    untagged.split(/[._-]/).every((word) => isIn('example-local-part', withoutNumbers(word)))
  );
}

/** Beginnings of mailboxes of programs and teams, and those of schools: `no_reply-mailauto`, `teamregister`, `ce.0750001a`. */
const roleBeginning = new RegExp(
  String.raw`^(?:ce\.\d{7}[a-z]$|${anyOf('no-reply').replaceAll('-', '[._-]?')}|${anyOf('team-beginning')}[a-z]{3})`,
);
/** Endings of mailboxes that an organisation names after itself: `dpcinfo`, `villecontact`. */
const roleEnding = new RegExp(`(?:^|[._+-])${anyOf('role-last-word')}$|.${anyOf('role-ending')}$`);

/**
 * Whether an address, in lower case, is a mailing list or the name of a protocol, or its local part names a function, an
 * office, a program or a word of a language, and no person. One word of a role is enough at its beginning or its end:
 * `support.technique`, `mairie-contact`.
 */
export function isNobodysMailbox(local: string, labels: readonly string[]): boolean {
  if (labels.some((label) => isIn('mailing-list-label', label)) || isIn('protocol-domain', labels.join('.')))
    return true;
  const isMachine = isIn('machine-account', local) || isIn('program-word', local);
  return isMachine || isNamedAsItsDomain(local, labels) || namesRole(local);
}

function namesRole(local: string): boolean {
  const [untagged = ''] = local.split('+');
  if (isIn('role', withoutNumbers(local)) || roleBeginning.test(local) || roleEnding.test(withoutNumbers(untagged)))
    return true;
  const words = local.split(/[.+_-]/);
  if (words.length > 1 && words.some((word) => isIn('office', withoutNumbers(word)))) return true;
  // `oumou.camara@…`: whose first name says that it is somebody.
  if (words.length === 2 && isFirstName(words[0] ?? '', false) && !isIn('role', words[0] ?? '')) return false;
  return [words[0], words.at(-1)].some((word) => word !== undefined && word.length > 3 && isIn('role', word));
}

/** `valombre@valombre.fr` is the mailbox of an organisation, where it is no first name. */
function isNamedAsItsDomain(local: string, labels: readonly string[]): boolean {
  return local === labels.at(-2) && !isIn('example-local-part', local) && !isFirstName(local, true);
}

/** `user-13-01` and `user2` are as much nobody's as `user`. */
function withoutNumbers(local: string): string {
  return local.replace(/(?:[._-]?\d{1,3}){1,3}$/, '');
}

/**
 * Whether nothing in an address, in lower case, says that a person has it, at the domain of an organisation: none of its words is a first name,
 * and they are one, three and more, or with hyphens between, or one is that of a role: `datapass@…`, `wa-system-user@…`, `piste.donnees@…`.
 */
export function namesNobody(local: string, labels: readonly string[]): boolean {
  const [untagged = ''] = local.split('+');
  if (labels.some((_, at) => isIn('private-provider', labels.slice(at).join('.')))) return false;
  const words = untagged.split(/[._-]/).map(withoutNumbers).filter(Boolean);
  if (words.some((word) => startsWithFirstName(word))) return false;
  const isName = words.length === 2 && untagged.includes('.');
  return !isName || words.some((word) => isIn('role', word) || isIn('office', word));
}

/** Shortest first name that is looked for at the start of a longer word. */
const MIN_FIRST = 4;

/** `mariedupont`, `marie`. */
function startsWithFirstName(word: string): boolean {
  if (isFirstName(word, true)) return true;
  for (let size = MIN_FIRST; size < word.length; size++) if (isFirstName(word.slice(0, size), false)) return true;
  return false;
}
