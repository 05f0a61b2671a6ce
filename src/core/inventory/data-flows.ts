import type { Finding } from '../findings/finding.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import { groupBy } from './group-by.ts';
import type { CodePlace, RecipientKind } from './inventory.ts';
import type { SeenAiCall } from './seen-ai-call.ts';

/** Rules that say where personal data goes. */
const kinds: ReadonlyMap<string, RecipientKind> = new Map([
  ['personal-data/in-prompt', 'ai'],
  ['personal-data/to-third-party', 'third-party'],
  ['personal-data/in-url', 'url'],
  ['personal-data/in-log', 'log'],
]);

/** Data of one category that reaches one place. */
export interface DataFlow {
  readonly category: DataCategoryId;
  readonly kind: RecipientKind;
  /** The provider or service; the function that is called where nobody knows more. */
  readonly name: string;
  readonly place: CodePlace;
  /** The AI call that it reaches. */
  readonly call?: SeenAiCall;
}

/** Flows among the findings. Findings of a path are compared with the AI calls of this path only. */
export function dataFlowsOf(findings: readonly Finding[], aiCalls: readonly SeenAiCall[]): readonly DataFlow[] {
  const callsByPath = groupBy(aiCalls, ({ path }) => path);
  return findings.flatMap((finding) => flowOf(finding, callsByPath.get(finding.path) ?? []));
}

function flowOf(finding: Finding, calls: readonly SeenAiCall[]): readonly DataFlow[] {
  const { ruleId, subject, path, start } = finding;
  const kind = kinds.get(ruleId);
  if (!kind || !('sink' in subject)) return [];
  const service = textOf(finding, 'service');
  const call = kind === 'ai' ? callOf(finding, service, calls) : undefined;
  const name = call?.providerName ?? service ?? subject.sink;
  return [{ category: subject.category, kind, name, place: { path, line: start.line + 1 }, ...(call && { call }) }];
}

/** The call whose argument the finding marks: the nearest one before it, of the same function or provider. */
function callOf({ range, subject }: Finding, service: string | undefined, calls: readonly SeenAiCall[]) {
  const sink = 'sink' in subject ? subject.sink : undefined;
  const alike = calls.filter(({ callee, providerName }) => callee === sink || providerName === service);
  return alike.findLast(({ start }) => start <= range.start) ?? alike[0];
}

function textOf({ message }: Finding, param: string): string | undefined {
  const text = message.params[param];
  return typeof text === 'string' && text !== '' ? text : undefined;
}
