import assert from 'node:assert/strict';
import type { ModelTarget } from '../../../src/core/guard/prompt.ts';
import { conversationOn } from './support/conversation.ts';
import { projectWith } from './support/project.ts';

const albert = { provider: 'albert-api', address: 'https://albert.api.etalab.gouv.fr/v1', model: 'openweight-small' };
const only = 'version: 1\nai:\n  providers: { albert-api: allow, "*": deny }\n  hosts: { deny: ["*.evil.example"] }\n';

/** A policy, a target, and which refusal it gets: none of these lets a question out. */
const cases: readonly (readonly [what: string, policy: string, target: ModelTarget, refusal: string])[] = [
  ['a policy that cannot be read', 'version: 1\nrulez: {}\n', albert, 'policy-invalid'],
  [
    'a provider without a line',
    only,
    { ...albert, provider: 'openai', address: 'https://api.openai.com/v1' },
    'provider',
  ],
  [
    'another provider’s host under an allowed name',
    only,
    { ...albert, address: 'https://api.openai.com/v1' },
    'provider',
  ],
  ['a model of VS Code’s own', only, { provider: 'unknown', address: undefined, model: 'gpt-5' }, 'provider'],
  ['a host that is refused', only, { ...albert, address: 'https://albert.evil.example/v1' }, 'host'],
  [
    'a model that is refused',
    'version: 1\nai: { models: { "gpt-*": deny } }\n',
    { ...albert, model: 'GPT-9' },
    'model',
  ],
  ['an address without encryption', only, { ...albert, address: 'http://albert.ville.example/v1' }, 'clear-text'],
  ['an address with a password', only, { ...albert, address: 'https://u:p@albert.ville.example/v1' }, 'bad-address'],
  [
    'an address with a backslash',
    only,
    { ...albert, address: 'https://albert.ville.example\\@evil.example' },
    'bad-address',
  ],
  ['another scheme', only, { ...albert, address: 'file:///etc/passwd' }, 'bad-address'],
];

describe('the guard and who is asked', () => {
  for (const [what, policy, target, refusal] of cases) {
    it(`refuses ${what}`, async () => {
      const conversation = conversationOn(await projectWith(policy));
      const messages = [{ role: 'user' as const, parts: [{ origin: 'typed' as const, text: 'Bonjour' }] }];
      const decision = await conversation.decide({ target, messages });
      assert.equal(decision.outcome, 'refused');
      assert.equal(decision.refusal.id, refusal);
      for (const language of ['en', 'fr'] as const) {
        assert.doesNotMatch(decision.refusal.reason[language], /[{}]|u:p/);
        assert.doesNotMatch(decision.refusal.remedy[language], /[{}]/);
      }
    });
  }
});
