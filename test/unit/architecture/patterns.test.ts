import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Causes of work that grows faster than the text, and the exponential ones among them. */
function causesOf(pattern: Pattern): readonly string[] {
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  return reports.map(({ type, exponential }) => `${exponential ? 'exponential ' : ''}${type}`);
}

/** Patterns written as such, read from the syntax tree. */
function literalsOf(folder: string): readonly Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    return literalsIn(tree, tree);
  });
}

function literalsIn(node: ts.Node, tree: ts.SourceFile): readonly Pattern[] {
  if (ts.isRegularExpressionLiteral(node)) return [patternOf(node.getText(tree))];
  const found: Pattern[] = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child, tree)));
  return found;
}

function patternOf(literal: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function superLinear(patterns: readonly Pattern[]): readonly string[] {
  return patterns.flatMap((pattern) =>
    causesOf(pattern).map((cause) => `${cause}: /${pattern.source}/${pattern.flags}`),
  );
}

describe('patterns', function () {
  this.timeout(120_000);

  it('that are written in the code do no more work than the text is long', () => {
    const patterns = literalsOf('src');
    assert.ok(patterns.length > 300);
    assert.deepEqual(superLinear(patterns), []);
  });

  it('that are made of data do no more work than the text is long', () => {
    const output = execFileSync(process.execPath, ['test/unit/support/compiled-patterns-worker.ts'], {
      encoding: 'utf8',
    });
    const patterns = JSON.parse(output) as readonly Pattern[];
    assert.ok(patterns.length > 100);
    assert.deepEqual(superLinear(patterns), []);
  });

  it('are told from those that do', () => {
    for (const source of ['(a+)+$', 'a*a*b', '\\s+$']) assert.notDeepEqual(causesOf({ source, flags: '' }), [], source);
  });
});
