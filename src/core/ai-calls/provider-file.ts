import type { LocalisedText } from '../findings/finding.ts';
import type { AiCallKind } from './ai-call.ts';

/** Languages in which AI calls are matched. */
export type CatalogueLanguage =
  'python' | 'javascript' | 'java' | 'csharp' | 'go' | 'php' | 'ruby' | 'rust' | 'r' | 'shell';

/** One provider, SDK or framework: a file of `catalogue/`. Facts only; `source` says where they were read. */
export interface ProviderFile {
  readonly id: string;
  readonly name: string;
  readonly category: ProviderCategory;
  readonly organisation: string;
  /** ISO 3166 code of the head office. */
  readonly hq?: string;
  /** Whether a source that was read states the head office. */
  readonly hqDocumented?: boolean;
  readonly hosting?: Hosting;
  /** False for what serves models but asks none: vector stores, tool protocols, observability, engines of rules. */
  readonly inference?: false;
  /** The hosts serve other things too: only listed paths count. */
  readonly hostIsShared?: true;
  /** Exact host names. */
  readonly apiHosts?: readonly string[];
  /** Globs over `host:port`. */
  readonly hostPatterns?: readonly string[];
  readonly apiPaths?: readonly string[];
  /**
   * Ends of paths that no other API has, by kind: they tell on any host, such as one that the settings hold. `{name}` stands for
   * what may be anything within one part of the path.
   */
  readonly distinctPaths?: Readonly<Partial<Record<AiCallKind, readonly string[]>>>;
  readonly env?: readonly string[];
  /** Reached by an OpenAI SDK whose base URL is one of the hosts. */
  readonly openaiCompatible?: boolean;
  /** Names of its packages, by registry. */
  readonly packages?: Readonly<Partial<Record<PackageRegistry, readonly string[]>>>;
  /** Module names; `langchain_*` stands for every module that starts so. */
  readonly imports?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /** What announces its modules in a text, where their names are too common: `bedrock-runtime` for `boto3`. */
  readonly anchors?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /** Modules that load whatever a file holds: what is asked of it is probably, not certainly, asked of a model. */
  readonly untyped?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /**
   * What makes a client: classes and factories of those modules. `*Embeddings` stands for every name that ends so,
   * `client("bedrock-runtime")` for a call with this text among its arguments.
   */
  readonly clients?: Readonly<Partial<Record<CatalogueLanguage, readonly string[]>>>;
  /**
   * Calls by kind. `$client.` stands for a client of this entry, `$llm(...)` for a client that is itself called; no `$`
   * names what a module exports. `$client.send(ConverseCommand)` is a call that is given something made by this name.
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

export type ProviderCategory =
  | 'model-api'
  | 'cloud-platform'
  | 'public-service'
  | 'gateway'
  | 'local-runtime'
  | 'framework'
  | 'ml-library'
  | 'rule-engine'
  | 'vector-store'
  | 'agent-protocol'
  | 'observability';

export type PackageRegistry = 'npm' | 'pypi' | 'maven' | 'nuget' | 'go' | 'packagist' | 'rubygems' | 'crates' | 'cran';

/** Where its models run, as far as a source that was read says. Nothing is guessed. */
export interface Hosting {
  /** `documented`: in `regions`; `routed`: wherever the gateway sends the question; `unknown`: no source was read. */
  readonly where:
    'documented' | 'customer-chosen' | 'routed' | 'self-hosted' | 'in-process' | 'user-device' | 'unknown';
  /** ISO 3166 codes, or `EU`. */
  readonly regions?: readonly string[];
  /** Whether the same software can also be run by its user. */
  readonly selfHosted: boolean;
  readonly note?: LocalisedText;
}
