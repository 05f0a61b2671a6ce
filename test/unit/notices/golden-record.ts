import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

/** A town that does not exist. */
export const goldenTown: Organisation = {
  name: 'Ville de Sainte-Fictive',
  kind: 'local-authority',
  staff: 240,
  population: 12_400,
  contact: 'dpo@sainte-fictive.invalid',
};

/** A record that says all that five places ask; everything in it is fictitious. */
export const goldenRecord = parse(readFileSync('test/fixtures/notices/aide-transport.yml', 'utf8')) as RecordFile;

/** What must be otherwise for a document to be asked for. */
const changes: Readonly<Record<string, Partial<RecordFile>>> = {
  'eu-exposure-notice': {
    name: { fr: 'Comptage des visiteurs', en: 'Visitor count' },
    exposure: {
      fr: 'La caméra de l’accueil estime la tranche d’âge, pour compter les visiteurs ; la Ville l’exploite.',
      en: 'The camera at the desk estimates the age band, to count visitors; the city runs it.',
    },
    facts: { biometric_categorisation: true },
  },
  'eu-deepfake-notice': { facts: { generates_deepfake: true } },
  'eu-ai-text-notice': { facts: { generates_content: true, publishes_text_of_public_interest: true } },
  'eu-annex-viii-b': { derogationConditions: ['a'], facts: { art_6_3_exemption_claimed: true, profiling: false } },
};

/** The record with what a document needs. */
export function goldenRecordFor(document: string): RecordFile {
  const change = changes[document] ?? {};
  return { ...goldenRecord, ...change, facts: { ...goldenRecord.facts, ...change.facts } };
}
