import type { LocalisedText } from '../findings/finding.ts';
import type { LawExport, LawFile, LawLanguage, ObligationFile } from '../law/law-file.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import type { Gap } from '../register/gaps.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { DataExtension, Inline, Notice } from './notice.ts';

/** Makes one document of one obligation. One folder each; adding one adds a line to `renderers.ts`. */
export interface NoticeRenderer {
  /** Names the document on the command line and its file: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What a person calls it, in lists of documents. */
  readonly title: LocalisedText;
  /** Id of the document in the law's `exports`: its words and their order. */
  readonly lawExport: string;
  /** Languages in which it can be made; the mention on a French decision is made in French only. */
  readonly languages: readonly LawLanguage[];
  /**
   * The document for people to read. Headings start at level 2. What lacks stands as `source.placeholderFor`; what is
   * written for each case stands as an inline of kind `blank`.
   */
  render(source: NoticeSource): Pick<Notice, 'title' | 'blocks'>;
  /** The official file that goes with it, where an authority has set one. */
  readonly dataFile?: DataFile;
  /** What whoever publishes it must know besides what holds for every document. */
  readonly remarks?: (source: NoticeSource) => readonly string[];
}

/** A file whose form an authority has set. What lacks stays empty in it: a draft has another name. */
export interface DataFile {
  readonly extension: DataExtension;
  /** One file can hold all records; otherwise `write` gets one source. */
  readonly forWholeRegister?: true;
  write(sources: readonly NoticeSource[]): string;
}

/** What a notice is made from. */
export interface NoticeSource {
  readonly record: RecordFile;
  readonly organisation: Organisation;
  readonly law: LawFile;
  readonly obligation: ObligationFile;
  readonly lawExport: LawExport;
  readonly language: LawLanguage;
  readonly gaps: readonly Gap[];
  /** The placeholder for a field of the record that the law asks for and that is missing; otherwise `undefined`. */
  readonly placeholderFor: (path: string) => Inline | undefined;
}
