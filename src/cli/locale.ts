import type { Locale } from '../core/rules/rules.ts';

const locales: readonly Locale[] = ['en', 'fr'];

/**
 * Language of all that is said: `--lang`, wherever it stands, else the environment's (POSIX: `LC_ALL`, `LC_MESSAGES`,
 * `LANG`, the first that is set), else English. Needed before arguments are parsed: help and errors are texts too.
 */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const given = args.flatMap((arg, index) => {
    if (arg === '--lang') return args[index + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const wanted = given.at(-1) ?? set ?? '';
  return locales.find((locale) => wanted === locale || wanted.startsWith(`${locale}_`)) ?? 'en';
}
