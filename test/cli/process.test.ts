import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { delta, finished, ModelServer, sse } from '../support/model-server.ts';
import { withFolder } from './support/temp-folder.ts';

const main = resolve('src/cli/main.ts');

/** Fictitious person. */
const real = 'mail = "zoe.dubreuil@mairie-sainte-fictive.fr"\n';

const start = (args: readonly string[], cwd: string, stdout: 'pipe' | number = 'pipe', script = main) =>
  spawn(process.execPath, [script, ...args], {
    cwd,
    stdio: ['pipe', stdout, 'pipe'],
    env: { LANG: 'C' },
    // Ends a process that hangs; a busy machine may take long to start one.
    timeout: 50_000,
    killSignal: 'SIGKILL',
  });

async function exitCodeOf(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as readonly unknown[];
  return code;
}

/** A text of 4 MB under 2,000 names: far more work than a test waits for. */
async function fillEndlessly(folder: string): Promise<void> {
  const file = await open(join(folder, 'f.txt'), 'w');
  await file.write('06 39 98 12 34, '.repeat(256 * 1024));
  await file.close();
  await mkdir(join(folder, 'links'));
  for (let index = 0; index < 2_000; index++) await link(join(folder, 'f.txt'), join(folder, 'links', `${index}.txt`));
}

describe('vigie as a process', () => {
  it('answers with its exit code, and with nothing else', () =>
    withFolder({ 'a.py': real }, async (folder) => {
      const child = start(['check', '--format', 'json'], folder);
      const [code, out, err] = await Promise.all([exitCodeOf(child), text(child.stdout!), text(child.stderr!)]);
      assert.deepEqual([code, err], [1, '']);
      assert.doesNotThrow(() => JSON.parse(out) as unknown);
    }));

  for (const threads of ['0', '2']) {
    it(`stops at Ctrl-C with ${threads} threads, and leaves no file half-written`, () =>
      withFolder({}, async (folder) => {
        await fillEndlessly(folder);
        const child = start(['check', '-v', '--threads', threads, '-f', 'json', '-o', 'report.json'], folder);
        child.stderr!.once('data', () => child.kill('SIGINT'));
        const [code, out, err] = await Promise.all([exitCodeOf(child), text(child.stdout!), text(child.stderr!)]);
        assert.deepEqual([code, out], [130, '']);
        assert.match(err, /vigie: stopped before the end, no report was made\. \d+ files? checked/);
        assert.deepEqual((await readdir(folder)).sort(), ['f.txt', 'links']);
      })).timeout(60_000);
  }

  it('stops at Ctrl-C while it waits for the standard input', () =>
    withFolder({}, async (folder) => {
      const child = start(['check', '--stdin-path', 'a.py', '-v'], folder);
      child.stderr!.once('data', () => child.kill('SIGINT'));
      const [code, err] = await Promise.all([exitCodeOf(child), text(child.stderr!)]);
      assert.equal(code, 130);
      assert.match(err, /vigie: stopped before the end/);
    }));

  it('leaves a whole chain in the audit log when it is killed while an answer comes, and goes on from there', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      const server = await ModelServer.start();
      try {
        const ask = ['ask', 'Bonjour', '--provider', 'ollama', '--address', server.address, '--model', 'm'];
        // The beginning of an answer whose end never comes.
        server.reset((response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' });
          response.write(`data: ${JSON.stringify(delta('Le début'))}\n\n`);
        });
        const killed = start(ask, folder);
        killed.stdout!.once('data', () => killed.kill('SIGKILL'));
        await once(killed, 'exit');
        assert.equal(killed.signalCode, 'SIGKILL');
        const verify = start(['audit', 'verify', '--lang', 'en'], folder);
        const [code, out] = await Promise.all([exitCodeOf(verify), text(verify.stdout!)]);
        assert.deepEqual([code, out.startsWith('The chain is whole: 1 line,')], [0, true], out);
        server.reset(sse(delta('La suite'), finished));
        assert.equal(await exitCodeOf(start(ask, folder)), 0);
        const again = start(['audit', 'verify', '--lang', 'en'], folder);
        const [after, said] = await Promise.all([exitCodeOf(again), text(again.stdout!)]);
        assert.deepEqual([after, said.startsWith('The chain is whole: 3 lines,')], [0, true], said);
      } finally {
        await server.stop();
      }
    })).timeout(60_000);

  it('bears a reader that goes away, as head does', () =>
    withFolder({ 'a.txt': real.repeat(20_000) }, async (folder) => {
      const child = start(['check', '--format', 'json'], folder);
      child.stdout!.once('data', () => child.stdout!.destroy());
      const [code, err] = await Promise.all([exitCodeOf(child), text(child.stderr!)]);
      assert.deepEqual([code, err], [1, '']);
    }));

  it('says when the disk is full', () =>
    withFolder({ 'a.py': real }, async (folder) => {
      const full = await open('/dev/full', 'w');
      const child = start(['check'], folder, full.fd);
      const [code, err] = await Promise.all([exitCodeOf(child), text(child.stderr!)]);
      await full.close();
      assert.deepEqual([code, err], [2, 'vigie: the standard output cannot be written (ENOSPC).\n']);
      const toFile = start(['check', '--output', '/dev/full'], folder);
      const [fileCode, fileErr] = await Promise.all([exitCodeOf(toFile), text(toFile.stderr!)]);
      assert.deepEqual([fileCode, fileErr], [2, 'vigie: /dev/full cannot be written (ENOSPC).\n']);
    }));
});

describe('vigie as a bundle', () => {
  it('finds the same as from its sources, with threads and grammars', async () => {
    const cwd = resolve('test/fixtures/cli/projects/mairie');
    const outdir = await mkdtemp(join(tmpdir(), 'vigie-bundle-'));
    try {
      execFileSync(process.execPath, ['esbuild.mjs', '--out', outdir, 'cli', 'scan-worker']);
      const outputs = [main, join(outdir, 'cli.cjs')].map(async (script) => {
        const child = start(['check', '--format', 'json', '--threads', '2'], cwd, 'pipe', script);
        return Promise.all([exitCodeOf(child), text(child.stdout!), text(child.stderr!)]);
      });
      const [fromSources, fromBundle] = await Promise.all(outputs);
      assert.deepEqual(fromBundle, fromSources);
      assert.match(String(fromBundle?.[1]), /"ai\//);
    } finally {
      await rm(outdir, { recursive: true, force: true });
    }
  });
});
