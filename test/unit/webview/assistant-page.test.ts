/** Parts of the assistant's page that need no browser. */
import assert from 'node:assert/strict';
import type { AnswerBlock } from '../../../src/core/assistant/answer.ts';
import { matchingCommands } from '../../../src/webview/assistant-page/matching-commands.ts';
import { headingLevels } from '../../../src/webview/assistant-page/heading-levels.ts';

const commands = ['explain', 'fix', 'policy'].map((name) => ({ name, help: '' }));

describe('the list of commands', () => {
  for (const [typed, names] of [
    ['/', ['explain', 'fix', 'policy']],
    ['/p', ['policy']],
    ['/policy', ['policy']],
    ['/policy ', []],
    ['/x', []],
    ['a /p', []],
    ['', []],
  ] as const) {
    it(`offers ${names.join(', ') || 'nothing'} for “${typed}”`, () => {
      assert.deepEqual(
        matchingCommands(typed, commands).map(({ name }) => name),
        names,
      );
    });
  }
});

describe('headings of an answer', () => {
  const heading = (level: number): AnswerBlock => ({ kind: 'heading', level, content: [] });
  for (const [levels, shown] of [
    [
      [1, 2, 3],
      [3, 4, 5],
    ],
    [[3], [3]],
    [
      [3, 1, 2],
      [3, 3, 4],
    ],
    [
      [1, 6, 6],
      [3, 4, 5],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [3, 4, 5, 6, 6, 6],
    ],
  ] as const) {
    it(`${levels.join(' ')} are shown as ${shown.join(' ')}: none is skipped`, () => {
      assert.deepEqual(headingLevels(levels.map(heading)), shown);
    });
  }
});
