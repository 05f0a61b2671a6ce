import type { AiCall } from '../ai-calls/ai-call.ts';
import { findCalls, mayHoldAiCall, type FoundCall } from '../ai-calls/find-ai-calls.ts';
import type { FoundDecision } from '../decisions/find-decisions.ts';
import { discreet } from '../findings/discreet.ts';
import type { Finding } from '../findings/finding.ts';
import { withDistinctFingerprints } from '../findings/fingerprint.ts';
import { compareFindings } from '../findings/make-finding.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import type { FlowGate } from '../personal-data/flows/anchors.ts';
import { flowRuleIds, type Flow } from '../personal-data/flows/flow.ts';
import { findFields } from '../personal-data/fields/find-fields.ts';
import { TellingLines } from '../personal-data/fields/telling-lines.ts';
import { findValues, type ValueMatch } from '../personal-data/values/find-values.ts';
import type { Project } from '../project/project.ts';
import { applyLeaves } from '../policy/leaves.ts';
import { checkAiCalls } from '../rules/ai/check-ai-calls.ts';
import { checkFlows } from '../rules/personal-data/check-flows.ts';
import { checkMismatches } from '../rules/ai/check-mismatches.ts';
import { checkFields } from '../rules/personal-data/check-fields.ts';
import { checkValues } from '../rules/personal-data/check-values.ts';
import type { FileCode } from '../register/file-code.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { RegisteredRecord } from '../register/register.ts';
import type { OutlineSymbol } from '../syntax/outline/outline.ts';
import { readOutline } from '../syntax/outline/read-outline.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument } from '../text/document.ts';
import { holdsTypesOnly } from '../text/types-only.ts';
import { flowGateOf, flowsOf, type FoundInText } from './flows-of.ts';
import type { ProjectCode } from './project-code.ts';
import { checkDecisions } from '../rules/algorithm/check-decisions.ts';
import { decisionsOf, needsDecisions } from './decisions-of.ts';
import { regionsOf } from './regions.ts';

/** What a scan needs besides the document. */
export interface ScanContext {
  readonly project: Project;
  readonly syntax: Syntax;
  /** ISO date, for exceptions that end. */
  readonly today: string;
  /** The project’s other files, for flows and AI calls that pass through them; without it they end at the document’s own. */
  readonly code?: ProjectCode;
  /** The rules that are asked for; all of them when absent. What no other rule needs is not looked for. */
  readonly rules?: ReadonlySet<RuleId>;
}

/** What these rules say depends on the text and its names only; for all others a document is read as a program. */
const rulesOfText: ReadonlySet<RuleId> = new Set(['personal-data/value', 'personal-data/field']);
/** For these, AI calls are only what data may reach. */
const rulesOnData: ReadonlySet<RuleId> = new Set([...rulesOfText, ...flowRuleIds]);

/** The part of an `AbortSignal` that the engine uses; VS Code's cancellation tokens are adapted to it. */
export interface CancelSignal {
  throwIfAborted(): void;
}

export interface ScanControl {
  readonly signal?: CancelSignal;
  /** Called between steps; the host may return a promise to let others work. */
  readonly pause?: () => Promise<void> | undefined;
}

/** An AI call with the record that covers it. */
export interface BoundAiCall {
  readonly call: AiCall;
  readonly record: RegisteredRecord | undefined;
  /** Categories of personal data that are seen to reach it. */
  readonly data: readonly DataCategoryId[];
}

export interface ScanResult {
  /** In order of place; suppressed ones are there too, marked. */
  readonly findings: readonly Finding[];
  readonly aiCalls: readonly BoundAiCall[];
  /** What of the document records cover; absent for nothing. */
  readonly code?: FileCode;
  /** Present when the text may hold AI calls and is too long to be parsed: it was searched for values only. */
  readonly notParsed?: true;
}

/** Longest text that is parsed, in MiB of UTF-16 units: a third of a second at the 3 MB/s that tree-sitter reaches. */
export const parseLimitMiB = 1;

/**
 * All that Vigie has to say of one document. The same input gives the same findings in the editor and on the command
 * line, whatever the speed of the machine.
 * @throws the signal's reason when the scan is cancelled.
 */
