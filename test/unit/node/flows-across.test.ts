import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { listFiles } from '../../../src/node/list-files.ts';
import { projectFilesOf } from '../../../src/node/project-files.ts';
import { loadProjectWithSnapshot } from '../../../src/node/project-snapshot.ts';
import { scanWorkspace } from '../../../src/node/scan-workspace.ts';

describe('flows across the files of a project', () => {
  const root = realpathSync('test/fixtures/flows-across/js');

  async function scanned(threads: number): ReturnType<typeof scanWorkspace> {
    const loaded = await loadProjectWithSnapshot(projectFilesOf(root));
    const { files } = await listFiles(root, [root]);
    return scanWorkspace({ root, loaded, today: '2026-11-25', withFrames: false, files, threads });
  }

  it('are the same whatever the number of threads', async () => {
    const [here, inOne, inThree] = [await scanned(0), await scanned(1), await scanned(3)];
    assert.deepEqual(inOne, here);
    assert.deepEqual(inThree, here);
  });

  it('tell in which file they end', async () => {
    const { outcomes } = await scanned(0);
    const page = outcomes.find(({ path }) => path === 'src/pages/inscription.ts');
    const flow = page?.findings.find(({ ruleId, start }) => ruleId === 'personal-data/in-log' && start.line === 6);
    const places = flow?.related?.map(({ path, start }) => `${path}:${String((start?.line ?? 0) + 1)}`);
    assert.deepEqual(places, ['src/pages/inscription.ts:7', 'src/services/journal.ts:6']);
  });
});
