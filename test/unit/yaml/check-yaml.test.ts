import assert from 'node:assert/strict';
import { validate } from '../../../generated/validate-policy.js';
import { checkYaml } from '../../../src/core/yaml/check-yaml.ts';
import { readYaml } from '../../../src/core/yaml/yaml-text.ts';

/** Text of a policy, then each mistake: the text it stands on, and a part of what is said in English. */
const cases: readonly (readonly [text: string, ...mistakes: (readonly [at: string, says: string])[]])[] = [
  ['version: 1'],
  ['version: 1\norganisation:\n  name:\n'],
  ['version: 1\nextendz:\n', ['extendz', 'Did you mean “extends”?']],
  ['version: 1\norganisation: { stuff: 3 }', ['stuff', 'Did you mean “staff”?']],
  ['version: 2', ['2', '“version” must be one of: 1.']],
  ['version:\n', ['version:', '“version” is missing.']],
  ['version: 1\njurisdictions: fr', ['fr', 'must be a list']],
  ['version: 1\nrules: { personal-data/value: eror }', ['eror', 'Did you mean “error”?']],
  ['version: 1\nrules: { policy/invalid: { severity: error, minumum: off } }', ['minumum', 'Did you mean “minimum”?']],
  ['version: 1\nai: { providers: { albert: { allow: true } } }', ['albert', 'except']],
  ['version: 1\nextends: [1]', ['1', 'This item must be a text.']],
  ['version: 1\nx: 1\ny: 2', ['x', 'Unknown key “x”.'], ['y', 'Unknown key “y”.']],
  ['version: 1\nversion: 1', ['version', 'already there']],
  ['version: 1\n---\nversion: 1', ['---\nversion: 1', 'one YAML document']],
  ['\tversion: 1', ['\t', 'not with tabs']],
  ['version: *nothing', ['*nothing', 'alias']],
  ['version: 1\nextends: [*.py]', ['*.py', 'needs quotes']],
  ['ai:\n  providers:\n    *: deny', [':', 'needs quotes']],
  ['version: &v [*v]', ['version: &v [*v]', 'alias']],
  [`version: &v 1\nx: [${'*v, '.repeat(200)}]`, ['version: &v 1', 'too many']],
  ['version: !!int 1', ['1', 'tags']],
  ['version: !!js/function 1', ['!!js/function', 'tags']],
  ['version: "1', ['', 'not closed']],
  ['version: a: b', ['a', 'Two “: ”']],
  ['version: @b', ['@', 'needs quotes']],
  ['a:\n  b: 1\n c: 2', [' ', 'indented']],
  ['version: 1 # \uFFFD', ['\uFFFD', 'UTF-8']],
  ['\uFEFFversion: 1\r\nx: 2\r\n', ['x', 'Unknown key']],
  ['organisation: { staff: -1 }\nversion: 1', ['-1', '0 or more']],
  ['- version', ['- version', 'such as “version: 1”']],
  ['', ['', 'such as “version: 1”']],
];

describe('checkYaml', () => {
  for (const [text, ...expected] of cases) {
    it(`says what is wrong in ${JSON.stringify(text)}`, () => {
      const yaml = readYaml('policy.yml', text);
      const { value, mistakes } = checkYaml(yaml, validate, 'version: 1');
      assert.equal(value === undefined, expected.length > 0);
      assert.equal(mistakes.length, expected.length, JSON.stringify(mistakes));
      for (const [index, [at, says]] of expected.entries()) {
        const mistake = mistakes[index]!;
        assert.equal(text.slice(mistake.range.start, mistake.range.end), at);
        assert.ok(mistake.text.en.includes(says), mistake.text.en);
        assert.doesNotMatch(mistake.text.en + mistake.text.fr, /[{}](?!\s)/);
      }
    });
  }

  it('does not repeat a key that may be a personal value', () => {
    const { mistakes } = checkYaml(readYaml('p.yml', 'version: 1\njeanne@mairie.invalid: x'), validate, 'version: 1');
    assert.deepEqual(
      mistakes.map((mistake) => mistake.text.en),
      ['Unknown key.'],
    );
  });

  it('refuses aliases that unfold to something huge', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index, names) => {
      const of = index === 0 ? 'x' : `*${names[index - 1]!}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => of).join(',')}]`;
    });
    const { value, mistakes } = checkYaml(readYaml('p.yml', levels.join('\n')), validate, 'version: 1');
    assert.equal(value, undefined);
    assert.equal(mistakes.length, 1);
  });
});
