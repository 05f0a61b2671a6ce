import { topLevelDomains } from '../../../generated/top-level-domains.ts';

const delegated = new Set(topLevelDomains.flatMap((file) => file.names.split(/\s+/)));

/** Whether a name, in lower case, is one under which hosts and mailboxes of the internet stand. */
export function isTopLevelDomain(name: string): boolean {
  return delegated.has(name);
}
