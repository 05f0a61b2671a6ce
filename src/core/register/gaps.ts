import type { LocalisedText } from '../findings/finding.ts';
import { openQuestionsOf } from '../law/applies.ts';
import { holds, type TruthOf } from '../law/condition.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawLanguage, ObligationField, ObligationFile } from '../law/law-file.ts';
import type { Truth } from '../law/truth.ts';
import type { Organisation } from '../policy/policy-file.ts';
import type { RecordField, RecordFile, TextByLanguage } from './record-file.ts';

/** What a record lacks for an obligation. */
export interface Gap {
  /**
   * `missing`: the law asks for it and the record is silent; `unanswered`: a fact on which it depends is unknown;
   * `unconfirmed`: a model drafted the text and no person has confirmed it.
   */
  readonly kind: 'missing' | 'unanswered' | 'unconfirmed';
  /** Where to write it in the record: `purpose.fr`, `facts.main_processing`. */
  readonly path: string;
  /** The official label of the field, or the question. */
  readonly label: LocalisedText;
  /** The article that asks for it. */
  readonly legalRef: LocalisedText;
}

/** A record that is asked for what an obligation wants in one language. */
export interface Asked {
  readonly record: RecordFile;
  readonly language: LawLanguage;
  /** Answers for what the record leaves to the policy. */
  readonly organisation: Organisation;
}

/** All that a record lacks to fulfil an obligation, in the order of the obligation's fields. */
export function gapsOf(obligation: ObligationFile, asked: Asked): readonly Gap[] {
  const truthOf = knownFacts(asked.record.facts ?? {}, asked.organisation);
  const gaps = obligation.fields.flatMap((field) => {
    if (!field.recordField) return [];
    const path = pathOf(field.recordField, asked.language);
    if (!isGiven[field.recordField](asked)) return missing(field, path, truthOf);
    return isUnconfirmed(asked.record, path) ? [gap('unconfirmed', path, field)] : [];
  });
  return [...new Map(gaps.map((one) => [one.path, one])).values()];
}

function gap(kind: Gap['kind'], path: string, { label, legalRef }: ObligationField): Gap {
  return { kind, path, label, legalRef };
}

function missing(field: ObligationField, path: string, truthOf: TruthOf): readonly Gap[] {
  const required = isRequired(field, truthOf);
  if (required !== undefined) return required ? [gap('missing', path, field)] : [];
  if (typeof field.required === 'string') return [gap('unanswered', path, field)];
  return openQuestionsOf(field.required, truthOf).map((fact) => ({
    kind: 'unanswered',
    path: `facts.${fact.id}`,
    label: fact.question,
    legalRef: field.legalRef,
  }));
}

function isRequired({ required, requiredByGuidance }: ObligationField, truthOf: TruthOf): Truth {
  if (required === 'always' || requiredByGuidance) return true;
  if (required === 'recommended') return false;
  // Only a person can say whether it is relevant, and a blank does not say so.
  return required === 'if-relevant' ? undefined : holds(required, truthOf);
}

/** Whether a record answers a field; in a text by language, whether it does in the language asked for. */
const isGiven: Readonly<Record<RecordField, (asked: Asked) => boolean>> = {
  name: ({ record, language }) => isFilled(textIn(record.name, language)),
  purpose: ({ record, language }) => isFilled(textIn(record.purpose, language)),
  administration: ({ record, organisation }) => isFilled(record.administration) || isFilled(organisation.name),
  // The name of a service is no way to reach it.
  contact: ({ record: { contact } }) => [contact?.address, contact?.email, contact?.form].some(isFilled),
  owner: ({ record }) => isFilled(record.owner),
  publishedRules: ({ record }) => isFilled(record.publishedRules),
  provider: ({ record }) => isFilled(record.provider),
  model: ({ record }) => isFilled(record.model),
  data: ({ record }) => (record.data ?? []).length > 0,
};

function pathOf(field: RecordField, language: LawLanguage): string {
  return field === 'name' || field === 'purpose' ? `${field}.${language}` : field;
}

/** The text in one language, `undefined` when there is none. */
export function textIn(text: TextByLanguage | undefined, language: LawLanguage): string | undefined {
  return language === 'nl' ? undefined : text?.[language];
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function isUnconfirmed(record: RecordFile, path: string): boolean {
  const unconfirmed = record.unconfirmed ?? [];
  return unconfirmed.some((one) => one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
}
