import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remembered } from '../../../src/core/personal-data/remembered.ts';

describe('what is remembered of names', () => {
  it('is what the function says, in whatever order names are asked for', () => {
    const names = fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', '0', ''), fc.string());
    fc.assert(
      fc.property(fc.array(names, { maxLength: 60 }), (asked) => {
        const lengthOf = remembered((name) => (name.length > 3 ? name.length : undefined));
        for (const name of [...asked, ...asked])
          assert.equal(lengthOf(name), name.length > 3 ? name.length : undefined);
      }),
    );
  });

  it('is worked out once a name, until there are too many', () => {
    let asked = 0;
    const count = remembered(() => asked++);
    assert.deepEqual([count('email'), count('email'), count('phone')], [0, 0, 1]);
    for (let at = 0; at < 10_000; at++) count(`column${String(at)}`);
    assert.equal(count('email'), asked - 1);
  });

  it('is no text, but names alone', () => {
    let asked = 0;
    const count = remembered(() => asked++);
    const sentence = 'a sentence that nobody would take for the name of anything';
    assert.deepEqual([count(sentence), count(sentence)], [0, 1]);
  });
});
