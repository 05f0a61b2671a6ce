/** Nothing that a person may have half-written stops the suggestions. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { complete } from '../../../src/core/yaml-help/complete.ts';
import { explain } from '../../../src/core/yaml-help/explain.ts';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { policyKindOf } from '../../../src/core/yaml-help/policy-kind.ts';

const policyKind = policyKindOf(aiCatalogue);

const pieces = [
  'rules:',
  '\n',
  '\n  ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ': ',
  ',',
  "'",
  '"',
  '#',
  '&a',
  '*a',
  '|',
  '> ',
  'files',
  '---',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 }))).map((all) => all.join(''));

describe('suggestions and explanations, whatever the text', () => {
  it('come or do not come, and are about the place of the cursor', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        for (const { range } of complete(policyKind, text, offset)) {
          assert.ok(range.start <= offset && offset <= range.end);
        }
        const explained = explain(policyKind, text, offset);
        if (explained) assert.ok(explained.range.start <= offset && offset <= explained.range.end);
      }),
    );
  });

  it('come fast for a file as long as a file may be, and not at all for a longer one', () => {
    const line = '# a comment\n';
    const longest = line.repeat((128 * 1024) / line.length);
    assert.ok(complete(policyKind, longest, longest.length).length > 0);
    assert.deepEqual(complete(policyKind, `${longest}${line}`, longest.length), []);
  });
});
