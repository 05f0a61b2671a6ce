import type {
  CodeFlow,
  Invocation,
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import { reportTexts } from '../../../generated/report-texts.ts';
import type { Finding, RelatedLocation } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { ruleHelp } from '../rules/rule-page.ts';
import { messageOf, ruleOf, type Locale } from '../rules/rules.ts';
import { ruleIds, type RuleId } from '../rules/rule-id.ts';
import { phrasesOf } from '../texts/phrase.ts';
import type { ReportFormat } from './format.ts';
import { isUnchecked, type FileProblem, type Report } from './report.ts';

/**
 * SARIF 2.1.0 (OASIS standard, with errata 01), which GitHub, GitLab and others read. No code is quoted: the
 * viewer has the file, and the report must not become a copy of what it denounces.
 */
export const sarifFormat: ReportFormat = {
  id: 'sarif',
  withFrames: false,
  render: (report, { locale }) => `${JSON.stringify(sarifLog(report, locale), null, 2)}\n`,
};

/** The root that paths are relative to; where it lies is for the reader to know (SARIF §3.14.14). */
const ROOT = '%SRCROOT%';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function sarifLog(report: Report, locale: Locale): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [sarifRun(report, locale)],
  };
}

function sarifRun(report: Report, locale: Locale): Run {
  const description = phrasesOf(reportTexts, locale)('root');
  return {
    tool: { driver: { ...report.tool, language: locale, rules: ruleIds.map((id) => descriptorOf(id, locale)) } },
    language: locale,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: description } } },
    invocations: [invocationOf(report, locale)],
    results: report.findings.map(({ finding }) => resultOf(finding, locale)),
  };
}

function descriptorOf(id: RuleId, locale: Locale): ReportingDescriptor {
  const { name, severity, why, remedy, legalBasis } = ruleOf(id);
  const basis = legalBasis.map(({ ref }) => ref[locale]).join(' · ');
  const text = [why[locale], remedy[locale], basis].filter((part) => part !== '').join('\n\n');
  return {
    id,
    shortDescription: { text: name[locale] },
    fullDescription: { text: why[locale] },
    help: { text, markdown: ruleHelp(id, locale) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

function invocationOf(report: Report, locale: Locale): Invocation {
  const notifications = report.problems.map((problem) => notificationOf(problem, locale));
  return {
    executionSuccessful: report.exitCode < 2 && !report.problems.some(isUnchecked),
    exitCode: report.exitCode,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function notificationOf(problem: FileProblem, locale: Locale): Notification {
  const phrase = phrasesOf(reportTexts, locale);
  return {
    level: isUnchecked(problem) ? 'error' : 'warning',
    message: { text: phrase(`problem.${problem.kind}`, { detail: problem.detail }) },
    locations: [locationOf(problem.path)],
  };
}

function resultOf(finding: Finding, locale: Locale): Result {
  const { ruleId, severity, suppression, related, subject } = finding;
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: levels[severity],
    message: { text: messageOf(finding, locale) },
    locations: [locationOf(finding.path, regionOf(finding))],
    partialFingerprints: { 'vigie/v1': finding.fingerprint },
    ...(related && { relatedLocations: related.map((place) => relatedLocation(place, locale)) }),
    ...(related && subject.kind === 'personal-flow' && { codeFlows: [codeFlow(related, locale)] }),
    ...(suppression && {
      suppressions: [{ kind: suppression.kind, status: 'accepted', justification: suppression.reason }],
    }),
  };
}

function relatedLocation({ path, start, end, message }: RelatedLocation, locale: Locale): Location {
  const region = start && end && regionOf({ start, end });
  return { ...locationOf(path, region), message: { text: message[locale] } };
}

/** The way of personal data from its source to its sink, place by place (SARIF §3.36). */
function codeFlow(related: readonly RelatedLocation[], locale: Locale): CodeFlow {
  return { threadFlows: [{ locations: related.map((place) => ({ location: relatedLocation(place, locale) })) }] };
}

/** SARIF counts lines and columns from 1. */
function regionOf({ start, end }: Pick<Finding, 'start' | 'end'>): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function locationOf(path: string, region?: Region): Location {
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT }, ...(region && { region }) } };
}
