/** A text between a person who types and a document that others change: nobody's text is lost. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Draft } from '../../../src/webview/record-form/draft.ts';

function typed(known: string, text: string): Draft {
  const draft = new Draft(known);
  draft.type(text);
  return draft;
}

describe('the text of a control', () => {
  it('follows the document while nobody types', () => {
    const draft = new Draft('a');
    draft.heard('b');
    assert.equal(draft.text, 'b');
    assert.equal(draft.theirs, undefined);
  });

  it('stays when something else of the document changes', () => {
    const draft = typed('a', 'ab');
    draft.heard('a');
    assert.equal(draft.text, 'ab');
    assert.ok(draft.isUnsent);
  });

  it('goes on while what was sent is on its way, in several pieces', () => {
    const draft = typed('a', 'ab');
    draft.sent();
    draft.type('abc');
    draft.sent();
    assert.equal(draft.base, 'abc');
    draft.type('abcd');
    for (const value of ['a', 'ab', 'abc']) draft.heard(value);
    assert.equal(draft.text, 'abcd');
    assert.equal(draft.theirs, undefined);
  });

  it('stands beside what somebody else has written, until the person decides', () => {
    const draft = typed('a', 'mine');
    draft.heard('theirs');
    assert.deepEqual([draft.text, draft.theirs, draft.isUnsent], ['mine', 'theirs', false]);
    draft.keepMine();
    assert.deepEqual([draft.text, draft.base, draft.isUnsent], ['mine', 'theirs', true]);
  });

  it('can give way to the other one', () => {
    const draft = typed('a', 'mine');
    draft.heard('theirs');
    draft.takeTheirs();
    assert.deepEqual([draft.text, draft.base, draft.isUnsent, draft.theirs], ['theirs', 'theirs', false, undefined]);
  });

  it('does not fight with somebody who has written the same', () => {
    const draft = typed('a', 'same');
    draft.heard('same');
    assert.deepEqual([draft.theirs, draft.isUnsent], [undefined, false]);
  });

  it('is settled once the person has typed the text that stands beside', () => {
    const draft = typed('a', 'mine');
    draft.heard('theirs');
    draft.type('theirs');
    assert.deepEqual([draft.text, draft.theirs, draft.isUnsent], ['theirs', undefined, false]);
    draft.heard('another');
    assert.deepEqual([draft.text, draft.theirs], ['another', undefined]);
  });

  it('follows when its change is undone', () => {
    const draft = typed('a', 'ab');
    draft.sent();
    draft.heard('ab');
    draft.heard('a');
    assert.deepEqual([draft.text, draft.theirs], ['a', undefined]);
  });

  it('never disappears by itself: what is shown is typed, the document’s, or there is a choice', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('heard' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('send' as const), text: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const draft = new Draft('');
        for (const { kind, text } of steps) {
          const before = draft.text;
          const wasUnsent = draft.isUnsent || draft.theirs !== undefined;
          if (kind === 'type') draft.type(text);
          else if (kind === 'send' && draft.isUnsent) draft.sent();
          else if (kind === 'heard') {
            draft.heard(text);
            if (wasUnsent) assert.equal(draft.text, before);
          }
        }
      }),
    );
  });
});
