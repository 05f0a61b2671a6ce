import { facts } from '../../../generated/facts.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import type { RecordFile } from '../register/record-file.ts';
import { holds, type TruthOf } from './condition.ts';
import type { FactFile } from './fact-file.ts';
import { saidByOrganisation } from './organisation-facts.ts';
import { saidByRecord } from './record-facts.ts';
import type { Truth } from './truth.ts';

const byId = new Map(facts.map((fact) => [fact.id, fact]));

export const factIds: readonly string[] = [...byId.keys()];

/** Data of a fact, `undefined` for an id that `facts.yml` does not list. */
export function factOf(id: string): FactFile | undefined {
  return byId.get(id);
}

/** Who or what answers a fact. `answer`: the record's `facts`; `record`: another part of the record. */
export type FactOrigin = 'answer' | 'record' | 'policy' | 'computed';

/** A fact that is known, and from where. */
export interface KnownFact {
  readonly answer: boolean;
  readonly origin: FactOrigin;
}

/** What is known of one algorithm, by fact; `undefined` where nobody has answered. */
export type KnownFacts = (fact: string) => KnownFact | undefined;

/**
 * Facts about one algorithm: what the record answers; otherwise what other parts of it say; otherwise what the
 * organisation says; otherwise, for a computed fact, what follows from the others.
 */
export function factsOf(record: Partial<RecordFile>, organisation: Organisation): KnownFacts {
  const answers = record.facts ?? {};
  const known: KnownFacts = (id) => {
    const fact = byId.get(id);
    if (Object.hasOwn(answers, id)) return knownAs(answers[id], 'answer');
    const said = fact && knownAs(saidByRecord(fact, record), 'record');
    if (said || !fact) return said;
    return knownAs(saidByOrganisation(id, organisation), 'policy') ?? knownAs(computed(fact, known), 'computed');
  };
  return known;
}

/** Answers about one algorithm, without where they come from. */
export function knownFacts(record: Partial<RecordFile>, organisation: Organisation): TruthOf {
  const known = factsOf(record, organisation);
  return (id) => known(id)?.answer;
}

function computed({ computedFrom }: FactFile, known: KnownFacts): Truth {
  return computedFrom && holds(computedFrom, (id) => known(id)?.answer);
}

function knownAs(answer: Truth, origin: FactOrigin): KnownFact | undefined {
  return answer === undefined ? undefined : { answer, origin };
}
