import assert from 'node:assert/strict';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { delta, finished, ModelServer, sse, status } from '../support/model-server.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

// Invented: no such domain.
const note = 'Écrire à lea.morel@ville-fictive.fr\n';
const files = { '.git/': '', 'note.md': note, 'secrets/mail.yml': 'x: 1\n' };

describe('vigie ask', function () {
  this.timeout(20_000);
  let server: ModelServer;
  before(async () => {
    server = await ModelServer.start();
  });
  after(() => server.stop());

  const to = (): readonly string[] => [
    '--provider',
    'ollama',
    '--address',
    server.address,
    '--model',
    'm',
    '--lang',
    'en',
  ];

  it('sends what --dry-run shows, restores the answer, and leaves a log that verifies', () =>
    withFolder(files, async (folder) => {
      const args = ['ask', 'Relis', '--file', 'note.md', ...to()];
      const shown = await runCli([...args, '--dry-run'], { cwd: folder });
      assert.equal(shown.exitCode, 0);
      assert.equal(server.arrived.length, 0);
      assert.doesNotMatch(shown.stdout, /morel|ville-fictive/);
      const address = /[a-z]{5,20}\d\d@example\.org/.exec(shown.stdout)?.[0] ?? '-';
      server.reset(sse(delta('Voir '), delta(address), finished));
      const asked = await runCli(args, { cwd: folder });
      assert.deepEqual([asked.exitCode, asked.stdout], [0, 'Voir lea.morel@ville-fictive.fr\n']);
      assert.equal(`${server.arrived[0]?.body ?? ''}\n`, shown.stdout);
      assert.match(asked.stderr, /written by a model; \d+ tokens, 1 values masked/);
      const log = join(folder, '.vigie/audit/audit-000001.jsonl');
      assert.doesNotMatch(await readFile(log, 'utf8'), /morel|ville-fictive|Relis|note\.md/);
      const verified = await runCli(['audit', 'verify', '--lang', 'en'], { cwd: folder });
      assert.equal(verified.exitCode, 0);
      assert.match(verified.stdout, /^The chain is whole: 2 lines, 1 file\(s\)\.\nHash of the last line: [\da-f]{64}/);
      const summary = await runCli(['audit', 'summary', '--lang', 'en'], { cwd: folder });
      assert.match(summary.stdout, /1 question sent\n0 refused/);
      assert.match(summary.stdout, /email address: 1 masked/);
      const json = await runCli(['audit', 'summary', '--format', 'json'], { cwd: folder });
      assert.equal((JSON.parse(json.stdout) as { sent: number }).sent, 1);
      await appendFile(log, '{}\n');
      const broken = await runCli(['audit', 'verify', '--lang', 'en'], { cwd: folder });
      assert.equal(broken.exitCode, 1);
      assert.match(broken.stdout, /^audit-000001\.jsonl, line 3: it is not as it was written/);
    }));

  it('says that the code of an answer asks a model without a record', () =>
    withFolder(files, async (folder) => {
      const code =
        "import OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: 'm', input: 'Bonjour' });\n";
      server.reset(sse(delta('Voici :\n\n```ts\n'), delta(code), delta('```\n'), finished));
      const { exitCode, stderr } = await runCli(['ask', 'Écris un appel', ...to()], { cwd: folder });
      assert.equal(exitCode, 0);
      assert.match(stderr, /^vigie: “OpenAI.*” asks a model via OpenAI, and no record covers it/);
    }));

  it('refuses with the rule, the reason and the remedy, and notes it', () =>
    withFolder(files, async (folder) => {
      server.reset(sse(finished));
      const { exitCode, stdout, stderr } = await runCli(['ask', 'Relis', '--file', 'secrets/mail.yml', ...to()], {
        cwd: folder,
      });
      assert.deepEqual([exitCode, stdout, server.arrived.length], [1, '', 0]);
      assert.match(stderr, /^vigie: guard\/file-never-sent: The policy never sends anything of secrets\/mail\.yml/);
      const summary = await runCli(['audit', 'summary', '--lang', 'en'], { cwd: folder });
      assert.match(summary.stdout, /1 refused\n/);
      assert.match(summary.stdout, /refused by guard\/file-never-sent: 1/);
    }));

  it('asks nobody unless somebody is named, and says what lacks', () =>
    withFolder(files, async (folder) => {
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [[], /nobody is chosen/],
        [['--provider', 'azure-openai'], /azure-openai needs --address/],
        [['--provider', 'ollama'], /no model is chosen/],
      ];
      for (const [args, said] of cases) {
        const { exitCode, stderr } = await runCli(['ask', 'Bonjour', ...args, '--lang', 'en'], { cwd: folder });
        assert.equal(exitCode, 2);
        assert.match(stderr, said);
      }
    }));

  it('lists models, and says why a server gives no answer', () =>
    withFolder(files, async (folder) => {
      server.reset(status(200, {}, { data: [{ id: 'b' }, { id: 'a' }] }));
      const listed = await runCli(['ask', '--list-models', ...to()], { cwd: folder, env: { VIGIE_API_KEY: 'k' } });
      assert.equal(listed.stdout, 'a\nb\n');
      assert.equal(server.arrived[0]?.headers.authorization, 'Bearer k');
      server.reset(status(401));
      const refused = await runCli(['ask', 'Bonjour', ...to()], { cwd: folder });
      assert.deepEqual([refused.exitCode, refused.stderr], [2, 'vigie: the server refuses the key.\n']);
    }));
});
