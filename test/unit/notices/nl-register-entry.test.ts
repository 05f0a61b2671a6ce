/** The Dutch register's file, against what its published schema asks (src/core/law/jurisdictions/nl.yml, nl-json-schema). */
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { lawExportOf } from '../../../src/core/law/laws.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { dataWith, hostile, noticeWith } from './places.ts';

type Delivery = Readonly<Record<string, unknown>>;

const columns = lawExportOf('nl-json-schema')?.columns ?? [];
const apiKeys = new Map((lawExportOf('nl-api-json')?.columns ?? []).map(({ field, name }) => [field, name]));

/** JSON Schema of the publication standard v1.0.0, from the law's data. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: columns.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries<object>(
    columns.map(({ name, maxLength, values }) => {
      const text = { type: 'string', ...(maxLength === undefined ? {} : { maxLength }) };
      if (name === 'theme') return [name, { type: 'array', items: { enum: values } }];
      return [
        name,
        values ? { enum: values } : name.endsWith('_date') ? { ...text, pattern: '^\\d{4}-\\d{2}$' } : text,
      ];
    }),
  ),
};
const isValid = new Ajv({ strict: false }).compile(schema);

const categories = columns.find(({ name }) => name === 'publication_category')?.values ?? [];

/** The same entry under the keys of the schema: titles and links are single texts there, and some values differ. */
function underSchemaKeys(delivery: Delivery): Delivery {
  const pairs = columns.map(({ name, field }) => {
    const value = delivery[apiKeys.get(field) ?? ''];
    if (name === 'schema') return [name, '1.0.0'] as const;
    if (name === 'publication_category')
      return [name, categories.find((one) => one.startsWith(String(value)))] as const;
    if (!Array.isArray(value) || name === 'theme') return [name, value] as const;
    const [first] = value as readonly { title: string; link?: string }[];
    return [name, name.endsWith('_link') ? first?.link : first?.title] as const;
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function delivery(changes: Partial<RecordFile> = {}): Delivery {
  return dataWith('nl-register-entry', changes, 'nl') as Delivery;
}

describe('the entry of the Dutch register', () => {
  it('fits the published schema, and takes no remark then', () => {
    isValid(underSchemaKeys(delivery()));
    assert.deepEqual(isValid.errors, null);
    assert.deepEqual(
      noticeWith('nl-register-entry', {}, 'nl').remarks.filter((remark) => remark.includes('schema')),
      [],
    );
  });

  const faults: readonly { readonly changes: Partial<RecordFile>; readonly remark: RegExp; readonly name: string }[] = [
    {
      name: 'a summary of 400 characters',
      changes: { summary: { nl: 'x'.repeat(400) } },
      remark: /Korte omschrijving.*399/,
    },
    { name: 'a name of 100 characters', changes: { name: { nl: 'x'.repeat(100) } }, remark: /Naam.*99/ },
    { name: 'no theme', changes: { themes: [] }, remark: /zonder “Thema”/ },
    { name: 'no Dutch considerations', changes: { proportionality: { fr: 'x' } }, remark: /zonder “Afwegingen”/ },
    { name: 'long risks', changes: { risks: [{ risk: { nl: 'x'.repeat(2600) } }] }, remark: /Risicobeheer.*2499/ },
  ];
  for (const { name, changes, remark } of faults) {
    it(`says that the schema refuses ${name}`, () => {
      assert.equal(isValid(underSchemaKeys(delivery(changes))), false);
      const said = noticeWith('nl-register-entry', changes, 'nl').remarks.filter((one) => one.includes('schema'));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', remark);
    });
  }

  it('has the keys of the API, in its order', () => {
    const order = [...apiKeys.values()];
    const keys = Object.keys(delivery());
    assert.deepEqual(
      keys,
      order.filter((key) => keys.includes(key)),
    );
  });

  it('names the register’s own words for what is built in house', () => {
    assert.equal(delivery({ suppliers: [], developer: 'own-organisation' })['provider'], 'Intern ontwikkeld');
  });

  it('sends no text of another language', () => {
    assert.ok(!('human_intervention' in delivery({ humanOversight: { fr: 'Un agent relit.' } })));
  });

  it('has no tag of the record in it', () => {
    const notice = noticeWith(
      'nl-register-entry',
      { humanOversight: { nl: hostile }, operations: { nl: hostile } },
      'nl',
    );
    assert.doesNotMatch(notice.data?.text ?? '', /[<>&]/);
    const { human_intervention: text } = JSON.parse(notice.data?.text ?? '') as { human_intervention: string };
    assert.deepEqual(
      [...text.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag),
      ['p', 'p'],
    );
    assert.doesNotMatch(text, /[\u202E\0]/);
  });
});
