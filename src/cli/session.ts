import { printable } from '../core/report/printable.ts';
import type { Locale } from '../core/rules/rules.ts';
import type { Phrase } from '../core/texts/phrase.ts';
import type { CliTextId } from './cli-texts-file.ts';
import type { CliHost } from './host.ts';

/** One run of the command line. */
export interface Session {
  readonly host: CliHost;
  readonly locale: Locale;
  readonly phrase: Phrase<CliTextId>;
}

/** One sentence on the standard error output. What comes from outside, such as a path, stays on its line. */
export function say(
  { host, phrase }: Session,
  id: CliTextId,
  params: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const safe = Object.entries(params).map(([name, value]) => [name, printable(String(value))] as const);
  return host.stderr.write(`vigie: ${phrase(id, Object.fromEntries(safe))}\n`);
}
