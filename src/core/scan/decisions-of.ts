import type { FoundCall } from '../ai-calls/find-ai-calls.ts';
import { findDecisions, mayHoldDecision, type FoundDecision } from '../decisions/find-decisions.ts';
import { asksForDecisions } from '../rules/algorithm/check-decisions.ts';
import { codeOf } from '../syntax/embedded.ts';
import type { OutlineSymbol } from '../syntax/outline/outline.ts';
import type { SourceDocument } from '../text/document.ts';
import type { ScanContext } from './scan.ts';

/** Whether functions that decide about people are looked for in a document. Cheap; no parsing. */
export function needsDecisions(document: SourceDocument, { project, rules }: ScanContext): boolean {
  if (rules && !rules.has('algorithm/undeclared-decision')) return false;
  // The places of a notebook’s code are not those of its file.
  if (document.languageId === 'jupyter') return false;
  return asksForDecisions(project.policy.forPath(document.path)) && mayHoldDecision(document);
}

/** Functions that seem to decide about a person, that ask no model, and that no record covers. */
export function decisionsOf(
  document: SourceDocument,
  outline: readonly OutlineSymbol[],
  calls: readonly FoundCall[],
  { project }: ScanContext,
): readonly FoundDecision[] {
  const { binder } = project.register;
  return findDecisions(document, outline, codeOf(document).text).filter(({ symbol }) => {
    const asks = calls.some(
      ({ call: { range } }) => symbol.range.start <= range.start && range.end <= symbol.range.end,
    );
    return !asks && !binder.coverOf(document, { enclosing: around(symbol) });
  });
}

function around(symbol: OutlineSymbol): readonly { readonly name: string; readonly range: OutlineSymbol['range'] }[] {
  const symbols = [];
  for (let at: OutlineSymbol | undefined = symbol; at; at = at.parent) symbols.push({ name: at.name, range: at.range });
  return symbols;
}
