import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SourceDocument, type TextRange } from '../../src/core/text/document.ts';
import type {
  CallEntry,
  CaseEntry,
  Expected,
  ExpectedCall,
  ExpectedEntry,
  LabelFile,
  LabelledFile,
  Place,
  Trap,
  TrapEntry,
} from './corpus-case.ts';
import { languageOf } from './languages.ts';

export const labelEnding = '.labels.yml';

/**
 * Every labelled file of a corpus, in the order of paths.
 * @throws Error that names the file and line whose label does not point at what it quotes; never the quote.
 */
export function readCorpus(root: string): readonly LabelledFile[] {
  const labelPaths = pathsIn(root).filter((path) => path.endsWith(labelEnding));
  return labelPaths.map((path) => readLabelled(root, path.slice(0, -labelEnding.length)));
}

/** Relative paths of all files under a folder, with forward slashes, in code-unit order. */
export function pathsIn(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const absolute = entries.map((entry) => join(entry.parentPath, entry.name));
  return absolute.map((path) => path.slice(root.length + 1).replaceAll('\\', '/')).sort();
}

function readLabelled(root: string, path: string): LabelledFile {
  const labels = readLabels(join(root, path + labelEnding));
  const document = new SourceDocument(path, '', readFileSync(join(root, path), 'utf8'));
  return {
    path,
    language: languageOf(path),
    about: labels.about ?? 'personal-data',
    hasAllFields: labels.fields === 'complete',
    expected: labels.cases.filter(isExpected).map((entry) => expectedOf(entry, document)),
    calls: labels.cases.filter(isCall).map((entry) => callOf(entry, document)),
    traps: labels.cases.filter(isTrap).map((entry) => trapOf(entry, document)),
  };
}

function readLabels(path: string): LabelFile {
  return parse(readFileSync(path, 'utf8')) as LabelFile;
}

function isExpected(entry: CaseEntry): entry is ExpectedEntry {
  return 'rule' in entry;
}

function isCall(entry: CaseEntry): entry is CallEntry {
  return 'call' in entry;
}

function isTrap(entry: CaseEntry): entry is TrapEntry {
  return 'trap' in entry;
}

function expectedOf(entry: ExpectedEntry, document: SourceDocument): Expected {
  return {
    ...placeOf(entry, document),
    rule: entry.rule,
    categories: listOf(entry.category),
    isColumn: entry.column ?? false,
    isOptional: entry.optional ?? false,
  };
}

function callOf(entry: CallEntry, document: SourceDocument): ExpectedCall {
  return {
    ...placeOf(entry, document),
    providers: listOf(entry.call),
    kinds: listOf(entry.kind),
    isOptional: entry.optional ?? false,
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

function trapOf(entry: TrapEntry, document: SourceDocument): Trap {
  return { ...placeOf(entry, document), kind: entry.trap, why: entry.why };
}

function placeOf(entry: CaseEntry, document: SourceDocument): Place {
  const [first, last] = typeof entry.line === 'number' ? [entry.line, entry.line] : entry.line;
  return { firstLine: first - 1, lastLine: last - 1, range: rangeOf(entry, document, first) };
}

function rangeOf({ quote, nth = 1 }: CaseEntry, document: SourceDocument, line: number): TextRange {
  const { start, end } = document.lineRange(line - 1);
  const text = document.text.slice(start, end);
  let column = -1;
  for (let count = 0; count < nth; count++) {
    column = text.indexOf(quote, column + 1);
    if (column < 0) throw new Error(`${document.path}:${line}: the line does not hold what the label quotes`);
  }
  return { start: start + column, end: start + column + quote.length };
}
