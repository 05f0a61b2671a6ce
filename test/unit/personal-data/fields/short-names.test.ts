import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { abbreviations } from '../../../../generated/abbreviations.ts';
import { fieldNames } from '../../../../generated/field-names.ts';
import { fieldCategoryOf } from '../../../../src/core/personal-data/fields/field-category.ts';

interface ShortNames {
  readonly sure: Readonly<Record<string, readonly string[]>>;
  readonly ofPerson: Readonly<Record<string, readonly string[]>>;
  readonly silent: readonly string[];
  readonly silentOfPerson: readonly string[];
}

const { sure, ofPerson, silent, silentOfPerson } = parse(
  readFileSync('test/fixtures/short-names.yml', 'utf8'),
) as ShortNames;
const each = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([category, names]) => names.map((name): [string, string] => [name, category]));

describe('shortened names', () => {
  for (const [name, category] of each(sure)) {
    it(`${name} is ${category}`, () => {
      assert.equal(fieldCategoryOf(name), category);
    });
  }
  for (const [name, category] of each(ofPerson)) {
    it(`${name} is ${category} of a person, and nothing elsewhere`, () => {
      assert.equal(fieldCategoryOf(name, { owner: 'Usager' }), category);
      assert.equal(fieldCategoryOf(name), undefined);
    });
  }
  for (const name of silent) {
    it(`${name} is nothing`, () => {
      assert.equal(fieldCategoryOf(name), undefined);
    });
  }
  for (const name of silentOfPerson) {
    it(`${name} is nothing of a person`, () => {
      assert.equal(fieldCategoryOf(name, { owner: 'Usager' }), undefined);
    });
  }

  it('shorten words that end a word of the lexicon, or start one', () => {
    const text = ` ${fieldNames.flatMap(({ names }) => names).join(' ')} `;
    const plural = /(?:s|es|x)? /.source;
    const missing = abbreviations.flatMap(({ words, unsure = {}, parts = {} }) => [
      ...Object.keys({ ...words, ...unsure }).filter((word) => !new RegExp(`${word}${plural}`).test(text)),
      ...Object.keys(parts).filter((part) => !text.includes(` ${part}`)),
    ]);
    assert.deepEqual(missing, []);
  });
});
