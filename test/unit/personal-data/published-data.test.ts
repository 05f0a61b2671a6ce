import assert from 'node:assert/strict';
import { cardNetworks } from '../../../generated/card-networks.ts';
import { contextWords } from '../../../generated/context-words.ts';
import { documentedValues } from '../../../generated/documented-values.ts';
import { emailNames } from '../../../generated/email-names.ts';
import { ibanRegistry } from '../../../generated/iban-registry.ts';
import { phonePlans } from '../../../generated/phone-plans.ts';
import { dataCategoryOf } from '../../../src/core/personal-data/categories.ts';
import { recognizers } from '../../../src/core/personal-data/values/recognizers.ts';
import { existing, find } from './find.ts';

function isKnownExample(id: string, value: string): void {
  const [match, ...others] = find(value);
  assert.equal(match?.recognizer.id, id, value);
  assert.deepEqual([match.range, match.documentedExample], [{ start: 0, end: value.length }, true], value);
  assert.deepEqual(others, [], value);
}

describe('published values', () => {
  it('are recognised as such: examples of the IBAN registry', () => {
    for (const { example, otherExamples = [] } of ibanRegistry) {
      for (const value of [example, ...otherExamples]) isKnownExample('iban', value);
    }
  });

  it('are recognised as such: test cards', () => {
    for (const value of cardNetworks.flatMap((network) => network.tests)) isKnownExample('payment-card', value);
  });

  it('are recognised as such: numbers for fiction', () => {
    for (const { block, example } of phonePlans.flatMap((plan) => plan.fiction ?? [])) {
      isKnownExample('phone', example);
      for (const filler of ['0', '4', '9']) isKnownExample('phone', block.replaceAll('x', filler));
    }
    for (const example of phonePlans.flatMap((plan) => plan.examples ?? [])) isKnownExample('phone', example);
  });

  it('are recognised as such: specimens', () => {
    for (const { recognizer, values } of documentedValues)
      for (const value of values) isKnownExample(recognizer, value);
  });

  it('have a source', () => {
    for (const { source } of [...documentedValues, ...emailNames, ...phonePlans]) assert.notEqual(source.trim(), '');
  });
});

describe('data of recognizers', () => {
  it('is written as it is compared: words in lower case without accents, none for and against', () => {
    for (const words of contextWords) {
      for (const word of [...words.for, ...words.against]) assert.match(word, /^[a-z]{2,}$/);
      const against = new Set(words.against);
      assert.deepEqual(
        words.for.filter((word) => against.has(word)),
        [],
        words.recognizer,
      );
    }
    for (const { list, names } of emailNames) {
      assert.deepEqual(
        names.filter((name) => name !== name.toLowerCase()),
        [],
        list,
      );
      assert.equal(new Set(names).size, names.length, list);
    }
  });

  it('names each recognizer once, with a category that exists', () => {
    assert.equal(new Set(recognizers.map(({ id }) => id)).size, recognizers.length);
    for (const { id, category } of recognizers) {
      assert.ok(dataCategoryOf(category), category);
      assert.equal(existing(id).id, id);
    }
  });
});
