import assert from 'node:assert/strict';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFilesOf } from '../../../src/node/project-files.ts';
import { loadProjectWithSnapshot, projectFromSnapshot } from '../../../src/node/project-snapshot.ts';
import { DocumentReader, readBytes } from '../../../src/node/read-document.ts';
import { writeNewFile, writeWholeFile } from '../../../src/node/write-file.ts';
import { withFolder } from '../../cli/support/temp-folder.ts';

describe('project files', () => {
  const tree = {
    'in/a/2.yml': 'two',
    'in/a/1.yml': 'one',
    'in/a/b/c.yml': '',
    'charter.yml': 'outside',
    'secret.txt': 'no',
  };

  it('reads and lists', () =>
    withFolder(tree, async (folder) => {
      const files = projectFilesOf(join(folder, 'in'));
      assert.equal(await files.read('a/1.yml'), 'one');
      assert.equal(await files.read('a/3.yml'), undefined);
      assert.equal(await files.read('a/1.yml/b'), undefined);
      assert.deepEqual(await files.list('a'), ['a/1.yml', 'a/2.yml']);
      assert.deepEqual(await files.list('z'), []);
      assert.deepEqual(await files.folders('.'), ['a']);
      assert.deepEqual(await files.folders('z'), []);
    }));

  it('leaves the root for a policy’s parent only', () =>
    withFolder(tree, async (folder) => {
      const files = projectFilesOf(join(folder, 'in'));
      assert.equal(await files.read('../charter.yml'), 'outside');
      for (const path of ['../secret.txt', 'a/../../secret.txt', join(folder, 'charter.yml')]) {
        await assert.rejects(async () => files.read(path), /outside of the project/);
      }
      await assert.rejects(async () => files.list('..'), /outside of the project/);
    }));

  it('says that a folder is no text', () =>
    withFolder(tree, async (folder) => {
      await assert.rejects(projectFilesOf(folder).read('in'), { code: 'EISDIR' });
    }));
});

describe('snapshot of a project', () => {
  it('gives the same project again, whatever has become of its files', async () => {
    const texts = new Map([['.vigie/policy.yml', 'version: 1\n']]);
    const files = {
      read: (path: string) => Promise.resolve(texts.get(path)),
      list: () => Promise.resolve([]),
      folders: () => Promise.resolve([]),
    };
    const { project, snapshot } = await loadProjectWithSnapshot(files);
    texts.clear();
    const again = await projectFromSnapshot(snapshot);
    assert.equal(again.policyPath, project.policyPath);
    assert.deepEqual(again.findings, project.findings);
  });
});

describe('reading of documents', () => {
  it('says where a file is cut, at a whole character', () =>
    withFolder({ 'a.py': 'aéé' }, async (root) => {
      const { document, isCut } = new DocumentReader(root, 4).read('a.py');
      assert.deepEqual([document?.text, isCut], ['aé', true]);
      assert.equal(new DocumentReader(root, 5).read('a.py').isCut, false);
      return Promise.resolve();
    }));

  it('keeps documents apart though it reads into one buffer', () =>
    withFolder({ 'a.py': 'first', 'b.py': 'other' }, async (root) => {
      const reader = new DocumentReader(root);
      const first = reader.read('a.py').document;
      reader.read('b.py');
      assert.equal(first?.text, 'first');
      return Promise.resolve();
    }));

  it('gives no document for a binary', () => {
    assert.equal(readBytes(Buffer.from('\0'), 'a.py').document, undefined);
  });
});

describe('writing of files', () => {
  it('makes folders, replaces, and leaves nothing else behind', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'a/b.txt');
      await writeWholeFile(path, 'one');
      await writeWholeFile(path, 'two');
      assert.equal(await readFile(path, 'utf8'), 'two');
      assert.deepEqual(await readdir(join(folder, 'a')), ['b.txt']);
    }));

  it('leaves nothing behind when it fails', () =>
    withFolder({ 'a/b.txt/c': '' }, async (folder) => {
      await assert.rejects(writeWholeFile(join(folder, 'a/b.txt'), 'x'));
      await assert.rejects(writeWholeFile(join(folder, 'a/b.txt/c/d'), 'x'));
      assert.deepEqual(await readdir(join(folder, 'a')), ['b.txt']);
    }));

  it('writes through a link, and does not replace a device', () =>
    withFolder({ 'a.txt': 'old' }, async (folder) => {
      await symlink('a.txt', join(folder, 'link'));
      await writeWholeFile(join(folder, 'link'), 'new');
      assert.equal(await readFile(join(folder, 'a.txt'), 'utf8'), 'new');
      await writeWholeFile('/dev/null', 'gone');
      assert.equal(await readFile('/dev/null', 'utf8'), '');
    }));

  it('makes a new file only', () =>
    withFolder({ 'a.txt': 'old' }, async (folder) => {
      await assert.rejects(writeNewFile(join(folder, 'a.txt'), 'new'), { code: 'EEXIST' });
      assert.equal(await readFile(join(folder, 'a.txt'), 'utf8'), 'old');
    }));
});
