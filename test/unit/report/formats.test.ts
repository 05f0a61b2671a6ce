import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { makeFinding } from '../../../src/core/findings/make-finding.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { reportFormats } from '../../../src/core/report/formats.ts';
import type { JsonReport } from '../../../src/core/report/json.ts';
import { fileProblemKinds, type Report } from '../../../src/core/report/report.ts';
import { plainStyle } from '../../../src/core/report/style.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

const document = new SourceDocument('src/a b.py', 'python', 'x = 1\né = "value"\n');

const finding: Finding = {
  ...makeFinding(document, {
    ruleId: 'personal-data/value',
    severity: 'error',
    range: { start: 11, end: 16 },
    message: { id: 'value', params: { category: { en: 'thing', fr: 'chose' } } },
    subject: { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample: false },
  }),
  related: [{ path: 'b.py', message: { en: 'here', fr: 'ici' } }],
};

const suppressed: Finding = { ...finding, suppression: { kind: 'inSource', reason: 'because' } };

const reportOf = (findings: readonly Finding[], extra: Partial<Report> = {}): Report => ({
  tool: { name: 'vigie', version: '1.2.3' },
  findings: findings.map((one) => ({ finding: one })),
  problems: [],
  filesChecked: 1,
  filesSkipped: new Map(),
  threshold: 'warning',
  exitCode: 1,
  ...extra,
});

const problems = fileProblemKinds.map((kind) => ({ path: `${kind}.py`, kind, detail: 'DETAIL' }));

function render(id: string, report: Report, locale: 'en' | 'fr' = 'en'): string {
  return reportFormats.find((format) => format.id === id)!.render(report, { locale, style: plainStyle });
}

const runOf = (report: Report) => (JSON.parse(render('sarif', report)) as Log).runs[0]!;

describe('report formats', () => {
  for (const { id } of reportFormats) {
    it(`${id} speaks both languages and ends its last line`, () => {
      const [en, fr] = (['en', 'fr'] as const).map((locale) => render(id, reportOf([finding], { problems }), locale));
      assert.notEqual(en, fr);
      for (const text of [en, fr]) assert.match(text!, /[^\n]\n$/);
    });

    it(`${id} names every problem`, () => {
      const text = render(id, reportOf([], { problems }));
      for (const { path } of problems) assert.ok(text.includes(path), path);
    });
  }
});

describe('text report', () => {
  it('does not show suppressed findings, but counts them', () => {
    const text = render('text', reportOf([suppressed]));
    assert.equal(text, 'Nothing found, 1 left with a reason\n1 file checked.\n');
  });

  it('agrees in number', () => {
    const filesSkipped = new Map([['lock-file', 2] as const, ['binary', 1] as const]);
    const text = render('text', reportOf([], { filesChecked: 0, filesSkipped }), 'fr');
    assert.equal(text, 'Rien à signaler\n0 fichier examiné, 3 écartés (1 binaire, 2 fichiers de verrouillage).\n');
  });
});

describe('JSON report', () => {
  it('counts what is not suppressed, and keeps the rest', () => {
    const report = JSON.parse(render('json', reportOf([finding, suppressed]))) as JsonReport;
    assert.deepEqual(report.summary.findings, { error: 1, warning: 0, information: 0, hint: 0 });
    assert.equal(report.summary.suppressed, 1);
    assert.deepEqual(
      report.findings.map((one) => one.suppression?.reason),
      [undefined, 'because'],
    );
  });
});

describe('SARIF report', () => {
  it('places a finding from 1, in UTF-16 units, under the root', () => {
    const run = runOf(reportOf([finding]));
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const place = run.results?.[0]?.locations?.[0]?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'src/a%20b.py', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(place.region, { startLine: 2, startColumn: 6, endLine: 2, endColumn: 11 });
  });

  it('points each result to its rule', () => {
    const run = runOf(reportOf([finding]));
    const [result] = run.results ?? [];
    assert.equal(run.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, result?.ruleId);
  });

  it('says which findings a person has left, and why', () => {
    const [result] = runOf(reportOf([suppressed])).results ?? [];
    assert.deepEqual(result?.suppressions, [{ kind: 'inSource', status: 'accepted', justification: 'because' }]);
  });

  const runs: readonly (readonly [string, Partial<Report>, boolean])[] = [
    ['findings', { exitCode: 1 }, true],
    ['a policy that cannot be used', { exitCode: 2 }, false],
    ['a file that could not be read', { exitCode: 2, problems: problems.slice(0, 1) }, false],
    ['a file checked in part', { exitCode: 0, problems: problems.slice(2) }, true],
  ];
  for (const [name, extra, successful] of runs) {
    it(`calls a run with ${name} ${successful ? 'successful' : 'failed'}`, () => {
      const [invocation] = runOf(reportOf([], extra)).invocations ?? [];
      assert.deepEqual([invocation?.executionSuccessful, invocation?.exitCode], [successful, extra.exitCode]);
    });
  }
});
