import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/editor/engine/notices-of.ts';
import { complete, town } from '../notices/records.ts';
import { policyWith } from '../register/project.ts';

const policy = policyWith(town, { languages: ['fr'] });

describe('the notices that the editor writes', () => {
  it('are those that the law asks for', () => {
    assert.deepEqual(
      noticesOf(complete, policy).map(({ path }) => path),
      [
        'fr-decision-mention',
        'fr-decision-mention-short',
        'fr-information-on-request',
        'fr-published-rules',
        'fr-inventory-line',
      ].map((document) => `.vigie/notices/tri-demandes/${document}.fr.md`),
    );
  });

  it('are one draft where nobody has answered whether it asks for any', () => {
    const [first, ...rest] = noticesOf({ id: 'tri', name: { fr: 'Tri' } }, policy);
    assert.deepEqual([first?.path, rest], ['.vigie/notices/tri/fr-decision-mention.fr.md', []]);
    assert.equal(first?.notice.isDraft, true);
  });
});
