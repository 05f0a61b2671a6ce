import assert from 'node:assert/strict';
import fc from 'fast-check';
import { projectFilesOf } from '../../../src/node/project-files.ts';
import { loadProjectWithSnapshot } from '../../../src/node/project-snapshot.ts';
import { scanWorkspace, type WorkspaceScan } from '../../../src/node/scan-workspace.ts';
import { withFolder } from '../../cli/support/temp-folder.ts';

/** Fictitious people: numbers and addresses of no one. */
const lines = [
  'mail = "zoe.martin@mairie-fictive.fr"',
  'tel = "06 39 98 12 34"',
  'x = 1',
  '# é ü 漢字',
  'iban = "FR1420041010050500013M02606"',
];

type Options = Partial<Omit<WorkspaceScan, 'root' | 'loaded'>>;

async function scanOf(root: string, files: readonly string[], options: Options = {}) {
  const loaded = await loadProjectWithSnapshot(projectFilesOf(root));
  return scanWorkspace({ root, files, loaded, today: '2026-11-24', withFrames: true, ...options });
}

const worker = (name: string): URL => new URL(`./support/${name}.ts`, import.meta.url);

describe('scan of a workspace', () => {
  it('finds the same whatever the number of threads', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.constantFrom(...lines)), { maxLength: 150 }), async (contents) => {
        const tree = Object.fromEntries(contents.map((content, index) => [`f${index}.py`, content.join('\n')]));
        await withFolder(tree, async (root) => {
          const files = Object.keys(tree);
          const [alone, ...others] = await Promise.all([0, 1, 2, 5].map((threads) => scanOf(root, files, { threads })));
          for (const other of others) assert.deepEqual(other, alone);
          assert.equal(alone?.isComplete, true);
        });
      }),
      { numRuns: 5 },
    ));

  for (const threads of [0, 2]) {
    it(`reports a file that cannot be read and goes on, with ${threads} threads`, () =>
      withFolder({ 'a.py': 'x = 1', 'folder.py/': '' }, async (root) => {
        const { outcomes } = await scanOf(root, ['folder.py', 'gone.py', 'a.py'], { threads });
        const seen = outcomes.map(({ path, status, problems }) => [path, status, problems.map(({ detail }) => detail)]);
        assert.deepEqual(seen, [
          ['folder.py', 'failed', ['ENOTFILE']],
          ['gone.py', 'failed', ['ENOENT']],
          ['a.py', 'checked', []],
        ]);
      }));

    it(`stops when asked to, with ${threads} threads`, () =>
      withFolder({}, async (root) => {
        const controller = new AbortController();
        const files = Array.from({ length: 5_000 }, (_, index) => `gone${index}.py`);
        const { signal } = controller;
        const { outcomes, isComplete } = await scanOf(root, files, {
          threads,
          signal,
          onProgress: () => {
            controller.abort();
          },
        });
        assert.equal(isComplete, false);
        assert.ok(outcomes.length > 0 && outcomes.length < files.length, String(outcomes.length));
      }));

    it(`does nothing when stopped beforehand, with ${threads} threads`, () =>
      withFolder({ 'a.py': '' }, async (root) => {
        const { outcomes, isComplete } = await scanOf(root, ['a.py'], { threads, signal: AbortSignal.abort() });
        assert.deepEqual([outcomes, isComplete], [[], false]);
      }));
  }

  for (const [death, detail] of [
    ['throw', 'RangeError'],
    ['exit', 'Error'],
  ]) {
    it(`loses only the file that kills a worker (${death})`, async () => {
      const files = Array.from({ length: 200 }, (_, index) => `f${index}.py`);
      files.splice(100, 0, `${death}.py`);
      const { outcomes, isComplete } = await scanOf('.', files, { threads: 2, script: worker('dying-worker') });
      assert.equal(isComplete, true);
      assert.deepEqual(
        outcomes.map(({ path }) => path),
        files,
      );
      const failed = outcomes.filter(({ status }) => status === 'failed');
      assert.deepEqual(
        failed.flatMap(({ problems }) => problems),
        [{ path: `${death}.py`, kind: 'failed', detail }],
      );
    });
  }

  it('fails as a whole when no worker can start', async () => {
    await assert.rejects(scanOf('.', ['a.py', 'b.py'], { threads: 2, script: worker('stillborn-worker') }), /no start/);
  });

  it('counts up to the end', async () => {
    const seen: number[] = [];
    const files = Array.from({ length: 130 }, (_, index) => `f${index}.py`);
    await scanOf('.', files, { threads: 2, script: worker('dying-worker'), onProgress: (done) => seen.push(done) });
    assert.deepEqual(
      seen,
      [...seen].sort((one, other) => one - other),
    );
    assert.equal(seen.at(-1), files.length);
  });
});
