import type { LawLanguage } from '../law/law-file.ts';
import type { Gap } from '../register/gaps.ts';

/** What is told or published for one obligation, made from one record: a document without a format. */
export interface Notice {
  /** Id of the document: that of its renderer. */
  readonly document: string;
  /** Id of the obligation that it fulfils. */
  readonly obligation: string;
  readonly recordId: string;
  readonly language: LawLanguage;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What the law asks for, field by field, with what the record answers. */
  readonly fields: readonly NoticeField[];
  /** A draft lacks something, or holds a text that nobody has confirmed. Every format says so, visibly. */
  readonly isDraft: boolean;
  /** What makes it a draft, in the order of the document. */
  readonly gaps: readonly NoticeGap[];
  /** What the person who publishes it must know and the reader need not, such as what was deduced from a text. */
  readonly remarks: readonly string[];
  /** The official file that goes with it, where there is one. */
  readonly data?: NoticeData;
}

/** A file whose form an authority has set: nothing of it is Vigie's to choose. */
export interface NoticeData {
  readonly extension: DataExtension;
  readonly text: string;
}

export type DataExtension = 'csv' | 'json';

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

/** One piece of information that the obligation asks for. */
export interface NoticeField {
  /** Id of the field in the obligation. */
  readonly id: string;
  readonly label: string;
  readonly legalRef: string;
  /** What the record answers, as plain texts; empty where it says nothing, or where the document's own words answer. */
  readonly values: readonly string[];
  /** Found in a text that was read, or deduced and to be checked. */
  readonly confidence: 'read' | 'inferred';
}

export type Block =
  | SimpleBlock
  /** Level 1 is the notice's title. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'fields'; readonly rows: readonly FieldRow[] }
  /** For the reader, beside the text itself. */
  | { readonly kind: 'note'; readonly content: readonly Inline[] }
  /** Words of a law, as they are written there. */
  | {
      readonly kind: 'quote';
      readonly content: readonly Inline[];
      readonly source: Inline;
    };

/** What may also stand in a row of fields. */
export type SimpleBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly (readonly Inline[])[] }
  /** Every row has as many cells as the head. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** A label with what is said under it. */
export interface FieldRow {
  readonly label: string;
  /** Number or article: `C.3`. */
  readonly ref?: string;
  readonly content: readonly SimpleBlock[];
  /** Deduced, and to be checked before use: the row says so. */
  readonly inferred?: true;
}

/** Texts are plain: on one line, without control characters, and without markup of any format. Formats escape them. */
export type Inline =
  /** `language` where it is not that of the notice. */
  | { readonly kind: 'text'; readonly text: string; readonly language?: LawLanguage }
  /** `url` is one of `safeLink`'s. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Stands for what the record lacks, and where it is to be written there. */
  | { readonly kind: 'missing'; readonly text: string; readonly path: string }
  /** Stands for what is written for each case, such as the date of a request: the record cannot hold it. */
  | { readonly kind: 'blank'; readonly text: string };
