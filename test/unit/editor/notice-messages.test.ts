import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { isNoticeMessage, isNoticeRequest, isNoticeState } from '../../../src/editor/notice/notice-messages.ts';

/** What comes from a page is anybody's: only these forms are taken. */
const requests: readonly (readonly [unknown, boolean])[] = [
  [{ kind: 'ready' }, true],
  [{ kind: 'copy' }, true],
  [{ kind: 'choose', document: 'fr-decision-mention', language: 'fr' }, true],
  [{ kind: 'choose', document: 'fr-decision-mention' }, false],
  [{ kind: 'complete', path: 'purpose.fr' }, true],
  [{ kind: 'complete', path: 'a'.repeat(201) }, false],
  [{ kind: 'complete', path: 1 }, false],
  [{ kind: 'run' }, false],
  ['ready', false],
  [undefined, false],
  [[], false],
];

const messages: readonly (readonly [unknown, boolean])[] = [
  [{ kind: 'law' }, true],
  [{ kind: 'done', text: 'done' }, true],
  [{ kind: 'done' }, false],
  [{ kind: 'notice', choices: [], laws: [], texts: {} }, true],
  [{ kind: 'notice', choices: [], laws: [] }, false],
  [{}, false],
  [null, false],
];

const states: readonly (readonly [unknown, boolean])[] = [
  [{ record: 'file:///x', document: '', language: '', zoom: 100 }, true],
  [{ record: 'file:///x', document: '', language: '' }, true],
  [{ document: '', language: '' }, false],
  [undefined, false],
];

describe('messages of the preview of notices', () => {
  for (const [name, isOne, cases] of [
    ['request', isNoticeRequest, requests],
    ['message', isNoticeMessage, messages],
    ['state', isNoticeState, states],
  ] as const) {
    for (const [data, isTaken] of cases) {
      it(`${isTaken ? 'takes' : 'leaves'} as a ${name}: ${inspect(data).slice(0, 60)}`, () => {
        assert.equal(isOne(data), isTaken);
      });
    }
  }
});
