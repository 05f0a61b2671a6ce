import type { Gap } from '../register/gaps.ts';
import type { Locale } from '../rules/rules.ts';

/** What is told or published for one obligation, made from one record: a document without a format. */
export interface Notice {
  /** Id of the obligation that it fulfils. */
  readonly obligation: string;
  readonly recordId: string;
  readonly language: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** A draft lacks something, or holds a text that nobody has confirmed. Every format says so, visibly. */
  readonly isDraft: boolean;
  /** What makes it a draft, in the order of the document. */
  readonly gaps: readonly NoticeGap[];
}

/** A gap in the language of the notice. Plain texts, as in `Inline`. */
export interface NoticeGap {
  readonly kind: Gap['kind'];
  /** Where to write it in the record: `purpose.fr`. */
  readonly path: string;
  readonly label: string;
  /** The article that asks for it. */
  readonly legalRef: string;
  /** What to do; the path follows. */
  readonly toDo: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Texts are plain: on one line, without control characters, and without markup of any format. Formats escape them. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** `url` is one of `safeLink`'s. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Stands for what the record lacks. */
  | { readonly kind: 'missing'; readonly text: string };
