import { openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { MatchedCall } from './matched-call.ts';
import { pathOfNode } from './path-of-node.ts';
import { arePersons } from './person-keys.ts';

/** `Map.of("email", email, "nom", nom)`, and Guava’s: keys and values in turn (java.util.Map, since Java 9). */
const ofPairs = /(?:^|\.)(?:Immutable)?Map\.of$/;

/** A map that is made of keys and values in turn; undefined for other calls, and where a key is not written out. */
export function paired({ node, given }: MatchedCall, interpreter: Interpreter): FlowValue | undefined {
  if (given.length < 2 || given.length % 2 > 0 || !ofPairs.test(pathOfNode(node.callee))) return undefined;
  const keys = node.arguments.flatMap(({ value }, at) =>
    at % 2 === 0 && value.kind === 'literal' ? (value.text ?? []) : [],
  );
  const values = given.filter((_, at) => at % 2 === 1);
  if (keys.length < values.length) return undefined;
  const whose = arePersons(keys, interpreter.input.sources) ? 'person' : undefined;
  const fields = keys.map((key, at): [string, FlowValue] => {
    const { range, value } = values[at] ?? { range: node, value: openValue };
    return [key, interpreter.fields.named(key, range, value, whose)];
  });
  return { ...openValue, fields: new Map(fields) };
}
