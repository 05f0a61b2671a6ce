import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import type { Log } from 'sarif';
import type { CycloneDx } from '../../src/core/bom/cyclonedx.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

/** Everyone in it is fictitious. */
const project = {
  '.git/': '',
  '.vigie/policy.yml': 'version: 1\norganisation: { name: Ville de Fiction }\n',
  '.vigie/algorithms/resume.yml': 'id: resume\nname: { fr: Résumé }\nimplementation:\n  - files: app/resume.py\n',
  'requirements.txt': 'mistralai==1.9.2\nopenai>=1.0\n',
  'package.json': '{ "dependencies": { "@anthropic-ai/sdk": "^0.60.0" } }\n',
  'modeles/tri.onnx': '',
  'app/resume.py': `from mistralai import Mistral

client = Mistral()


def resumer(usager):
    return client.chat.complete(model="mistral-small-latest", messages=f"{usager.date_naissance} {usager.handicap}")


def deux(usager): return client.chat.complete(model=nom(), messages="?"), client.chat.complete(model=nom(), messages="!")
`,
  'app/tri.py': `import ollama
import onnxruntime
from openai import OpenAI

from app.resume import resumer

albert = OpenAI(base_url="https://albert.api.etalab.gouv.fr/v1")
session = onnxruntime.InferenceSession("modeles/tri.onnx")


def trier(usager):
    albert.chat.completions.create(model="albert-small", messages=[])
    ollama.generate(model="llama3.2", prompt="Bonjour")
    session.run(None, {})
    return resumer(usager)
`,
};

async function billOf(folder: string, ...more: readonly string[]): Promise<{ bom: CycloneDx; text: string }> {
  const { exitCode, stdout, stderr } = await runCli(['bom', ...more], { cwd: folder });
  assert.deepEqual([exitCode, stderr], [0, '']);
  return { bom: JSON.parse(stdout) as CycloneDx, text: stdout };
}

function modelsIn({ components }: CycloneDx) {
  return components.filter(({ properties }) => properties.some(({ name }) => name === 'vigie:sdk'));
}

