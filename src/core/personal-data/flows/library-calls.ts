import { isBuilder, isWrapper } from './builders.ts';
import { lastNameOf } from './call-names.ts';
import { addressOf, converted, isConversion, lastStepsOf } from './converted.ts';
import { dumped } from './dumped.ts';
import { asking, filling, isConfiguration, measures, plainName, wholes } from './conventions.ts';
import { cleanValue, made, openValue, withOrigin, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { copying } from './object-words.ts';
import { pathOfNode } from './path-of-node.ts';
import { MethodsOfValues } from './methods-of-values.ts';
import { fieldOfPage } from './page-fields.ts';
import { paired } from './paired.ts';
import { parsedBy, schemaOf } from './schemas.ts';
import { takenOut } from './taken-out.ts';
import { ownerNameOf, typeOf } from './value-names.ts';
import { partsOfParameters, sourceOf, union } from './taints.ts';
import { taintsOf } from './value-taints.ts';
import type { MatchedCall } from './matched-call.ts';

/** What functions of libraries give, of which only the names are known. */
export class LibraryCalls {
  readonly #interpreter: Interpreter;
  readonly #methods: MethodsOfValues;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#methods = new MethodsOfValues(interpreter);
  }

  read(call: MatchedCall, name: string, lambdas: readonly FlowValue[]): FlowValue {
    const { callee, given } = call;
    const plain = plainName(name);
    const left = this.#ofObject(call, plain) ?? this.#nothingOf(call, plain);
    if (left) return left;
    const origin = callee.origin === undefined ? undefined : `${callee.origin}()`;
    if (origin !== undefined && isConfiguration(origin)) return { ...cleanValue, origin };
    const known = this.#ofMethod(call, plain, lambdas) ?? mapped(plain, lambdas) ?? addressOf(call, name);
    if (known) return known;
    return isConversion(call, plain) || isWrapper(name)
      ? withOrigin(converted(given, plain), origin)
      : this.named(call, name, origin);
  }

  /** What is written out of an object, is taken out of it, or declares it. */
  #ofObject(call: MatchedCall, plain: string): FlowValue | undefined {
    const field = this.#fieldAsked(call, plain);
    if (field) return field;
    if (isQuery(call)) return openValue;
    const given = this.#compacted(call, plain) ?? ofInjection(call, plain) ?? fieldOfPage(call, this.#interpreter);
    if (given) return given;
    const known = dumped(call, plain, this.#interpreter) ?? takenOut(call, plain, this.#interpreter);
    return (
      known ??
      paired(call, this.#interpreter) ??
      schemaOf(call.node, this.#interpreter) ??
      parsedBy(call, plain, this.#interpreter)
    );
  }

  /** `getattr(usager, 'email')`, `data_get($usager, 'email')` */
  #fieldAsked({ node, given, receiver, callee }: MatchedCall, plain: string): FlowValue | undefined {
    const [object, key] = node.arguments;
    if (!object || key?.value.kind !== 'literal' || key.value.text === undefined) return undefined;
    if (!asking.has(receiver ? lastStepsOf(node, callee) : plain)) return undefined;
    const { start, end, text } = key.value;
    return this.#interpreter.fields.memberOf(
      given[0]?.value ?? openValue,
      { start, end, name: text },
      lastNameOf(object.value),
    );
  }

  /** `compact('nom', 'courriel')` makes an object of variables, by their names (php.net/compact). */
  #compacted({ node, receiver }: MatchedCall, plain: string): FlowValue | undefined {
    if (plain !== 'compact' || receiver) return undefined;
    const fields = node.arguments.flatMap(({ value }): [string, FlowValue][] => {
      const name = value.kind === 'literal' ? value.text : undefined;
      return name === undefined ? [] : [[name, this.#interpreter.names.name(name, value)]];
    });
    // Libraries of JavaScript have a function of this name that takes a list.
    return fields.length < node.arguments.length ? undefined : { ...openValue, fields: new Map(fields) };
  }

  /** What counts or tests says nothing of what it is given: `any(…)`, and not `slog.Any(…)`. */
  #nothingOf(call: MatchedCall, plain: string): FlowValue | undefined {
    // A builder has a method for each field, whatever it is called: `.number(…)`.
    const isField = call.given.length > 0 && isBuilder(call.receiver ?? openValue);
    const isMeasure = measures.has(plain) && !isConversion(call, plain) && !isField && !givesAll(call, plain);
    const isNothing = isMeasure || this.#fillsArgument(plain);
    return isNothing ? cleanValue : undefined;
  }

  /** Go fills what it is given, and gives back what went wrong. */
  #fillsArgument(plain: string): boolean {
    return this.#interpreter.input.sinks.language === 'go' && filling.test(plain);
  }

  #ofMethod(call: MatchedCall, plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
    if (plain.startsWith('fprint')) this.#methods.printInto(call);
    const copy = copied(call, plain);
    if (copy) return copy;
    const { node, receiver } = call;
    return receiver && node.callee.kind === 'member'
      ? this.#methods.call(call, node.callee.object, plain, lambdas)
      : undefined;
  }

  /** A getter says by its name what it gives. */
  named({ node, receiver }: MatchedCall, name: string, origin: string | undefined): FlowValue {
    const { callee } = node;
    const owner = callee.kind === 'member' ? ownerNameOf(callee.object) : undefined;
    const { sources } = this.#interpreter.input;
    const isBare = node.arguments.length === 0 && callee.kind === 'member' && receiver !== undefined;
    const type = receiver && typeOf(receiver);
    const category =
      sources.categoryOfCall(name, owner, type) ?? (isBare ? sources.categoryOf(name, owner, type) : undefined);
    if (category !== undefined && receiver?.isClean !== true) {
      return made([sourceOf(category, node.callee, name)]);
    }
    const parts = isBare ? partsOfParameters(receiver.taints, fieldOf(name)) : [];
    return withOrigin(made(parts), origin);
  }
}

