import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

describe('src/core', function () {
  this.timeout(60_000);

  it('bundles for a browser, and the bundle starts where there is nothing of Node', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "export { scan } from './src/core/scan/scan.ts'; export { loadProject } from './src/core/project/load-project.ts';",
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'vigie',
      // Their browser half is what runs there; the rest of these two files is behind a test for Node.
      external: ['fs/promises', 'module'],
      write: false,
      logLevel: 'silent',
    });
    const sandbox: Record<string, unknown> = {
      TextDecoder,
      TextEncoder,
      URL,
      WebAssembly: Reflect.get(globalThis, 'WebAssembly'),
    };
    runInNewContext(`${outputFiles[0]?.text ?? ''}; result = Object.keys(vigie).sort();`, sandbox);
    assert.deepEqual([...(sandbox['result'] as string[])], ['loadProject', 'scan']);
  });
});
