import assert from 'node:assert/strict';
import { sourceLinkIn } from '../../../src/core/register/source-link.ts';
import { memoryFiles } from './project.ts';

/** What a file says, and the address that is read in it. Adding a form adds a line. */
const cases: readonly (readonly [path: string, text: string, address: string | undefined, line?: number])[] = [
  [
    'publiccode.yml',
    'publiccodeYmlVersion: "0.4"\nurl: "https://git.invalid/ville/aide.git"\n',
    'https://git.invalid/ville/aide',
    2,
  ],
  ['codemeta.json', '{ "codeRepository": "https://git.invalid/ville/aide" }', 'https://git.invalid/ville/aide', 1],
  ['package.json', '{\n "repository": "ville/aide"\n}', 'https://github.com/ville/aide', 2],
  ['package.json', '{ "repository": "gitlab:ville/aide" }', 'https://gitlab.com/ville/aide'],
  [
    'package.json',
    '{ "repository": { "type": "git", "url": "git+https://git.invalid/ville/aide.git" } }',
    'https://git.invalid/ville/aide',
  ],
  ['package.json', '{ "name": "a", "url": "https://other.invalid/a" }', undefined],
  ['composer.json', '{ "support": { "source": "https://git.invalid/ville/aide" } }', 'https://git.invalid/ville/aide'],
  [
    'pyproject.toml',
    '[project.urls]\nRepository = "https://git.invalid/ville/aide"\n',
    'https://git.invalid/ville/aide',
    2,
  ],
  ['Cargo.toml', '[package]\nrepository = "https://git.invalid/ville/aide"\n', 'https://git.invalid/ville/aide', 2],
  ['.git/config', '[remote "origin"]\n\turl = git@git.invalid:ville/aide.git\n', 'https://git.invalid/ville/aide', 2],
  [
    '.git/config',
    '[remote "origin"]\n\turl = ssh://git@git.invalid:2222/ville/aide.git\n',
    'https://git.invalid/ville/aide',
  ],
  [
    '.git/config',
    '[remote "origin"]\n\turl = https://nom:secret@git.invalid/ville/aide.git\n',
    'https://git.invalid/ville/aide',
  ],
  ['.git/config', '[remote "origin"]\n\turl = /srv/depots/aide.git\n', undefined],
  ['.git/config', '[remote "origin"]\n\turl = https://git.invalid/a?x=<script>\n', undefined],
];

describe('where a project says that its source code is', () => {
  for (const [path, text, address, line] of cases) {
    it(`${path}: ${JSON.stringify(text).slice(0, 80)}`, async () => {
      const link = await sourceLinkIn(memoryFiles({ [path]: text }));
      assert.equal(link?.address, address);
      if (link) assert.equal(link.path, path);
      if (line !== undefined) assert.equal(link?.line, line);
    });
  }

  it('takes the most deliberate file, and the next where one cannot be read', async () => {
    const config = '[remote "origin"]\n\turl = git@git.invalid:ville/copie.git\n';
    const said = { 'publiccode.yml': 'url: https://git.invalid/ville/aide\n', '.git/config': config };
    assert.equal((await sourceLinkIn(memoryFiles(said)))?.address, 'https://git.invalid/ville/aide');
    const unreadable = { 'publiccode.yml': undefined, '.git/config': config };
    assert.equal((await sourceLinkIn(memoryFiles(unreadable)))?.address, 'https://git.invalid/ville/copie');
  });
});
