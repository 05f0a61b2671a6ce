import assert from 'node:assert/strict';
import { pseudonymNote } from '../../../src/core/guard/model-note.ts';
import { textOrigins, type Prompt, type TextOrigin } from '../../../src/core/guard/prompt.ts';
import { conversationOn, local } from './support/conversation.ts';
import { projectWith } from './support/project.ts';

// Nobody's: the domain does not exist, and the number has a wrong operator for its owner to exist.
const address = 'lea.morel@ville-fictive.fr';
const text = `Écrire à ${address}.`;

/** A prompt in which a text stands at the place that the origin names, and nowhere else. A new origin does not compile without a line here. */
const promptOf: Readonly<Record<TextOrigin, (text: string) => Omit<Prompt, 'target'>>> = {
  typed: (value) => ({ messages: [{ role: 'user', parts: [{ origin: 'typed', text: value }] }] }),
  selection: (value) => ({
    messages: [
      { role: 'user', parts: [{ origin: 'selection', text: value, path: 'src/a.ts', languageId: 'typescript' }] },
    ],
  }),
  'attached-file': (value) => ({
    messages: [
      { role: 'user', parts: [{ origin: 'attached-file', text: value, path: 'notes.md', languageId: 'markdown' }] },
    ],
  }),
  'search-result': (value) => ({
    messages: [{ role: 'user', parts: [{ origin: 'search-result', text: value, path: 'b.py', languageId: 'python' }] }],
  }),
  'tool-result': (value) => ({
    messages: [
      { role: 'tool', toolCallId: 'call_1', parts: [{ origin: 'tool-result', text: JSON.stringify({ value }) }] },
    ],
  }),
  diff: (value) => ({
    messages: [{ role: 'user', parts: [{ origin: 'diff', text: `--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n+${value}\n` }] }],
  }),
  history: (value) => ({
    messages: [
      { role: 'user', parts: [{ origin: 'history', text: value }] },
      { role: 'assistant', parts: [{ origin: 'history', text: `Compris : ${value}` }] },
      { role: 'user', parts: [{ origin: 'typed', text: 'Merci' }] },
    ],
  }),
  title: (value) => ({ messages: [{ role: 'system', parts: [{ origin: 'title', text: value }] }] }),
  system: (value) => ({ messages: [{ role: 'system', parts: [{ origin: 'system', text: value }] }] }),
  'file-name': () => ({
    messages: [
      { role: 'user', parts: [{ origin: 'selection', text: 'rien', path: `dossiers/${address}/piece.txt` }] },
      { role: 'user', parts: [{ origin: 'file-name', text: `dossiers/${address}/piece.txt` }] },
    ],
  }),
  'tool-call': (value) => ({
    messages: [
      {
        role: 'assistant',
        parts: [],
        toolCalls: [{ id: `call ${value}`, name: 'chercher', arguments: JSON.stringify({ value }) }],
      },
      { role: 'tool', toolCallId: `call ${value}`, parts: [] },
    ],
  }),
  'tool-definition': (value) => ({
    messages: [{ role: 'user', parts: [{ origin: 'typed', text: 'Bonjour' }] }],
    tools: [
      {
        name: 'chercher',
        description: value,
        parameters: { type: 'object', properties: { [address]: { type: 'string', default: value, enum: [value] } } },
      },
    ],
  }),
};

describe('every way by which a text reaches a prompt', () => {
  for (const origin of textOrigins) {
    it(`is scanned and masked: ${origin}`, async () => {
      const conversation = conversationOn(await projectWith('version: 1\n'));
      const decision = await conversation.decide({ target: local, ...promptOf[origin](text) });
      assert.equal(decision.outcome, 'cleared');
      assert.doesNotMatch(decision.body, /lea|morel|ville-fictive/i);
      assert.ok(decision.values.some((value) => value.category === 'email' && value.handling === 'pseudonymise'));
      assert.ok(
        decision.values.some((value) => value.origin === origin),
        JSON.stringify(decision.values),
      );
      assert.ok(decision.masked.length > 0);
      for (const { range } of decision.masked) {
        assert.match(decision.body.slice(range.start, range.end), /^[a-z]+\d\d@example\.org$/);
      }
    });

    it(`is refused where the policy refuses: ${origin}`, async () => {
      const conversation = conversationOn(await projectWith('version: 1\nassistant:\n  refuse: [email]\n'));
      const decision = await conversation.decide({ target: local, ...promptOf[origin](text) });
      assert.equal(decision.outcome, 'refused');
      assert.equal(decision.refusal.rule, 'personal-data/in-prompt');
      assert.deepEqual(decision.refusal.origin, { source: '.vigie/policy.yml', line: 2 });
      assert.doesNotMatch(JSON.stringify(decision), /morel|ville-fictive/i);
    });
  }

  it('is also the name of the model: it cannot be masked, so nothing is sent', async () => {
    const conversation = conversationOn(await projectWith('version: 1\n'));
    const decision = await conversation.decide({ target: { ...local, model: address }, ...promptOf.typed('Bonjour') });
    assert.equal(decision.outcome, 'refused');
  });

  it('leaves no other string in the body than those that were scanned and Vigie’s own', async () => {
    const conversation = conversationOn(await projectWith('version: 1\n'));
    const prompts = textOrigins.map((origin) => promptOf[origin]('«ZZZ»'));
    const decision = await conversation.decide({
      target: local,
      messages: prompts.flatMap(({ messages }) => messages),
      tools: prompts.flatMap(({ tools = [] }) => tools),
      toolChoice: 'auto',
    });
    assert.equal(decision.outcome, 'cleared');
    const own = new Set(['system', 'user', 'assistant', 'tool', 'function', 'auto', pseudonymNote]);
    const given =
      /«ZZZ»|Bonjour|Merci|rien|chercher|call_1|src\/a\.ts|notes\.md|b\.py|gemma3:4b|dossiers\/\w+@example\.org\/piece\.txt/g;
    const frames =
      /^```(?:typescript|markdown|python)?$|Compris : |^(?:---|\+\+\+) [ab]\/x\.md$|^@@ -1 \+1 @@$|^\+$|\{"value":""\}|^call $/gm;
    for (const string of stringsIn(decision.request)) {
      if (own.has(string)) continue;
      const rest = string.replaceAll(given, '').replaceAll(frames, '').trim();
      assert.ok(rest === '' || keys.has(rest), string);
    }
  });
});

/** Words of JSON schemas in the tool definition above; the address stands masked. */
const keys = new Set(['object', 'string']);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
