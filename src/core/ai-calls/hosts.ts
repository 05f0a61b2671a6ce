import type { ProviderFile } from './provider-file.ts';

/** Which entries of a catalogue answer at which host. */
export class HostTable {
  readonly #byHost: ReadonlyMap<string, ProviderFile>;
  readonly #patterns: readonly { readonly entry: ProviderFile; readonly matches: (host: string) => boolean }[];

  constructor(entries: readonly ProviderFile[]) {
    const exact = entries.flatMap((entry) => (entry.apiHosts ?? []).map((host) => [host, entry] as const));
    this.#byHost = new Map(exact.toReversed());
    this.#patterns = entries.flatMap((entry) =>
      (entry.hostPatterns ?? []).map((pattern) => ({ entry, matches: hostMatcher(pattern) })),
    );
  }

  /** Every entry for a host, with its port if the address has one (`localhost:11434`), those that have it for themselves first. */
  of(host: string): readonly ProviderFile[] {
    const name = host.replace(/:\d*$/, '');
    const exact = this.#byHost.get(name);
    const all = [
      ...(exact ? [exact] : []),
      ...this.#patterns.filter(({ matches }) => matches(name) || matches(host)).map(({ entry }) => entry),
    ];
    return [...all.filter((entry) => !entry.hostIsShared), ...all.filter((entry) => entry.hostIsShared)];
  }
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