/** The field that a getter gives: `texte` of `getTexte`. */
function fieldOf(name: string): string {
  const [, first = '', others = ''] = /^get([A-Z])(\w*)$/.exec(name) ?? [];
  return first === '' ? name : first.toLowerCase() + others;
}

/** `inject(NGXLogger)` gives one of what it is told (angular.dev/api/core/inject). */
function ofInjection({ node, given, receiver }: MatchedCall, plain: string): FlowValue | undefined {
  const origin = given[0]?.value.origin;
  if (plain !== 'inject' || receiver || origin === undefined || node.arguments[0]?.value.kind !== 'name')
    return undefined;
  return { ...openValue, origin: `${origin}()` };
}

/** What is looked for in a table is not what is found: `User.objects.filter(username=…)`. */
function isQuery({ node, given }: MatchedCall): boolean {
  const path = pathOfNode(node.callee);
  return given.length > 0 && /(?:^|\.)objects(?:\([^.]*\))?\.(?:filter|exclude|get|get_or_none)$/.test(path);
}

/** `$request->request->all('acte')`, and not `lignes.all { … }`. */
function givesAll({ node, receiver }: MatchedCall, plain: string): boolean {
  return receiver !== undefined && wholes.has(plain) && !node.arguments.some(({ value }) => value.kind === 'function');
}

/** An object with some of its fields changed: `usager.copy(nom = "")`, `replace(usager, nom="")`. */
function copied({ receiver, given }: MatchedCall, plain: string): FlowValue | undefined {
  const changes = given.filter(({ name }) => name !== undefined);
  const value = receiver?.fields || receiver?.whole ? receiver : given[0]?.value;
  const known = value?.fields ?? value?.whole;
  if (!copying.has(plain) || changes.length === 0 || !known) return undefined;
  const fields = new Map([...known, ...changes.map((one): [string, FlowValue] => [one.name ?? '', one.value])]);
  return { ...openValue, fields };
}

/** `map(line, patients)` */
function mapped(plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
  return (plain === 'map' || plain === 'arraymap') && lambdas.length > 0
    ? made(union(...lambdas.map((one) => taintsOf(one))))
    : undefined;
}
