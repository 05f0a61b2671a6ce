import assert from 'node:assert/strict';
import { facts } from '../../../generated/facts.ts';
import { laws } from '../../../generated/laws.ts';
import type { FactCondition } from '../../../src/core/law/fact-file.ts';
import type { LawExport, LawFile, ObligationFile } from '../../../src/core/law/law-file.ts';
import { isDay } from '../../../src/core/policy/dates.ts';
import { partOf, recordKeys } from '../../../src/core/register/record-parts.ts';

const factIds = new Set(facts.map((fact) => fact.id));

function factsIn({ all = [], any = [], none = [] }: FactCondition): readonly string[] {
  return [...all, ...any, ...none];
}

function dependsOn(id: string): readonly string[] {
  const computedFrom = facts.find((fact) => fact.id === id)?.computedFrom;
  return computedFrom ? factsIn(computedFrom) : [];
}

function factsOf({ appliesWhen, exemptByGuidance = [], fields }: ObligationFile): readonly string[] {
  const conditions = fields.flatMap(({ required }) => (typeof required === 'string' ? [] : [required]));
  const named = [appliesWhen, ...conditions].flatMap(factsIn);
  return [...named, ...exemptByGuidance];
}

function sourcesOf({ source, fields }: ObligationFile): readonly string[] {
  return [...source, ...fields.flatMap((one) => one.source)];
}

