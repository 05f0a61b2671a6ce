import type { CallNode } from '../../syntax/flow/flow-node.ts';
import { Environment } from './environment.ts';
import { openValue, type ClassScope, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { parsing, schemaMaker } from './object-words.ts';
import { pathOfNode } from './path-of-node.ts';
import type { MatchedCall } from './matched-call.ts';

/** A schema of an object, whose keys are fields: `z.object({ nom: z.string() })`. */
export function schemaOf(node: CallNode, { environment }: Interpreter): FlowValue | undefined {
  const [first] = node.arguments;
  if (first?.value.kind !== 'record' || !schemaMaker.test(pathOfNode(node.callee))) return undefined;
  const declares = first.value.entries.map(({ key }) => key);
  const owner: ClassScope = {
    name: 'Schema',
    members: new Environment(environment),
    declares,
    shows: declares,
    isFailure: false,
    isSchema: true,
  };
  return declares.length > 0 ? { ...openValue, owner } : undefined;
}

/** What a schema gives of what it is given: `Demande.parse(await request.json())`. */
export function parsedBy(
  { receiver, node }: MatchedCall,
  plain: string,
  { shown }: Interpreter,
): FlowValue | undefined {
  const owner = receiver?.owner;
  if (owner?.isSchema !== true || !parsing.test(plain)) return undefined;
  return { ...openValue, owner, ...shown.of(owner, node) };
}
