import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { openValue, type ClassScope, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { tellsLittle } from './value-names.ts';

/** Values of which a type is known: the one that is declared, or the class that they are called like. */
export class TypedValues {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A value of which the type is declared. */
  typed(value: FlowValue, type: FlowNode | undefined): FlowValue {
    if (!type || value.closure) return value;
    const held = type.kind === 'name' && type.holds ? this.typed(openValue, type.holds) : undefined;
    const known = held ? { ...value, holds: held } : value;
    const { owner, origin } = this.#interpreter.read(type);
    const said = value.origin ?? (origin && `${origin}()`);
    const declared =
      said === undefined ? {} : { origin: said, ...(value.origin === undefined && { isDeclared: true }) };
    return owner && !value.owner ? this.#ofClass({ ...known, ...declared }, owner, type) : { ...known, ...declared };
  }

  /** A value of which the class is known. */
  #ofClass(value: FlowValue, owner: ClassScope, at: TextRange): FlowValue {
    return value.fields ? { ...value, owner } : { ...value, owner, ...this.#interpreter.shown.of(owner, at) };
  }

  /** What nothing is known of is what it is called like: `patient = depot.find(id)`, where there is a class `Patient`. */
  likeItsName(name: string, range: TextRange, value: FlowValue): FlowValue {
    if (value.isClean || !tellsLittle(value)) return value;
    const { shown } = this.#interpreter;
    const owner = shown.likeName(name) ?? shown.likeMembers(name);
    if (owner) return this.#ofClass(value, owner, range);
    const fields = shown.asUsed(name, range);
    return fields ? { ...value, fields } : value;
  }
}
