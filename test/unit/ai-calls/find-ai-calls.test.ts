import assert from 'node:assert/strict';
import { findAiCalls, mayHoldAiCall } from '../../../src/core/ai-calls/find-ai-calls.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { installedGrammars } from '../support/grammars.ts';

const syntax = new Syntax(installedGrammars);

async function firstCall(languageId: string, text: string, environment?: ReadonlyMap<string, string>) {
  const [call] = await findAiCalls(
    new SourceDocument('file', languageId, text),
    syntax,
    environment && { environment },
  );
  assert.ok(call);
  return call;
}

describe('findAiCalls', () => {
  const ask = 'client.chat.completions.create({ model: "gpt-4o" })';

  it('says nothing of a language without an adapter', async () => {
    const document = new SourceDocument('notes.md', 'markdown', `import openai; ${ask}`);
    assert.equal(mayHoldAiCall(document), false);
    assert.deepEqual(await findAiCalls(document, syntax), []);
  });

  const enclosing: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'python',
      'import openai\n\n# avant\n@trace\n@retry(3)\nclass A:\n    @staticmethod\n    def f(x):\n        def g():\n            openai.chat.completions.create()\n',
      ['def g():\n', '@staticmethod\n', '@trace\n@retry(3)\nclass A:'],
    ],
    [
      'typescript',
      `import OpenAI from 'openai';\nconst client = new OpenAI();\n/** avant */\nexport const ask = async () => ${ask};`,
      ['export const ask ='],
    ],
    [
      'typescript',
      `import OpenAI from 'openai';\n@Injectable()\nexport class A {\n  client = new OpenAI();\n  @Get()\n  f() { this.${ask}; }\n}`,
      ['@Get()\n', '@Injectable()\nexport class A'],
    ],
    [
      'javascript',
      `const client = new (require('openai'))();\nexport default function () { ${ask}; }\n`,
      ['export default function'],
    ],
  ];
  for (const [languageId, text, starts] of enclosing) {
    it(`gives what is around a call, decorators included (${languageId}: ${String(starts[0])})`, async () => {
      const call = await firstCall(languageId, text);
      const found = call.enclosing.map(({ range }, index) => text.slice(range.start).startsWith(starts[index] ?? '?'));
      assert.deepEqual(
        found,
        starts.map(() => true),
      );
    });
  }

  it('names a callee without its arguments, which may hold personal data', async () => {
    const text = `from langchain_openai import ChatOpenAI\nChatOpenAI(user="prénom nom").bind(stop="x").invoke("y")`;
    const call = await firstCall('python', text);
    assert.equal(call.callee, 'ChatOpenAI(…).bind(…).invoke');
    assert.equal(call.sdk, 'langchain_openai');
  });

  it('takes the address from the environment that it is given', async () => {
    const text = `import os\nfrom openai import OpenAI\nOpenAI(base_url=os.environ["LLM_URL"]).responses.create(model=os.getenv("LLM", "a"))`;
    const environment = new Map([
      ['LLM_URL', 'https://albert.api.etalab.gouv.fr/v1'],
      ['LLM', 'albert-large'],
    ]);
    const { provider, host, model } = await firstCall('python', text, environment);
    assert.deepEqual(
      { provider, host, model },
      { provider: 'albert-api', host: 'albert.api.etalab.gouv.fr', model: 'albert-large' },
    );
  });

  it('takes the variable that an SDK reads by itself', async () => {
    const text = `import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'x' });`;
    const environment = new Map([['OPENAI_BASE_URL', 'https://api.scaleway.ai/v1']]);
    assert.equal((await firstCall('typescript', text, environment)).provider, 'scaleway');
  });
});
