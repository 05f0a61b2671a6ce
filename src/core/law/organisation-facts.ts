import type { Organisation } from '../policy/organisation-file.ts';
import type { Truth } from './truth.ts';

type Kind = NonNullable<Organisation['kind']>;

/** Threshold of the French duty to publish, in full-time equivalents; 50 is bound (CRPA art. D.312-1-4). */
const PUBLICATION_STAFF = 50;

/** Inhabitants under which the French national guide exempts a local authority (limit of CRPA art. L.312-1-1). */
const PUBLICATION_POPULATION = 3500;

/**
 * What the policy's `organisation` says, by fact; unknown where it does not say. A supplier's software may well serve an
 * administration, and a social security body may be public or private: that is for a person to say.
 */
const organisationFacts: ReadonlyMap<string, (organisation: Organisation) => Truth> = new Map([
  [
    'public_administration',
    byKind(['state', 'local-authority', 'social-security', 'public-body', 'public-service-contractor']),
  ],
  ['public_body', byKind(['state', 'local-authority', 'public-body'], ['public-service-contractor'])],
  [
    'private_body_with_public_service',
    byKind(['public-service-contractor'], ['state', 'local-authority', 'public-body']),
  ],
  // A contractor may act on behalf of a public authority (AI Act art. 49(3)), or not.
  ['public_authority_deployer', byKind(['state', 'local-authority', 'public-body'])],
  // Provinces and cities are not bound by the Canadian Directive.
  ['federal_institution', byKind([], ['local-authority'])],
  ['administration_over_50_agents', ({ staff }) => (staff === undefined ? undefined : staff >= PUBLICATION_STAFF)],
  ['local_authority_under_3500_inhabitants', isSmallAuthority],
]);

/** What the policy says of a fact. */
export function saidByOrganisation(fact: string, organisation: Organisation): Truth {
  return organisationFacts.get(fact)?.(organisation);
}

function byKind(yes: readonly Kind[], no: readonly Kind[] = []): (organisation: Organisation) => Truth {
  return ({ kind }) => {
    if (kind === undefined) return undefined;
    if (yes.includes(kind)) return true;
    return no.includes(kind) ? false : undefined;
  };
}

function isSmallAuthority({ kind, population }: Organisation): Truth {
  if (kind === undefined) return undefined;
  if (kind !== 'local-authority') return false;
  return population === undefined ? undefined : population < PUBLICATION_POPULATION;
}
