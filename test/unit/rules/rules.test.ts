import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { checkExceptions } from '../../../src/core/policy/exceptions.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { isAtLeast } from '../../../src/core/findings/severity.ts';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import { noticePath } from '../../../src/core/notices/notice-path.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { projectFindingsOn } from '../../../src/core/project/project-findings.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { checkOrphans } from '../../../src/core/rules/register/check-orphans.ts';
import { rulePage } from '../../../src/core/rules/rule-page.ts';
import { ruleIds, type RuleId } from '../../../src/core/rules/rule-id.ts';
import { ruleOf, type Locale } from '../../../src/core/rules/rules.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';

const locales: readonly Locale[] = ['en', 'fr'];

/** What the notes of the examples say of the project around them. */
const project = {
  '.vigie/policy.yml': `version: 1
organisation: { name: Ville de Sainte-Fictive, kind: local-authority }
ai: { providers: { albert-api: allow, mistral: allow, '*': deny } }
register: { reviewEveryMonths: 12 }
`,
  '.vigie/algorithms/tri-demandes.yml': 'id: tri-demandes\nname: { fr: Tri }\nprovider: albert-api\n',
  '.vigie/algorithms/bourse-communale.yml': 'id: bourse-communale\nname: { fr: Bourse }\n',
  '.vigie/algorithms/resume-courriers.yml': 'id: resume-courriers\nname: { fr: Résumé }\n',
};
const today = '2026-11-24';

/** The notice that is on disk, made from the record as it is once put right. */
function noticesOnDisk(): Readonly<Record<string, string>> {
  const record = parse(ruleOf('register/stale-notice').example?.right ?? '') as RecordFile;
  const organisation = { name: 'Ville de Sainte-Fictive', kind: 'local-authority' } as const;
  const made = renderNotice({ record, document: 'eu-ai-interaction-notice', language: 'fr', organisation });
  assert.ok(made?.notice);
  const path = noticePath('.vigie/notices', made.notice, 'markdown');
  return path === undefined ? {} : { [path]: noticeFormatOf('markdown').format(made.notice) };
}

/** A file of the project that is not in the register. */
const resume = new SourceDocument('app/resume.py', 'python', 'def resumer(courrier):\n    return courrier\n');
const syntax = new Syntax(installedGrammars);

describe('rules', () => {
  for (const id of ruleIds) {
    describe(id, () => {
      tests(id);
    });
  }
});

function tests(id: RuleId): void {
  const rule = ruleOf(id);

  it('has a sample for every placeholder, and no other', () => {
    const texts = Object.values(rule.messages).flatMap((message) => locales.map((locale) => message[locale]));
    const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    assert.deepEqual(Object.keys(rule.samples).sort(), [...new Set(names)].sort());
  });

  it('has a page in both languages without a placeholder left', () => {
    for (const locale of locales) assert.doesNotMatch(rulePage(id, locale), /\{\w+\}/);
  });

  it('keeps French marks away from line ends', () => {
    assert.doesNotMatch(rulePage(id, 'fr'), /\S [;!?»]|« /);
  });

  it('finds what its example shows, and nothing once it is put right', async () => {
    assert.ok(rule.example);
    const { path, wrong, right } = rule.example;
    assert.notDeepEqual(await found(id, path, wrong), []);
    assert.deepEqual(await found(id, path, right), []);
  });
}

/** What a rule finds in a text, from `warning` on: a documented example is information. */
async function found(id: RuleId, path: string, text: string): Promise<readonly Finding[]> {
  const loaded = await loadProject(memoryFiles({ ...project, ...noticesOnDisk(), [path]: text }));
  const document = new SourceDocument(path, path.endsWith('.py') ? 'python' : 'yaml', text);
  const { findings } = await scan(document, { project: loaded, syntax, today });
  const seen = await scan(resume, { project: loaded, syntax, today });
  const orphans = checkOrphans(loaded, { files: [resume.path], code: seen.code ? [seen.code] : [] });
  const ofProject = projectFindingsOn(loaded, today, orphans);
  const least = id === 'algorithm/undeclared-decision' ? ruleOf(id).severity : 'warning';
  const all = [...ofProject, ...checkExceptions(loaded.policy, today), ...findings];
  return all.filter((one) => one.ruleId === id && one.path === path && isAtLeast(one.severity, least));
}
