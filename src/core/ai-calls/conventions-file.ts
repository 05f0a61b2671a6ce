import type { AiCallKind } from './ai-call.ts';
import type { CatalogueLanguage } from './provider-file.ts';

/** `conventions.yml`: how code that calls a model is written, whoever the provider is. */
export interface ConventionsFile {
  readonly endpointArguments: readonly string[];
  readonly endpointRecords: readonly string[];
  readonly modelArguments: readonly string[];
  readonly modelRecords: readonly string[];
  readonly providerArguments: readonly string[];
  readonly transparentMembers: readonly string[];
  /** Methods that ask no model, of objects whose other methods all do. */
  readonly quietMethods: readonly string[];
  readonly http: HttpConventions;
  readonly apiPaths: readonly ApiPath[];
  readonly shapes: readonly CallShape[];
}

/** A call that is told by its shape, whatever it is called on. */
export interface CallShape {
  readonly languages: readonly CatalogueLanguage[];
  /** The last names of the callee. */
  readonly names: readonly string[];
  /** Arguments that must be named. */
  readonly needs?: readonly string[];
  /** How the first argument begins. */
  readonly starts?: string;
  readonly kind: AiCallKind;
  /** Id of who is asked, where the shape tells. */
  readonly provider?: string;
  /** What a text must hold to be looked at for it. */
  readonly anchor: string;
}

export interface HttpConventions {
  readonly modules: Readonly<Record<CatalogueLanguage, readonly string[]>>;
  readonly globals: Readonly<Record<CatalogueLanguage, readonly string[]>>;
  readonly verbs: Readonly<Record<CatalogueLanguage, readonly string[]>>;
  readonly address: readonly string[];
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly base: readonly string[];
  readonly body: readonly string[];
  readonly method: readonly string[];
}

export interface ApiPath {
  /** End of a path, with `{name}` for what may be anything within one part; `*` for a path of which nothing is known. */
  readonly path: string;
  readonly kind: AiCallKind;
  /** What the path needs beside it to tell that a model is called. */
  readonly tells: 'always' | 'with-model' | 'with-signs' | 'known-host';
  /** Names of headers and of what the body holds: all of one of these lists must be there. */
  readonly signs?: readonly (readonly string[])[];
  /** Who answers, where path and signs tell. */
  readonly provider?: string;
  /** What a text must hold to be looked at for it, where the path is a common word. */
  readonly anchor?: string;
}
