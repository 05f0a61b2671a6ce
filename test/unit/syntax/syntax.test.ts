import assert from 'node:assert/strict';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { adapterOf } from '../../../src/core/syntax/adapters/adapters.ts';
import { installedGrammars } from '../support/grammars.ts';

describe('Syntax', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    ['python', 'print("été 🌞")', 'module'],
    ['javascript', 'console.log("été 🌞");', 'program'],
    ['javascriptreact', 'const a = <b>été 🌞</b>;', 'program'],
    ['typescript', 'const a: string = "été 🌞";', 'program'],
    ['typescriptreact', 'const a: string = <b>été 🌞</b>;', 'program'],
    ['java', 'class A { String a = "été 🌞"; }', 'program'],
    ['kotlin', 'val a = "été 🌞"', 'source_file'],
    ['csharp', 'var a = "été 🌞";', 'compilation_unit'],
    ['go', 'package a // été 🌞', 'source_file'],
    ['php', '<?php $a = "été 🌞";', 'program'],
    ['ruby', 'a = "été 🌞"', 'program'],
    ['shellscript', 'echo "été 🌞"', 'program'],
  ];
  for (const [languageId, line, root] of lines) {
    it(`loads the grammar of ${languageId} and counts in UTF-16`, async () => {
      const grammar = adapterOf(languageId)?.grammars.get(languageId);
      const tree = await new Syntax(installedGrammars).parse(grammar ?? '', line);
      assert.deepEqual(
        { type: tree.type, start: tree.start, end: tree.end },
        { type: root, start: 0, end: line.length },
      );
      assert.ok(tree.children.length > 0 && !JSON.stringify(tree).includes('ERROR'));
    });
  }

  it('asks the host for each file once', async () => {
    const asked: string[] = [];
    const syntax = new Syntax({
      read: (name) => {
        asked.push(name);
        return installedGrammars.read(name);
      },
    });
    await Promise.all([syntax.parse('tree-sitter-python', 'a'), syntax.parse('tree-sitter-python', 'b')]);
    assert.deepEqual(asked, ['web-tree-sitter.wasm', 'tree-sitter-python.wasm']);
  });

  it('passes on what the host says of a grammar that it cannot read, and can be asked again', async () => {
    let broken = true;
    const syntax = new Syntax({
      read: (name) =>
        broken && name.includes('python') ? Promise.reject(new Error('no file')) : installedGrammars.read(name),
    });
    await assert.rejects(syntax.parse('tree-sitter-python', 'a'), /no file/);
    broken = false;
    assert.equal((await syntax.parse('tree-sitter-python', 'a')).type, 'module');
  });
});
