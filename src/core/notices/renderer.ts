import type { LawExport } from '../law/law-file.ts';
import type { Organisation } from '../policy/policy-file.ts';
import type { Gap } from '../register/gaps.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { Locale } from '../rules/rules.ts';
import type { Inline, Notice } from './notice.ts';

/** Makes the notice of one obligation. One folder each; adding one adds a line to `renderers.ts`. */
export interface NoticeRenderer {
  /** Id of the document in the law's `exports`: its words and their order. */
  readonly lawExport: string;
  /** Languages in which it can be made; the mention on a French decision is made in French only. */
  readonly languages: readonly Locale[];
  render(source: NoticeSource): Pick<Notice, 'title' | 'blocks'>;
}

/** What a notice is made from. */
export interface NoticeSource {
  readonly record: RecordFile;
  readonly organisation: Organisation;
  readonly lawExport: LawExport;
  readonly language: Locale;
  readonly gaps: readonly Gap[];
  /** The placeholder for a field of the record that the law asks for and that is missing; otherwise `undefined`. */
  placeholderFor(path: string): Inline | undefined;
}
