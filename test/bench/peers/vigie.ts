import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from '../measure.ts';

/** `vigie check` with its default policy: values, fields, AI calls and flows. */
export function vigie(folder: string): Command {
  const args = ['check', '--root', '.', '--format', 'json', '--output', resolve(folder, '..', 'vigie.json'), '.'];
  return { file: process.execPath, args: [resolve('dist/cli.cjs'), ...args], cwd: folder, accept: [0, 1] };
}

const rulesOnFlows = ['in-log', 'in-prompt', 'in-url', 'to-third-party'];

/** The rules on values and fields alone. */
export function vigieOnText(folder: string): Command {
  return withRules(folder, ['value', 'field']);
}

/** All rules on personal data: values, fields and flows. */
export function vigieOnPersonalData(folder: string): Command {
  return withRules(folder, ['value', 'field', ...rulesOnFlows]);
}

function withRules(folder: string, names: readonly string[]): Command {
  const all = vigie(folder);
  const [command = '', ...rest] = all.args;
  const rules = names.flatMap((name) => ['--rule', `personal-data/${name}`]);
  return { ...all, args: [command, 'check', ...rules, ...rest.slice(1)] };
}

/** The same where a policy leaves out the rules on flows. */
export function vigieWithoutFlows(folder: string): Command {
  const rules = rulesOnFlows.map((rule) => `  personal-data/${rule}: off`);
  const policy = join(folder, '.vigie', 'policy.yml');
  return {
    ...vigie(folder),
    prepare: async () => {
      await mkdir(join(folder, '.vigie'), { recursive: true });
      await writeFile(policy, `version: 1\nextends: [vigie:recommended]\nrules:\n${rules.join('\n')}\n`);
    },
    cleanUp: () => rm(join(folder, '.vigie'), { recursive: true, force: true }),
  };
}
