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

/** What was found in a document before its flows. */
export interface FoundSoFar {
  readonly values: readonly ValueMatch[];
  readonly aiCalls: readonly AiCall[];
  readonly lines: TellingLines;
}

/** Flows of a document, through the files that it imports where the host gives them. */
export async function flowsOf(
  document: SourceDocument,
  { syntax, code, project }: ScanContext,
  { values, aiCalls, lines }: FoundSoFar,
): Promise<readonly Flow[]> {
  const isInCode = ({ range }: ValueMatch): boolean => !isComment(document.lineAt(range.start));
  const gate = new FlowGate(document, { value: values.some(isInCode), aiCall: aiCalls.length > 0, lines });
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
