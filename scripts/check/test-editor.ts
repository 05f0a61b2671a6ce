/** Runs the editor's suite in a real VS Code: `--host 1.104|1.139`, `--vsix` against the package, `--locale fr`. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../hosts/paths.ts';
import { runSuite } from '../hosts/run-suite.ts';
import { temporaryFolder } from '../hosts/temporary.ts';
import { findHost } from '../hosts/versions.ts';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '1.139' },
    vsix: { type: 'boolean', default: false },
    locale: { type: 'string' },
  },
});

async function packaged(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as { version: string };
  return path.join(repository, `vigie-${version}.vsix`);
}

const copy = await temporaryFolder('suite');
try {
  const folder = path.join(copy.path, 'mairie');
  await cp(path.join(repository, 'samples', 'mairie'), folder, { recursive: true });
  process.exitCode = await runSuite({
    host: findHost(values.host),
    suite: path.join(repository, 'dist-test', 'editor', 'index.cjs'),
    folder,
    ...(values.vsix ? { vsix: await packaged() } : {}),
    ...(values.locale === undefined ? {} : { locale: values.locale }),
  });
} finally {
  copy.remove();
}