describe('vigie bom', () => {
  it('is CycloneDX 1.6, as its own library judges', () =>
    withFolder(project, async (folder) => {
      const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
      for (const more of [[], ['--timestamp', '2026-11-26']])
        assert.equal(await validator.validate((await billOf(folder, ...more)).text), null);
    }));

  it('lists models with every place, services with what reaches them, declared packages and model files', () =>
    withFolder(project, async (folder) => {
      const { bom } = await billOf(folder);
      assert.deepEqual(
        bom.components.map(({ 'bom-ref': ref, type }) => `${type} ${ref}`),
        [
          'machine-learning-model model/albert-api/albert-small',
          'machine-learning-model model/mistral/mistral-small-latest',
          'machine-learning-model model/mistral/unknown',
          'machine-learning-model model/ollama/llama3.2',
          'machine-learning-model model/onnxruntime/unknown',
          'machine-learning-model model-file/modeles/tri.onnx',
          'library package/npm/@anthropic-ai/sdk@^0.60.0',
          'library package/pypi/mistralai@==1.9.2',
          'library package/pypi/openai@>=1.0',
        ],
      );
      const mistral = bom.components.find(({ name }) => name === 'mistral-small-latest');
      assert.deepEqual(
        mistral?.evidence.occurrences.map(({ location, line }) => `${location}:${String(line)}`),
        ['app/resume.py:7', 'app/tri.py:15'],
      );
      assert.ok(bom.components.every(({ licenses: [{ license }] }) => license.name === 'unknown'));
      assert.deepEqual(
        bom.services.map((one) => [one['bom-ref'], one['x-trust-boundary'], one.endpoints]),
        [
          ['service/albert-api/albert.api.etalab.gouv.fr', true, ['https://albert.api.etalab.gouv.fr']],
          ['service/mistral/unknown', true, undefined],
          ['service/ollama/unknown', false, undefined],
        ],
      );
      assert.deepEqual(
        bom.services[1]?.data.map(({ flow, classification, description }) => [flow, classification, description]),
        [
          ['outbound', 'personal data', 'birth-date'],
          ['outbound', 'personal data, special category', 'disability'],
        ],
      );
    }));

  it('holds one occurrence for each call that SARIF and the register know', () =>
    withFolder(project, async (folder) => {
      const { bom } = await billOf(folder);
      const occurrences = modelsIn(bom).flatMap(({ evidence }) => evidence.occurrences);
      const placed = (wanted: (context: string) => boolean): readonly string[] =>
        occurrences
          .filter(({ additionalContext = '' }) => wanted(additionalContext))
          .map(({ location, line }) => `${location}:${String(line)}`)
          .sort();
      const sarif = await runCli(['check', '--format', 'sarif'], { cwd: folder });
      const results = (JSON.parse(sarif.stdout) as Log).runs.flatMap(({ results: those = [] }) => those);
      const undocumented = results.flatMap(({ ruleId, locations: [place] = [] }) => {
        const { artifactLocation, region } = place?.physicalLocation ?? {};
        if (ruleId !== 'ai/undocumented-call') return [];
        return [`${artifactLocation?.uri ?? ''}:${String(region?.startLine)}`];
      });
      assert.deepEqual(
        placed((context) => context.endsWith('no record')),
        undocumented.sort(),
      );
      const listed = await runCli(['register', 'list', '--format', 'json'], { cwd: folder });
      const { records } = JSON.parse(listed.stdout) as { records: { aiCalls: { path: string; line: number }[] }[] };
      assert.deepEqual(
        placed((context) => context.endsWith('record resume')),
        records
          .flatMap(({ aiCalls }) => aiCalls)
          .map(({ path, line }) => `${path}:${String(line)}`)
          .sort(),
      );
    }));

  it('gives the same bytes again, and a date and a number only when asked', () =>
    withFolder(project, async (folder) => {
      const { bom, text } = await billOf(folder);
      assert.equal((await billOf(folder)).text, text);
      assert.deepEqual([bom.serialNumber, bom.metadata.timestamp], [undefined, undefined]);
      const dated = await billOf(folder, '--timestamp', '2026-11-26T10:00:00+01:00');
      assert.equal(dated.bom.metadata.timestamp, '2026-11-26T09:00:00.000Z');
      assert.match(
        dated.bom.serialNumber ?? '',
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      assert.equal((await billOf(folder, '--timestamp', '2026-11-26T10:00:00+01:00')).text, dated.text);
    }));

  it('is a bill without components where there is no AI', () =>
    withFolder({ '.git/': '', 'a.py': 'x = 1\n' }, async (folder) => {
      const { bom, text } = await billOf(folder);
      assert.deepEqual([bom.components, bom.services], [[], []]);
      assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
    }));

  it('writes to a file, and refuses a date that is none', () =>
    withFolder(project, async (folder) => {
      assert.deepEqual(await runCli(['bom', '-o', 'bom.json'], { cwd: folder }), {
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
      assert.equal((JSON.parse(await readFile(`${folder}/bom.json`, 'utf8')) as CycloneDx).bomFormat, 'CycloneDX');
      const { exitCode, stderr } = await runCli(['bom', '--timestamp', 'demain', '--lang', 'fr'], { cwd: folder });
      assert.equal(exitCode, 2);
      assert.equal(stderr, 'vigie: --timestamp prend une date, par exemple 2026-11-26 ou 2026-11-26T10:00:00Z.\n');
    }));

  it('makes none when it is stopped', async () => {
    const { exitCode, stdout, stderr } = await runCli(['bom'], { cwd: 'samples/mairie', signal: AbortSignal.abort() });
    assert.deepEqual([exitCode, stdout], [130, '']);
    assert.equal(stderr, 'vigie: stopped before the end, no bill of materials was made.\n');
  });
});
