import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { makeFinding } from '../../../src/core/findings/make-finding.ts';
import { Frames, type Frame } from '../../../src/core/report/frame.ts';
import { SourceDocument, type TextRange } from '../../../src/core/text/document.ts';

const documentOf = (text: string) => new SourceDocument('a.py', 'python', text);

function findingAt(document: SourceDocument, range: TextRange): Finding {
  const subject = { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample: false } as const;
  const message = { id: 'value', params: {} };
  return makeFinding(document, { ruleId: 'personal-data/value', severity: 'warning', range, message, subject });
}

/** Frame of the first of the ranges that stand between ⟦ and ⟧; the others are findings too. */
function frameOf(marked: string): Frame {
  const text = marked.replace(/[⟦⟧]/g, '');
  const document = documentOf(text);
  const parts = marked.split(/[⟦⟧]/);
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  const findings = parts.flatMap((_, index) =>
    index % 2 === 1 ? [findingAt(document, { start: ends[index - 1]!, end: ends[index]! })] : [],
  );
  return new Frames(document, findings, { regions: ['FR'] }).of(findings[0]!);
}

const long = 'word '.repeat(100);

const cases: readonly (readonly [string, string, Frame])[] = [
  ['masks the value', 'x = "⟦abc⟧"', { line: 1, text: 'x = "•••"', start: 5, width: 3 }],
  ['masks the other findings of the line', '⟦ab⟧ cd ⟦ef⟧', { line: 1, text: '•• cd ••', start: 0, width: 2 }],
  ['masks findings that overlap', '⟦ab⟧⟦cd⟧ e', { line: 1, text: '•••• e', start: 0, width: 2 }],
  [
    'masks a value that is no finding',
    'a@mairie-fictive.fr ⟦b⟧',
    { line: 1, text: '••••••••••••••••••• •', start: 20, width: 1 },
  ],
  ['counts lines from 1', 'a\r\nb ⟦c⟧', { line: 2, text: 'b •', start: 2, width: 1 }],
  ['expands tabs', '\ta\t⟦b⟧', { line: 1, text: '    a   •', start: 8, width: 1 }],
  ['gives wide characters two cells', '漢字é ⟦b⟧', { line: 1, text: '漢字é •', start: 6, width: 1 }],
  ['keeps joined emoji and accents whole', '👩‍👩‍👧e\u0301 ⟦b⟧', { line: 1, text: '👩‍👩‍👧e\u0301 •', start: 4, width: 1 }],
  ['masks what people see as one character', '⟦e\u0301👍🏽⟧', { line: 1, text: '••', start: 0, width: 2 }],
  ['shows no control character', '\u001b[0m\u202e⟦b⟧', { line: 1, text: '\ufffd[0m\ufffd•', start: 5, width: 1 }],
  ['marks an empty range', 'ab⟦⟧', { line: 1, text: 'ab', start: 2, width: 1 }],
  ['stops at the end of the line', 'a ⟦b\nc⟧', { line: 1, text: 'a •', start: 2, width: 1 }],
  [
    'cuts a long line on both sides',
    `${long}⟦b⟧ ${long}`,
    { line: 1, text: `…${'word '.repeat(10)}• ${'word '.repeat(17)}wor…`, start: 51, width: 1 },
  ],
];

describe('code frame', () => {
  for (const [name, marked, expected] of cases)
    it(name, () => {
      assert.deepEqual(frameOf(marked), expected);
    });

  it('never shows a masked character, however long the line', () => {
    const secret = fc.array(fc.constantFrom('S', 'É', '\ud83d\ude00', '漢'), { minLength: 1, maxLength: 200 });
    const plain = fc.array(fc.constantFrom('a', '\t', '字', ' ', 'e\u0301'), { maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, secret), { minLength: 1, maxLength: 8 }), (pieces) => {
        const ranges: TextRange[] = [];
        let text = '';
        for (const [before, value] of pieces) {
          text += before.join('');
          const start = text.length;
          text += value.join('');
          ranges.push({ start, end: text.length });
        }
        const document = documentOf(text);
        const findings = ranges.map((range) => findingAt(document, range));
        const frames = new Frames(document, findings, { regions: [] });
        for (const finding of findings) {
          const frame = frames.of(finding);
          assert.doesNotMatch(frame.text, /[SÉ漢]|\ud83d\ude00/);
          assert.ok(frame.text.length < 700);
          assert.ok(frame.start >= 0 && frame.width >= 1);
        }
      }),
    );
  });
});
