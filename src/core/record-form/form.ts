/**
 * A record as a form shows it, in one language: plain data, made from the record's parts and from what the law asks, so that a
 * new part needs no line here.
 */
export interface RecordForm {
  readonly title: string;
  /** Why the text cannot be shown as a form, and on which line; there are then no groups. */
  readonly unreadable?: { readonly text: string; readonly line: number };
  readonly groups: readonly FormGroup[];
}

export interface FormGroup {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** The part of the record. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** A duty that applies, or may apply, asks for it, or something is written in it, or the code proposes something. */
  readonly isWanted: boolean;
  readonly controls: readonly FormControl[];
  /** Rows of a table, each with its own controls; absent for other parts. `blank` is the row that could be added. */
  readonly rows?: readonly FormRow[];
  readonly blank?: FormRow;
  readonly duties: readonly FormDuty[];
  readonly proposals: readonly FormProposal[];
}

export interface FormRow {
  readonly path: FormPath;
  /** What the record holds there, as JSON: what a change of the whole row is based on. */
  readonly base: string;
  readonly controls: readonly FormControl[];
}

/** Keys and indexes from the top of the record. */
export type FormPath = readonly (string | number)[];

interface ControlBase {
  readonly path: FormPath;
  readonly label: string;
  /** Language of the text to write, where it is one of several. */
  readonly language?: string;
  /** What is missing, or wrong: one sentence each. */
  readonly problems: readonly string[];
}

export interface TextControl extends ControlBase {
  readonly kind: 'text';
  readonly format: 'line' | 'lines' | 'link' | 'email' | 'day' | 'month';
  readonly value: string;
}

export interface ChoiceControl extends ControlBase {
  readonly kind: 'choice';
  readonly options: readonly FormOption[];
  /** Empty where nothing is chosen. */
  readonly value: string;
}

/** A question: `true`, `false`, or empty for unknown. */
export interface AnswerControl extends ControlBase {
  readonly kind: 'answer';
  readonly value: string;
}

export interface ListControl extends ControlBase {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** What an item may be; any text where absent. */
  readonly options?: readonly FormOption[];
}

export type FormControl = TextControl | ChoiceControl | AnswerControl | ListControl;

export interface FormOption {
  readonly value: string;
  readonly label: string;
}

/** Why a field is asked for. */
export interface FormDuty {
  readonly article: string;
  readonly address?: string;
  /** The document that is asked for, and how it calls the field. */
  readonly text: string;
}

/** What the code says, to be accepted by a person. */
export interface FormProposal {
  readonly path: FormPath;
  /** What the record says there now. */
  readonly base: string;
  readonly value: string;
  /** The value as people call it. */
  readonly label: string;
  readonly from: FormPlace;
  /** What is written besides, so that the text stays a draft until a person has confirmed it. */
  readonly mark?: { readonly path: FormPath; readonly base: string; readonly value: string };
}

/** A place in the code; the line counts from 1. */
export interface FormPlace {
  readonly path: string;
  readonly line: number;
}
