import type { LocalisedText } from '../findings/finding.ts';
import type { RecordField } from '../register/record-file.ts';
import type { FactCondition } from './fact-file.ts';

/** ISO country codes in lower case, or `eu`. */
export type LawJurisdiction = 'fr' | 'eu' | 'uk' | 'nl' | 'ca';

/** ISO 639 codes in which a law, or what it asks to publish, is written. */
export type LawLanguage = 'en' | 'fr' | 'nl';

/** Where a statement was read. */
export interface LawSource {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly kind:
    | 'primary'
    | 'text mirror'
    | 'official guidance'
    | 'official template'
    | 'official code'
    | 'authority'
    | 'parliamentary'
    | 'practice'
    | 'dataset'
    | 'secondary'
    | 'commentary'
    | 'press';
}

/** `read`: found in a source that was opened; `inferred`: deduced, to be checked before use. */
export type Confidence = 'read' | 'inferred';

/** `policy`: a rule that a government sets for its own bodies; `guidance`: good practice, without any sanction. */
export type LegalForce = 'law' | 'policy' | 'guidance';

/** The duties of one jurisdiction: a file of `jurisdictions/`. Own wording, except official labels. */
export interface LawFile {
  readonly jurisdiction: LawJurisdiction;
  readonly title: LocalisedText;
  /**
   * ISO date at which all of it was true.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly asOf: string;
  /** Languages in which its notices are written, first one first; those of the policy when absent. */
  readonly noticeLanguages?: readonly LawLanguage[];
  readonly sources: readonly LawSource[];
  readonly obligations: readonly ObligationFile[];
  /** What is published or told for an obligation, in which order and in which words. */
  readonly exports: readonly LawExport[];
  /** What could not be read. The product says "unknown" there. */
  readonly gaps: readonly string[];
}

export interface ObligationFile {
  readonly id: string;
  readonly title: LocalisedText;
  /** What a person calls the document that fulfils it: "mention on the decision". */
  readonly shortTitle: LocalisedText;
  readonly force: LegalForce;
  /**
   * It is fulfilled by documents that live outside the register, such as the record of processing or instructions for use.
   * Vigie explains it, and does not count a record as incomplete for it.
   */
  readonly fulfilledElsewhere?: true;
  /** The article that founds it first. */
  readonly legalRefs: readonly LegalRef[];
  readonly binds: LocalisedText;
  readonly appliesWhen: FactCondition;
  /** Facts that exempt from it according to an official guide, while the text itself does not say so. */
  readonly exemptByGuidance?: readonly string[];
  readonly scopeNotes: readonly LocalisedText[];
  readonly appliesFrom: StartDate;
  readonly publish: { readonly where: LocalisedText; readonly when: LocalisedText };
  readonly consequence: LocalisedText;
  readonly fields: readonly ObligationField[];
  /** Ids of `sources`. */
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

/** An article, and where to read it: the article itself where its address is known, otherwise the text that holds it. */
export interface LegalRef extends LocalisedText {
  readonly link: string;
}

export interface StartDate {
  /**
   * ISO date, month, or `in_force`.
   * @pattern ^(in_force|\d{4}-\d{2}(-\d{2})?)$
   */
  readonly date: string;
  readonly note: LocalisedText;
  /** `inferred` for a date that was deduced, or that is not settled. */
  readonly confidence?: Confidence;
}

/** One piece of information that an obligation asks for. */
export interface ObligationField {
  /** Unique inside its obligation. */
  readonly id: string;
  /** In the language of the law, the official label; otherwise its translation. */
  readonly label: LocalisedText & { readonly nl?: string };
  readonly legalRef: LegalRef;
  readonly required: FieldRequirement;
  /** `inferred` where the text that was read does not say whether it is required. */
  readonly requirementConfidence?: Confidence;
  /** The text only recommends it, but the official guidance lists it as required: Vigie asks for it. */
  readonly requiredByGuidance?: true;
  /** Fields of the record that answer it, all of them. */
  readonly recordFields?: readonly RecordField[];
  /** Why no field of the record answers it. Given when there are no `recordFields`. */
  readonly notInRecord?: NotInRecord;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

/**
 * Why a record has no field for something. `wording`: the notice's own sentence says it; `constant`: the format has one
 * value; `case`: it belongs to one person's file; `facts`: the answers to the law's questions say it; `personal-data`: a
 * name, which has no place in a repository; `identifier`: the record's own; `register`: the register where it is published
 * fills it in.
 */
export type NotInRecord = 'wording' | 'constant' | 'case' | 'facts' | 'personal-data' | 'identifier' | 'register';

/** `if-relevant`: the law asks for it where it matters, and only a person can say whether it does. */
export type FieldRequirement = 'always' | 'recommended' | 'if-relevant' | FactCondition;

export interface LawExport {
  readonly id: string;
  readonly title: LocalisedText;
  readonly obligation: string;
  /** The order comes from a text, a template or a tool of the authority. */
  readonly officialTemplate: boolean;
  readonly formats: readonly string[];
  /** Ids of the obligation's fields, in the order of the document. */
  readonly fieldsInOrder: readonly string[];
  /** Official columns, keys or headings, verbatim and in order; none when they are not known. */
  readonly columns?: readonly LawColumn[];
  /** Sentences by field id, with `{placeholders}` that the renderer fills. */
  readonly wording?: Readonly<Partial<Record<LawLanguage, Readonly<Record<string, string>>>>>;
  /** Texts of the document that answer no field, by id: its title, headings and notes. */
  readonly words?: Readonly<Partial<Record<LawLanguage, Readonly<Record<string, string>>>>>;
  readonly notes?: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

/** A column, a key or a heading of an official document. */
export interface LawColumn {
  readonly name: string;
  readonly group?: string;
  /** Number or article of the document. */
  readonly ref?: string;
  /** Field of the obligation that it shows. */
  readonly field?: string;
  readonly required?: true;
  readonly maxLength?: number;
  /** Values that it takes. */
  readonly values?: readonly string[];
}
