/** What has been said, and what may be done with it. */
import assert from 'node:assert/strict';
import { Conversation } from '../../../../src/editor/assistant/conversation.ts';
import { shownTurn, type Turn } from '../../../../src/editor/assistant/turn.ts';

function saying(text: string, from: Turn['from'] = 'model') {
  const heard: Turn[] = [];
  const conversation = new Conversation((turn) => heard.push(turn));
  const { id } = conversation.add({ from, title: 'x', state: 'done', text });
  return { conversation, id, heard };
}

describe('a conversation', () => {
  it('tells each change, and forgets changes of a turn that is gone', () => {
    const { conversation, id, heard } = saying('a');
    conversation.change(id, { text: 'ab', state: 'stopped' });
    conversation.clear();
    conversation.change(id, { text: 'abc' });
    assert.deepEqual(
      heard.map(({ text, state }) => [text, state]),
      [
        ['a', 'done'],
        ['ab', 'stopped'],
      ],
    );
    assert.deepEqual(conversation.turns, []);
  });

  it('gives code only of answers, and only of those that it has', () => {
    const { conversation, id } = saying('```py\n1\n```');
    assert.deepEqual(conversation.codeIn(id, 0), { language: 'py', text: '1\n' });
    assert.equal(conversation.codeIn(id, 1), undefined);
    assert.equal(conversation.codeIn(id + 1, 0), undefined);
    const typed = saying('```py\n1\n```', 'person');
    assert.equal(typed.conversation.codeIn(typed.id, 0), undefined);
  });

  const linked =
    'a\n\n- **[b](https://b.example)**\n\n> ![c](https://c.example)\n\n| [d](https://d.example) |\n| - |\n| e |';
  for (const [address, isThere] of [
    ['https://b.example', true],
    ['https://c.example', true],
    ['https://d.example', true],
    ['https://e.example', false],
  ] as const) {
    it(`${isThere ? 'holds' : 'does not hold'} ${address}`, () => {
      const { conversation, id } = saying(linked);
      assert.equal(conversation.holdsAddress(id, address), isThere);
    });
  }

  it('shows what a person has typed as it was typed', () => {
    const { conversation, id } = saying('# **a**\n<b>', 'person');
    const turn = conversation.turn(id);
    assert.ok(turn);
    assert.deepEqual(shownTurn(turn).blocks, [
      { kind: 'paragraph', content: [{ kind: 'text', text: '# **a**\n<b>' }] },
    ]);
  });
});
