import type { Step } from '../syntax/values.ts';
import type { ExternalValue } from '../syntax/values.ts';
import { namingOf } from './catalogue-languages.ts';
import { partsOfModule, type Sdk } from './catalogue.ts';
import type { MatchContext } from './match-context.ts';
import type { CatalogueLanguage } from './provider-file.ts';

/** A value that comes from a module of the catalogue. */
export interface Origin {
  readonly sdk: Sdk;
  /** Name of the package, to show. */
  readonly module: string;
  /** The module loads whatever a file holds: that it is a model is only probable. */
  readonly untyped: boolean;
  readonly value: ExternalValue;
  /** What was done with the module. */
  readonly steps: readonly Step[];
}

/**
 * The entries of the catalogue that a value may come from. A relative import or another package's path never matches:
 * module names are compared part by part from their beginning.
 */
export function originsOf(
  value: ExternalValue,
  { language, catalogue }: Pick<MatchContext, 'language' | 'catalogue'>,
): readonly Origin[] {
  const { separator, hasSubmodules } = namingOf(language);
  const { module, steps: taken } = inModule(value, language);
  if (module === '' || module.startsWith('.')) return [];
  const parts = partsOfModule(packageName(module), language);
  return catalogue.modulesOf(language).flatMap(({ name, parts: wanted, sdk, untyped }) => {
    const steps = after(wanted, parts, taken, hasSubmodules);
    if (!steps) return [];
    const shown = parts.slice(0, Math.max(wanted.length, 1)).join(separator);
    return [{ sdk, module: name.includes('*') ? shown : name, untyped, value, steps }];
  });
}

/** A value with its module: where modules need no import, a name that the file does not declare is one. */
export function inModule(value: ExternalValue, language: CatalogueLanguage): ExternalValue {
  const [head, ...steps] = value.steps;
  if (value.module !== '' || head?.kind !== 'member' || !namingOf(language).hasGlobalModules) return value;
  return { ...value, module: head.name, steps };
}

/** Whether a module, of which all names are imported, holds or may hold something of the catalogue. */
export function mayHold(
  module: string,
  { language, catalogue }: Pick<MatchContext, 'language' | 'catalogue'>,
): boolean {
  const parts = partsOfModule(module, language);
  return catalogue
    .modulesOf(language)
    .some(({ parts: wanted }) =>
      wanted.slice(0, parts.length).every((part, index) => samePart(part, parts[index] ?? part)),
    );
}

/** Deno's `npm:openai@4` and CDN addresses name the same package. */
function packageName(module: string): string {
  const bare = module.replace(/^(?:npm:|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|esm\.run)\/)/, '');
  return bare === module ? module : bare.replace(/(?<=.)@[^/]*/, '');
}

/** The steps that follow a module, undefined if the value is of another one. A submodule is a member in some languages. */
function after(
  wanted: readonly string[],
  parts: readonly string[],
  steps: readonly Step[],
  hasSubmodules: boolean,
): readonly Step[] | undefined {
  let at = 0;
  for (const [index, part] of wanted.entries()) {
    const step = steps[at];
    const given = parts[index] ?? (hasSubmodules && step?.kind === 'member' ? step.name : undefined);
    if (given === undefined || !samePart(part, given)) return undefined;
    if (index >= parts.length) at++;
  }
  const submodules = hasSubmodules ? parts.slice(wanted.length) : [];
  return [...submodules.map((name): Step => ({ kind: 'member', name })), ...steps.slice(at)];
}

function samePart(wanted: string, given: string): boolean {
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : wanted === given;
}
