import { linkOf, textOf } from '../../../src/core/notices/inline.ts';
import type { Inline, Notice } from '../../../src/core/notices/notice.ts';

/** A notice with every kind of block, every text of it the one given. Nothing in it exists. */
export function noticeOfEveryBlock(text: string, changes: Partial<Notice> = {}): Notice {
  const said = [textOf(text)];
  const pieces: readonly Inline[] = [
    textOf(text),
    { ...textOf(text), language: 'en' } as Inline,
    { kind: 'text', text: ' ' },
    linkOf(`https://x.invalid/${text}`),
    { kind: 'missing', text: `[à compléter\u00a0: ${textOf(text).text}]`, path: 'purpose.fr' },
    { kind: 'blank', text: `[pour chaque dossier\u00a0: ${textOf(text).text}]` },
  ];
  const table = {
    kind: 'table',
    caption: textOf(text).text,
    head: [textOf(text).text, textOf(text).text],
    rows: [
      [said, []],
      [pieces, said],
    ],
  } as const;
  return {
    document: 'fr-decision-mention',
    obligation: 'fr-explicit-mention',
    recordId: 'tri',
    language: 'fr',
    title: textOf(text).text,
    blocks: [
      { kind: 'heading', level: 2, content: said },
      { kind: 'paragraph', content: pieces },
      { kind: 'list', items: [said, pieces] },
      { kind: 'heading', level: 3, content: said },
      { kind: 'list', ordered: true, items: [said, pieces] },
      {
        kind: 'fields',
        rows: [{ label: textOf(text).text, ref: 'C.1', content: [{ kind: 'paragraph', content: said }] }],
      },
      {
        kind: 'fields',
        rows: [{ label: textOf(text).text, inferred: true, content: [{ kind: 'list', items: [said] }, table] }],
      },
      table,
      { kind: 'note', content: said },
      { kind: 'quote', content: said, source: { kind: 'link', text: 'art. 1', url: 'https://x.invalid/1' } },
    ],
    fields: [{ id: 'purpose', label: 'Finalité', legalRef: 'art. 1', values: [textOf(text).text], confidence: 'read' }],
    isDraft: false,
    gaps: [],
    remarks: [],
    ...changes,
  };
}
