/** Answers are Markdown that a model, or a text that it has read, may have written to do harm. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { plainText, type AnswerBlock, type AnswerInline } from '../../../src/core/assistant/answer.ts';
import { codeOf, readAnswer } from '../../../src/core/assistant/read-answer.ts';

const text = (value: string): AnswerInline => ({ kind: 'text', text: value });
const paragraph = (...content: AnswerInline[]): AnswerBlock => ({ kind: 'paragraph', content });

const cases: readonly (readonly [name: string, markdown: string, blocks: readonly AnswerBlock[]])[] = [
  ['HTML stays text', '<img src=x onerror=alert(1)>', [paragraph(text('<img src=x onerror=alert(1)>'))]],
  ['a bare address stays text', 'see https://example.org', [paragraph(text('see https://example.org'))]],
  [
    'a link keeps its address, whatever it is, for the host to judge',
    '[here](javascript:alert(1))',
    [paragraph({ kind: 'link', address: 'javascript:alert(1)', content: [text('here')] })],
  ],
  [
    'an image is an address and a text',
    '![plan](https://example.org/p.png)',
    [paragraph({ kind: 'image', address: 'https://example.org/p.png', text: 'plan' })],
  ],
  [
    'marks nest',
    '**a *b* ~~c~~** `d`',
    [
      paragraph(
        {
          kind: 'strong',
          content: [
            text('a '),
            { kind: 'emphasis', content: [text('b')] },
            text(' '),
            { kind: 'deleted', content: [text('c')] },
          ],
        },
        text(' '),
        { kind: 'code', text: 'd' },
      ),
    ],
  ],
  [
    'lists nest, and keep their number',
    '3. a\n   - b\n4. c',
    [
      {
        kind: 'list',
        start: 3,
        items: [[paragraph(text('a')), { kind: 'list', items: [[paragraph(text('b'))]] }], [paragraph(text('c'))]],
      },
    ],
  ],
  [
    'a table has a head and rows',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    [{ kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('1')], [text('2')]]] }],
  ],
  [
    'code that is still coming is code already',
    'Do:\n\n```ts\nlet a',
    [paragraph(text('Do:')), { kind: 'code', index: 0, language: 'ts', text: 'let a' }],
  ],
  ['the language is one word', '```ts title="<x>"\n1\n```', [{ kind: 'code', index: 0, language: 'ts', text: '1\n' }]],
  [
    'code in a list and in a quote is counted with the others',
    '- a\n\n  ```\n  1\n  ```\n\n> ```\n> 2\n> ```',
    [
      { kind: 'list', items: [[paragraph(text('a')), { kind: 'code', index: 0, language: '', text: '1\n' }]] },
      { kind: 'quote', blocks: [{ kind: 'code', index: 1, language: '', text: '2\n' }] },
    ],
  ],
];

function codesIn(blocks: readonly AnswerBlock[]): readonly Extract<AnswerBlock, { kind: 'code' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return [block];
    if (block.kind === 'list') return block.items.flatMap(codesIn);
    return block.kind === 'quote' ? codesIn(block.blocks) : [];
  });
}

const markdownish = fc
  .array(
    fc.oneof(fc.string(), fc.constantFrom('\n', '```', '- ', '> ', '**', '[a](b)', '|', '| - |', '#', '<b>', '1. ')),
  )
  .map((parts) => parts.join(''));

describe('an answer', () => {
  for (const [name, markdown, blocks] of cases) {
    it(name, () => {
      assert.deepEqual(readAnswer(markdown), blocks);
    });
  }

  it('is read whatever it holds, and a code block has the number that a request names', () => {
    fc.assert(
      fc.property(markdownish, (markdown) => {
        const codes = codesIn(readAnswer(markdown));
        assert.deepEqual(
          codes.map(({ index }) => index),
          codes.map((_, index) => index),
        );
        assert.deepEqual(
          codes.map(({ language, text: code }) => ({ language, text: code })),
          codeOf(markdown),
        );
      }),
    );
  });

  it('reads as text', () => {
    const [block] = readAnswer('a **b [c](d)**  \ne');
    assert.ok(block?.kind === 'paragraph');
    assert.equal(plainText(block.content), 'a b c\ne');
  });
});
