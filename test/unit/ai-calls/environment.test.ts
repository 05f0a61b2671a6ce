/** Addresses that environment files give to AI calls. Keys and hosts are fictitious. */
import assert from 'node:assert/strict';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { ProjectEnvironment } from '../../../src/core/modules/project-environment.ts';
import { ProjectCode } from '../../../src/core/scan/project-code.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';

const albert = 'https://albert.api.etalab.gouv.fr/v1';
const python =
  'import os\nfrom openai import OpenAI\nc = OpenAI(base_url=os.environ["LLM_URL"])\nc.chat.completions.create(model="m", messages=[])\n';
const silent = 'from openai import OpenAI\nc = OpenAI()\nc.chat.completions.create(model="m", messages=[])\n';
const typescript =
  'import OpenAI from "openai";\nconst c = new OpenAI({ baseURL: process.env.LLM_URL });\nawait c.chat.completions.create({ model: "m", messages: [] });\n';

const syntax = new Syntax(installedGrammars);

/** Which provider answers, with these environment files. */
const cases: readonly (readonly [
  path: string,
  text: string,
  files: Readonly<Record<string, string>>,
  provider: string,
])[] = [
  ['a.py', python, { '.env.example': `LLM_URL=${albert}\n` }, 'albert-api'],
  ['a.py', python, { '.env': `export LLM_URL="${albert}"\n` }, 'albert-api'],
  [
    'a.py',
    python,
    { '.env.example': `LLM_URL=${albert}\n`, '.env': 'LLM_URL=https://api.mistral.ai/v1\n' },
    'albert-api',
  ],
  ['a.py', python, { '.env': `# LLM_URL=${albert}\n` }, 'unknown'],
  ['a.py', python, {}, 'unknown'],
  ['a.py', silent, { '.env.example': `OPENAI_BASE_URL=${albert}\n` }, 'albert-api'],
  ['a.py', silent, {}, 'openai'],
  ['a.ts', typescript, { '.env.example': `LLM_URL='${albert}'\n` }, 'albert-api'],
];

describe('an AI call whose address the environment gives', () => {
  for (const [path, text, files, provider] of cases) {
    it(`${path}, ${JSON.stringify(files)}: ${provider}`, async () => {
      const tree = memoryFiles({ [path]: text, ...files });
      const project = await loadProject(tree);
      const document = new SourceDocument(path, path.endsWith('.py') ? 'python' : 'typescript', text);
      const code = new ProjectCode(tree, project, syntax);
      const { aiCalls } = await scan(document, { project, syntax, code, today: '2026-11-26' });
      assert.deepEqual(
        aiCalls.map(({ call }) => call.provider),
        [provider],
      );
    });
  }

  it('never keeps what may be a secret', async () => {
    const text = `A_KEY=sk-secret\nA_URL=https://nom:secret@ia.invalid/v1\nB_URL = "ftp://ia.invalid"\nC=1 https://x.invalid\n`;
    const addresses = await new ProjectEnvironment(memoryFiles({ '.env': text })).addresses();
    assert.deepEqual([...addresses], [['A_URL', 'https://ia.invalid/v1']]);
  });

  it('is none where the file cannot be read', async () => {
    assert.equal((await new ProjectEnvironment(memoryFiles({ '.env': undefined })).addresses()).size, 0);
  });
});
