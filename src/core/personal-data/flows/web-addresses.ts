import { webAddresses } from '../../../../generated/web-addresses.ts';
import { isTopLevelDomain } from '../top-level-domains.ts';
import { escaped, oneOf } from '../word-patterns.ts';

const [only] = webAddresses;
if (!only) throw new Error('web-addresses.yml is empty');

const ownHosts = oneOf(only.ownHosts.map((host) => escaped(host).replaceAll(String.raw`\?`, '[a-z]')));
const shownNowhere = oneOf(
  only.shownNowhere.map((scheme) => escaped(scheme).replaceAll(String.raw`\*`, String.raw`\w{2,12}`)),
);

const ownHost = new RegExp(String.raw`(?:^|\.)(?:${ownHosts})$`, 'i');
const ownExample = new RegExp(String.raw`(?:^|[.-])(?:${oneOf(only.publicBodies)})[\w.-]*\.example$`, 'i');
const askingNone = new RegExp(`^(?:${oneOf(only.askingNone)}):`, 'i');
const unseen = new RegExp(`^["'\`]?(?:${shownNowhere}):`, 'i');

const ownLabel = new RegExp(String.raw`(?:^|\.)(?:${oneOf(only.ownLabels)})\.`, 'i');

/** Whether a host is nobody else’s: by its name, or since no name on the internet ends like it (`http://billing.payroll`). */
export function isOwnHost(host: string): boolean {
  if (ownHost.test(host) || ownLabel.test(host) || ownExample.test(host)) return true;
  const last = host.slice(host.lastIndexOf('.') + 1);
  return !isTopLevelDomain(last) && last !== 'example';
}

/** Whether an address asks no server: it opens a letter, a call or a window. */
export function asksNoServer(address: string): boolean {
  return askingNone.test(address);
}

/** Whether no page and no log of a server shows an address: that of a database, of a letter. */
export function isShownNowhere(address: string): boolean {
  return unseen.test(address);
}
