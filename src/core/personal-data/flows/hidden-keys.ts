import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import type { FlowValue } from './flow-value.ts';

/** What makes a logger that leaves some keys out: https://github.com/pinojs/pino/blob/main/docs/redaction.md */
const maker = /^pino(?:\.pino|\.default)?$/;

/**
 * The keys that a logger is told to leave out, by the last step of their paths: `pino({ redact: ['usager.nir', '*.email'] })`.
 * @param origin of what is called
 */
export function hiddenKeys(
  { arguments: given }: CallNode,
  origin: string | undefined,
): ReadonlySet<string> | undefined {
  if (origin === undefined || !maker.test(origin)) return undefined;
  const redact = entryOf(given[0]?.value, 'redact');
  const paths = redact?.kind === 'record' ? entryOf(redact, 'paths') : redact;
  if (paths?.kind !== 'list') return undefined;
  return new Set(paths.items.flatMap((item) => (item.kind === 'literal' ? lastStep(item.text ?? '') : [])));
}

/** What is logged, without what the logger leaves out. */
export function withoutHidden(value: FlowValue, hides: ReadonlySet<string>): FlowValue {
  if (!value.fields) return value;
  const left = [...value.fields].filter(([key]) => !hides.has(key));
  return { ...value, fields: new Map(left.map(([key, field]) => [key, withoutHidden(field, hides)])) };
}

function entryOf(node: FlowNode | undefined, key: string): FlowNode | undefined {
  return node?.kind === 'record' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function lastStep(path: string): readonly string[] {
  const step = path.match(/[\w$-]+/g)?.at(-1);
  return step === undefined ? [] : [step];
}
