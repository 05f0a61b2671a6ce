import assert from 'node:assert/strict';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/mairie';

describe('vigie law explain', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['text', 'json']) {
      it(`explains the law for a record as ${format} in ${lang}`, async () => {
        const args = ['law', 'explain', 'tri-courrier', '--format', format, '--lang', lang];
        const { exitCode, stdout, stderr } = await runCli(args, { cwd });
        matchSnapshot(`law.${lang}.${format}.txt`, `${stderr}${stdout}`);
        assert.equal(exitCode, 0);
      });
    }
  }

  it('links every article that it names', async () => {
    const { stdout } = await runCli(['law', 'explain', 'tri-courrier', '--format', 'json', '--lang', 'en'], { cwd });
    const { duties } = JSON.parse(stdout) as { duties: readonly { articles: readonly { link: string }[] }[] };
    assert.ok(duties.length > 20);
    for (const { articles } of duties) {
      assert.ok(articles.length > 0);
      for (const { link } of articles) assert.match(link, /^https?:\/\//);
    }
  });

  it('keeps hostile names on their line', () =>
    withFolder(
      { '.vigie/algorithms/tri.yml': 'id: tri\nname: { en: "a\\nAPPLIES \\e[31m\\u202E" }\n' },
      async (folder) => {
        const { stdout } = await runCli(['law', 'explain', 'tri', '--lang', 'en'], { cwd: folder });
        assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u202e') && !stdout.includes('\nAPPLIES \u001b'));
        assert.match(stdout, /^What the law asks for “a.*APPLIES.*”, on /);
      },
    ));

  it('says of a record that is not there which are', async () => {
    const { exitCode, stderr } = await runCli(['law', 'explain', 'absent', '--lang', 'en'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stderr, /tri-courrier/);
  });

  it('explains the law of the places that are asked for', async () => {
    const args = ['law', 'explain', 'tri-courrier', '--format', 'json', '--jurisdictions', 'uk,ca'];
    const { duties } = JSON.parse((await runCli(args, { cwd })).stdout) as {
      duties: readonly { jurisdiction: string }[];
    };
    assert.deepEqual([...new Set(duties.map(({ jurisdiction }) => jurisdiction))], ['uk', 'ca']);
  });

  it('knows no other action', async () => {
    const { exitCode, stderr } = await runCli(['law', 'guess', 'tri-courrier', '--lang', 'en'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stderr, /guess/);
  });
});

describe('vigie law list', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['text', 'json']) {
      it(`lists every duty as ${format} in ${lang}`, async () => {
        const places = ['--jurisdictions', 'fr,eu,uk,nl,ca'];
        const { exitCode, stdout, stderr } = await runCli(
          ['law', 'list', ...places, '--format', format, '--lang', lang],
          { cwd },
        );
        matchSnapshot(`law.list.${lang}.${format}.txt`, `${stderr}${stdout}`);
        assert.equal(exitCode, 0);
      });
    }
  }

  it('lists the duties of the policy’s places', () =>
    withFolder({ '.vigie/policy.yml': 'version: 1\njurisdictions: [nl]\n' }, async (folder) => {
      const { stdout } = await runCli(['law', 'list', '--format', 'json'], { cwd: folder });
      const { laws } = JSON.parse(stdout) as { laws: readonly { jurisdiction: string }[] };
      assert.deepEqual(
        laws.map(({ jurisdiction }) => jurisdiction),
        ['nl'],
      );
    }));

  it('refuses a policy that cannot be used, unless it names the places itself', () =>
    withFolder({ '.vigie/policy.yml': 'version: 2\n' }, async (folder) => {
      assert.equal((await runCli(['law', 'list'], { cwd: folder })).exitCode, 2);
      assert.equal((await runCli(['law', 'list', '--jurisdictions', 'fr'], { cwd: folder })).exitCode, 0);
    }));
});
