import { noticeDocumentOf } from '../../src/core/notices/documents.ts';
import type { Locale } from '../../src/core/rules/rules.ts';
import {
  publishedAlgorithms,
  type PublishedAlgorithm,
  type PublishedField,
} from '../../test/unit/notices/published-algorithms.ts';

/** What a person runs when a committed page differs from the fixtures. */
export const publishedPagesCommand = 'npm run data && node scripts/docs/write-published-pages.ts';

const words = {
  en: {
    title: 'Published algorithms, as records',
    lead: 'Three algorithms that public registers publish, one of each of three countries, were written as records from what could be read of them, and nothing else. A test holds that every field that was read comes out of Vigie. Real names and addresses here are those of the public bodies, as they publish them. Longer texts are told in our own words, and say so.',
    source: 'Read in',
    document: 'Comes out in',
    unread: 'Not read',
    head: ['published field', 'published value', 'comes out under'],
    site: 'English page of the register’s site',
    file: 'key of the official file',
    record: 'record',
    other: '[Page en français](published-algorithms.fr.md)',
  },
  fr: {
    title: 'Des algorithmes publiés, écrits comme des fiches',
    lead: 'Trois algorithmes que publient des registres publics, un par pays, ont été écrits comme des fiches d’après ce qui a pu en être lu, et rien d’autre. Un test garantit que chaque champ lu ressort de Vigie. Les noms et adresses réels sont ceux des organismes publics, tels qu’ils les publient. Les textes longs sont dits avec nos mots, et c’est indiqué.',
    source: 'Lu dans',
    document: 'Ressort dans',
    unread: 'Non lu',
    head: ['champ publié', 'valeur publiée', 'ressort sous'],
    site: 'page anglaise du site du registre',
    file: 'clé du fichier officiel',
    record: 'fiche',
    other: '[Page in English](published-algorithms.md)',
  },
} as const;

/** Text of the pages that compare published algorithms with what Vigie makes of them, by path. */
export function publishedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/published-algorithms.md', page('en')],
    ['docs/published-algorithms.fr.md', page('fr')],
  ]);
}

function page(locale: Locale): string {
  const { title, lead, other } = words[locale];
  const warning = `<!-- Made from test/fixtures/published by \`${publishedPagesCommand}\`: do not edit. -->`;
  return [warning, `# ${title}`, lead, ...publishedAlgorithms.map((one) => section(one, locale)), `${other}\n`].join(
    '\n\n',
  );
}

function section(algorithm: PublishedAlgorithm, locale: Locale): string {
  const { source, document, unread, head, record } = words[locale];
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const title = noticeDocumentOf(algorithm.document)?.renderer.title[locale] ?? algorithm.document;
  const rows = algorithm.fields.map((field) => [field.label, field.value, placeOf(field, locale)]);
  return [
    `## ${algorithm.title}`,
    [
      `- ${source}${colon}[${algorithm.source}](${algorithm.address})`,
      `- ${document}${colon}${title} (\`${algorithm.document}\`), ${record} [${algorithm.record}.yml](../test/fixtures/published/records/${algorithm.record}.yml)`,
      `- ${unread}${colon}${algorithm.unread[locale]}`,
    ].join('\n'),
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

function placeOf({ row, part, data }: PublishedField, locale: Locale): string {
  if (row !== undefined) return row;
  return part === undefined ? `${words[locale].file} \`${data ?? ''}\`` : `${words[locale].site}, ${part}`;
}
