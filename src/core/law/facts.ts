import { facts } from '../../../generated/facts.ts';
import type { Organisation } from '../policy/policy-file.ts';
import { holds, type TruthOf } from './condition.ts';
import type { FactFile } from './fact-file.ts';
import type { Truth } from './truth.ts';

const byId = new Map(facts.map((fact) => [fact.id, fact]));

export const factIds: readonly string[] = [...byId.keys()];

/** Data of a fact, `undefined` for an id that `facts.yml` does not list. */
export function factOf(id: string): FactFile | undefined {
  return byId.get(id);
}

/** Threshold of the French duty to publish, in full-time equivalents; 50 is bound (CRPA art. D.312-1-4). */
const PUBLICATION_STAFF = 50;

/** What the policy's `organisation` says, by fact; unknown where it does not say. */
const organisationFacts: ReadonlyMap<string, (organisation: Organisation) => Truth> = new Map([
  // A supplier's software may well serve an administration: that is for a person to say.
  ['public_administration', ({ kind }) => (kind === undefined || kind === 'supplier' ? undefined : true)],
  ['administration_over_50_agents', ({ staff }) => (staff === undefined ? undefined : staff >= PUBLICATION_STAFF)],
]);

/**
 * Answers about one algorithm: what its record says; otherwise what the organisation says; otherwise, for a computed
 * fact, what follows from the others.
 */
export function knownFacts(answers: Readonly<Record<string, boolean>>, organisation: Organisation): TruthOf {
  const truthOf = (id: string): Truth => {
    if (Object.hasOwn(answers, id)) return answers[id];
    const ofOrganisation = organisationFacts.get(id)?.(organisation);
    const computedFrom = byId.get(id)?.computedFrom;
    if (ofOrganisation !== undefined || !computedFrom) return ofOrganisation;
    return holds(computedFrom, truthOf);
  };
  return truthOf;
}
