import type { Scope } from '../../syntax/facts.ts';
import type { Outside, ScopeReader } from '../../syntax/outside.ts';
import { rootOf } from '../../syntax/scopes.ts';
import type { Value } from '../../syntax/values.ts';
import type { AskingMethod } from '../implementations.ts';
import type { AskingFunction, OutsideWrappers } from '../wrappers.ts';
import type { ReadModule } from './read-module.ts';

/** A file that a document imports, and under which name it does. */
export interface SeenModule {
  /** As the document writes it; undefined where its names are seen without one. */
  readonly module: string | undefined;
  readonly read: ReadModule;
}

/** What a document sees of the project’s other files: their values, and their functions that ask a model. */
export class OutsideCalls implements Outside, OutsideWrappers {
  readonly #byModule = new Map<string, ReadModule[]>();
  /** Files whose names are seen without naming a module: those of a package, what an autoloader finds. */
  readonly #unnamed: ReadModule[] = [];
  readonly #byRoot = new Map<Scope, ReadModule>();
  #methods: readonly AskingMethod[] | undefined;

  constructor(seen: readonly SeenModule[]) {
    for (const { module, read } of seen) {
      if (module === undefined) this.#unnamed.push(read);
      else this.#byModule.set(module, [...(this.#byModule.get(module) ?? []), read]);
      this.#byRoot.set(read.reading.context.facts.root, read);
    }
    // What a file gives may come from a file that it imports itself. One that is seen from nearer sees further.
    for (const { read } of seen) {
      for (const [root, one] of read.outside.#byRoot) if (!this.#byRoot.has(root)) this.#byRoot.set(root, one);
    }
  }

  exported(module: string, name: string): readonly Value[] {
    const given = (this.#byModule.get(module) ?? []).flatMap((read) => read.gives(name));
    if (given.length > 0) return given;
    // `from services import llm`: what is imported may be a module itself.
    const inner = this.#byModule.get(module.endsWith('.') ? module + name : `${module}.${name}`);
    if (inner) return inner.flatMap((read) => read.gives('module.exports'));
    return this.#declared(module, name);
  }

  readerOf(scope: Scope): ScopeReader | undefined {
    return this.#byRoot.get(scope);
  }

  askingFunction(scope: Scope): AskingFunction | undefined {
    return this.#byRoot.get(rootOf(scope))?.table.askingFunction(scope);
  }

  askingMethods(): readonly AskingMethod[] {
    this.#methods ??= [...this.#byRoot.values()].flatMap(({ table }) => table.askingMethods);
    return this.#methods;
  }

  /** A type or function by its whole name, `fr.ville.Assistant`, or by its bare one where it is of the same package. */
  #declared(module: string, name: string): readonly Value[] {
    if (this.#unnamed.length === 0) return [];
    if (module === '') return this.#unnamed.flatMap((read) => read.gives(name));
    const parts = [...module.split(/[.\\]/), ...(name === 'module.exports' ? [] : [name])];
    const last = parts.pop() ?? '';
    const namespace = parts.join('.');
    const owner = parts.pop() ?? '';
    const around = parts.join('.');
    return this.#unnamed.flatMap((read) => {
      if (read.namespace === namespace) return read.gives(last);
      // `import static fr.ville.Assistant.demander`
      const owners = read.namespace === around ? read.gives(owner) : [];
      return owners.flatMap((value) => (value.kind === 'class' ? read.memberOf(value.scope, last, 'class') : []));
    });
  }
}
