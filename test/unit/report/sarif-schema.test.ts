import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Log } from 'sarif';
import { makeFinding } from '../../../src/core/findings/make-finding.ts';
import { fileProblemKinds, type Report } from '../../../src/core/report/report.ts';
import { sarifFormat } from '../../../src/core/report/sarif.ts';
import { plainStyle } from '../../../src/core/report/style.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { runCli } from '../../cli/support/run-cli.ts';
import { withFolder, type Tree } from '../../cli/support/temp-folder.ts';

const locales = ['en', 'fr'] as const;

/** The schema of the standard, as `@microsoft/jest-sarif` ships it: in draft 4, of which ajv reads all but the head. */
function schemaValidator(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
  const text = readFileSync(path.replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
  const schema = JSON.parse(text) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('date-time', (date: string) => !Number.isNaN(Date.parse(date)));
  ajv.addFormat('uri', (address: string) => URL.canParse(address));
  ajv.addFormat('uri-reference', (path: string) => URL.canParse(path, 'file:///') && !/[\s<>"{}|\\^`]/.test(path));
  return ajv.compile(schema);
}

const validate = schemaValidator();

function mistakesIn(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Everything that a report can hold. */
function fullLog(locale: (typeof locales)[number]): Log {
  const document = new SourceDocument('src/a b%#?é😀\n.py', 'python', 'x = "value"\n');
  const finding = makeFinding(document, {
    ruleId: 'personal-data/value',
    severity: 'hint',
    range: { start: 5, end: 10 },
    message: { id: 'value', params: { category: { en: 'thing', fr: 'chose' } } },
    subject: { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample: false },
    related: [{ path: 'é.py', message: { en: 'here', fr: 'ici' } }],
  });
  const report: Report = {
    tool: { name: 'vigie', version: '1.2.3' },
    findings: [
      { finding },
      { finding: { ...finding, suppression: { kind: 'inSource', reason: 'because' } } },
      { finding: { ...finding, suppression: { kind: 'external', reason: 'because', until: '2027-03-31' } } },
    ],
    problems: fileProblemKinds.map((kind) => ({ path: `${kind}.py`, kind, detail: 'DETAIL' })),
    filesChecked: 1,
    filesSkipped: new Map([['binary', 1]]),
    threshold: 'warning',
    exitCode: 2,
  };
  return JSON.parse(sarifFormat.render(report, { locale, style: plainStyle })) as Log;
}

/** Fictitious person. */
const value = 'mail = "zoe.dubreuil@mairie-sainte-fictive.fr"\n';

const projects: readonly (readonly [name: string, tree: Tree])[] = [
  ['nothing in it', {}],
  ['findings', { 'a b%é.py': value.repeat(2) }],
  ['leave', { 'a.py': `# vigie-ignore personal-data/value -- why\n${value}# vigie-ignore personal-data/valeur\n` }],
  ['a broken policy', { '.vigie/policy.yml': 'version: 2\nrulez: {}\n', 'a.py': value }],
  ['a broken record', { '.vigie/algorithms/a.yml': 'id: b\nnam: x\n' }],
  ['files that are skipped', { 'a.min.js': value, 'b.png': '\0' }],
];

describe('SARIF 2.1.0 schema', () => {
  for (const locale of locales) {
    it(`holds a report of the sample project in ${locale}`, async () => {
      const cwd = 'test/fixtures/cli/projects/mairie';
      const { stdout } = await runCli(['check', '--format', 'sarif', '--lang', locale], { cwd });
      assert.deepEqual(mistakesIn(JSON.parse(stdout)), []);
    });

    for (const [name, tree] of projects) {
      it(`holds a report on a project with ${name} in ${locale}`, () =>
        withFolder({ '.git/': '', ...tree }, async (cwd) => {
          const { stdout } = await runCli(['check', '--format', 'sarif', '--lang', locale], { cwd });
          assert.deepEqual(mistakesIn(JSON.parse(stdout)), []);
        }));
    }

    it(`holds leaves, related locations and problems in ${locale}`, () => {
      assert.deepEqual(mistakesIn(fullLog(locale)), []);
    });
  }

  const resultOf = (log: Log) => log.runs[0]!.results![0]!;
  const breakages: readonly (readonly [name: string, breakIt: (log: Log) => void, place: RegExp])[] = [
    ['another version', (log) => Object.assign(log, { version: '2.0.0' }), /^\/version/],
    ['no runs', (log) => Reflect.deleteProperty(log, 'runs'), /'runs'/],
    ['an unknown key', (log) => Object.assign(resultOf(log), { colour: 'red' }), /additional properties/],
    ['an unknown level', (log) => Object.assign(resultOf(log), { level: 'hint' }), /level/],
    ['no message', (log) => Reflect.deleteProperty(resultOf(log), 'message'), /'message'/],
    [
      'a line 0',
      (log) => Object.assign(resultOf(log).locations![0]!.physicalLocation!.region!, { startLine: 0 }),
      /startLine/,
    ],
    [
      'a path that is no URI',
      (log) => Object.assign(resultOf(log).locations![0]!.physicalLocation!.artifactLocation!, { uri: 'a b' }),
      /uri/,
    ],
    [
      'an unknown suppression',
      (log) => Object.assign(log.runs[0]!.results![1]!.suppressions![0]!, { kind: 'x' }),
      /suppressions/,
    ],
    [
      'a related location without words',
      (log) => Object.assign(resultOf(log).relatedLocations![0]!, { message: {} }),
      /relatedLocations/,
    ],
  ];
  for (const [name, breakIt, place] of breakages) {
    it(`refuses ${name}`, () => {
      const log = fullLog('en');
      breakIt(log);
      assert.match(mistakesIn(log).join('\n'), place);
    });
  }
});
