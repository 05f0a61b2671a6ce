import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoticeFormatId } from '../../../src/core/notices/formats/format.ts';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import { plainText } from '../../../src/core/notices/inline.ts';
import type { Notice } from '../../../src/core/notices/notice.ts';
import { noticeOfEveryBlock } from './every-block.ts';
import { complete, mentionOf } from './records.ts';

/** Texts that a record could hold, by mistake or on purpose. */
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</p></main><h1>x',
  '&lt;b&gt; &amp;',
  '[x](javascript:alert(1))',
  '![x](https://x.invalid/a.png)',
  '# titre\n\n## autre',
  '\n- a\n- b\n\n---\n',
  '1. a',
  '- a',
  '**gras** _x_ `code` ~~x~~ |a|b| $x$',
  '```\nx\n```',
  '<!-- x -->',
  '\\',
  'a\u202Egnitirw\u202C',
  'a\u0000b\u001b[31m\u0085\u2028\u2029',
  'שלום עולם',
  'مرحبا',
  '\uD800',
  'x'.repeat(100_000),
];
const punctuation = Array.from('<>&"\'`*_[]()#+-.!|~$\\\n\t :/=1a');
const hostile = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...attacks) },
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...punctuation), { minLength: 1 }).map((parts) => parts.join('')),
);

/** A mention with the same text in all that a person can write freely. */
function mentionWith(text: string): Notice {
  const { notice } = mentionOf({
    administration: `a${text}`,
    purpose: { fr: `a${text}` },
    contact: { service: { fr: `a${text}` }, address: text, email: `${text}@x`, form: `https://x.invalid/${text}` },
    publishedRules: `https://x.invalid/${text}`,
  });
  assert.ok(notice);
  return notice;
}

function format(id: NoticeFormatId, notice: Notice): string {
  return noticeFormatOf(id).format(notice);
}

/** What is left of a page when its text is taken out: its tags, links aside. */
function tagsOf(html: string): readonly string[] {
  return (html.match(/<[^<>]*>/g) ?? []).filter((tag) => !/^<\/?a[ >]/.test(tag));
}

/** A Markdown text without its escapes and entities: what is left of its marks has a meaning. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\[^\p{L}\p{N}\s]|&(?:amp|lt|gt);/gu, '');
}

describe('hostile text in a record', () => {
  it('HTML: changes no tag, whatever it says', () => {
    const calm = tagsOf(format('html', mentionWith('a')));
    fc.assert(
      fc.property(hostile, (text) => {
        const html = format('html', mentionWith(text));
        // An address that is blank after cleaning leaves its line out; here it never is.
        assert.deepEqual(tagsOf(html), calm);
        for (const [, url] of html.matchAll(/<a href="([^"]*)"/g))
          assert.match(url!, /^(?:https?:\/\/|mailto:[\w.+-]+@)/);
      }),
    );
  });

  it('HTML: says what the record says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const decoded = format('html', mentionWith(text))
          .replace(/<[^<>]*>/g, '')
          .replace(
            /&#39;|&quot;|&lt;|&gt;/g,
            (entity) => ({ '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' })[entity]!,
          )
          .replaceAll('&amp;', '&');
        assert.ok(decoded.includes(`Administration responsable de la décision\u00a0: ${plainText(`a${text}`)}.`));
      }),
    );
  });

  it('Markdown: starts no block and holds no mark of its own', () => {
    const calm = format('markdown', mentionWith('a')).split('\n');
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = format('markdown', mentionWith(text)).split('\n');
        assert.equal(lines.length, calm.length);
        for (const [index, line] of lines.entries()) {
          assert.equal(/^(?:[#>]|[-+*] |\d+[.)])/.exec(line)?.[0], /^(?:[#>]|[-+*] |\d+[.)])/.exec(calm[index]!)?.[0]);
          const withoutLinks = line.replace(/\]\(<[^<>]*>\)/g, ']');
          const marks = unescaped(withoutLinks.replace(/\[((?:[^[\]\\]|\\.)*)\]/g, '$1'));
          assert.doesNotMatch(marks, /[<>`*_[\]~|$\\]/);
        }
      }),
    );
  });

  it('plain text: adds no line, and no character that acts on the others', () => {
    const calm = format('text', mentionWith('a')).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = format('text', mentionWith(text));
        assert.equal(plain.split('\n').length, calm);
        assert.doesNotMatch(plain.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066\u2067]/u);
      }),
    );
  });

  it('every block of HTML and of plain text keeps its form, and JSON says what the record says', () => {
    const calm = noticeOfEveryBlock('a');
    const calmTags = tagsOf(format('html', calm));
    const calmLines = format('text', calm).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const notice = noticeOfEveryBlock(`a${text}`);
        assert.deepEqual(tagsOf(format('html', notice)), calmTags);
        assert.equal(format('text', notice).split('\n').length, calmLines);
        const json = format('json', notice);
        assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
        assert.equal((JSON.parse(json) as Notice).title, plainText(`a${text}`));
      }),
    );
  });

  it('plainText: once is enough', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        assert.equal(plainText(plainText(text)), plainText(text));
      }),
    );
  });
});

/** An address of a record, then whether it becomes a link. */
const addresses: readonly (readonly [address: string, isLink: boolean])[] = [
  ['https://sainte-fictive.invalid/regles?a=1&b=2#c', true],
  ['http://sainte-fictive.invalid', true],
  ['javascript:alert(1)', false],
  ['https://x.invalid/"onclick="x', false],
  ['https://x.invalid/<b>', false],
  ['https://x.invalid/ b', false],
  ['data:text/html,x', false],
];

describe('links of a notice', () => {
  for (const [address, isLink] of addresses) {
    it(`${address} is ${isLink ? 'a link' : 'text'}`, () => {
      const { notice } = mentionOf({ publishedRules: address, contact: { address: 'x' } });
      assert.ok(notice);
      const links = notice.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
      assert.equal(
        links.some((inline) => inline.kind === 'link' && inline.url === address),
        isLink,
      );
    });
  }

  it('an email address cannot add headers to a message', () => {
    const { notice } = mentionOf({ contact: { ...complete.contact, email: 'a@x.invalid?bcc=b@x.invalid' } });
    assert.ok(notice);
    assert.doesNotMatch(format('html', notice), /mailto:/);
  });
});
