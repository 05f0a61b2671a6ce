import { emailNames } from '../../../../generated/email-names.ts';
import { topLevelDomains } from '../../../../generated/top-level-domains.ts';
import type { EmailNameList } from './name-list-file.ts';

const delegated = new Set(topLevelDomains.flatMap((file) => file.names.split(/\s+/)));
const lists = new Map(emailNames.map((entry) => [entry.list, new Set(entry.names)]));

function isIn(list: EmailNameList, name: string): boolean {
  return lists.get(list)?.has(name) ?? false;
}

/** Whether a domain, in lower case, ends with one that exists or is reserved: `2x.png` does not. */
export function isDomainOfMail(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return false;
  return delegated.has(last) || isIn('reserved-ending', last);
}

/** Whether nobody is behind an address, by its domain or by its local part; both in lower case. */
export function isInventedAddress(local: string, labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  const unnumbered = local.replace(/[._-]?\d{1,3}$/, '');
  const parents = labels.map((_, at) => labels.slice(at).join('.'));
  return (
    isIn('reserved-ending', last) ||
    parents.some((domain) => isIn('reserved-domain', domain)) ||
    isIn('example-domain', labels.join('.')) ||
    labels.some((label) => isIn('example-label', label)) ||
    isIn('example-local-part', local) ||
    isIn('example-local-part', unnumbered) ||
    local.split(/[._-]/).every((word) => isIn('example-local-part', word))
  );
}

/**
 * Whether an address, in lower case, is a mailing list, or its local part names a function, a program or a word of a language, and no person. One word of
 * it is enough at its beginning or its end: `support.technique`, `mairie-contact`.
 */
export function isNobodysMailbox(local: string, labels: readonly string[]): boolean {
  if (labels.some((label) => isIn('mailing-list-label', label))) return true;
  if (isIn('machine-account', local) || isIn('program-word', local) || isIn('role', local)) return true;
  const words = local.split(/[.+_-]/);
  return [words[0], words.at(-1)].some((word) => word !== undefined && word.length > 3 && isIn('role', word));
}
