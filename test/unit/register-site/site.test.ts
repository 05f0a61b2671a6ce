import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { pageOf, site } from './sources.ts';

const files = site();
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });

describe('the site of a register', () => {
  it('has one page a record and a theme in each language, and three files beside', () => {
    const inFrench = [
      'algorithm-index.html',
      'algorithm-places-creche.html',
      'algorithm-vide.html',
      'index.html',
      'theme-education.html',
      'theme-social-protection.html',
    ];
    const inEnglish = inFrench.map((path) => `en/${path}`);
    assert.deepEqual(
      [...files.keys()].sort(),
      [...inFrench, ...inEnglish, 'register.css', 'register.js', 'register.json'].sort(),
    );
  });

  for (const [path, text] of pages) {
    it(`${path} is valid HTML`, async () => {
      const { results } = await validator.validateString(text);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
        [],
      );
    });

    it(`${path} has no script, no style and no address of its own`, () => {
      const tags = [...text.matchAll(/<[a-z][^<>]*>/g)].map(([tag]) => tag);
      const names = tags.map((tag) => /^<(\w+)/.exec(tag)?.[1]);
      assert.equal(names.filter((name) => name === 'script').length, 1);
      assert.ok(!names.some((name) => name === 'style' || name === 'img' || name === 'iframe'));
      for (const tag of tags) {
        assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, ''), / (?:style|on\w+)=/);
        assert.doesNotMatch(tag, / (?:href|src|action)="(?!https?:|mailto:|#|[\w./-]+")/);
        if (!tag.startsWith('<a ')) assert.doesNotMatch(tag, / (?:href|src)="https?:/);
      }
      assert.match(text, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/);
      assert.match(text, path.startsWith('en/') ? /<html lang="en">/ : /<html lang="fr">/);
    });

    it(`${path} links to pages that are there`, () => {
      const folder = path.startsWith('en/') ? 'en/' : '';
      for (const [, address = ''] of text.matchAll(/ (?:href|src|action)="([^"#:]+)"/g)) {
        const target = address.startsWith('../') ? address.slice(3) : `${folder}${address}`;
        assert.ok(files.has(target), `${path}: ${address}`);
      }
    });
  }

  it('shows what the public needs, and nothing of the rest', () => {
    const page = pageOf(files, 'algorithm-places-creche.html');
    for (const shown of [
      'Ce traitement sert à classer les demandes de place en crèche.',
      '<p dir="auto">Un point par critère.</p><p dir="auto">À égalité, le tirage au sort décide.</p>',
      '<a class="named" href="https://www.ville-fictive.invalid/deliberation" dir="auto">Délibération 1</a>',
      '<time datetime="2026-11-01">1er novembre 2026</time>',
      '<a href="mailto:creche@ville-fictive.invalid">',
    ]) {
      assert.ok(page.includes(shown), shown);
    }
    for (const text of files.values()) assert.doesNotMatch(text, /SECRET DE|interne\/creche|personal_data/);
  });

  it('says in which language a text is when it is not the page’s', () => {
    const page = pageOf(files, 'en/algorithm-places-creche.html');
    assert.ok(page.includes('dir="auto" lang="fr">Délibération 1</a>'));
    assert.ok(page.includes('<a href="../algorithm-places-creche.html" lang="fr" hreflang="fr">Français</a>'));
  });

  it('says of a draft that it is one, and asks that nobody index it', () => {
    const draft = pageOf(files, 'algorithm-vide.html');
    assert.match(draft, /noindex/);
    assert.match(draft, /Cette page est un projet/);
    assert.doesNotMatch(pageOf(files, 'algorithm-places-creche.html'), /noindex|Cette page est un projet/);
  });

  it('needs no switch in one language, and says that an empty register is empty', () => {
    const page = pageOf(site({ languages: ['en'], records: [] }), 'index.html');
    assert.doesNotMatch(page, /hreflang|role="search"/);
    assert.match(page, /The register holds no algorithm yet\./);
  });

  it('gives its data as a JSON feed', () => {
    const feed = JSON.parse(pageOf(files, 'register.json')) as {
      version: string;
      items: readonly { id: string; title: string; _pages: unknown; _record: Readonly<Record<string, unknown>> }[];
    };
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    const [first] = feed.items;
    assert.equal(first?.title, 'Attribution des places en crèche');
    assert.deepEqual(first._pages, { fr: 'algorithm-places-creche.html', en: 'en/algorithm-places-creche.html' });
    assert.deepEqual(first._record['data'], ['income', 'family']);
    assert.ok(!('facts' in first._record) && !('security' in first._record));
  });

  it('gives no address to the feed that a reader could run', () => {
    const { items } = JSON.parse(pageOf(files, 'register.json')) as { items: readonly { id: string; url?: string }[] };
    assert.deepEqual(
      items.filter(({ url }) => url !== undefined),
      [],
    );
  });
});
