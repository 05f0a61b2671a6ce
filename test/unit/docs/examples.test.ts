import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { messageOf } from '../../../src/core/rules/rules.ts';
import { memoryFiles } from '../register/project.ts';

/** Where the first YAML text of a page belongs, in a project that has the parent it names. */
const pages = [
  { page: 'docs/policy.md', path: '.vigie/policy.yml' },
  { page: 'docs/policy.fr.md', path: '.vigie/policy.yml' },
  { page: 'docs/register.md', path: '.vigie/algorithms/tri-courrier.yml' },
  { page: 'docs/register.fr.md', path: '.vigie/algorithms/tri-courrier.yml' },
];

describe('examples of the documentation', () => {
  for (const { page, path } of pages) {
    it(`${page} shows one that is right`, async () => {
      const text = /```yaml\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1];
      assert.ok(text);
      const organisation = 'organisation: { kind: local-authority, staff: 420 }';
      const project = { '.vigie/policy.yml': `version: 1\n${organisation}\n`, 'charter/policy.yml': 'version: 1\n' };
      const { findings } = await loadProject(memoryFiles({ ...project, [path]: text }));
      assert.deepEqual(
        findings.map((finding) => messageOf(finding, 'en')),
        [],
      );
    });
  }
});
