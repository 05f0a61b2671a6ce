import assert from 'node:assert/strict';
import { loadProject } from '../../../src/core/project/load-project.ts';
import type { Renames } from '../../../src/core/register/moved-code.ts';
import { checkOrphans } from '../../../src/core/rules/register/check-orphans.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { installedGrammars } from '../support/grammars.ts';
import { memoryFiles } from './project.ts';

const syntax = new Syntax(installedGrammars);

const recordPath = '.vigie/algorithms/tri.yml';

interface Case {
  readonly title: string;
  /** What stands under `implementation`, one line each. */
  readonly implementation?: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly renames?: Renames;
  /** Message and place of each finding. */
  readonly found: readonly string[];
  /** The record's lines under `implementation` once every proposed edit is made. */
  readonly edited?: readonly string[];
}

const trier = 'def trier(demande):\n    return demande\n';

const cases: readonly Case[] = [
  {
    title: 'code is there',
    implementation: ['- files: app/tri.py', '  symbols: [trier]'],
    files: { 'app/tri.py': trier },
    found: [],
  },
  {
    title: 'method of a class in another language',
    implementation: ['- files: src/**/*.java', '  symbols: [trier]'],
    files: { 'src/fr/Tri.java': 'class Tri {\n  int trier(String d) { return 1; }\n}\n' },
    found: [],
  },
  {
    title: 'a name in a language that is not parsed',
    implementation: ['- files: sql/*.sql', '  symbols: [calcul_quotient]'],
    files: { 'sql/a.sql': 'CREATE FUNCTION calcul_quotient() RETURNS int;\n' },
    found: [],
  },
  {
    title: 'file renamed, as git tells',
    implementation: ['- files: app/tri.py'],
    files: { 'app/orientation.py': 'x = 1\n' },
    renames: new Map([['app/tri.py', 'app/orientation.py']]),
    found: ['files app/tri.py -> app/orientation.py'],
    edited: ['- files: app/orientation.py'],
  },
  {
    title: 'folder renamed, as git tells',
    implementation: ["- files: 'app/tri/**/*.py'"],
    files: { 'services/tri/a/b.py': 'x = 1\n' },
    renames: new Map([
      ['app/tri/a/b.py', 'services/tri/a/b.py'],
      ['app/tri/c.py', 'services/tri/c.py'],
    ]),
    found: ['files app/tri/**/*.py -> services/tri/**/*.py'],
    edited: ['- files: "services/tri/**/*.py"'],
  },
  {
    title: 'file moved, found by what it declares',
    implementation: ['- files: app/tri.py', '  symbols: [trier]'],
    files: { 'lib/orientation.py': trier },
    found: ['files app/tri.py -> lib/orientation.py'],
    edited: ['- files: lib/orientation.py', '  symbols: [trier]'],
  },
  {
    title: 'file moved, found by its name, with marks of globs in its folder',
    implementation: ['- files: app/tri.py'],
    files: { 'app/[id]/tri.py': 'x = 1\n' },
    found: ['files app/tri.py -> app/[id]/tri.py'],
    edited: [String.raw`- files: "app/\\[id\\]/tri.py"`],
  },
  {
    title: 'two files of that name: no guess',
    implementation: ['- files: app/tri.py'],
    files: { 'a/tri.py': 'x = 1\n', 'b/tri.py': 'x = 1\n' },
    found: ['files app/tri.py'],
  },
  {
    title: 'function renamed in its file',
    implementation: ['- files: app/tri.py', '  symbols: [trier, noter]'],
    files: { 'app/tri.py': 'def trier_demandes(d):\n    return d\n\n\ndef noter(d):\n    return d\n' },
    found: ['symbol trier -> trier_demandes'],
    edited: ['- files: app/tri.py', '  symbols: [trier_demandes, noter]'],
  },
  {
    title: 'function gone, nothing alike',
    implementation: ['- files: app/tri.py', '  symbols: [trier]'],
    files: { 'app/tri.py': 'def imprimer(d):\n    return d\n' },
    found: ['symbol trier'],
  },
  {
    title: 'function moved to another file',
    implementation: ['- files: app/tri.py', '  symbols: [trier]'],
    files: { 'app/tri.py': 'x = 1\n', 'app/b.py': trier },
    found: ['symbol trier -> app/b.py'],
    edited: ['- files: app/b.py', '  symbols: [trier]'],
  },
  {
    title: 'one of two functions moved: said, not edited',
    implementation: ['- files: app/tri.py', '  symbols: [trier, noter]'],
    files: { 'app/tri.py': 'def noter(d):\n    return d\n', 'app/b.py': trier },
    found: ['symbol trier -> app/b.py'],
    edited: ['- files: app/tri.py', '  symbols: [trier, noter]'],
  },
  { title: 'no code at all', files: { 'app/tri.py': trier }, found: ['unbound tri'] },
  { title: 'a comment is enough', files: { 'app/tri.py': `# @algorithm tri\n${trier}` }, found: [] },
];

describe('register/orphan-record', () => {
  for (const { title, implementation, files, renames, found, edited } of cases) {
    it(title, async () => {
      const lines = implementation ? ['implementation:', ...implementation.map((line) => `  ${line}`)] : [];
      const record = ['id: tri', 'name: { fr: Tri }', ...lines, ''].join('\n');
      const project = await loadProject(memoryFiles({ [recordPath]: record }));
      const code = await codeOf(files, project);
      const findings = checkOrphans(project, { files: Object.keys(files), code }, renames);
      assert.deepEqual(findings.map(summary), found);
      const after = findings.reduceRight((text, { subject }) => {
        const edit = subject.kind === 'record' ? subject.edit : undefined;
        return edit ? text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end) : text;
      }, record);
      const expected = (edited ?? implementation ?? []).map((line) => `  ${line}`);
      assert.deepEqual(after.split('\n').slice(3, -1), expected);
    });
  }
});

async function codeOf(files: Case['files'], project: Awaited<ReturnType<typeof loadProject>>) {
  const all = Object.entries(files).map(async ([path, text]) => {
    const document = new SourceDocument(path, languageIdOf(path), text);
    return (await scan(document, { project, syntax, today: '2026-11-24' })).code ?? [];
  });
  return (await Promise.all(all)).flat();
}

function summary({ message: { id, params } }: ReturnType<typeof checkOrphans>[number]): string {
  const { symbol, files, proposal } = params;
  const [, now] = typeof proposal === 'object' ? proposal.en.split(/[“”]/) : [];
  const subject = id === 'files' ? files : symbol;
  assert.ok(typeof subject === 'string');
  return `${id} ${subject}${now === undefined ? '' : ` -> ${now}`}`;
}
