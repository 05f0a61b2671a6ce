import type { Step } from '../syntax/values.ts';
import type { ExternalValue } from '../syntax/values.ts';
import { modulesOf, partsOfModule, type Sdk } from './catalogue.ts';
import type { CatalogueLanguage } from './provider-file.ts';

/** A value that comes from a module of the catalogue. */
export interface Origin {
  readonly sdk: Sdk;
  /** Name of the package, to show. */
  readonly module: string;
  /** The module loads whatever a file holds: that it is a model is only probable. */
  readonly untyped: boolean;
  /** What was done with the module. */
  readonly steps: readonly Step[];
}

/**
 * The entries of the catalogue that a value may come from. A relative import or another package's path never matches:
 * module names are compared part by part from their beginning.
 */
export function originsOf(value: ExternalValue, language: CatalogueLanguage): readonly Origin[] {
  if (value.module === '' || value.module.startsWith('.')) return [];
  const parts = partsOfModule(packageName(value.module), language);
  return modulesOf(language).flatMap(({ name, parts: wanted, sdk, untyped }) => {
    const steps = after(wanted, parts, value.steps, language);
    if (!steps) return [];
    const shown = parts.slice(0, Math.max(wanted.length, 1)).join(language === 'python' ? '.' : '/');
    return [{ sdk, module: name.includes('*') ? shown : name, untyped, steps }];
  });
}

/** Deno's `npm:openai@4` and CDN addresses name the same package. */
function packageName(module: string): string {
  const bare = module.replace(/^(?:npm:|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|esm\.run)\/)/, '');
  return bare === module ? module : bare.replace(/(?<=.)@[^/]*/, '');
}

/** The steps that follow a module, undefined if the value is of another one. In Python a submodule is a member. */
function after(
  wanted: readonly string[],
  parts: readonly string[],
  steps: readonly Step[],
  language: CatalogueLanguage,
): readonly Step[] | undefined {
  let at = 0;
  for (const [index, part] of wanted.entries()) {
    const step = steps[at];
    const given = parts[index] ?? (language === 'python' && step?.kind === 'member' ? step.name : undefined);
    if (given === undefined || !samePart(part, given)) return undefined;
    if (index >= parts.length) at++;
  }
  const submodules = language === 'python' ? parts.slice(wanted.length) : [];
  return [...submodules.map((name): Step => ({ kind: 'member', name })), ...steps.slice(at)];
}

function samePart(wanted: string, given: string): boolean {
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : wanted === given;
}
