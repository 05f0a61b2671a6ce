import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

/** Everyone in it is fictitious. */
const project = {
  '.git/': '',
  'app/tri.py': `from mistralai import Mistral

client = Mistral()


def trier(usager):
    return client.chat.complete(model="mistral-small-latest", messages=usager.date_naissance)


def quotient_familial(foyer):
    return foyer.revenu / foyer.parts
`,
};

async function recordIn(folder: string, id: string): Promise<Record<string, unknown>> {
  return parse(await readFile(`${folder}/.vigie/algorithms/${id}.yml`, 'utf8')) as Record<string, unknown>;
}

describe('vigie register add', () => {
  it('starts a record from an AI call, with what the code shows and what is given', () =>
    withFolder(project, async (folder) => {
      const given = ['--from', 'app/tri.py:7', '--name', 'Tri: du courrier', '--purpose', 'Orienter', '--owner', 'DSI'];
      const { exitCode, stdout, stderr } = await runCli(['register', 'add', ...given], { cwd: folder });
      assert.deepEqual([exitCode, stderr], [0, '']);
      assert.match(stdout, /^\.vigie\/algorithms\/tri-du-courrier\.yml written\.\n\d+ things are still to complete/);
      const { name, purpose, owner, provider, model, data, implementation } = await recordIn(folder, 'tri-du-courrier');
      assert.deepEqual(
        { name, purpose, owner, provider, model, data, implementation },
        {
          name: { fr: 'Tri: du courrier' },
          purpose: { fr: 'Orienter' },
          owner: 'DSI',
          provider: 'mistral',
          model: 'mistral-small-latest',
          data: ['birth-date'],
          implementation: [{ files: 'app/tri.py', symbols: ['trier'] }],
        },
      );
      const check = await runCli(['check', '--rule', 'ai/undocumented-call', '--rule', 'ai/record-mismatch'], {
        cwd: folder,
      });
      assert.equal(check.exitCode, 0, check.stdout);
    }));

  it('starts one from a function that asks no model, seen from another folder', () =>
    withFolder(project, async (folder) => {
      const { exitCode, stderr } = await runCli(['register', 'add', '--from', 'tri.py:11'], { cwd: `${folder}/app` });
      assert.deepEqual([exitCode, stderr], [0, '']);
      const { implementation, provider } = await recordIn(folder, 'quotient-familial');
      assert.deepEqual(implementation, [{ files: 'app/tri.py', symbols: ['quotient_familial'] }]);
      assert.equal(provider, undefined);
    }));

  it('starts one from flags alone', () =>
    withFolder(project, async (folder) => {
      const given = ['--id', 'tri', '--name', 'Tri', '--file', 'app/**', '--symbol', 'trier', '--symbol', 'autre'];
      assert.equal((await runCli(['register', 'add', ...given], { cwd: folder })).exitCode, 0);
      assert.deepEqual((await recordIn(folder, 'tri'))['implementation'], [
        { files: 'app/**', symbols: ['trier', 'autre'] },
      ]);
    }));

  it('asks at a terminal: a call among those without a record, then what only a person knows', () =>
    withFolder(project, async (folder) => {
      const answers = ['1', 'Tri', 'Orienter le courrier', ''];
      const { exitCode, stderr } = await runCli(['register', 'add', '--lang', 'fr'], { cwd: folder, answers });
      assert.equal(exitCode, 0);
      assert.equal(
        stderr,
        '  1. app/tri.py:7 client.chat.complete (Mistral AI (La Plateforme))\n' +
          'Appels sans fiche : un numéro pour partir de l’un d’eux, ou Entrée pour aucun : ' +
          'nom de l’algorithme, pour le public : à quoi il sert : l’équipe ou le service qui en répond : ',
      );
      const { purpose, owner, model } = await recordIn(folder, 'tri');
      assert.deepEqual([purpose, owner, model], [{ fr: 'Orienter le courrier' }, null, 'mistral-small-latest']);
    }));

  const refusals: readonly (readonly [why: string, args: readonly string[], message: string])[] = [
    ['nothing is said', [], 'Nothing says what the record is about: give --from <file>:<line>, or --name.'],
    ['a place has no line', ['--from', 'app/tri.py'], '--from takes a file and a line: app/tri.py:12.'],
    ['a line has no code', ['--from', 'app/tri.py:3'], 'There is neither an AI call nor a function at app/tri.py:3.'],
    ['a file is missing', ['--from', 'app/rien.py:3'], 'there is no app/rien.py.'],
    ['an id is none', ['--name', 'x', '--id', '../x'], '--id takes small letters, digits and hyphens: tri-courrier.'],
  ];
  for (const [why, args, message] of refusals) {
    it(`refuses where ${why}`, () =>
      withFolder(project, async (folder) => {
        const { exitCode, stdout, stderr } = await runCli(['register', 'add', ...args], { cwd: folder });
        assert.deepEqual([exitCode, stdout, stderr], [2, '', `vigie: ${message}\n`]);
      }));
  }

  it('never replaces a record, nor documents a call twice', () =>
    withFolder(project, async (folder) => {
      await runCli(['register', 'add', '--from', 'app/tri.py:7', '--id', 'tri'], { cwd: folder });
      const again = await runCli(['register', 'add', '--from', 'app/tri.py:7', '--id', 'autre'], { cwd: folder });
      assert.equal(again.stderr, 'vigie: app/tri.py:7 is already covered by tri.\n');
      const same = await runCli(['register', 'add', '--name', 'x', '--id', 'tri'], { cwd: folder });
      assert.equal(same.stderr, 'vigie: .vigie/algorithms/tri.yml is already there and has been left as it is.\n');
    }));
});
