/** What the page and its host say to each other: nothing else is listened to. */
import assert from 'node:assert/strict';
import { validate as isRequest } from '../../../../generated/validate-assistant-request.js';
import { validate as isUpdate } from '../../../../generated/validate-assistant-update.js';
import { readAnswer } from '../../../../src/core/assistant/read-answer.ts';

const requests: readonly (readonly [request: unknown, isValid: boolean])[] = [
  [{ kind: 'ready' }, true],
  [{ kind: 'send', text: 'bonjour' }, true],
  [{ kind: 'send', text: 'x'.repeat(100_001) }, false],
  [{ kind: 'send' }, false],
  [{ kind: 'send', text: 'bonjour', command: 'workbench.action.quit' }, false],
  [{ kind: 'code', turn: 1, index: 0, use: 'insert' }, true],
  [{ kind: 'code', turn: 1, index: 0, use: 'run' }, false],
  [{ kind: 'code', turn: -1, index: 0, use: 'copy' }, false],
  [{ kind: 'code', turn: 1.5, index: 0, use: 'copy' }, false],
  [{ kind: 'follow', turn: 1, address: 'https://example.org' }, true],
  [{ kind: 'follow', address: 'https://example.org' }, false],
  [{ kind: 'act', turn: 1, index: '0' }, false],
  [{ kind: 'keep-history', keep: true }, true],
  [{ kind: 'keep-history', keep: 'yes' }, false],
  [{ kind: 'run', command: 'x' }, false],
  ['ready', false],
  [null, false],
  [[{ kind: 'ready' }], false],
];

const turn = {
  id: 1,
  from: 'model',
  title: 'x',
  state: 'done',
  blocks: readAnswer('# a\n\n- b\n\n> c\n\n```js\nd\n```\n\n| e |\n| - |\n| f |\n\n---\n\n**g** [h](i) ![j](k)'),
  chips: [],
  warnings: [],
  notes: [],
  actions: [],
};

const updates: readonly (readonly [update: unknown, isValid: boolean])[] = [
  [{ kind: 'turn', turn }, true],
  [{ kind: 'turn', turn: { ...turn, blocks: [{ kind: 'html', text: '<b>' }] } }, false],
  [{ kind: 'turn', turn: { ...turn, from: 'system' } }, false],
  [{ kind: 'preview', preview: { isAllowed: true, notes: [], body: [{ text: '{', isMasked: false }] } }, true],
  [{ kind: 'preview', preview: { isAllowed: true, notes: [], body: '{' } }, false],
  [{ kind: 'typed', text: '/policy' }, true],
  [{ kind: 'focus', on: 'answer' }, true],
  [{ kind: 'focus', on: 'body' }, false],
  [{ kind: 'assistant' }, false],
];

describe('messages of the assistant’s page', () => {
  for (const [request, isValid] of requests) {
    it(`${isValid ? 'hears' : 'does not hear'} ${JSON.stringify(request).slice(0, 80)}`, () => {
      assert.equal(isRequest(request), isValid);
    });
  }

  for (const [update, isValid] of updates) {
    it(`${isValid ? 'shows' : 'does not show'} ${JSON.stringify(update).slice(0, 80)}`, () => {
      assert.equal(isUpdate(update), isValid);
    });
  }
});
