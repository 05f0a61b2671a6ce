import type {
  AssignNode,
  BranchNode,
  ClassNode,
  FlowKind,
  FlowNode,
  FunctionNode,
} from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { scopeOf } from './class-scopes.ts';
import { Environment } from './environment.ts';
import { cleanValue, openValue, type ClassScope, type Closure, type FlowValue } from './flow-value.ts';
import { hoistedIn, typesFirst } from './hoisting.ts';
import { bindImports } from './imported-names.ts';
import type { Interpreter } from './interpreter.ts';
import { join } from './join-values.ts';
import { loopValue } from './loops.ts';
import type { Statement } from './statement.ts';
import { added, ownerNameOf } from './value-names.ts';

/** Does what a statement does; gives what it gives, where it is the last of a function or a block. */
export function statementValue(node: Statement, interpreter: Interpreter): FlowValue {
  switch (node.kind) {
    case 'clean':
      readAll(node.parts, interpreter);
      return cleanValue;
    case 'opaque':
      readAll(node.parts, interpreter);
      return openValue;
    case 'block':
      return blockValue(node.parts, interpreter);
    case 'assign':
      return assign(node, interpreter);
    case 'branch':
      return branchValue(node, interpreter);
    case 'loop':
      return loopValue(node, interpreter);
    case 'return':
      return returned(node, interpreter);
    case 'function':
      return declareFunction(node, interpreter);
    case 'class':
      return declareClass(node, interpreter);
    case 'import':
      bindImports(node, interpreter);
      return cleanValue;
  }
}

function returned({ value: given }: FlowKind<'return'>, interpreter: Interpreter): FlowValue {
  const value = given ? interpreter.read(given) : cleanValue;
  interpreter.giveBack(value);
  interpreter.environment.isOver = true;
  return value;
}

function readAll(parts: readonly FlowNode[], interpreter: Interpreter): void {
  for (const part of parts) interpreter.read(part);
}

function blockValue(parts: readonly FlowNode[], interpreter: Interpreter): FlowValue {
  // Hoisted: functions and classes may be used above their place.
  for (const part of parts) hoist(part, interpreter);
  let last: FlowValue = openValue;
  for (const part of typesFirst(parts, interpreter.input.sinks.language)) {
    last = interpreter.read(part);
    // Not where it is one of two: `agent ?: throw NotFound()`.
    if (part.kind === 'throw') interpreter.environment.isOver = true;
  }
  return last;
}

function hoist(part: FlowNode, { environment, owner }: Interpreter): void {
  for (const node of hoistedIn(part)) {
    if (node.name === undefined) continue;
    environment.set(node.name, {
      ...cleanValue,
      closure: { node, environment, owner },
    });
  }
}

function assign(node: AssignNode, interpreter: Interpreter): FlowValue {
  const isGiven = node.value !== undefined && !isEmptyStart(node.value, interpreter);
  const given = node.value && interpreter.read(node.value);
  let value = interpreter.types.typed(isGiven ? (given ?? openValue) : openValue, node.type);
  if (node.adds) value = added(interpreter.read(node.target), value);
  if (node.target.kind === 'member')
    interpreter.input.sinks.atAssignment(node, interpreter.read(node.target.object), value, interpreter.summaries);
  interpreter.names.bind(node.target, value, isGiven, node.value && ownerNameOf(node.value));
  return value;
}

/** A field of a class that starts with an empty text is filled later: `public string Email { get; set; } = "";`. */
function isEmptyStart(value: FlowNode, { owner, environment }: Interpreter): boolean {
  return value.kind === 'literal' && value.text === '' && owner?.members === environment;
}

function branchValue(node: BranchNode, interpreter: Interpreter): FlowValue {
  readAll(node.tests, interpreter);
  let result: FlowValue | undefined;
  const ways = node.arms.map((arm) =>
    interpreter.layered(() => {
      interpreter.failures.bind(node);
      const value = interpreter.read(arm);
      result = result ? join(result, value) : value;
    }),
  );
  interpreter.environment.merge(ways, node.isWhole);
  return result ?? openValue;
}

function declareFunction(node: FunctionNode, interpreter: Interpreter): FlowValue {
  const { environment, owner } = interpreter;
  const closure: Closure = { node, environment, owner };
  const value: FlowValue = { ...cleanValue, closure };
  if (node.name !== undefined) environment.set(node.name, value);
  if (owner) owner.members.set(node.name ?? '', value);
  // Methods of Go stand outside of their type, and extensions of Kotlin.
  const type = node.receiver?.type ?? node.extended;
  if (type) interpreter.read(type).owner?.members.set(node.receiver?.method ?? node.name ?? '', value);
  interpreter.readLater(closure);
  return value;
}

/** Languages in which a class goes on in another place: modules of Ruby, partial classes of C#. */
const reopened: ReadonlySet<FlowLanguageId> = new Set(['ruby', 'csharp']);

function takeOver(owner: ClassScope | undefined, members: Environment): void {
  for (const [name, value] of owner?.members.entries() ?? []) members.set(name, value);
}

function declareClass(node: ClassNode, interpreter: Interpreter): FlowValue {
  const { environment } = interpreter;
  const members = new Environment(environment);
  if (reopened.has(interpreter.input.sinks.language)) takeOver(environment.get(node.name ?? '')?.owner, members);
  const owner = scopeOf(node, members);
  interpreter.classes.push(owner);
  const value: FlowValue = { ...openValue, owner };
  if (node.name !== undefined) environment.set(node.name, node.isEnum ? cleanValue : value);
  interpreter.within(members, owner, () => interpreter.read(node.body));
  return value;
}
