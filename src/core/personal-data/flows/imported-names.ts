import type { ImportedName, ImportNode } from '../../syntax/flow/flow-node.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import type { Exports, Outside } from './imports/outside.ts';
import type { InterpreterInput } from './interpreter-input.ts';
import type { Interpreter } from './interpreter.ts';

/** Gives what is imported its names. */
export function bindImports({ names }: ImportNode, { environment, input }: Interpreter): void {
  for (const one of names) {
    for (const [name, value] of allOf(one, input.outside)) environment.set(name, value);
    if (one.name !== '*') environment.set(one.name, withItsOrigin(one, imported(one, input) ?? openValue));
  }
}

/** What `import *` brings, of a module or of a class: `import static fr.mairie.Journal.*;` */
function allOf({ name, module, exported }: ImportedName, outside: Outside): Iterable<readonly [string, FlowValue]> {
  if (name === '*') return outside.modules.get(module) ?? [];
  return exported === '*' ? (outside.names.get(name)?.owner?.members.entries() ?? []) : [];
}

function withItsOrigin({ module, exported }: ImportedName, value: FlowValue): FlowValue {
  const path = exported === undefined || exported === 'default' ? module : `${module}.${exported}`;
  return { ...value, origin: isMade(value.origin) ? value.origin : path };
}

/** Whether another file has made something of a library, which it remains here: a logger, a client. */
function isMade(origin: string | undefined): origin is string {
  return origin?.endsWith('()') === true;
}

/** What another file of the project gives; undefined for what comes from elsewhere. */
function imported({ name, module, exported }: ImportedName, { outside }: InterpreterInput): FlowValue | undefined {
  const { modules, names } = outside;
  const given = modules.get(module);
  const found = exported === undefined ? undefined : given?.get(exported);
  if (found) return found;
  const path = exported === undefined ? module : `${module}${module.endsWith('.') ? '' : '.'}${exported}`;
  const fields = modules.get(path) ?? submodulesOf(path, modules);
  return fields.size > 0 ? { ...openValue, fields } : (names.get(name) ?? memberOfClass(name, module, outside));
}

/** `import static fr.mairie.Journal.alerte;` */
function memberOfClass(name: string, module: string, { names }: Outside): FlowValue | undefined {
  const parts = module.split('.');
  return parts.at(-1) === name ? names.get(parts.at(-2) ?? '')?.owner?.members.own(name) : undefined;
}

/** What `import services.journal` puts under `services`. */
function submodulesOf(path: string, modules: ReadonlyMap<string, Exports>): Exports {
  const below = [...modules].filter(([module]) => module.startsWith(`${path}.`));
  const heads = new Set(below.map(([module]) => module.slice(path.length + 1).split('.')[0] ?? ''));
  return new Map(
    [...heads].map((head) => {
      const inner = `${path}.${head}`;
      return [head, { ...openValue, fields: modules.get(inner) ?? submodulesOf(inner, modules) }];
    }),
  );
}
