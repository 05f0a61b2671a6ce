import { shippedCatalogue, type Catalogue } from '../catalogue.ts';
import type { ProviderFile } from '../provider-file.ts';

/** What a call says of the package that makes it. */
interface MadeCall {
  /** Id of the provider in the catalogue. */
  readonly provider: string;
  /** Package that makes the call, or `http`. */
  readonly sdk: string;
}

/**
 * The declarations whose provider or package makes no call in the project. A framework reaches providers through packages
 * of its own, so that one call of a framework speaks for every provider that it can stand for.
 */
export function neverCalled<Declaration extends { readonly entries: readonly string[] }>(
  declarations: readonly Declaration[],
  calls: readonly MadeCall[],
  catalogue: Catalogue = shippedCatalogue,
): readonly Declaration[] {
  const called = calledEntries(calls, catalogue);
  return declarations.filter(({ entries }) => entries.every((id) => asksModels(id, catalogue) && !called.has(id)));
}

/** Vector stores, tool protocols and engines of rules are declared for other reasons than to be asked. */
function asksModels(id: string, catalogue: Catalogue): boolean {
  return catalogue.providerOf(id)?.inference !== false;
}

function calledEntries(calls: readonly MadeCall[], { entries }: Catalogue): ReadonlySet<string> {
  const called = new Set<string>();
  const sdks = new Set(calls.map(({ sdk }) => sdk));
  for (const { provider } of calls) called.add(provider);
  for (const entry of entries) {
    if (!modulesOf(entry).some((module) => [...sdks].some((sdk) => isSame(module, sdk)))) continue;
    called.add(entry.id);
    for (const provider of Object.values(entry.wraps ?? {})) called.add(provider);
  }
  return called;
}

function modulesOf({ imports = {} }: ProviderFile): readonly string[] {
  return Object.values(imports).flat();
}

/** `langchain_*` stands for every module that starts so, and a module for what is inside of it. */
function isSame(module: string, sdk: string): boolean {
  if (module.endsWith('*')) return sdk.startsWith(module.slice(0, -1));
  return sdk === module || (sdk.startsWith(module) && /^[./\\:]/.test(sdk.slice(module.length)));
}
