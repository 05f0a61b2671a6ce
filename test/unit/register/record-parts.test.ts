import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RecordChoice, RecordPartFile, RecordPartType } from '../../../src/core/register/record-part-file.ts';
import { parts, recordGroups, recordKeys } from '../../../src/core/register/record-parts.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const schema = JSON.parse(await readFile('generated/schemas/record.schema.json', 'utf8')) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

function resolved(one: Schema | undefined): Schema {
  const name = one?.$ref?.replace('#/definitions/', '');
  return name === undefined ? (one ?? {}) : { ...resolved(schema.definitions[decodeURIComponent(name)]), ...one };
}

/** The type of a part that a property of the record's schema stands for. */
function typeOf(property: Schema): RecordPartType | undefined {
  const one = resolved(property);
  const texts = new Set(Object.keys(one.properties ?? {}));
  if (one.type === 'object') return texts.has('fr') ? 'localised' : 'object';
  if (one.type === 'boolean') return 'boolean';
  if (one.type === 'number') return 'number';
  if (one.enum) return 'choice';
  if (one.type === 'string') return one.format === 'date' ? 'day' : one.format === 'uri' ? 'link' : textType(one);
  const items = resolved(one.items);
  if (items.enum) return 'choices';
  return items.type === 'object' ? 'table' : 'texts';
}

function textType({ pattern }: Schema): RecordPartType {
  return pattern?.startsWith('^\\d{4}') ? 'month' : 'text';
}

/** Types that say more than the schema does. */
const ownTypes: ReadonlyMap<string, RecordPartType> = new Map([
  ['id', 'id'],
  ['data', 'categories'],
  ['facts', 'facts'],
  ['implementation', 'implementation'],
  ['notApplicable', 'fields'],
  ['unconfirmed', 'fields'],
]);

function idsOf(choices: readonly RecordChoice[] = []): readonly string[] {
  return choices.map((choice) => choice.id).sort();
}

function columnsOf(property: Schema): Schema {
  const one = resolved(property);
  return one.type === 'array' ? resolved(one.items) : one;
}

describe('parts of a record', () => {
  it('are the properties of its schema, each once', () => {
    assert.deepEqual([...recordKeys].sort(), Object.keys(schema.properties ?? {}).sort());
    assert.equal(new Set(recordKeys).size, recordKeys.length);
  });

  it('stand in groups that have a name of their own', () => {
    assert.equal(new Set(recordGroups.map(({ group }) => group)).size, recordGroups.length);
    assert.equal(new Set(recordGroups.map(({ label }) => label.fr)).size, recordGroups.length);
  });

  for (const part of parts) {
    it(`${part.key} has the type, the choices and the columns of the schema`, () => {
      const property = schema.properties?.[part.key] ?? {};
      assert.equal(part.type, ownTypes.get(part.key) ?? typeOf(property));
      assert.deepEqual(idsOf(part.choices), choicesIn(property));
      if (part.type === 'table' || part.type === 'object') assertColumns(part, columnsOf(property));
    });
  }

  it('has no choice that two values of one official list share without a reason', () => {
    const shared = parts.flatMap((part) => {
      const seen = (part.choices ?? []).map((choice) => choice.official?.['nl-register']).filter((one) => one);
      return new Set(seen).size === seen.length ? [] : [part.key];
    });
    // A system that is designed and one that is developed are both “In ontwikkeling”.
    assert.deepEqual(shared, ['phase']);
  });

  it('spell French with its own apostrophe and spaces', () => {
    for (const [, french] of JSON.stringify(recordGroups).matchAll(/"fr":"([^"]*)"/g)) {
      assert.doesNotMatch(french!, /'|[^\u00a0][;?!](?:\s|$)|[^\u00a0]:\s|«[^\u00a0]|[^\u00a0]»/u, french);
    }
  });
});

function choicesIn(property: Schema): readonly string[] {
  const one = resolved(property);
  const values = one.enum ?? resolved(one.items).enum ?? [];
  return values.map(String).sort();
}

function assertColumns(part: RecordPartFile, row: Schema): void {
  const columns = part.columns ?? [];
  assert.deepEqual(columns.map(({ key }) => key).sort(), Object.keys(row.properties ?? {}).sort());
  const required = columns.flatMap((column) => (column.required ? [column.key] : []));
  assert.deepEqual(required.sort(), [...(row.required ?? [])].sort());
}
