/**
 * `npm start`: builds Vigie, prints what it finds in the sample repository, then opens that repository in a real VS Code
 * with Vigie loaded. `npm start -- --once` stops after it has checked that VS Code shows the findings.
 */
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkShowsFindings, openFolder } from '../hosts/open.ts';
import { repository } from '../hosts/paths.ts';
import { temporaryFolder } from '../hosts/temporary.ts';
import { newest } from '../hosts/versions.ts';
import { findOnPath } from './find-on-path.ts';

const sample = path.join(repository, 'samples', 'mairie');
const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });

run('node', ['esbuild.mjs']);
console.log('\nWhat Vigie finds in samples/mairie:\n');
run('node', ['dist/cli.cjs', 'check', '--root', sample, sample], [0, 1]);

const desktop = values.once ? undefined : await findOnPath('code');
if (desktop === undefined) await inBrowser(values.once);
else {
  console.log('\nOpening samples/mairie in VS Code, with Vigie loaded.');
  run(desktop, [`--extensionDevelopmentPath=${repository}`, '--new-window', sample]);
}

function run(file: string, args: readonly string[], accepted: readonly number[] = [0]): void {
  const { status, error } = spawnSync(file, args, { cwd: repository, stdio: 'inherit' });
  if (error) throw error;
  if (status === null || !accepted.includes(status))
    throw new Error(`${file} ${args.join(' ')} ended with ${String(status)}`);
}

/** Works on a copy: what a visitor tries in the sample does not end up in the repository. */
async function inBrowser(once: boolean): Promise<void> {
  const copy = await temporaryFolder('sample');
  const folder = path.join(copy.path, 'mairie');
  await cp(sample, folder, { recursive: true });
  console.log('\nNo desktop VS Code is used here: starting VS Code in the browser.');
  const opened = await openFolder({ host: newest, folder, extension: repository });
  if (!once) {
    console.log(`\nVS Code with Vigie: ${opened.address}\nPress Ctrl-C to stop.`);
    return;
  }
  try {
    const problems = await checkShowsFindings(opened.address);
    console.log(
      `VS Code shows the findings: ${String(problems.errors)} errors, ${String(problems.warnings)} warnings, ${String(problems.informations)} informations.`,
    );
    for (const row of problems.rows) console.log(`  ${row}`);
  } finally {
    opened.stop();
    copy.remove();
  }
}
