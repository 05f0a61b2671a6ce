/**
 * An answer as a page shows it: a tree of known parts, made from Markdown. Nothing in it is markup any more, so that a page
 * builds elements and text from it and never reads HTML. Links and images are addresses with a text: nothing is loaded.
 */
export type AnswerBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly AnswerInline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly AnswerInline[] }
  /** `index` counts the code of the answer from 0: a request names it. */
  | { readonly kind: 'code'; readonly index: number; readonly language: string; readonly text: string }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly AnswerBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly AnswerBlock[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly AnswerInline[])[];
      readonly rows: readonly (readonly (readonly AnswerInline[])[])[];
    }
  | { readonly kind: 'rule' };

export type AnswerInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly AnswerInline[] }
  /** `address` is as the answer gives it: it is followed only where a person asks for it. */
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly AnswerInline[] }
  | { readonly kind: 'image'; readonly address: string; readonly text: string };

/** The text of an inline part, as it reads. */
export function plainText(content: readonly AnswerInline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return 'content' in inline ? plainText(inline.content) : inline.text;
    })
    .join('');
}
