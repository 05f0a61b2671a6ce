import type { AiCallKind } from './ai-call.ts';

/** Languages in which AI calls are matched. */
export type CatalogueLanguage = 'python' | 'javascript';

/** One provider, SDK or framework: a file of `catalogue/`. Facts only; `source` says where they were read. */
export interface ProviderFile {
  readonly id: string;
  readonly name: string;
  readonly category: 'model-api' | 'cloud-platform' | 'public-service' | 'gateway' | 'local-runtime' | 'framework';
  readonly organisation: string;
  /** ISO 3166 code of the head office. */
  readonly hq?: string;
  /** Whether a source that was read states the head office. */
  readonly hqDocumented?: boolean;
  readonly hosting?: {
    readonly regions: readonly string[];
    readonly selfHosted: boolean;
    readonly note?: string;
  };
  /** Exact host names. */
  readonly apiHosts?: readonly string[];
  /** Globs over `host:port`. */
  readonly hostPatterns?: readonly string[];
  readonly apiPaths?: readonly string[];
  readonly env?: readonly string[];
  /** Reached by an OpenAI SDK whose base URL is one of the hosts. */
  readonly openaiCompatible?: boolean;
  /** Module names; `langchain_*` stands for every module that starts so. */
  readonly imports?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /** What makes a client: classes and factories of those modules; `*Embeddings` stands for every name that ends so. */
  readonly clients?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /**
   * Calls by kind. `$client.` stands for a client of this entry, `$llm(...)` for a client that is itself called; no `$`
   * names what a module exports.
   */
  readonly calls?: Readonly<
    Partial<Record<CatalogueLanguage, Readonly<Partial<Record<AiCallKind, readonly string[]>>>>>
  >;
  /** For a framework: which provider a client class, a module or the head of a `provider/model` name stands for. */
  readonly wraps?: Readonly<Record<string, string>>;
  readonly modelPrefixes?: readonly string[];
  readonly source: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}
