/** Loaded before secretlint: see `secretlint.ts`. npm may install the profiler beside secretlint or inside it. */
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface ProfilerModule {
  readonly secretLintProfiler: { mark: () => undefined };
}

const secretlint = findPackageJSON('secretlint', import.meta.url);
if (secretlint === undefined) throw new Error('secretlint is not installed');
for (const parent of [import.meta.url, pathToFileURL(secretlint)]) {
  const manifest = findPackageJSON('@secretlint/profiler', parent);
  if (manifest === undefined) continue;
  const entry = pathToFileURL(join(dirname(manifest), 'module', 'node.js'));
  const { secretLintProfiler } = (await import(entry.href)) as ProfilerModule;
  secretLintProfiler.mark = () => undefined;
}
