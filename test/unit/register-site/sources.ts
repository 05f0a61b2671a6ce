import { neutralColours } from '../../../src/core/register-site/colours.ts';
import { registerSite } from '../../../src/core/register-site/site.ts';
import type { SiteSource } from '../../../src/core/register-site/site-source.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

/** Everything is fictitious. */
export const plainRecord: RecordFile = {
  id: 'places-creche',
  name: { fr: 'Attribution des places en crèche', en: 'Allocation of nursery places' },
  summary: { fr: 'Classe les demandes de place en crèche.', en: 'Ranks applications for nursery places.' },
  purpose: { fr: 'classer les demandes de place en crèche', en: 'rank applications for nursery places' },
  automation: 'support',
  phase: 'production',
  themes: ['education', 'social-protection'],
  data: ['income', 'family'],
  rules: { fr: 'Un point par critère.\n\nÀ égalité, le tirage au sort décide.', en: 'A point for each criterion.' },
  risks: [
    { risk: { fr: 'Une erreur de saisie', en: 'A typing error' }, measure: { fr: 'Une relecture', en: 'A review' } },
  ],
  legalReferences: [{ title: { fr: 'Délibération 1' }, link: 'https://www.ville-fictive.invalid/deliberation' }],
  contact: { service: { fr: 'Petite enfance' }, email: 'creche@ville-fictive.invalid' },
  review: { on: '2026-11-01', by: 'Petite enfance' },
  facts: { personal_data: true },
  security: { fr: 'SECRET DE SÉCURITÉ' },
  implementation: [{ files: 'interne/creche.py' }],
};

const hostile = '</p><script>alert(1)</script>"\' onload=x [a](javascript:alert(1)) \u202Eabc\u0000';

/** A record in which each text tries to be something else. */
export const hostileRecord: RecordFile = {
  id: 'index',
  name: { fr: hostile },
  summary: { fr: `${hostile} ${'long'.repeat(2000)}` },
  purpose: { fr: 'نص من اليمين إلى اليسار <b>' },
  website: 'javascript:alert(1)',
  registerPage: 'javascript:alert(2)',
  provider: hostile,
  parameters: [{ name: { fr: hostile }, weight: { fr: hostile }, effect: { fr: hostile } }],
  legalReferences: [{ title: { fr: hostile }, link: 'javascript:alert(3)' }],
  contact: { email: `${hostile}@example.invalid`, form: 'data:text/html,x' },
  review: { on: hostile, by: hostile },
};

export const siteSource: SiteSource = {
  records: [
    { record: plainRecord, isDraft: false },
    { record: { id: 'vide', name: {} }, isDraft: true },
    { record: hostileRecord, isDraft: true },
  ],
  organisation: { name: 'Ville fictive <b>&' },
  languages: ['fr', 'en'],
  colours: neutralColours,
};

export function site(changes: Partial<SiteSource> = {}): ReadonlyMap<string, string> {
  return registerSite({ ...siteSource, ...changes });
}

export function pageOf(files: ReadonlyMap<string, string>, path: string): string {
  const page = files.get(path);
  if (page === undefined) throw new Error(`No ${path} among ${[...files.keys()].join(', ')}`);
  return page;
}
