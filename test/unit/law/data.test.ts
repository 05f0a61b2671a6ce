import assert from 'node:assert/strict';
import { facts } from '../../../generated/facts.ts';
import { laws } from '../../../generated/laws.ts';
import type { FactCondition } from '../../../src/core/law/fact-file.ts';

const factIds = new Set(facts.map((fact) => fact.id));

function factsIn({ all = [], any = [], none = [] }: FactCondition): readonly string[] {
  return [...all, ...any, ...none];
}

function dependsOn(id: string): readonly string[] {
  const computedFrom = facts.find((fact) => fact.id === id)?.computedFrom;
  return computedFrom ? factsIn(computedFrom) : [];
}

describe('laws as data', () => {
  for (const law of laws) {
    const sourceIds = new Set(law.sources.map((source) => source.id));

    for (const obligation of law.obligations) {
      it(`${obligation.id} names facts, sources and fields that are there`, () => {
        const conditions = obligation.fields.flatMap(({ required }) =>
          typeof required === 'string' ? [] : [required],
        );
        for (const fact of [obligation.appliesWhen, ...conditions].flatMap(factsIn)) assert.ok(factIds.has(fact), fact);
        for (const source of [obligation, ...obligation.fields].flatMap((one) => one.source)) {
          assert.ok(sourceIds.has(source), source);
        }
        assert.equal(new Set(obligation.fields.map((field) => field.id)).size, obligation.fields.length);
      });
    }

    for (const lawExport of law.exports) {
      it(`${lawExport.id} orders the fields of its obligation, each with its words`, () => {
        const obligation = law.obligations.find((one) => one.id === lawExport.obligation);
        const fieldIds = obligation?.fields.map((field) => field.id) ?? [];
        assert.deepEqual([...lawExport.fieldsInOrder].sort(), [...fieldIds].sort());
        for (const words of Object.values(lawExport.wording ?? {})) {
          assert.deepEqual(Object.keys(words), lawExport.fieldsInOrder);
        }
      });
    }
  }

  it('computes no fact from itself', () => {
    const reaches = (from: string, seen: readonly string[]): boolean =>
      seen.includes(from) || dependsOn(from).some((next) => reaches(next, [...seen, from]));
    for (const id of factIds) assert.equal(reaches(id, []), false, id);
  });

  it('spells French with its own apostrophe and spaces', () => {
    const texts = JSON.stringify([laws, facts], (key, value: unknown) =>
      /^(?:address|en|source|gaps)$/.test(key) ? undefined : value,
    );
    for (const [, french] of texts.matchAll(/"fr":"([^"]*)"/g)) {
      assert.doesNotMatch(french!, /'|[^\u00a0][;?!](?:\s|$)|[^\u00a0]:\s/u, french);
    }
  });
});
