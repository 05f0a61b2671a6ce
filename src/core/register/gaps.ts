import type { LocalisedText } from '../findings/finding.ts';
import { openQuestionsOf } from '../law/applies.ts';
import { holds, type TruthOf } from '../law/condition.ts';
import { knownFacts } from '../law/facts.ts';
import type { LegalRef, ObligationField, ObligationFile } from '../law/law-file.ts';
import type { Truth } from '../law/truth.ts';
import { isAnswered, pathOf, type Asked } from './answered.ts';
import type { RecordFile } from './record-file.ts';

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
  readonly legalRef: LegalRef;
}

/** All that a record lacks to fulfil an obligation, in the order of the obligation's fields. */
export function gapsOf(obligation: ObligationFile, asked: Asked): readonly Gap[] {
  const truthOf = knownFacts(asked.record, asked.organisation);
  const gaps = obligation.fields.flatMap((field) => {
    return (field.recordFields ?? []).flatMap((recordField) => {
      const path = pathOf(recordField, asked.language);
      if (!isAnswered(recordField, asked)) return missing(field, path, truthOf, asked.record);
      return isUnconfirmed(asked.record, path) ? [gap('unconfirmed', path, field)] : [];
    });
  });
  return [...new Map(gaps.map((one) => [one.path, one])).values()];
}

function gap(kind: Gap['kind'], path: string, { label, legalRef }: ObligationField): Gap {
  return { kind, path, label, legalRef };
}

function missing(field: ObligationField, path: string, truthOf: TruthOf, record: RecordFile): readonly Gap[] {
  if (field.required === 'if-relevant' && isSetAside(record, path)) return [];
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

/** A person has written that the field does not matter for this algorithm. */
function isSetAside({ notApplicable = [] }: RecordFile, path: string): boolean {
  return notApplicable.includes(path.split('.', 1)[0] ?? '');
}

function isUnconfirmed(record: RecordFile, path: string): boolean {
  const unconfirmed = record.unconfirmed ?? [];
  return unconfirmed.some((one) => one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
}
