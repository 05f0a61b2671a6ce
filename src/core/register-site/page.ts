import { plainText } from '../notices/inline.ts';
import type { Locale } from '../rules/rules.ts';
import { markup, type Html } from '../texts/markup.ts';
import { folderOf, type SiteContext } from './site-source.ts';

export interface SitePage {
  /** Of this page alone; the register's and the organisation's follow. */
  readonly title: string | undefined;
  /** Its file, the same in each language. */
  readonly file: string;
  readonly isDraft: boolean;
  readonly main: Html;
}

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

/** Nothing comes from elsewhere, and nothing inside a page can run, even if a text were not escaped. */
const contentPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** A whole page around its content: what is the same on each. */
export function sitePage(context: SiteContext, page: SitePage): string {
  const { language, phrase } = context;
  const root = folderOf(context, language) === '' ? '' : '../';
  return markup`<!doctype html>
<html lang="${language}">
<head>
${head(context, root, page)}</head>
<body>
<p class="skip"><a href="#content">${phrase('skip')}</a></p>
<header>
<p class="organisation" dir="auto">${organisationOf(context)}</p>
<p><a href="index.html">${phrase('title')}</a></p>
${languageSwitch(context, root, page.file)}</header>
<main id="content" tabindex="-1">
${page.main}</main>
<footer>
<p><a href="${root}register.json" type="application/feed+json">${phrase('feed')}</a></p>
</footer>
</body>
</html>
`.html;
}

function head(context: SiteContext, root: string, { title, isDraft }: SitePage): Html {
  const { phrase } = context;
  const titles = [title, phrase('title'), organisationOf(context)].filter((one) => one !== undefined && one !== '');
  return markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Vigie">
${isDraft ? markup`<meta name="robots" content="noindex">\n` : undefined}<title>${titles.join(' – ')}</title>
<link rel="stylesheet" href="${root}register.css">
<link rel="alternate" type="application/feed+json" title="${phrase('feed')}" href="${root}register.json">
<script src="${root}register.js" defer></script>
`;
}

function organisationOf({ organisation }: SiteContext): string {
  return plainText(organisation.name ?? '');
}

/** The same page in the other languages, each named in its own. */
function languageSwitch(context: SiteContext, root: string, file: string): Html | undefined {
  const { languages, language, phrase } = context;
  if (languages.length < 2) return undefined;
  const items = languages.map((other) => {
    const name = languageNames[other];
    if (other === language) return markup`<li><span lang="${other}" aria-current="true">${name}</span></li>`;
    const address = `${root}${folderOf(context, other)}${file}`;
    return markup`<li><a href="${address}" lang="${other}" hreflang="${other}">${name}</a></li>`;
  });
  return markup`<nav class="languages" aria-label="${phrase('language')}"><ul>${items}</ul></nav>\n`;
}
