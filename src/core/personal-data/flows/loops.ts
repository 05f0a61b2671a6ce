import type { LoopNode } from '../../syntax/flow/flow-node.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { elementOf } from './value-names.ts';

/** What one turn leaves is seen by the next. */
const TURNS = 2;
/** Functions in functions whose loops are read once. */
const DEEP = 2;

export function loopValue(node: LoopNode, interpreter: Interpreter): FlowValue {
  const source = node.source ? interpreter.read(node.source) : openValue;
  const { names, types } = interpreter;
  let value: FlowValue = openValue;
  for (let turn = 0; turn < (interpreter.depth > DEEP ? 1 : TURNS); turn++) {
    const way = interpreter.layered(() => {
      if (node.target) names.bind(node.target, types.typed(elementOf(source), node.type));
      value = interpreter.read(node.body);
    });
    interpreter.environment.merge([way], false);
    // What a comprehension binds is seen by its body, which stands after it.
    if (node.target && node.body.kind === 'block' && node.body.parts.length === 0)
      names.bind(node.target, elementOf(source));
  }
  return value;
}
