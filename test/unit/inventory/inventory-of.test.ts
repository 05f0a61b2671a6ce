import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { inventoryFormats } from '../../../src/core/inventory/formats.ts';
import { inventoryOf, type InventorySource } from '../../../src/core/inventory/inventory-of.ts';
import type { SeenAiCall } from '../../../src/core/inventory/seen-ai-call.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';

const project = await loadProject({
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
});

type Sketch = Pick<Finding, 'ruleId' | 'subject'> &
  Partial<Finding> & { readonly line: number; readonly file?: string };

function finding({ line, file = 'app/a.py', ...rest }: Sketch): Finding {
  const start = { line: line - 1, character: 0 };
  const range = { start: line * 100, end: line * 100 + 10 };
  const message = { id: 'any', params: {} };
  return { severity: 'hint', path: file, range, start, end: start, message, fingerprint: `${file}:${line}`, ...rest };
}

const field = (line: number, category: string, file?: string): Finding =>
  finding({
    ruleId: 'personal-data/field',
    line,
    subject: { kind: 'personal-field', name: 'x', category, count: 1 },
    ...(file !== undefined && { file }),
  });

const value = (line: number, documentedExample = false): Finding =>
  finding({
    ruleId: 'personal-data/value',
    line,
    subject: { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample },
  });

const flow = (ruleId: Finding['ruleId'], line: number, sink: string): Finding =>
  finding({ ruleId, line, subject: { kind: 'personal-flow', category: 'health', sink } });

const call = (line: number, callee = 'client.chat', more: Partial<SeenAiCall> = {}): SeenAiCall => ({
  path: 'app/a.py',
  line,
  start: line * 100,
  provider: 'mistral',
  providerName: 'Mistral AI',
  sdk: 'mistralai',
  kind: 'chat',
  confidence: 'certain',
  callee,
  data: [],
  ...more,
});

const inventory = (findings: readonly Finding[], more: Partial<InventorySource> = {}) =>
  inventoryOf({ project, findings, aiCalls: [], filesChecked: 1, filesUnchecked: 0, ...more });

describe('an inventory', () => {
  it('puts first what the law protects most', () => {
    const found = inventory([field(1, 'email'), field(2, 'social-security-number'), field(3, 'health')]);
    assert.deepEqual(
      found.categories.map(({ category }) => category.id),
      ['health', 'social-security-number', 'email'],
    );
  });

  it('counts what stands for several, and what stands on one line', () => {
    const column: Finding = { ...value(2), message: { id: 'column', params: { count: '120' } } };
    const found = inventory([column, value(2), value(1)]);
    assert.deepEqual(
      found.categories[0]?.places.map(({ line, count }) => [line, count]),
      [
        [1, 1],
        [2, 121],
      ],
    );
  });

  it('leaves out published examples, other rules’ findings and the records’ own fields', () => {
    const policy = finding({ ruleId: 'policy/invalid', line: 1, subject: { kind: 'policy' } });
    assert.deepEqual(inventory([value(1, true), policy, field(3, 'email', '.vigie/algorithms/a.yml')]).categories, []);
  });

  it('lists what a person has left with a reason: it is there all the same', () => {
    const left: Finding = { ...value(1), suppression: { kind: 'inSource', reason: 'listed in the record' } };
    assert.equal(inventory([left]).categories.length, 1);
  });

  it('names who receives data, by kind, those that are alike once', () => {
    const found = inventory([
      flow('personal-data/in-log', 9, 'logger.info'),
      flow('personal-data/in-log', 3, 'logger.info'),
      flow('personal-data/to-third-party', 4, 'sentry.captureMessage'),
      flow('personal-data/in-url', 5, 'fetch'),
      flow('personal-data/in-prompt', 6, 'client.chat'),
    ]);
    assert.deepEqual(
      found.categories[0]?.recipients.map(({ kind, name, places }) => [kind, name, places.map(({ line }) => line)]),
      [
        ['ai', 'client.chat', [6]],
        ['third-party', 'sentry.captureMessage', [4]],
        ['url', 'fetch', [5]],
        ['log', 'logger.info', [3, 9]],
      ],
    );
  });

  it('binds a prompt to the nearest call of the same function before it', () => {
    const aiCalls = [call(2), call(5, 'client.chat', { host: 'api.mistral.ai' }), call(8), call(5, 'other.chat')];
    const found = inventory([flow('personal-data/in-prompt', 6, 'client.chat')], { aiCalls });
    assert.deepEqual(
      found.categories[0]?.recipients.map(({ name, host }) => [name, host]),
      [['Mistral AI', 'api.mistral.ai']],
    );
    assert.deepEqual(
      found.aiCalls.filter(({ seen }) => seen.length > 0).map(({ call: { line, host } }) => [line, host]),
      [[5, 'api.mistral.ai']],
    );
  });

  it('is the same in whatever order the findings come', () => {
    const findings = [
      value(1),
      value(4),
      field(2, 'health'),
      field(2, 'health', 'app/b.py'),
      flow('personal-data/in-log', 3, 'log'),
    ];
    const expected = inventory(findings);
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        assert.deepEqual(inventory(shuffled), expected);
      }),
    );
  });

  it('keeps names from outside to their cell, in every format', () => {
    const file = 'a|b\n# <b>"x".py';
    const aiCalls = [call(1, 'x', { path: file, model: '=cmd|x', host: '`h`' })];
    const [markdown = '', csv = ''] = inventoryFormats.map((format) =>
      format.render(inventory([field(1, 'email', file)], { aiCalls }), 'en'),
    );
    assert.ok(markdown.includes('- a\\|b\\\\n# &lt;b&gt;"x".py, line 1: field'));
    assert.ok(markdown.includes('| =cmd\\|x |'));
    assert.ok(csv.includes('"a|b\\n# <b>""x"".py, line 1: field"'));
  });

  it('writes no cell that a spreadsheet could not hold', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => field(index + 1, 'email'));
    const csv = inventoryFormats.find(({ id }) => id === 'csv')?.render(inventory(many), 'fr') ?? '';
    const cells = csv.split('"').map(({ length }) => length);
    assert.ok(Math.max(...cells) < 32_767);
    assert.match(csv, /… et \d+ de plus"/);
  });
});
