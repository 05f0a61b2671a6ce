import type { FlowKind, FlowNode, RecordNode } from '../../syntax/flow/flow-node.ts';
import { isAboutPerson } from '../fields/match-name.ts';
import type { Binder } from './binder.ts';
import { openValue, withHost, withOrigin, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { arePersons } from './person-keys.ts';
import { without } from './taken-out.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';

/** What the parts of patterns are given: `const { nom, email } = demande`, `val (nom, email) = demande`. */
export class Patterns {
  readonly #interpreter: Interpreter;
  readonly #binder: Binder;

  constructor(interpreter: Interpreter, binder: Binder) {
    this.#interpreter = interpreter;
    this.#binder = binder;
  }

  list(
    { items }: FlowKind<'list'>,
    given: FlowValue,
    isGiven: boolean,
    owner: string | undefined,
    depth: number,
  ): void {
    const whose = this.#whose(
      owner,
      items.flatMap((item) => (item.kind === 'name' ? [item.name] : [])),
    );
    items.forEach((item, index) => {
      const part = given.fields?.get(String(index)) ?? this.#partAt(index, given, item, whose);
      this.#binder.bind(
        item,
        this.#isResult(index) ? withOrigin(part, given.origin) : part,
        isGiven,
        undefined,
        depth + 1,
      );
    });
  }

  record(target: RecordNode, given: FlowValue, isGiven: boolean, owner: string | undefined, depth: number): void {
    const keys = target.entries.map(({ key }) => key);
    const whose = this.#whose(owner, keys);
    for (const entry of target.entries) {
      const part = this.#interpreter.fields.memberOf(given, { ...entry, name: entry.key }, whose);
      this.#binder.bind(entry.value, part, isGiven, entry.key, depth + 1);
    }
    for (const spread of target.spreads) this.#binder.bind(spread, without(given, keys), isGiven, undefined, depth + 1);
  }

  /** Parts that are somebody’s together say whose they are, where what they are taken from does not: `{ nom, prenom } = lire(ligne)`. */
  #whose(owner: string | undefined, names: readonly string[]): string | undefined {
    if (owner !== undefined && isAboutPerson(owner) !== undefined) return owner;
    return arePersons(names, this.#interpreter.input.sources) ? 'person' : owner;
  }

  /** Go gives what went wrong beside what was made: `logger, err := zap.NewProduction()`. */
  #isResult(index: number): boolean {
    return index === 0 && this.#interpreter.input.sinks.language === 'go';
  }

  /** What went wrong says what a library makes of it, and mostly not what it was given: `res, err := http.Post(…)`. */
  #isFailure(index: number, item: FlowNode): boolean {
    if (index === 0 || item.kind !== 'name' || this.#interpreter.input.sinks.language !== 'go') return false;
    return /^err/i.test(item.name);
  }

  #partAt(index: number, given: FlowValue, item: FlowNode, owner: string | undefined): FlowValue {
    if (this.#isFailure(index, item)) return openValue;
    const component = given.owner?.shows[index];
    if (component === undefined) return this.#partOf(given, item, owner);
    return this.#interpreter.fields.memberOf(given, { start: item.start, end: item.end, name: component }, owner);
  }

  /** A part without a key says by its name what it holds: `val (prenom, nom) = usager`. */
  #partOf(given: FlowValue, item: FlowNode, owner: string | undefined): FlowValue {
    const taints = taintsOf(given);
    const { built, host, isClean } = given;
    const kept = withHost({ taints, isClean, ...(built && { built }) }, host);
    if (isClean || item.kind !== 'name') return kept;
    return { ...kept, taints: union(taints, this.#interpreter.fields.sourcesIn(item, owner)) };
  }
}
