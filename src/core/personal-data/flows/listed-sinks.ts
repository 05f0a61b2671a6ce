import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { flowSinks } from '../../../../generated/flow-sinks.ts';
import type { FlowValue } from './flow-value.ts';
import type { MatchedCall } from './matched-call.ts';
import { isSaid } from './said.ts';
import type { SinkFile } from './sink-file.ts';
import { comesFrom, isReceiver } from './sink-receiver.ts';

/** The entries of `sinks/*.yml` for one language. */
export class ListedSinks {
  readonly #byMethod = new Map<string, SinkFile[]>();
  readonly #byFunction = new Map<string, SinkFile[]>();
  readonly #members = new Map<string, SinkFile>();

  constructor(language: FlowLanguageId) {
    for (const sink of flowSinks) {
      if (!sink.languages.includes(language)) continue;
      for (const method of sink.methods ?? []) add(this.#byMethod, method, sink);
      for (const path of sink.functions ?? []) add(this.#byFunction, path, sink);
      for (const path of sink.members ?? []) this.#members.set(path, sink);
    }
  }

  /** The sink that a call is. */
  ofCall(call: MatchedCall): SinkFile | undefined {
    const { callee } = call.node;
    const { closure } = call.callee;
    const origin = originOf(call);
    const found = this.#ofFunction(call, origin);
    if (found) return found;
    if (callee.kind !== 'member') return closure ? undefined : this.#takenOut(origin, call.node);
    return this.#byMethod
      .get(callee.name)
      ?.find((sink) => isReceiver(sink, callee.object, call.receiver) && isSaid(sink, call.node));
  }

  #ofFunction({ node, callee: { closure } }: MatchedCall, origin: string | undefined): SinkFile | undefined {
    // Of a function without parameters that is given some, the file says nothing: `function gtag() { dataLayer.push(arguments); }`.
    const isKnown = closure !== undefined && closure.node.parameters.length > 0;
    if (origin === undefined || isKnown) return undefined;
    return this.#byFunction.get(origin)?.find((sink) => isSaid(sink, node));
  }

  /** A method that is called by its name alone: `import { setUser } from '@sentry/node'`. */
  #takenOut(origin: string | undefined, node: CallNode): SinkFile | undefined {
    const at = origin?.lastIndexOf('.') ?? -1;
    if (origin === undefined || at < 1) return undefined;
    const [from, name] = [origin.slice(0, at), origin.slice(at + 1)];
    return this.#byMethod.get(name)?.find((sink) => comesFrom(sink, from) && isSaid(sink, node));
  }

  /** The sink that a member is which something is assigned to. @param shown its path */
  ofMember(shown: string, target: FlowNode, { origin = '' }: FlowValue): SinkFile | undefined {
    const name = target.kind === 'member' ? target.name : '';
    return this.#members.get(shown) ?? this.#members.get(`*.${name}`) ?? this.#members.get(`${origin}.${name}`);
  }
}

/** A function that the file takes from a list or an object of others is known by its name alone. */
function originOf({ node: { callee }, callee: { owner, fields, origin } }: MatchedCall): string | undefined {
  const isBare = callee.kind === 'name' && (owner ?? fields) === undefined;
  return origin ?? (isBare ? callee.name : undefined);
}

const byLanguage = new Map<FlowLanguageId, ListedSinks>();

/** Sorted once for all files of a language. */
export function listedSinksOf(language: FlowLanguageId): ListedSinks {
  let listed = byLanguage.get(language);
  if (!listed) byLanguage.set(language, (listed = new ListedSinks(language)));
  return listed;
}

function add<T>(table: Map<string, T[]>, key: string, item: T): void {
  const known = table.get(key);
  if (known) known.push(item);
  else table.set(key, [item]);
}
