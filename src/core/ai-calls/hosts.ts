import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import type { ProviderFile } from './provider-file.ts';

const byHost = new Map(aiCatalogue.flatMap((entry) => (entry.apiHosts ?? []).map((host) => [host, entry] as const)));

const patterns = aiCatalogue.flatMap((entry) =>
  (entry.hostPatterns ?? []).map((pattern) => ({ entry, matches: hostMatcher(pattern) })),
);

/** The catalogue's entry for a host, with its port if the address has one: `localhost:11434`. */
export function providerOfHost(host: string): ProviderFile | undefined {
  return providersOfHost(host)[0];
}

/** Every entry of the catalogue for a host, those that have it for themselves first. */
export function providersOfHost(host: string): readonly ProviderFile[] {
  const name = host.replace(/:\d*$/, '');
  const exact = byHost.get(name);
  const all = [
    ...(exact ? [exact] : []),
    ...patterns.filter(({ matches }) => matches(name) || matches(host)).map(({ entry }) => entry),
  ];
  return [...all.filter((entry) => !entry.hostIsShared), ...all.filter((entry) => entry.hostIsShared)];
}

/** Compares a host with a glob whose `*` stands for anything, in one pass. */
function hostMatcher(pattern: string): (host: string) => boolean {
  const parts = pattern.split('*');
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (parts.length === 1) return (host) => host === pattern;
  const middle = parts.slice(1, -1);
  return (host) => {
    if (!host.startsWith(head) || !host.endsWith(tail) || host.length < head.length + tail.length) return false;
    let at = head.length;
    for (const part of middle) {
      const found = host.indexOf(part, at);
      if (found < 0 || found + part.length > host.length - tail.length) return false;
      at = found + part.length;
    }
    return true;
  };
}
