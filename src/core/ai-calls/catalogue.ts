import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { aiConventions } from '../../../generated/ai-conventions.ts';
import { aiCallKinds } from './ai-call.ts';
import { compileAnchors, compileMakers, type Anchors } from './anchors.ts';
import { ApiPaths } from './api-paths.ts';
import { namingOf, withTypes } from './catalogue-languages.ts';
import { HostTable } from './hosts.ts';
import {
  callPattern,
  clientPattern,
  fluentCall,
  fluentClient,
  type CallPattern,
  type ClientPattern,
} from './patterns.ts';
import type { CatalogueLanguage, ProviderFile } from './provider-file.ts';

/** The SDK that is made to reach any server that speaks its protocol: its variables tell nothing of who answers. */
export const GENERIC_SDK = 'openai';

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

/** Providers, SDKs and frameworks, as calls are matched with them. What is not asked for is not compiled. */
export class Catalogue {
  readonly entries: readonly ProviderFile[];
  readonly #byId: ReadonlyMap<string, ProviderFile>;
  readonly #modules = new Map<CatalogueLanguage, readonly SdkModule[]>();
  readonly #anchors = new Map<CatalogueLanguage, Anchors>();
  #hosts: HostTable | undefined;
  #paths: ApiPaths | undefined;
  readonly #makers = new Map<string, RegExp | null>();

  /** @param entries where two have the same id or host, the first one counts. */
  constructor(entries: readonly ProviderFile[]) {
    this.entries = entries;
    this.#byId = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  }

  providerOf(id: string): ProviderFile | undefined {
    return this.#byId.get(id);
  }

  /** The provider whose models have names that start so: the longest prefix wins. */
  providerOfModel(model: string): ProviderFile | undefined {
    let best: { entry: ProviderFile; length: number } | undefined;
    for (const entry of this.entries) {
      for (const prefix of entry.modelPrefixes ?? []) {
        if (model.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { entry, length: prefix.length };
      }
    }
    return best?.entry;
  }

  /** The provider whose address or key an environment variable holds. */
  providerOfVariable(name: string): ProviderFile | undefined {
    return this.entries.find(({ id, env }) => id !== GENERIC_SDK && env?.includes(name));
  }

  /** Every entry for a host, with its port if the address has one, those that have it for themselves first. */
  providersOfHost(host: string): readonly ProviderFile[] {
    this.#hosts ??= new HostTable(this.entries);
    return this.#hosts.of(host);
  }

  /** The paths of APIs. */
  get paths(): ApiPaths {
    return (this.#paths ??= new ApiPaths(
      aiConventions.flatMap(({ apiPaths }) => apiPaths),
      this.entries,
    ));
  }

  /** Whether a text of a language holds the name of what makes a client, or of a function that asks, of one of some modules. */
  holdsMaker(text: string, language: CatalogueLanguage, modules: readonly string[]): boolean {
    const key = [language, ...modules].join(' ');
    let makers = this.#makers.get(key);
    if (makers === undefined) this.#makers.set(key, (makers = compileMakers(this.entries, language, modules)));
    return makers?.test(text) === true;
  }

  /** Every module in a language. */
  modulesOf(language: CatalogueLanguage): readonly SdkModule[] {
    const known = this.#modules.get(language);
    if (known) return known;
    const modules = this.entries.flatMap((entry) => modulesIn(entry, language));
    this.#modules.set(language, modules);
    return modules;
  }

  /** Whether a text of a language holds an import name, a provider's host or an unmistakable path. */
  holdsAnchor(text: string, language: CatalogueLanguage): boolean {
    let anchors = this.#anchors.get(language);
    if (!anchors) this.#anchors.set(language, (anchors = compileAnchors(this, language)));
    return anchors.isIn(text);
  }
}

/** What ships with Vigie. */
export const shippedCatalogue = new Catalogue(aiCatalogue);

/** The same with entries of an organisation's own, which come first. */
export function catalogueWith(own: readonly ProviderFile[]): Catalogue {
  return own.length === 0 ? shippedCatalogue : new Catalogue([...own, ...aiCatalogue]);
}

/** The shipped entry with this id. */
export function providerOf(id: string): ProviderFile | undefined {
  return shippedCatalogue.providerOf(id);
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
  const clients = withTypes(made, language).map(isFluent ? fluentClient : clientPattern);
  const sdk = { entry, clients, calls };
  const untyped = entry.untyped?.[language] ?? [];
  return (entry.imports?.[language] ?? []).map((name) => ({
    name,
    parts: partsOfModule(name, language),
    untyped: untyped.includes(name),
    sdk,
  }));
}
