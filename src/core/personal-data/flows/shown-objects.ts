import type { TextRange } from '../../text/document.ts';
import type { Given } from './carried.ts';
import { made, openValue, type ClassScope, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { printers, writers } from './object-words.ts';
import { typeOf } from './value-names.ts';
import { ofWhole, sourceOf } from './taints.ts';
import { taintsOf } from './value-taints.ts';

/** Fewest kinds of data that make somebody of what has them. */
const FEW = 2;
/** Most fields of a class that are looked at. */
const MAX_SHOWN = 60;

/** What is seen of objects of the file where the whole of them is. */
export class ShownObjects {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** What an object of a class shows: what its method prints, or all of its fields. */
  of(owner: ClassScope, at: TextRange, given: readonly Given[] = []): Pick<FlowValue, 'fields' | 'whole'> {
    const printed = this.#printedBy(owner);
    const whole = this.#fieldsOf(owner, at, given);
    if (printed) return { fields: printed, ...(whole && { whole }) };
    return whole ? { fields: whole } : {};
  }

  /** All that an object of a class has, which is written out where it is made into JSON. */
  declaredBy(owner: ClassScope, at: TextRange): FlowValue['fields'] {
    return this.#fieldsOf(owner, at, [], owner.declares);
  }

  #fieldsOf(owner: ClassScope, at: TextRange, given: readonly Given[], names = owner.shows): FlowValue['fields'] {
    const fields = names.slice(0, MAX_SHOWN).flatMap((field, index): [string, FlowValue][] => {
      const value = valueGiven(given, field, index);
      if (value) return [[field, this.#interpreter.fields.named(field, at, value, 'it')]];
      const category = this.#interpreter.input.sources.categoryOf(field, 'it', typeOf({ ...openValue, owner }));
      const { start, end } = at;
      return category === undefined ? [] : [[field, made([ofWhole(sourceOf(category, { start, end }, field))])]];
    });
    return fields.length > 0 ? new Map(fields) : undefined;
  }

  /** A class of the file that a name is like: `patient`, and `Patient`. */
  likeName(name: string): ClassScope | undefined {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const owner = type === name ? undefined : this.#interpreter.environment.get(type)?.owner;
    return owner?.name === type ? owner : undefined;
  }

  /** The only class of the file that declares what is used of a name: a `Beneficiario`, of which `b.CPF` and `b.Renda` are. */
  likeMembers(name: string): ClassScope | undefined {
    const used = this.#interpreter.input.sources.membersOf(name);
    if (used.length < FEW) return undefined;
    const fitting = this.#interpreter.classes.filter(({ declares }) => {
      const known = used.filter((member) => declares.includes(member)).length;
      return known >= FEW && known * 2 >= used.length;
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** What is used of somebody that nothing is known of: `patient` is a whole where `patient['nir']` and `patient['nom']` are. */
  asUsed(name: string, { start, end }: TextRange): FlowValue['fields'] {
    const used = this.#interpreter.input.sources.usedOf(name);
    if (new Set(used.values()).size < FEW) return undefined;
    return new Map(
      [...used].map(([field, category]) => [field, made([ofWhole(sourceOf(category, { start, end }, field))])]),
    );
  }

  /** What a class gives where it says itself how it is made into JSON; undefined where it does not. */
  writtenBy(owner: ClassScope): FlowValue | undefined {
    const closure = writers.map((name) => owner.members.own(name)?.closure).find((one) => one !== undefined);
    return closure && this.#interpreter.summarise(closure.node, closure.environment, owner);
  }

  #printedBy(owner: ClassScope): FlowValue['fields'] {
    const printer = printerOf(owner);
    const closure = printer === undefined ? undefined : owner.members.own(printer)?.closure;
    if (printer === undefined || !closure) return undefined;
    const { node, environment } = closure;
    return new Map([[printer, made(taintsOf(this.#interpreter.summarise(node, environment, owner)))]]);
  }
}

function printerOf(owner: ClassScope): string | undefined {
  return printers.find((name) => owner.members.own(name)?.closure !== undefined);
}

/** What a maker is given for a field, by its name or its place. */
function valueGiven(given: readonly Given[], field: string, index: number): FlowValue | undefined {
  const named = given.find(({ name }) => name === field);
  if (named) return named.value;
  return given.every(({ name }) => name === undefined) ? given[index]?.value : undefined;
}
