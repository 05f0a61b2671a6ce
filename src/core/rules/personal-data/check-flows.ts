import type { Finding, LocalisedText, RelatedLocation } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { SeverityOrOff } from '../../findings/severity.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { DataCategoryFile } from '../../personal-data/category-file.ts';
import { flowRuleIds, type Flow, type PlainStep } from '../../personal-data/flows/flow.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import type { SourceDocument } from '../../text/document.ts';
import { isTestPath } from '../../text/test-files.ts';
import { isSensitive, isTeams, oneLower } from './value-level.ts';

/** A name of a field or a variable that may be shown: what else stands in quotes could be a value. */
const shownName = /^[$@]?[\p{L}_][\p{L}\d_]{0,60}$/u;

/** Whether any rule on flows is on for a path: to follow them costs a parse. */
export function asksForFlows(policy: PathPolicy): boolean {
  return flowRuleIds.some((rule) => policy.severityOf(rule).value !== 'off');
}

/** The rules on flows. `flows` are in order of place. */
export function checkFlows(document: SourceDocument, flows: readonly Flow[], policy: PathPolicy): readonly Finding[] {
  return flows.flatMap((flow) => {
    const category = dataCategoryOf(flow.category);
    const severity = levelOf(document, flow, policy);
    if (!category || severity === 'off') return [];
    const { ruleId, range, callee, service = '' } = flow;
    const related = relatedTo(document, flow, category);
    const params = { category: category.label, callee, ...(ruleId === 'personal-data/in-prompt' && { service }) };
    const subject = { kind: 'personal-flow', category: flow.category, sink: callee } as const;
    return [makeFinding(document, { ruleId, severity, range, message: { id: 'flow', params }, subject, related })];
  });
}

/**
 * Level of one flow. A category that the policy switches off makes no finding; Vigie's own default is raised for special
 * categories (GDPR art. 9), criminal data (art. 10) and national identification numbers (art. 87), and lowered in tests.
 */
function levelOf({ path }: SourceDocument, { ruleId, category }: Flow, policy: PathPolicy): SeverityOrOff {
  if (policy.severityOfCategory(category)?.value === 'off') return 'off';
  const ofRule = policy.severityOf(ruleId);
  if (ofRule.value === 'off' || isTeams(ofRule)) return ofRule.value;
  if (isTestPath(path)) return oneLower(oneLower(ofRule.value));
  return isSensitive(category) ? 'error' : ofRule.value;
}

function relatedTo(document: SourceDocument, flow: Flow, category: DataCategoryFile): readonly RelatedLocation[] {
  const places = flow.steps.map((step) => related(document, step, stepText(step, category)));
  const sink = { range: flow.range, kind: 'hop', name: '', ...flow.sinkElsewhere } as const;
  const reaches = { en: `Reaches “${flow.callee}”`, fr: `Parvient à «\u00a0${flow.callee}\u00a0»` };
  return [...places, related(document, sink, reaches)];
}

function related(scanned: SourceDocument, step: PlainStep, message: LocalisedText): RelatedLocation {
  const { range, document = scanned } = step;
  const start = document.positionAt(range.start);
  return { path: document.path, range, start, end: document.positionAt(range.end), message };
}

function stepText({ kind, name }: PlainStep, { label }: DataCategoryFile): LocalisedText {
  const isShown = shownName.test(name);
  const [en, fr] = isShown ? [` “${name}”`, ` «\u00a0${name}\u00a0»`] : ['', ''];
  switch (kind) {
    case 'source':
      return { en: `Personal data${en}: ${label.en}`, fr: `Donnée personnelle${fr}\u00a0: ${label.fr}` };
    case 'hop':
      return { en: `Goes into${en}`, fr: `Passe dans${fr}` };
    case 'call':
      return { en: `Is handed to${en}`, fr: `Est transmise à${fr}` };
    case 'return':
      return { en: `Is given back by${en}`, fr: `Est rendue par${fr}` };
  }
}
