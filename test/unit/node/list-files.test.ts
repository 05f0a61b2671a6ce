import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../src/node/list-files.ts';
import { withFolder, type Tree } from '../../cli/support/temp-folder.ts';

interface ListCase {
  readonly name: string;
  readonly tree: Tree;
  readonly expected: readonly string[];
  /** Paths to list; all of it when absent. */
  readonly targets?: readonly string[];
}

const cases: readonly ListCase[] = [
  {
    name: 'lists in code-unit order',
    tree: { 'b.py': '', 'a/z.py': '', 'B.py': '', 'a.py': '' },
    expected: ['B.py', 'a.py', 'a/z.py', 'b.py'],
  },
  {
    name: 'leaves out what git ignores',
    tree: { '.gitignore': 'secret/\n*.tmp\n', 'secret/a.py': '', 'b.tmp': '', 'c.py': '' },
    expected: ['.gitignore', 'c.py'],
  },
  {
    name: 'lets an inner .gitignore take a file back',
    tree: { '.gitignore': '*.tmp\n', 'a/.gitignore': '!keep.tmp\n', 'a/keep.tmp': '', 'a/no.tmp': '', 'keep.tmp': '' },
    expected: ['.gitignore', 'a/.gitignore', 'a/keep.tmp'],
  },
  {
    name: 'lets an inner .gitignore take a folder back',
    tree: { '.gitignore': 'out/\n', 'a/.gitignore': '!out/\n', 'a/out/b.py': '', 'out/c.py': '' },
    expected: ['.gitignore', 'a/.gitignore', 'a/out/b.py'],
  },
  {
    name: 'takes no file back from an ignored folder',
    tree: { '.gitignore': 'out/\n!out/b.py\n', 'out/b.py': '' },
    expected: ['.gitignore'],
  },
  {
    name: 'anchors a rule that holds a slash',
    tree: { 'a/.gitignore': '/b.py\n', 'a/b.py': '', 'a/c/b.py': '' },
    expected: ['a/.gitignore', 'a/c/b.py'],
  },
  { name: 'counts case', tree: { '.gitignore': 'A.py\n', 'a.py': '' }, expected: ['.gitignore', 'a.py'] },
  {
    name: 'reads .git/info/exclude, and nothing else of .git',
    tree: { '.git/HEAD': '', '.git/info/exclude': 'a.py\n', 'a.py': '', 'b.py': '' },
    expected: ['b.py'],
  },
  {
    name: 'lets .gitignore go before .git/info/exclude',
    tree: { '.git/info/exclude': '*.py\n', '.gitignore': '!a.py\n', 'a.py': '', 'b.py': '' },
    expected: ['.gitignore', 'a.py'],
  },
  {
    name: 'lists only what is asked for, once',
    tree: { 'a/b.py': '', 'a/c.py': '', 'd.py': '' },
    targets: ['a', 'a/b.py'],
    expected: ['a/b.py', 'a/c.py'],
  },
  {
    name: 'holds the outer rules in a folder that is asked for',
    tree: { '.gitignore': '*.tmp\n', 'a/b.tmp': '', 'a/c.py': '' },
    targets: ['a'],
    expected: ['a/c.py'],
  },
  {
    name: 'lists an ignored folder that is asked for by name',
    tree: { '.gitignore': 'out/\n', 'out/b.py': '' },
    targets: ['out'],
    expected: ['out/b.py'],
  },
  {
    name: 'bears names with spaces, accents, brackets and line breaks',
    tree: { 'a b/é[1]\n.py': '' },
    expected: ['a b/é[1]\n.py'],
  },
];

const list = (root: string, targets: readonly string[] = ['']) =>
  listFiles(
    root,
    targets.map((path) => join(root, path)),
  );

describe('listing of files', () => {
  for (const { name, tree, expected, targets } of cases) {
    it(name, () =>
      withFolder(tree, async (root) => {
        const { files, problems } = await list(root, targets);
        assert.deepEqual(files, expected);
        assert.deepEqual(problems, []);
      }),
    );
  }

  it('lists a project that the repository around it ignores', () =>
    withFolder({ '.git/': '', '.gitignore': '/out/\n*.tmp\n', 'out/a/b.py': '', 'out/c.tmp': '' }, async (folder) => {
      assert.deepEqual((await list(join(folder, 'out'))).files, ['a/b.py', 'c.tmp']);
      assert.deepEqual((await list(join(folder, 'out/a'))).files, ['b.py']);
    }));

  it('agrees with git', () => {
    const tree = {
      '.gitignore':
        '# comment\n*.log\n!important.log\n/build\ndoc/**/*.txt\n\\#a\nfoo/*\n!foo/bar\n[ab].py\ntrailing \n',
      'x.log': '',
      'important.log': '',
      'build/a.py': '',
      'src/build/a.py': '',
      'doc/a.txt': '',
      'doc/b/c.txt': '',
      'doc/b/c.md': '',
      '#a': '',
      'foo/a.py': '',
      'foo/bar/b.py': '',
      'a.py': '',
      'c.py': '',
      trailing: '',
      'sub/.gitignore': '!x.log\n*.md\n',
      'sub/x.log': '',
      'sub/a.md': '',
    };
    return withFolder(tree, async (root) => {
      execFileSync('git', ['init', '--quiet', root]);
      const git = execFileSync('git', ['-C', root, 'ls-files', '-z', '--others', '--exclude-standard'], {
        encoding: 'utf8',
      });
      assert.deepEqual(
        (await list(root)).files,
        git
          .split('\0')
          .filter((path) => path !== '')
          .sort(),
      );
    });
  });

  it('counts what it skips by reason, a whole folder as one', () =>
    withFolder(
      { 'node_modules/a/b.js': '', 'node_modules/c.js': '', 'package-lock.json': '', 'd.png': '' },
      async (root) => {
        const { files, skipped } = await list(root);
        assert.deepEqual(files, []);
        assert.deepEqual([...skipped].sort(), [
          ['binary', 1],
          ['lock-file', 1],
          ['vendored', 1],
        ]);
      },
    ));

  it('follows links to files inside the root only, and none to folders', () =>
    withFolder(
      { 'root/a/b.py': '', 'root/.gitignore': 'hidden/\n', 'root/hidden/c.py': '', 'out.py': '' },
      async (folder) => {
        const root = join(folder, 'root');
        const links = {
          'a/up': '..',
          'a/self': 'self',
          'a/same.py': 'b.py',
          'c.py': 'hidden/c.py',
          'out.py': '../out.py',
          'gone.py': 'nowhere',
        };
        for (const [link, target] of Object.entries(links)) await symlink(target, join(root, link));
        const { files, problems } = await list(root);
        assert.deepEqual(files, ['.gitignore', 'a/b.py', 'c.py']);
        assert.deepEqual(problems, []);
      },
    ));

  it('passes by what is neither file nor folder', () =>
    withFolder({ 'a.py': '' }, async (root) => {
      execFileSync('mkfifo', [join(root, 'pipe.py')]);
      assert.deepEqual((await list(root)).files, ['a.py']);
    }));

  it('stops when asked to', () =>
    withFolder({ 'a.py': '' }, async (root) => {
      await assert.rejects(listFiles(root, [root], { signal: AbortSignal.abort() }), { name: 'AbortError' });
    }));
});