/** A page of the web, with its place in it where there is one. */
const page = /^https?:\/\/[\w.-]+\.[a-z]{2,}(?:\/[\w%!$&'()*+,./:;=?@~#-]*)?$/;

function checkLaw(law: LawFile): void {
  const sourceIds = law.sources.map((source) => source.id);

  it(`${law.jurisdiction} says when it was true, and where it was read`, () => {
    assert.ok(isDay(law.asOf));
    assert.equal(new Set(sourceIds).size, sourceIds.length);
    for (const source of law.sources) assert.match(source.address, page, source.id);
  });

  for (const obligation of law.obligations) {
    it(`${obligation.id} names facts, sources and articles that are there`, () => {
      for (const fact of factsOf(obligation)) assert.ok(factIds.has(fact), fact);
      for (const source of sourcesOf(obligation)) assert.ok(sourceIds.includes(source), source);
      const refs = [...obligation.legalRefs, ...obligation.fields.map((field) => field.legalRef)];
      for (const ref of refs) assert.match(ref.link, page, ref.en);
      assert.ok(obligation.legalRefs.length > 0);
    });

    it(`${obligation.id} asks for parts of the record, or says why a record has none`, () => {
      assert.equal(new Set(obligation.fields.map((field) => field.id)).size, obligation.fields.length);
      for (const { id, recordFields = [], notInRecord } of obligation.fields) {
        assert.equal(recordFields.length > 0, notInRecord === undefined, id);
        for (const field of recordFields) assert.ok(partOf(field), `${id}: ${field}`);
      }
    });
  }

  for (const lawExport of law.exports)
    it(`${lawExport.id} orders fields of its obligation`, () => {
      checkExport(law, lawExport);
    });
}

function checkExport(law: LawFile, { obligation, fieldsInOrder, columns = [], wording = {}, source }: LawExport): void {
  const asking = law.obligations.find((one) => one.id === obligation);
  assert.ok(asking, obligation);
  const fieldIds = asking.fields.map((field) => field.id);
  for (const field of fieldsInOrder) assert.ok(fieldIds.includes(field), field);
  assert.equal(new Set(fieldsInOrder).size, fieldsInOrder.length);
  for (const { field } of columns) assert.ok(field === undefined || fieldIds.includes(field), field);
  for (const words of Object.values(wording)) {
    assert.deepEqual(Object.keys(words), fieldsInOrder);
    assert.deepEqual([...fieldsInOrder].sort(), [...fieldIds].sort());
  }
  for (const id of source)
    assert.ok(
      law.sources.some((one) => one.id === id),
      id,
    );
}

describe('laws as data', () => {
  for (const law of laws) checkLaw(law);

  it('has one file a place, and ids that are its own', () => {
    const ids = laws.flatMap((law) => [...law.obligations, ...law.exports].map((one) => one.id));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(laws.map((law) => law.jurisdiction).sort(), ['ca', 'eu', 'fr', 'nl', 'uk']);
    for (const law of laws) {
      for (const { id } of law.obligations) assert.ok(id.startsWith(`${law.jurisdiction}-`), id);
    }
  });

  it('asks for every part of a record but those about the record itself', () => {
    const asked = new Set(
      laws.flatMap((law) =>
        law.obligations.flatMap(({ fields }) => fields.flatMap(({ recordFields = [] }) => recordFields)),
      ),
    );
    // The register's own parts; those that stand beside one that is asked for; the Canadian level, which answers facts.
    const own = ['id', 'facts', 'implementation', 'notApplicable', 'unconfirmed'];
    own.push('jointControllers', 'otherModels', 'provider', 'hosts', 'caImpactLevel');
    assert.deepEqual(
      recordKeys.filter((key) => !own.includes(key) && ![...asked].some((field) => field === key)),
      [],
    );
  });

  it('has the official columns of each template, in number and order', () => {
    const columnsOf = (id: string) =>
      laws
        .flatMap((law) => law.exports)
        .find((one) => one.id === id)
        ?.columns?.map((column) => column.name) ?? [];
    assert.equal(columnsOf('fr-inventory-sheet').length, 21);
    assert.equal(columnsOf('fr-inventory-sheet').filter((name) => name === 'Ressources connexes').length, 3);
    assert.equal(columnsOf('uk-atrs-v4').length, 24);
    assert.equal(columnsOf('uk-govuk-metadata').length, 10);
    assert.equal(columnsOf('nl-json-schema').length, 32);
    assert.equal(columnsOf('nl-api-json').length, 29);
    assert.equal(columnsOf('eu-annex-viii-c').length, 5);
    assert.deepEqual(columnsOf('fr-odap-inventory'), [], 'columns that nobody could read are not invented');
  });
});

describe('facts', () => {
  it('have one question each', () => {
    assert.equal(factIds.size, facts.length);
    for (const { id, question } of facts) assert.ok(question.en.endsWith('?') && question.fr.endsWith('\u00a0?'), id);
  });

  it('are computed from facts that are there, and from none that leads back', () => {
    const reaches = (from: string, seen: readonly string[]): boolean =>
      seen.includes(from) || dependsOn(from).some((next) => reaches(next, [...seen, from]));
    for (const id of factIds) {
      assert.equal(reaches(id, []), false, id);
      for (const other of dependsOn(id)) assert.ok(factIds.has(other), other);
    }
  });

  it('are said by values that the parts of a record have', () => {
    for (const { id, fromRecord = [] } of facts) {
      for (const { field, yes = [], no = [] } of fromRecord) {
        const choices = partOf(field)?.choices?.map((choice) => choice.id) ?? [];
        for (const value of [...yes, ...no]) assert.ok(choices.includes(value), `${id}: ${field} ${value}`);
      }
    }
  });

  it('say what they mean where they are computed', () => {
    for (const { id, computedFrom, meaning } of facts) assert.ok(!computedFrom || meaning, id);
  });

  it('serve: each decides on a duty, on a field, or on another fact', () => {
    const used = new Set(laws.flatMap((law) => law.obligations.flatMap(factsOf)));
    for (const id of factIds) for (const other of dependsOn(id)) used.add(other);
    assert.deepEqual(
      [...factIds].filter((id) => !used.has(id)),
      [],
    );
  });
});

it('laws and facts spell French with its own apostrophe and spaces', () => {
  const other = /^(?:address|en|source|gaps|nl|notes|columns)$/;
  // Official labels of Canada are spelt as they are there: without a space before a question mark.
  const canada = laws.find((law) => law.jurisdiction === 'ca');
  const texts = JSON.stringify([laws.filter((law) => law !== canada), canada, facts], function (key, value: unknown) {
    const isCanadian =
      key === 'label' && canada?.obligations.some(({ fields }) => fields.some((field) => field === this));
    return other.test(key) || isCanadian ? undefined : value;
  });
  for (const [, french] of texts.matchAll(/"fr":"([^"]*)"/g)) {
    assert.doesNotMatch(french!, /'|[^\u00a0][;?!](?:\s|$)|[^\u00a0]:\s|«[^\u00a0]|[^\u00a0]»/u, french);
  }
});
