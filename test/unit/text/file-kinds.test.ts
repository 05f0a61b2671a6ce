import assert from 'node:assert/strict';
import { isOfKind } from '../../../src/core/text/file-kinds.ts';
import { isTestPath } from '../../../src/core/text/test-files.ts';

const tests: Readonly<Record<string, boolean>> = {
  'test/a.ts': true,
  'src/__tests__/a.ts': true,
  'app/tests/b.py': true,
  'spec/models/a.rb': true,
  'cypress/utils/a.js': true,
  'src/fixtures/agents.csv': true,
  'Fixtures/agents.csv': true,
  'db/seeds.rb': true,
  'db/seeds/a.sql': true,
  'src/a.test.ts': true,
  'src/a.spec.tsx': true,
  'app/test_views.py': true,
  'app/views_test.go': true,
  'java/AgentTest.java': true,
  'java/AgentTests.java': true,
  'conftest.py': true,
  'public/import-agents-test.csv': true,
  'app/prescribers/tests.py': true,
  'src/Portal.UnitTests/Services/Agents.cs': true,
  'src/DataFixtures/Files/Agents.yml': true,
  'load-testing/smoke_test_workflows/agents.json': true,
  'tools/wiremock/agents.json': true,
  'tools/api.postman_collection.json': true,
  'app/components/agent_preview.rb': true,
  'pipeline/.env.test': true,
  'data/demo-agents.sql': true,
  'config/sample_people.json': true,
  'src/demo-agents.ts': false,
  'src/a.ts': false,
  'src/latest.ts': false,
  'src/contest/a.ts': false,
  'src/attestation.py': false,
  'src/inspector.rb': false,
  'src/testimony.ts': false,
  'docs/tests.md': false,
  'src/Attestations/a.cs': false,
  'src/latestTestimonies/a.ts': false,
  a: false,
};

const credits: Readonly<Record<string, boolean>> = {
  AUTHORS: true,
  'AUTHORS.md': true,
  '.mailmap': true,
  '.github/CODEOWNERS': true,
  'LICENSE.txt': true,
  'package.json': true,
  'lib/jquery/.bower.json': true,
  'pyproject.toml': true,
  'locale/fr/LC_MESSAGES/django.po': true,
  'vigie.gemspec': true,
  'src/authors/list.ts': false,
  'src/a.json': false,
  'README.md': false,
};

describe('kinds of files', () => {
  for (const [path, expected] of Object.entries(tests)) {
    it(`${path} is ${expected ? '' : 'not '}a test`, () => {
      assert.equal(isTestPath(path), expected);
    });
  }
  for (const [path, expected] of Object.entries(credits)) {
    it(`${path} ${expected ? 'credits' : 'does not credit'} people`, () => {
      assert.equal(isOfKind('credits', path), expected);
    });
  }
});
