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

/** One sentence on the standard error output. */
export function say(
  { host, phrase }: Session,
  id: CliTextId,
  params?: Readonly<Record<string, string | number>>,
): Promise<void> {
  return host.stderr.write(`vigie: ${phrase(id, params)}\n`);
}
