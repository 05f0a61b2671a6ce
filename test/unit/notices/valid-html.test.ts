/** Every notice as a page is valid HTML, whole, as a draft, and with hostile text in it. */
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import type { Notice } from '../../../src/core/notices/notice.ts';
import { everyDocument, withText } from './every-document.ts';
import { noticeOfEveryBlock } from './every-block.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The page stands alone, and says so to the browser in its own policy.
    'require-csp-nonce': 'off',
    // Spaces that French wants between a word and its mark are written as characters.
    'no-raw-characters': 'off',
  },
});

const sets: Readonly<Record<string, readonly Notice[]>> = {
  'what lacks nothing': everyDocument(),
  drafts: everyDocument(({ id, name, facts = {} }) => ({ id, name, facts })),
  'hostile texts': everyDocument((record) => withText(record, '"><b>&copy; </main>')),
  'every kind of block': [noticeOfEveryBlock('texte')],
};

function problemsOf(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${String(line)} ${message}`),
  );
}

describe('notices are valid HTML', () => {
  for (const [name, notices] of Object.entries(sets)) {
    it(name, () => {
      assert.ok(notices.length > 0);
      for (const notice of notices) {
        assert.deepEqual(problemsOf(noticeFormatOf('html').format(notice)), [], notice.document);
      }
    });
  }

  it('a page with a fault is seen', () => {
    assert.notDeepEqual(problemsOf('<!doctype html><html><body><p><h1>x</p></body></html>'), []);
  });
});
