import type { AiCall } from '../ai-calls/ai-call.ts';
import type { TellingLines } from '../personal-data/fields/telling-lines.ts';
import { FlowGate } from '../personal-data/flows/anchors.ts';
import { findFlows } from '../personal-data/flows/find-flows.ts';
import type { Flow } from '../personal-data/flows/flow.ts';
import { nothingOutside } from '../personal-data/flows/imports/outside.ts';
import { isComment } from '../personal-data/flows/name-uses.ts';
import { messagesOfSql } from '../personal-data/flows/sql-messages.ts';
import type { ValueMatch } from '../personal-data/values/find-values.ts';
import { asksForFlows } from '../rules/personal-data/check-flows.ts';
import type { SourceDocument } from '../text/document.ts';
import type { ScanContext } from './scan.ts';

/** What was found in a document before it is read as a program. */
export interface FoundInText {
  readonly values: readonly ValueMatch[];
  readonly lines: TellingLines;
}

/** @param asksModel whether the document asks a model itself */
export function flowGateOf(
  document: SourceDocument,
  { values, lines }: FoundInText,
  asksModel: () => boolean,
): FlowGate {
  const isInCode = ({ range }: ValueMatch): boolean => !isComment(document.lineAt(range.start));
  return new FlowGate(document, { value: values.some(isInCode), asksModel, lines });
}

/** Flows of a document, through the files that it imports where the host gives them. */
export async function flowsOf(
  gate: FlowGate,
  { syntax, code, project }: ScanContext,
  values: readonly ValueMatch[],
  aiCalls: readonly AiCall[],
): Promise<readonly Flow[]> {
  const { document } = gate;
  const policy = project.policy.forPath(document.path);
  if (document.languageId === 'sql') return asksForFlows(policy) ? messagesOfSql(document) : [];
  // Which data reaches an AI call is asked even where no rule on flows is on.
  if (!gate.language || !(aiCalls.length > 0 || asksForFlows(policy))) return [];
  const outside = code ? await code.flows.outsideOf(gate) : gate.hasData && gate.hasSinks ? nothingOutside : undefined;
  if (!outside) return [];
  const literals = values
    .filter(({ documentedExample }) => !documentedExample)
    .map(({ range, recognizer }) => ({ range, category: recognizer.category }));
  return findFlows(document, syntax, { literals, aiCalls, outside, settings: policy });
}
