import assert from 'node:assert/strict';
import { noticeChoicesOf, noticeViewOf } from '../../../src/core/notices/notice-view.ts';
import { complete, town, without } from './records.ts';

const policy = {
  jurisdictions: ['fr', 'eu'],
  languages: ['fr'],
  organisation: { ...town, population: 61_000 },
} as const;

describe('the notices that a person may choose', () => {
  it('say which lack something, and come before those of which it cannot be told', () => {
    const choices = noticeChoicesOf(complete, policy, 'fr');
    const mention = choices.find(({ id }) => id === 'fr-decision-mention');
    assert.equal(mention?.state, 'ready');
    assert.deepEqual(mention.languages, ['fr']);
    const states = choices.map(({ state }) => state);
    assert.ok(states.includes('open'));
    assert.ok(states.lastIndexOf('ready') < states.indexOf('open'));
    const [draft] = noticeChoicesOf(without('purpose'), policy, 'fr').filter(({ id }) => id === 'fr-decision-mention');
    assert.equal(draft?.state, 'draft');
  });

  it('have a title and an article in the language of the person', () => {
    for (const locale of ['en', 'fr'] as const) {
      const choices = noticeChoicesOf(complete, policy, locale);
      assert.ok(choices.every(({ title, article }) => title !== '' && article !== ''));
    }
    const [english, french] = (['en', 'fr'] as const).map((locale) => noticeChoicesOf(complete, policy, locale)[0]);
    assert.notEqual(english?.title, french?.title);
  });
});

describe('a notice on a page', () => {
  const chosen = { document: 'fr-decision-mention', language: 'fr' } as const;

  it('has its text for a letter, and no banner where nothing lacks', () => {
    const view = noticeViewOf(complete, policy, chosen);
    assert.equal(view?.banner, undefined);
    assert.match(view?.text ?? '', /Ville de Sainte-Fictive/);
  });

  it('names in its banner, and in the place where it lacks, the field to write', () => {
    const view = noticeViewOf(without('purpose'), policy, chosen);
    assert.ok(view?.banner);
    assert.deepEqual(
      view.notice.gaps.map(({ path }) => path),
      ['purpose.fr'],
    );
    const inlines = view.notice.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
    assert.ok(inlines.some((inline) => inline.kind === 'missing' && inline.path === 'purpose.fr'));
  });

  for (const wrong of [
    { document: 'no-such-document', language: 'fr' },
    { document: 'fr-decision-mention', language: 'nl' },
    { document: 'uk-atrs-record', language: 'en' },
  ] as const) {
    it(`is not there for ${wrong.document} in ${wrong.language}`, () => {
      assert.equal(noticeViewOf(complete, policy, wrong), undefined);
    });
  }
});
