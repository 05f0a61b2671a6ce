import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rulePages, rulePagesCommand, rulePagesFolder } from '../../../scripts/docs/rule-pages.ts';

describe('docs/rules', () => {
  const pages = rulePages();
  const toDo = `run: ${rulePagesCommand}`;

  it('has the pages of the rules and no other', () => {
    const files = globSync('**/*.md', { cwd: rulePagesFolder }).map((file) => file.split(sep).join('/'));
    assert.deepEqual(files.sort(), [...pages.keys()].sort(), toDo);
  });

  for (const [path, text] of pages) {
    it(`${path} says what the data says`, () => {
      assert.equal(readFileSync(join(rulePagesFolder, path), 'utf8'), text, toDo);
    });
  }
});
