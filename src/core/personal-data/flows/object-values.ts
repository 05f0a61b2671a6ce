import type { CallNode, RecordNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import { cleanValue, withHost, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { arePersons } from './person-keys.ts';
import { hostOfFields } from './third-party-host.ts';
import { join, withField } from './join-values.ts';

/** What an object holds that is written out in the code. */
export function recordValue(node: RecordNode, interpreter: Interpreter): FlowValue {
  let value: FlowValue = { ...cleanValue, fields: new Map() };
  for (const spread of node.spreads) value = join(value, { ...interpreter.read(spread), isClean: false });
  const keys = node.entries.map(({ key }) => key);
  const whose = node.made
    ? lastNameOf(node.made.callee)
    : arePersons(keys, interpreter.input.sources)
      ? 'person'
      : undefined;
  for (const entry of node.entries) {
    value = withField(
      value,
      entry.key,
      interpreter.fields.named(entry.key, entry, interpreter.read(entry.value), whose),
    );
  }
  return node.made ? madeValue(node.made, value, interpreter) : value;
}

/** An object that is made with an address, and what it is filled with: `new HttpRequestMessage(…) { Content = … }`. */
function madeValue(node: CallNode, value: FlowValue, interpreter: Interpreter): FlowValue {
  const { host, owner } = interpreter.read(node);
  if (host !== undefined) interpreter.input.sinks.atRequest(node, host, value, interpreter.summaries);
  return withHost(
    owner ? { ...value, owner } : value,
    host ?? hostOfFields(value.fields ?? new Map<string, FlowValue>()),
  );
}
