/** Hostile text in all that a record holds, through every document and every format. */
import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import type { Notice } from '../../../src/core/notices/notice.ts';
import { everyDocument, withText } from './every-document.ts';

/** Texts that a record could hold, by mistake or on purpose, each after a text of its own. */
const attacks: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'a closing tag': '</p></dd></main><h1>x</h1>',
  'an attribute': '" onmouseover="alert(1)',
  entities: '&lt;b&gt; &copy; &amp;',
  'a Markdown link': '[x](javascript:alert(1)) ![y](https://x.invalid/a.png) <https://x.invalid>',
  'Markdown blocks': '\n\n# titre\n\n- a\n\n1. b\n\n> c\n\n---\n\n```\nx\n```\n\n    code\n',
  'a Markdown table': ' | a | b |\n| --- | --- |\n| c | d |',
  emphasis: ' **gras** _x_ `code` ~~x~~ $x$ \\',
  'a formula': '\n\n=HYPERLINK("https://x.invalid","x")',
  'a plus': "\n\n+1+cmd|' /C calc'!A0",
  'right to left': '\u202Egnitirw\u202C \u2067x\u2069 שלום مرحبا',
  controls: 'a\u0000b\u001b[31m\u0085\u2028\u2029\uFEFF\u200B',
  'half a character': '\uD800',
  'a long word': 'x'.repeat(20_000),
  separators: ';";"\r\n"a";,',
};

const tag = /<[^<>]*>/g;
const allowedTag =
  /^<(?:\/?(?:html|head|body|main|aside|title|style|p|ul|ol|li|dl|dt|dd|h[123]|table|caption|thead|tbody|tr|td|th|blockquote|mark|span|strong|code|div|a)|!doctype html|html lang="(?:fr|en|nl)"|meta [^<>]*|th scope="col"|span lang="(?:fr|en|nl)"|p class="note"|a href="(?:https?:\/\/|mailto:[\w.+-]+@)[^<>"]*"|aside aria-labelledby="draft"|p id="draft"|div class="watermark" aria-hidden="true" data-mark="[^<>"]*")>$/;

/** Kinds of Markdown tokens that the formatter itself makes. */
const madeHere = new Set(
  [
    'heading_open heading_close paragraph_open paragraph_close bullet_list_open bullet_list_close list_item_open',
    'list_item_close ordered_list_open ordered_list_close blockquote_open blockquote_close table_open table_close thead_open',
    'thead_close tbody_open tbody_close tr_open tr_close th_open th_close td_open td_close inline text strong_open',
    'strong_close em_open em_close link_open link_close code_inline text_special entity',
  ].flatMap((line) => line.split(' ')),
);

function format(id: 'html' | 'markdown' | 'text' | 'json' | 'data', notice: Notice): string {
  return noticeFormatOf(id).format(notice);
}

function checkHtml(notice: Notice): void {
  const html = format('html', notice);
  const open: string[] = [];
  for (const one of html.match(tag) ?? []) {
    assert.match(one, allowedTag);
    const name = /^<\/?([a-z0-9]+)/.exec(one)?.[1];
    if (name === undefined || name === 'meta') continue;
    if (one.startsWith('</')) assert.equal(open.pop(), name);
    else open.push(name);
  }
  assert.deepEqual(open, []);
}

function checkMarkdown(notice: Notice): void {
  const tokens = markdownIt({ html: true, linkify: false }).parse(format('markdown', notice), {});
  const headings = notice.blocks.filter(({ kind }) => kind === 'heading').length;
  assert.equal(tokens.filter(({ type }) => type === 'heading_open').length, headings + 1);
  for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])])) {
    assert.ok(madeHere.has(token.type), `${token.type}: ${token.content.slice(0, 80)}`);
    if (token.type === 'link_open') assert.match(String(token.attrGet('href')), /^(?:https?:\/\/|mailto:)/);
  }
}

function checkText(notice: Notice): void {
  for (const id of ['text', 'html', 'markdown'] as const) {
    assert.doesNotMatch(
      format(id, notice).replaceAll('\n', ''),
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066\u2067]/u,
    );
  }
}

function checkJson(notice: Notice): void {
  const json = format('json', notice);
  assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
  assert.equal((JSON.parse(json) as Notice).title, notice.title);
}

/** Cells of a file as RFC 4180 has it, every one quoted: what stands between quotes is text, and a doubled quote is one. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const plain = csv.replace(/^\uFEFF/, '').replaceAll('""', '\u0001');
  const [, ...pieces] = plain.split('"');
  const texts = pieces.filter((_, index) => index % 2 === 0).map((text) => text.replaceAll('\u0001', '"'));
  const between = pieces.filter((_, index) => index % 2 === 1);
  const rows: string[][] = [[]];
  for (const [index, separator] of between.entries()) {
    rows.at(-1)?.push(texts[index] ?? '');
    if (separator === '\r\n') rows.push([]);
    else assert.equal(separator, ';');
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

function checkCsv({ data }: Notice): void {
  if (data?.extension !== 'csv') return;
  const [head = [], ...rows] = cellsOf(data.text);
  assert.equal(rows.length, 1);
  for (const row of rows) {
    assert.equal(row.length, head.length);
    for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]|[\p{Cc}\p{Cs}]/u);
  }
}

describe('hostile text in every document', () => {
  for (const [name, attack] of Object.entries(attacks)) {
    it(name, () => {
      for (const notice of everyDocument((record) => withText(record, attack))) {
        for (const check of [checkHtml, checkMarkdown, checkText, checkJson, checkCsv]) check(notice);
      }
    });
  }

  it('a text that is nothing but a formula stays a text in a spreadsheet', () => {
    const formulas = everyDocument((record) => ({
      ...record,
      name: { fr: '=1+1' },
      decisionsPerYear: '-5',
      owner: '@a',
    }));
    const [notice] = formulas.filter(({ document }) => document === 'fr-inventory-line');
    assert.ok(notice?.data);
    const [, row = []] = cellsOf(notice.data.text);
    for (const cell of ["'=1+1", "'-5", "'@a"]) assert.ok(row.includes(cell), cell);
    checkCsv(notice);
  });
});
