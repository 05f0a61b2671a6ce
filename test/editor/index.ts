import './marked-console.ts';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** VS Code's extension host calls this; the bundler puts the suites beside it, as `suite/*.test.cjs`. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 60_000 });
  const only = process.env['VIGIE_TEST_GREP'];
  if (only) mocha.grep(only);
  const suites = path.join(__dirname, 'suite');
  for (const name of readdirSync(suites).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(suites, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor's tests failed.`);
}
