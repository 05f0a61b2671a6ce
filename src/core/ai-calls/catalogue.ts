import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { aiCallKinds } from './ai-call.ts';
import { catalogueLanguages, namingOf } from './catalogue-languages.ts';
import {
  callPattern,
  clientPattern,
  fluentCall,
  fluentClient,
  type CallPattern,
  type ClientPattern,
} from './patterns.ts';
import type { CatalogueLanguage, ProviderFile } from './provider-file.ts';
export { providerOfHost } from './hosts.ts';

const byId = new Map(aiCatalogue.map((entry) => [entry.id, entry]));

/** The catalogue's entry with this id. */
export function providerOf(id: string): ProviderFile | undefined {
  return byId.get(id);
}

/** The provider whose models have names that start so: the longest prefix wins. */
export function providerOfModel(model: string): ProviderFile | undefined {
  let best: { entry: ProviderFile; length: number } | undefined;
  for (const entry of aiCatalogue) {
    for (const prefix of entry.modelPrefixes ?? []) {
      if (model.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { entry, length: prefix.length };
    }
  }
  return best?.entry;
}

/** An entry as it is matched in one language. */
export interface Sdk {
  readonly entry: ProviderFile;
  /** Client classes and factories. */
  readonly clients: readonly ClientPattern[];
  readonly calls: readonly CallPattern[];
}

/** A module of the catalogue, taken apart at the language's separator. */
export interface SdkModule {
  readonly name: string;
  readonly parts: readonly string[];
  /** Loads whatever a file holds. */
  readonly untyped: boolean;
  readonly sdk: Sdk;
}

const modulesByLanguage = new Map(
  catalogueLanguages.map((language) => [language, aiCatalogue.flatMap((entry) => modulesIn(entry, language))] as const),
);

/** Every module of the catalogue in a language. */
export function modulesOf(language: CatalogueLanguage): readonly SdkModule[] {
  return modulesByLanguage.get(language) ?? [];
}

/** Takes a module name apart: `google.genai`, `@ai-sdk/mistral`. */
export function partsOfModule(module: string, language: CatalogueLanguage): string[] {
  return module.split(namingOf(language).separator);
}

function modulesIn(entry: ProviderFile, language: CatalogueLanguage): SdkModule[] {
  const { isFluent } = namingOf(language);
  const calls = aiCallKinds.flatMap((kind) =>
    (entry.calls?.[language]?.[kind] ?? []).map((expression) =>
      isFluent ? fluentCall(kind, expression, language) : callPattern(kind, expression),
    ),
  );
  // A dot is a letter of R’s names.
  const made = (entry.clients?.[language] ?? []).map((one) => (language === 'r' ? one.replaceAll('.', '_') : one));
  const clients = made.map(isFluent ? fluentClient : clientPattern);
  const sdk = { entry, clients, calls };
  const untyped = entry.untyped?.[language] ?? [];
  return (entry.imports?.[language] ?? []).map((name) => ({
    name,
    parts: partsOfModule(name, language),
    untyped: untyped.includes(name),
    sdk,
  }));
}
