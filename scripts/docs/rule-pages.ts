import { rulePage } from '../../src/core/rules/rule-page.ts';
import { ruleIds, type RuleId } from '../../src/core/rules/rule-id.ts';
import { ruleOf, type Locale } from '../../src/core/rules/rules.ts';

export const rulePagesFolder = 'docs/rules';

/** What a person runs when a committed page differs from the rule's data. */
export const rulePagesCommand = 'npm run data && node scripts/docs/write-rule-pages.ts';

const warning = `<!-- Made from src/core/rules by \`${rulePagesCommand}\`: do not edit. -->`;

const otherLanguage: Readonly<Record<Locale, readonly [Locale, string]>> = {
  en: ['fr', 'Page en français'],
  fr: ['en', 'Page in English'],
};

/** Text of each page of `docs/rules`, by path in that folder. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = ruleIds.flatMap((id) =>
    (['en', 'fr'] as const).map((locale) => [fileOf(id, locale), page(id, locale)] as const),
  );
  return new Map([['README.md', index()], ...pages]);
}

function fileOf(id: RuleId, locale: Locale): string {
  return locale === 'en' ? `${id}.md` : `${id}.${locale}.md`;
}

function page(id: RuleId, locale: Locale): string {
  const [other, label] = otherLanguage[locale];
  const link = fileOf(id, other).slice(id.indexOf('/') + 1);
  return `${warning}\n\n${rulePage(id, locale)}\n[${label}](${link})\n`;
}

function index(): string {
  const lines = ruleIds.map((id) => {
    const { name, severity } = ruleOf(id);
    return `- [\`${id}\`](${fileOf(id, 'en')}): ${name.en} (\`${severity}\`) · [${name.fr}](${fileOf(id, 'fr')})`;
  });
  return `${warning}\n\n# Rules · Règles\n\n${lines.join('\n')}\n`;
}
