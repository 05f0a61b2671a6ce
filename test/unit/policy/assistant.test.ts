import assert from 'node:assert/strict';
import type { AssistantPolicy } from '../../../src/core/policy/assistant-policy.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import { memoryFiles } from '../register/project.ts';

/** The `assistant:` part of a policy, over that of a charter that it extends where one is given. */
async function assistantOf(own: string, charter?: string): Promise<AssistantPolicy> {
  const head = charter === undefined ? 'version: 1\n' : 'version: 1\nextends: [../charter.yml]\n';
  const { policy, isValid } = await loadPolicy(
    memoryFiles({
      '.vigie/policy.yml': `${head}${own}`,
      'charter.yml': `version: 1\n${charter ?? ''}`,
    }),
  );
  assert.ok(isValid);
  return policy.assistant;
}

const town = 'extends: [vigie:fr-local-authority]\n';

describe('what the policy says of the assistant', () => {
  const handlings: readonly (readonly [string, own: string, charter: string | undefined, category: string, string])[] =
    [
      ['pseudonyms where nobody says anything', '', undefined, 'email', 'pseudonymise'],
      ['what the team says', 'assistant: { personalData: allow }', undefined, 'email', 'allow'],
      ['what the team says of a category', 'assistant: { allow: [email] }', undefined, 'email', 'allow'],
      [
        'refusal, where a list says both',
        'assistant: { allow: [email], refuse: [email] }',
        undefined,
        'email',
        'refuse',
      ],
      ['the charter’s refusal', 'assistant: { allow: [email] }', 'assistant: { refuse: [email] }', 'email', 'refuse'],
      [
        'the charter’s general word',
        'assistant: { allow: [email] }',
        'assistant: { personalData: refuse }',
        'email',
        'refuse',
      ],
      [
        'the project’s refusal',
        'assistant: { refuse: [email] }',
        'assistant: { personalData: allow }',
        'email',
        'refuse',
      ],
      ['a preset’s refusal', '', town, 'health', 'refuse'],
      ['a preset’s refusal over a general word', 'assistant: { personalData: allow }', town, 'health', 'refuse'],
      ['a general word over a preset’s', 'assistant: { personalData: allow }', town, 'email', 'allow'],
      ['the team’s own word on a category of a preset', 'assistant: { allow: [health] }', town, 'health', 'allow'],
    ];
  for (const [what, own, charter, category, handling] of handlings) {
    it(`gives ${what}`, async () => {
      const assistant = await assistantOf(own, charter);
      assert.equal(assistant.handlingOf(category).value, handling);
    });
  }

  it('names the line that decides', async () => {
    const assistant = await assistantOf('assistant:\n  refuse:\n    - phone\n    - email\n');
    assert.deepEqual(assistant.handlingOf('email').origin, { source: '.vigie/policy.yml', line: 4 });
  });

  const files: readonly (readonly [path: string, sent: boolean])[] = [
    ['.env', false],
    ['api/.env.production', false],
    ['api/.env.example', true],
    ['secrets/mail.yml', false],
    ['Secrets/Mail.yml', false],
    ['keys/server.PEM', false],
    ['.ssh/config', false],
    ['confidentiel/note.md', false],
    ['src/app.ts', true],
  ];
  for (const [path, sent] of files) {
    it(`${sent ? 'may send' : 'never sends'} ${path}`, async () => {
      const assistant = await assistantOf('assistant: { neverSend: ["confidentiel/**"] }');
      assert.equal(assistant.neverSends(path) === undefined, sent);
    });
  }

  it('keeps what a charter never sends, whatever the project takes out of its own list', async () => {
    const own = 'assistant: { neverSend: ["x/**", "!dossiers/**"] }';
    const assistant = await assistantOf(own, 'assistant: { neverSend: ["dossiers/**"] }');
    assert.equal(assistant.neverSends('dossiers/a.csv')?.source, 'charter.yml');
  });

  const logs: readonly (readonly [string, own: string, charter: string | undefined, kept: number | undefined])[] = [
    ['by default', '', undefined, 365],
    ['not where the team wants none', 'assistant: { audit: false }', undefined, undefined],
    ['where the charter wants one', 'assistant: { audit: false }', 'assistant: { audit: true }', 365],
    ['where a budget is counted from it', 'assistant: { audit: false, budget: { tokensPerDay: 9 } }', undefined, 365],
    ['as long as it says', 'assistant: { audit: { keepDays: 30 } }', undefined, 30],
  ];
  for (const [what, own, charter, kept] of logs) {
    it(`keeps an audit log ${what}`, async () => {
      assert.equal((await assistantOf(own, charter)).audit?.keepDays, kept);
    });
  }

  it('holds to the lowest budget, and to the last price that matches', async () => {
    const own =
      "assistant: { budget: { tokensPerDay: 900 }, prices: { '*': { prompt: 1, answer: 2 }, 'a*': { prompt: 3, answer: 4 } } }";
    const assistant = await assistantOf(own, 'assistant: { budget: { tokensPerDay: 500, eurosPerDay: 2 } }');
    assert.equal(assistant.tokensPerDay?.value, 500);
    assert.equal(assistant.eurosPerDay?.value, 2);
    assert.equal(assistant.priceOf('albert')?.prompt, 3);
    assert.equal(assistant.priceOf('mistral')?.answer, 2);
  });

  it('chooses no provider by itself', async () => {
    const assistant = await assistantOf('', town);
    assert.equal(assistant.provider, undefined);
    assert.equal(assistant.address, undefined);
  });

  it('has another digest as soon as a letter of the policy or of a parent changes', async () => {
    const digest = async (own: string, parent: string): Promise<string> => {
      const files = memoryFiles({ '.vigie/policy.yml': `version: 1\nextends: [../p.yml]\n${own}`, 'p.yml': parent });
      return (await loadPolicy(files)).policy.digest;
    };
    const all = await Promise.all([
      digest('', 'version: 1\n'),
      digest('# a\n', 'version: 1\n'),
      digest('', 'version: 1\n# a\n'),
    ]);
    assert.equal(new Set(all).size, 3);
    assert.match(all[0], /^[\da-f]{64}$/);
  });
});
