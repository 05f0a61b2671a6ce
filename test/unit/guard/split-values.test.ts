/** Values that start in one text of a prompt and end in the next. All are invented: numbers and people of nobody. */
import assert from 'node:assert/strict';
import type { PromptMessage } from '../../../src/core/guard/prompt.ts';
import { conversationOn, local } from './support/conversation.ts';
import { projectWith } from './support/project.ts';

const user = (...texts: readonly string[]): PromptMessage => ({
  role: 'user',
  parts: texts.map((text) => ({ origin: 'typed', text })),
});

const tool = (text: string): PromptMessage => ({
  role: 'tool',
  toolCallId: 'c',
  parts: [{ origin: 'tool-result', text }],
});

const called = (text: string): PromptMessage => ({
  role: 'assistant',
  parts: [],
  toolCalls: [{ id: 'c', name: 'chercher', arguments: JSON.stringify({ text }) }],
});

const file = (path: string, text: string): PromptMessage => ({
  role: 'user',
  parts: [{ origin: 'attached-file', path, languageId: 'plaintext', text }],
});

/** What a model said in between. */
const answered: PromptMessage = { role: 'assistant', parts: [{ origin: 'history', text: 'D’accord.' }] };

/** Where a value is cut, and the halves that may not both leave. Adding a way adds a line. */
const cases: readonly (readonly [way: string, messages: readonly PromptMessage[], halves: readonly string[]])[] = [
  ['a phone number over two parts', [user('Rappelez le 06 27 84', '51 93 demain')], ['06 27 84', '51 93 demain']],
  [
    'a phone number over two messages',
    [user('Rappelez le 06 27 84'), user('51 93 demain')],
    ['06 27 84', '51 93 demain'],
  ],
  [
    'an address over two parts',
    [user('Son adresse : lea.morel@', 'ville-fictive.fr, merci')],
    ['lea.morel@', 'ville-fictive.fr, merci'],
  ],
  [
    'an address over two messages',
    [user('Son adresse : lea.morel@'), user('ville-fictive.fr, merci')],
    ['lea.morel@', 'ville-fictive.fr, merci'],
  ],
  [
    'a social security number over two messages',
    [user('NIR 2 91 08 13 055'), user('987 50 à vérifier')],
    ['2 91 08 13 055', '987 50 à'],
  ],
  [
    'an IBAN over two parts',
    [user('IBAN FR76 3005 6008 1248', '2177 3051 922')],
    ['FR76 3005 6008 1248', '2177 3051 922'],
  ],
  [
    'a phone number around an answer',
    [user('Rappelez le 06 27 84'), answered, user('51 93 demain')],
    ['06 27 84', '51 93 demain'],
  ],
  [
    'a phone number over two results of a tool, as an agent reads a file piece by piece',
    [tool('Rappelez le 06 27 84'), tool('51 93 demain')],
    ['06 27 84', '51 93 demain'],
  ],
  [
    'a phone number over two results in JSON',
    [tool(JSON.stringify({ suite: 'Rappelez le 06 27 84' })), tool(JSON.stringify({ suite: '51 93 demain' }))],
    ['06 27 84', '51 93 demain'],
  ],
  [
    'an address over the arguments of a tool and its result',
    [called('lea.morel@'), tool('ville-fictive.fr, merci')],
    ['lea.morel@', 'ville-fictive.fr, merci'],
  ],
  [
    'an address over the result of a tool and a question',
    [tool('Son adresse : lea.morel@'), user('ville-fictive.fr, merci')],
    ['lea.morel@', 'ville-fictive.fr, merci'],
  ],
  [
    'a bank account over two files',
    [file('a.txt', 'IBAN FR76 9999 9123 4598'), file('b.txt', '7654 3210 925')],
    ['FR76 9999 9123 4598', '7654 3210 925'],
  ],
  [
    'an address over the words of the system and a question',
    [{ role: 'system', parts: [{ origin: 'system', text: 'Écris à lea.morel@' }] }, user('ville-fictive.fr, merci')],
    ['lea.morel@', 'ville-fictive.fr, merci'],
  ],
];

describe('a value that is cut in two', () => {
  for (const [way, messages, halves] of cases) {
    it(`does not leave: ${way}`, async () => {
      const project = await projectWith('version: 1\nassistant: { refuse: [] }\n');
      const decision = await conversationOn(project).decide({ target: local, messages });
      if (decision.outcome === 'refused') return;
      assert.ok(!halves.every((half) => decision.body.includes(half)), decision.body);
    });
  }
});
