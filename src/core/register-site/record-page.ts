import type { RecordFile } from '../register/record-file.ts';
import { partOf } from '../register/record-parts.ts';
import { markup, type Html } from '../texts/markup.ts';
import { capitalised } from './labels.ts';
import { langOf, localText, nameOf, purposeOf } from './local-text.ts';
import { sitePage } from './page.ts';
import { publicSections, type PublicSection } from './public-parts.ts';
import { recordFile, type SiteContext, type SiteRecord } from './site-source.ts';
import { valueHtml } from './value-html.ts';

/** A section of which the record says something. */
interface FilledSection {
  readonly section: PublicSection;
  readonly content: readonly Html[];
}

/** The page of one record. */
export function recordPage(context: SiteContext, { record, isDraft }: SiteRecord): string {
  const { phrase } = context;
  const name = nameOf(record, context);
  const summary = localText(record.summary, context);
  const sections = publicSections.flatMap((section): readonly FilledSection[] => {
    const content = section.parts.flatMap((key) => partHtml(key, record, context) ?? []);
    return content.length > 0 ? [{ section, content }] : [];
  });
  const main = markup`<p class="back"><a href="index.html">${phrase('back')}</a></p>
<h1 dir="auto"${langOf(name)}>${name.text}</h1>
${isDraft ? markup`<p class="draft-lead"><strong>${phrase('draft')}</strong> ${phrase('draftLead')}</p>\n` : undefined}${summary && markup`<p class="lead" dir="auto"${langOf(summary)}>${summary.text}</p>\n`}${contents(sections, context)}${sections.map((one) => sectionHtml(one, context))}`;
  return sitePage(context, { title: name.text, file: recordFile(record), isDraft, main });
}

function contents(sections: readonly FilledSection[], { phrase }: SiteContext): Html {
  const items = sections.map(({ section: { id, title } }) => markup`<li><a href="#${id}">${phrase(title)}</a></li>\n`);
  return markup`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${phrase('contents')}</h2>
<ul>
${items}</ul>
</nav>
`;
}

function sectionHtml({ section: { id, title }, content }: FilledSection, { phrase }: SiteContext): Html {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${phrase(title)}</h2>
${content}</section>
`;
}

function partHtml(key: PublicSection['parts'][number], record: RecordFile, context: SiteContext): Html | undefined {
  const part = partOf(key);
  const content = part && contentOf(key, record, context);
  return content && markup`<h3>${capitalised(part.label[context.language])}</h3>\n${content}\n`;
}

function contentOf(key: PublicSection['parts'][number], record: RecordFile, context: SiteContext): Html | undefined {
  const part = partOf(key);
  if (key === 'purpose') {
    const purpose = purposeOf(record, context);
    return purpose && markup`<p dir="auto"${langOf(purpose)}>${purpose.text}</p>`;
  }
  const value = key === 'administration' ? (record[key] ?? context.organisation.name) : record[key];
  return part && valueHtml(part, value, context);
}
