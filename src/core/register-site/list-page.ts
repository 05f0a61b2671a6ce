import type { Theme } from '../register/record-fields/algorithm-file.ts';
import { partOf } from '../register/record-parts.ts';
import type { RecordFile } from '../register/record-file.ts';
import { markup, type Html } from '../texts/markup.ts';
import { choiceLabel } from './labels.ts';
import { langOf, nameOf, purposeOf, localText } from './local-text.ts';
import { sitePage } from './page.ts';
import { recordFile, themeFile, themesOf, type SiteContext, type SiteRecord } from './site-source.ts';

/** The list of all records, or of those of one theme. Themes are pages of their own, so that they need no script. */
export function listPage(context: SiteContext, theme?: Theme): string {
  const { phrase, language } = context;
  const records = context.records.filter(({ record }) => theme === undefined || record.themes?.includes(theme));
  const title = theme && phrase('theme', { theme: choiceLabel(partOf('themes'), theme, language) });
  const content = [searchForm(context, theme), list(context, records)];
  const main = markup`<h1>${title ?? phrase('title')}</h1>
<p class="lead">${phrase('lead')}</p>
${themeNav(context, theme)}${records.length > 0 ? content : markup`<p>${phrase('empty')}</p>\n`}`;
  return sitePage(context, { title, file: theme ? themeFile(theme) : 'index.html', isDraft: false, main });
}

function themeNav(context: SiteContext, current: Theme | undefined): Html | undefined {
  const themes = themesOf(context);
  const { phrase, records, language } = context;
  if (themes.length === 0) return undefined;
  const item = (name: string, file: string, count: number, isCurrent: boolean) =>
    markup`<li><a href="${file}"${isCurrent ? markup` aria-current="page"` : undefined}>${name} (${count})</a></li>\n`;
  const items = themes.map((theme) => {
    const count = records.filter(({ record }) => record.themes?.includes(theme)).length;
    return item(choiceLabel(partOf('themes'), theme, language), themeFile(theme), count, theme === current);
  });
  return markup`<nav class="themes" aria-labelledby="themes">
<h2 id="themes">${phrase('themes')}</h2>
<ul>
${item(phrase('allThemes'), 'index.html', records.length, current === undefined)}${items}</ul>
</nav>
`;
}

/** Shown by the script, which does the search; the field's name is in the address, so that a search can be shared. */
function searchForm({ phrase }: SiteContext, theme: Theme | undefined): Html {
  const [one, other, none] = [phrase('results.one'), phrase('results.other'), phrase('results.none')];
  return markup`<form role="search" action="${theme ? themeFile(theme) : 'index.html'}" hidden>
<label for="q">${phrase('search')}</label>
<input id="q" name="q" type="search" autocomplete="off">
<p role="status" data-one="${one}" data-other="${other}" data-none="${none}"></p>
</form>
`;
}

function list(context: SiteContext, records: readonly SiteRecord[]): Html {
  return markup`<ul class="records">
${records.map((one) => listItem(context, one))}</ul>
`;
}

function listItem(context: SiteContext, { record, isDraft }: SiteRecord): Html {
  const name = nameOf(record, context);
  const summary = localText(record.summary, context) ?? purposeOf(record, context);
  const notes = notesOf(record, context).map((note) => markup`<li>${note}</li>`);
  return markup`<li>
<h2><a href="${recordFile(record)}" dir="auto"${langOf(name)}>${name.text}</a>${isDraft ? markup` <span class="draft">${context.phrase('draft')}</span>` : undefined}</h2>
${summary && markup`<p dir="auto"${langOf(summary)}>${summary.text}</p>\n`}${notes.length > 0 ? markup`<ul class="notes">${notes}</ul>\n` : undefined}</li>
`;
}

function notesOf({ automation, phase, themes = [] }: RecordFile, { language }: SiteContext): readonly string[] {
  return [
    ...(automation ? [choiceLabel(partOf('automation'), automation, language)] : []),
    ...(phase ? [choiceLabel(partOf('phase'), phase, language)] : []),
    ...themes.map((theme) => choiceLabel(partOf('themes'), theme, language)),
  ];
}