export async function scan(
  document: SourceDocument,
  context: ScanContext,
  control: ScanControl = {},
): Promise<ScanResult> {
  const values = await valuesOf(document, context, control);
  const isProgram = readsPrograms(context) && !holdsTypesOnly(document.path);
  const isTooLong = document.text.length > parseLimitMiB * 1024 * 1024;
  const lines = new TellingLines(document.text);
  const { register, policy: wholePolicy } = context.project;
  const policy = wholePolicy.forPath(document.path);
  const { calls, flows, outline, decisions } =
    isTooLong || !isProgram ? unread : await readProgram(document, context, { values, lines }, control);
  const { binder } = register;
  const aiCalls = calls.map(({ call, asked }) => ({
    call,
    record: binder.coverOf(document, call) ?? (asked && binder.coverOf(asked.document, asked.call)),
    data: dataReaching(call, flows),
  }));
  const fields = policy.severityOf('personal-data/field').value === 'off' ? [] : findFields(document, lines);
  const found = [
    ...checkValues(document, values, policy),
    ...checkFields(document, fields, policy),
    ...checkFlows(document, flows, policy),
    ...checkAiCalls(document, aiCalls, policy, wholePolicy),
    ...checkMismatches(document, aiCalls, register, policy),
    ...checkDecisions(document, decisions, policy),
  ];
  const settings = { regions: regionsOf(wholePolicy.jurisdictions) };
  const wanted = context.rules ? found.filter(({ ruleId }) => context.rules?.has(ruleId)) : found;
  const left = applyLeaves(document, wanted, wholePolicy, context.today);
  const findings = left.map((finding) => discreet(finding, settings)).sort(compareFindings);
  const code = register.binder.codeIn(document, outline);
  const result = { findings: withDistinctFingerprints(findings), aiCalls, ...(code && { code }) };
  return isTooLong && isProgram && mayHoldAiCall(document, wholePolicy.catalogue)
    ? { ...result, notParsed: true }
    : result;
}

function readsPrograms({ rules }: ScanContext): boolean {
  return rules === undefined || [...rules].some((rule) => !rulesOfText.has(rule));
}

/** What is read of a document as a program; each part only where something depends on it. */
interface Program {
  readonly calls: readonly FoundCall[];
  readonly flows: readonly Flow[];
  readonly outline: readonly OutlineSymbol[] | undefined;
  readonly decisions: readonly FoundDecision[];
}

const unread: Program = { calls: [], flows: [], outline: undefined, decisions: [] };

async function readProgram(
  document: SourceDocument,
  context: ScanContext,
  found: FoundInText,
  { signal }: ScanControl,
): Promise<Program> {
  const direct: AiCall[] = [];
  const gate = flowGateOf(document, found, () => direct.length > 0);
  const calls = needsCalls(context, gate) ? await callsIn(document, context) : [];
  for (const { call, asked } of calls) if (!asked) direct.push(call);
  signal?.throwIfAborted();
  const flows = await flowsOf(gate, context, found.values, direct);
  signal?.throwIfAborted();
  const decides = needsDecisions(document, context);
  const outline =
    decides || context.project.register.binder.needsOutline(document)
      ? await readOutline(document, context.syntax)
      : undefined;
  signal?.throwIfAborted();
  const decisions = decides ? decisionsOf(document, outline ?? [], calls, context) : [];
  return { calls, flows, outline, decisions };
}

/** Whether AI calls are looked for: for themselves or, where only flows are asked for, as what data may reach. */
function needsCalls({ rules }: ScanContext, gate: FlowGate): boolean {
  return rules === undefined || [...rules].some((rule) => !rulesOnData.has(rule)) || gate.hasData;
}

async function callsIn(
  document: SourceDocument,
  { code, project, syntax }: ScanContext,
): Promise<readonly FoundCall[]> {
  const { catalogue } = project.policy;
  const outside = await code?.calls.outsideOf(document);
  const projectImports = await code?.calls.importsFor(document);
  if (!outside && !mayHoldAiCall(document, catalogue, projectImports)) return [];
  const environment = await code?.environment.addresses();
  return findCalls(document, syntax, { outside, catalogue, environment, projectImports });
}

/** Categories of personal data that are seen to reach a call, in order of place. */
function dataReaching({ range }: AiCall, flows: readonly Flow[]): readonly DataCategoryId[] {
  return [...new Set(flows.filter(({ aiCall }) => aiCall?.start === range.start).map(({ category }) => category))];
}

async function valuesOf(
  document: SourceDocument,
  context: ScanContext,
  control: ScanControl,
): Promise<readonly ValueMatch[]> {
  const steps = findValues(document, { regions: regionsOf(context.project.policy.jurisdictions) });
  for (;;) {
    control.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    const pause = control.pause?.();
    if (pause) await pause;
  }
}
