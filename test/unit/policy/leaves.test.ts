import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { makeFinding } from '../../../src/core/findings/make-finding.ts';
import { checkExceptions } from '../../../src/core/policy/exceptions.ts';
import { applyLeaves } from '../../../src/core/policy/leaves.ts';
import { messageOf } from '../../../src/core/rules/rules.ts';
import type { RuleId } from '../../../src/core/rules/rule-id.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { load } from './memory-files.ts';

interface Case {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly left?: readonly number[];
  readonly problems?: readonly string[];
}

const fixture = new URL('../../fixtures/policy/leaves.yml', import.meta.url);
const cases = parse(readFileSync(fixture, 'utf8')) as readonly Case[];
const today = '2027-01-15';

/** One finding for each line that holds the word. */
function findingsIn(document: SourceDocument, ruleId: RuleId = 'personal-data/value'): readonly Finding[] {
  return [...document.text.matchAll(/FINDING/g)].map(({ index }) =>
    makeFinding(document, {
      ruleId,
      severity: 'warning',
      range: { start: index, end: index + 'FINDING'.length },
      message: { id: 'value', params: { category: 'x' } },
      subject: { kind: 'policy' },
    }),
  );
}

describe('leave in comments', () => {
  for (const { name, language, text, left = [], problems = [] } of cases) {
    it(name, async () => {
      const { policy } = await load('version: 1\n');
      const document = new SourceDocument('src/file', language, text);
      const before = findingsIn(document);
      const after = applyLeaves(document, before, policy, today);
      const suppressed = after.filter((finding) => finding.suppression !== undefined);
      assert.deepEqual([...new Set(suppressed.map((finding) => finding.start.line + 1))], left);
      assert.ok(suppressed.every(({ suppression }) => suppression?.kind === 'inSource' && suppression.reason !== ''));
      const about = after.slice(before.length);
      assert.deepEqual(
        about.map(({ start, ruleId, message }) => `${start.line + 1} ${ruleId} ${message.id}`),
        problems,
      );
      for (const finding of about) {
        assert.ok(document.text.slice(finding.range.start, finding.range.end).startsWith('vigie-ignore'));
        assert.doesNotMatch(messageOf(finding, 'en') + messageOf(finding, 'fr'), /[{}]/);
      }
    });
  }

  it('keeps the reason and the day', async () => {
    const { policy } = await load('version: 1\n');
    const text =
      'a = "FINDING" # vigie-ignore personal-data/value until=2027-03-31 --  agreed with the DPO -- see 12  ';
    const document = new SourceDocument('a.py', 'python', text);
    const [finding] = applyLeaves(document, findingsIn(document), policy, today);
    const suppression = { kind: 'inSource', reason: 'agreed with the DPO -- see 12', until: '2027-03-31' };
    assert.deepEqual(finding?.suppression, suppression);
  });

  it('is silent about unused leave where the policy says so', async () => {
    const { policy } = await load('version: 1\nrules: { policy/unused-exception: off }\n');
    const document = new SourceDocument('a.py', 'python', '# vigie-ignore personal-data/value -- x1\n');
    assert.deepEqual(applyLeaves(document, [], policy, today), []);
  });

  it('reads a line of megabytes, with quotes and marks all over, in one pass: Mocha’s time-out is the limit', async () => {
    const { policy } = await load('version: 1\n');
    const hostile = [
      "'\\",
      '"',
      "'",
      '/* vigie-ignore */ ',
      '// vigie-ignore ',
      '`',
      'vigie-ignore ',
      '\n// vigie-ignore x -- y',
    ];
    for (const part of hostile) {
      const text = part.repeat(1_000_000 / part.length) + '// vigie-ignore personal-data/value -- last';
      applyLeaves(new SourceDocument('a.ts', 'typescript', text), [], policy, today);
    }
  });
});

describe('exceptions of the policy', () => {
  const policyText = `version: 1
exceptions:
  - { rule: personal-data/value, files: ['poc/**', '!poc/live/**'], reason: trial, owner: DSI, until: 2027-01-15 }
  - { rule: personal-data/value, files: ['old/**'], reason: trial, owner: DSI, until: 2027-01-14 }
  - { rule: ai/undocumented-call, files: ['**'], reason: trial, owner: DSI, until: 2027-12-31 }
`;

  async function leftIn(path: string, day = today): Promise<Finding['suppression']> {
    const { policy } = await load(policyText);
    const document = new SourceDocument(path, 'json', 'FINDING');
    return applyLeaves(document, findingsIn(document), policy, day)[0]?.suppression;
  }

  it('leave a finding of their rule, in their files, to their last day included', async () => {
    const suppression = { kind: 'external', reason: 'trial', until: '2027-01-15' };
    assert.deepEqual(await leftIn('poc/a.json'), suppression);
    assert.deepEqual(await leftIn('poc/.hidden/a.json'), suppression);
    assert.equal(await leftIn('poc/a.json', '2027-01-16'), undefined);
    assert.equal(await leftIn('poc/live/a.json'), undefined);
    assert.equal(await leftIn('src/a.json'), undefined);
    assert.equal(await leftIn('old/a.json'), undefined);
  });

  it('come after a comment', async () => {
    const { policy } = await load(policyText);
    const text = 'a = "FINDING" # vigie-ignore personal-data/value -- agreed';
    const document = new SourceDocument('poc/a.py', 'python', text);
    const [finding, ...others] = applyLeaves(document, findingsIn(document), policy, today);
    assert.equal(finding?.suppression?.kind, 'inSource');
    assert.deepEqual(others, []);
  });

  it('are reported in the policy once they are past, or of no use in the whole project', async () => {
    const { policy } = await load(policyText);
    const document = new SourceDocument('poc/a.json', 'json', 'FINDING');
    const found = applyLeaves(document, findingsIn(document), policy, today);
    const told = (findings: readonly Finding[]): string[] => {
      return findings.map(({ path, start, ruleId, message }) => `${path}:${start.line + 1} ${ruleId} ${message.id}`);
    };
    const past = '.vigie/policy.yml:4 policy/expired-exception past';
    assert.deepEqual(told(checkExceptions(policy, today)), [past]);
    assert.deepEqual(told(checkExceptions(policy, today, found)), [
      past,
      '.vigie/policy.yml:5 policy/unused-exception policy',
    ]);
    assert.deepEqual(
      told(checkExceptions(policy, today, [...found, ...findingsIn(document, 'ai/undocumented-call')])),
      [past],
    );
  });
});
