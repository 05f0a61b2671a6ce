import assert from 'node:assert/strict';
import { loadProject } from '../../../../src/core/project/load-project.ts';
import { messageOf } from '../../../../src/core/rules/rules.ts';
import { scan } from '../../../../src/core/scan/scan.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { memoryFiles } from '../../register/project.ts';
import { installedGrammars } from '../../support/grammars.ts';

const syntax = new Syntax(installedGrammars);

/** What is said of a call, by rule, in a project with this policy and this record, which covers it. */
async function said(policy: string, facts: string, code: string): Promise<readonly string[]> {
  const files = {
    '.vigie/policy.yml': `version: 1\n${policy}`,
    '.vigie/algorithms/tri.yml': `id: tri\nname: { fr: Tri }\nfacts: ${facts}\nimplementation: [{ files: app.py }]\n`,
  };
  const project = await loadProject(memoryFiles(files));
  const document = new SourceDocument('app.py', 'python', code);
  const { findings } = await scan(document, { project, syntax, today: '2026-11-25' });
  return [...project.findings, ...findings]
    .filter(({ ruleId }) => ruleId === 'ai/provider-not-allowed' || ruleId === 'ai/prohibited-practice')
    .map((finding) => `${finding.path}: ${messageOf(finding, 'en')}`);
}

const call = (inside: string): string =>
  `from mistralai import Mistral\n\ndef trier(etat_de_sante):\n    Mistral().chat.complete(${inside})\n`;

describe('what a policy says of AI calls', () => {
  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['a provider', 'ai: { providers: { mistral: deny } }', call(''), /does not allow Mistral AI .*policy\.yml, line 2/],
    ['a model', "ai: { models: { 'mistral-*': deny } }", call('model="mistral-tiny"'), /allow the model mistral-tiny/],
    [
      'data',
      'ai: { providers: { mistral: { allow: true, except: [health] } } }',
      call('messages=[etat_de_sante]'),
      /keeps this data from Mistral AI .*: health data\./,
    ],
  ];
  for (const [name, policy, code, expected] of refused) {
    it(`refuses ${name}`, async () => {
      const messages = await said(policy, '{}', code);
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? '', expected);
    });
  }

  it('lets through what it keeps no data from', async () => {
    const policy = 'ai: { providers: { mistral: { allow: true, except: [health] } } }';
    assert.deepEqual(await said(policy, '{}', call('messages=["x"]')), []);
  });

  it('does not take a library that sends nothing for a provider without a line of its own', async () => {
    const code = 'from sklearn.svm import SVC\nSVC().predict([[1]])\n';
    assert.deepEqual(await said("ai: { providers: { '*': deny } }", '{}', code), []);
    assert.equal((await said('ai: { providers: { scikit-learn: deny } }', '{}', code)).length, 1);
  });
});

describe('prohibited practices', () => {
  it('are errors in the record and in the code that it covers, with the article and its date', async () => {
    const messages = await said('', '{ social_scoring: true }', call(''));
    assert.equal(messages.length, 2);
    for (const message of messages)
      assert.match(message, /social scoring \(AI Act art\. 5\(1\)\(c\), applies from 2 February 2025\)/);
  });

  it('are also what the policy forbids', async () => {
    const messages = await said(
      'ai: { forbiddenUses: [individual_decision] }',
      '{ individual_decision: true }',
      call(''),
    );
    assert.deepEqual(
      messages.map((message) => message.slice(0, message.indexOf(':'))),
      ['.vigie/algorithms/tri.yml', 'app.py'],
    );
    for (const message of messages) assert.match(message, /\(\.vigie\/policy\.yml, line 2\)/);
  });

  it('are none where the answer is no', async () => {
    assert.deepEqual(await said('', '{ social_scoring: false }', call('')), []);
  });
});
