import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { JsonReport } from '../../src/core/report/json.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

/** Fictitious: no key in it is one. */
const files = {
  '.vigie/': '',
  'requirements.txt': 'django\nopenai==2.0\nmistralai\nchromadb\n',
  '.env.example': 'DEBUG=1\nANTHROPIC_API_KEY=fictitious-0123456789\n',
  'modeles/score.onnx': 'model',
  'app/tri.joblib': 'model',
  'app/a.py': 'from openai import OpenAI\n\nprint(OpenAI().responses.create(model="m", input="x"))\n',
};

async function tail(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await runCli(['check', ...args], { cwd });
  return stdout.slice(stdout.lastIndexOf('\n\n') + 2);
}

describe('AI that a project declares beside its code', () => {
  it('is told below the counts: what has no call, and files of models', () =>
    withFolder(files, async (folder) => {
      const text = await tail([], folder);
      assert.match(
        text,
        /^Declared, and no call found: mistralai \(requirements\.txt:3\), ANTHROPIC_API_KEY \(\.env\.example:2\)\.$/m,
      );
      assert.match(text, /^Model files: app\/tri\.joblib \(pickle\), modeles\/score\.onnx \(ONNX\)\.$/m);
      assert.doesNotMatch(text, /fictitious/);
    }));

  it('is told in French', () =>
    withFolder(files, async (folder) => {
      const text = await tail(['--lang', 'fr'], folder);
      assert.match(text, /^Déclaré, sans appel trouvé\u00A0: mistralai/m);
      assert.match(text, /^Fichiers de modèle\u00A0: app\/tri\.joblib/m);
    }));

  it('is in the JSON report, and never makes the check fail', () =>
    withFolder({ ...files, 'app/a.py': '' }, async (folder) => {
      const { stdout, exitCode } = await runCli(['check', '--format', 'json', '--threshold', 'hint'], { cwd: folder });
      const { aiDeclarations } = JSON.parse(stdout) as JsonReport;
      assert.deepEqual(aiDeclarations?.neverCalled, [
        { name: 'openai', path: 'requirements.txt', line: 2 },
        { name: 'mistralai', path: 'requirements.txt', line: 3 },
        { name: 'ANTHROPIC_API_KEY', path: '.env.example', line: 2 },
      ]);
      assert.deepEqual(
        aiDeclarations.modelFiles.map(({ format }) => format),
        ['pickle', 'ONNX'],
      );
      assert.equal(exitCode, 0);
    }));

  it('is not told of a part of a project: the call may be elsewhere', () =>
    withFolder(files, async (folder) => {
      assert.doesNotMatch(await tail(['requirements.txt', 'modeles'], folder), /Declared|Model/);
    }));

  it('is not told where there is nothing to tell', () =>
    withFolder({ '.vigie/': '', 'a.py': 'x = 1\n' }, async (folder) => {
      assert.doesNotMatch(await tail([], folder), /Declared|Model/);
    }));

  it('names five, then how many more', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`m${index}.onnx`, 'model']));
    return withFolder({ '.vigie/': '', ...many }, async (folder) => {
      assert.match(await tail([], folder), /m4\.onnx \(ONNX\), 3 more\.$/m);
    });
  });
});
