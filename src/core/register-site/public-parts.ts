import type { RecordField } from '../register/record-file.ts';
import type { SiteTextId } from './site-texts-file.ts';

/** A part of a record's page: what a citizen looks for, and the parts of the record that answer. */
export interface PublicSection {
  /** Its place in the page's address, and its heading. */
  readonly id: 'purpose' | 'decision' | 'working' | 'data' | 'risks' | 'rights' | 'responsible';
  readonly title: SiteTextId;
  readonly parts: readonly RecordField[];
}

/**
 * What the public site shows of a record, and nothing else: what the French inventory, the British record, the Dutch
 * register or the Canadian explanation publish. Answers to the law's questions, security, hosts, logs and what is kept
 * for an authority stay in the repository.
 */
export const publicSections: readonly PublicSection[] = [
  {
    id: 'purpose',
    title: 'section.purpose',
    parts: ['purpose', 'description', 'context', 'scope', 'phase', 'startDate', 'endDate', 'themes', 'website'],
  },
  {
    id: 'decision',
    title: 'section.decision',
    parts: [
      'decision',
      'automation',
      'role',
      'humanOversight',
      'legalBasis',
      'legalReferences',
      'decisionsPerYear',
      'reach',
      'people',
      'significance',
      'consequences',
      'benefits',
      'decisionResources',
    ],
  },
  {
    id: 'working',
    title: 'section.working',
    parts: [
      'algorithmKind',
      'logic',
      'rules',
      'parameters',
      'input',
      'operations',
      'output',
      'explainability',
      'provider',
      'model',
      'modelVersion',
      'modelDescription',
      'generativeUse',
      'learnsInUse',
      'performance',
      'sourceCode',
      'workingResources',
    ],
  },
  {
    id: 'data',
    title: 'section.data',
    parts: ['data', 'dataUsed', 'sensitiveAttributes', 'recipients', 'retention', 'processingRegister'],
  },
  {
    id: 'risks',
    title: 'section.risks',
    parts: ['risks', 'proportionality', 'alternatives', 'impactAssessments', 'audits', 'impactResources'],
  },
  {
    id: 'rights',
    title: 'section.rights',
    parts: ['contact', 'humanContact', 'remedies', 'representations', 'publishedRules', 'dataProtectionOfficer'],
  },
  {
    id: 'responsible',
    title: 'section.responsible',
    parts: ['administration', 'owner', 'accountable', 'developer', 'suppliers', 'review'],
  },
];
