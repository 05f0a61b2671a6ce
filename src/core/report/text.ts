import type { Finding } from '../findings/finding.ts';
import { reportTexts } from '../../../generated/report-texts.ts';
import { messageOf, ruleOf } from '../rules/rules.ts';
import { phrasesOf, type Phrase } from '../texts/phrase.ts';
import { aiDeclarationLines } from './ai-declaration-lines.ts';
import type { RenderOptions, ReportFormat } from './format.ts';
import type { Frame } from './frame.ts';
import { printable } from './printable.ts';
import type { ReportTextId } from './report-texts-file.ts';
import { countsOf, suppressedCount, type FileProblem, type Report, type ReportedFinding } from './report.ts';
import { summaryOf } from './summary.ts';

/** For people, in a terminal: what was found and where, then what to do about each rule once, then the counts. */
export const textFormat: ReportFormat = {
  id: 'text',
  withFrames: true,
  render: (report, options) => {
    const phrase = phrasesOf(reportTexts, options.locale);
    const counting = report.findings.filter(({ finding }) => !finding.suppression);
    const shown =
      report.threshold === 'hint' ? counting : counting.filter(({ finding }) => finding.severity !== 'hint');
    const blocks = [
      ...shown.map((reported) => findingBlock(reported, options, phrase)),
      ...rulesBlocks(shown, options),
      report.problems.map((problem) => problemLine(problem, options, phrase)).join('\n'),
      summaryBlock(report, options, phrase),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  },
};

function findingBlock(
  { finding, frame }: ReportedFinding,
  options: RenderOptions,
  phrase: Phrase<ReportTextId>,
): string {
  const { style, locale } = options;
  const place = `${printable(finding.path)}:${finding.start.line + 1}:${finding.start.character + 1}`;
  const level = style(finding.severity, phrase(`level.${finding.severity}`));
  const lines = [
    `${style('path', place)} ${level} ${style('faint', finding.ruleId)}`,
    `  ${printable(messageOf(finding, locale))}`,
    ...(frame ? frameLines(frame, finding, options) : []),
    ...relatedLines(finding, options),
  ];
  return lines.join('\n');
}

function frameLines(frame: Frame, finding: Finding, { style }: RenderOptions): readonly string[] {
  const number = String(frame.line);
  const gutter = ' '.repeat(number.length);
  const mark = ' '.repeat(frame.start) + style(finding.severity, '^'.repeat(frame.width));
  return [`  ${style('faint', `${number} |`)} ${frame.text}`, `  ${style('faint', `${gutter} |`)} ${mark}`];
}

function relatedLines({ related = [] }: Finding, { style, locale }: RenderOptions): readonly string[] {
  return related.map(({ path, message }) => `  ${style('path', printable(path))} ${printable(message[locale])}`);
}

/** Why and what to do, once for each rule: the reader of a hundred findings needs it once. */
function rulesBlocks(shown: readonly ReportedFinding[], { style, locale }: RenderOptions): readonly string[] {
  const ids = [...new Set(shown.map(({ finding }) => finding.ruleId))].sort();
  return ids.map((id) => {
    const { legalBasis, why, remedy } = ruleOf(id);
    const basis = legalBasis.map(({ ref }) => ref[locale]).join(' · ');
    const title = style('strong', id) + (basis === '' ? '' : style('faint', ` (${basis})`));
    return [title, `  ${why[locale]}`, `  ${remedy[locale]}`].join('\n');
  });
}

function problemLine(
  { path, kind, detail }: FileProblem,
  { style }: RenderOptions,
  phrase: Phrase<ReportTextId>,
): string {
  const place = style('path', path === '' ? '.' : printable(path));
  return `${place} ${style('warning', phrase(`problem.${kind}`, { detail }))}`;
}

function summaryBlock(report: Report, { style }: RenderOptions, phrase: Phrase<ReportTextId>): string {
  const levels = countsOf(report).filter(([, count]) => count > 0);
  const counts = levels.map(([level, count]) => style(level, phrase(`count.${level}`, { count })));
  const suppressed = suppressedCount(report);
  const line = [
    ...(counts.length > 0 ? counts : [style('clean', phrase('count.none'))]),
    ...(suppressed > 0 ? [style('faint', phrase('count.suppressed', { count: suppressed }))] : []),
  ];
  const isHiding = report.threshold !== 'hint' && levels.some(([level]) => level === 'hint');
  const hidden = isHiding ? [style('faint', phrase('hints.hidden'))] : [];
  const ai = report.aiDeclarations ? aiDeclarationLines(report.aiDeclarations, phrase) : [];
  return [line.join(', '), ...hidden, summaryOf(report, phrase), ...ai].join('\n');
}
