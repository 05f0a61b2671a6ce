import type { Text } from './text-file.ts';

/** A service of your own that asks models. */
export interface OwnProvider {
  /**
   * What the rest of the policy and the records call it: `passerelle-ia`.
   * @pattern ^[a-z0-9][a-z0-9-]{0,63}$
   */
  id: string;
  /** Its name, as people call it. */
  name: Text;
  /** Who runs it; its name where this is absent. */
  organisation?: Text;
  /** Globs of host names in quotes at which it answers: `'*.ia.example.gouv.fr'`. */
  hosts?: Text[];
  /** Paths that ask a model there, `/v1/demander`, besides those of the usual APIs. */
  paths?: Text[];
  /** Environment variables that hold its address or its key. */
  env?: Text[];
  /** Countries where its models run: ISO 3166 codes, such as `FR`. */
  regions?: Region[];
  /** Libraries of your own that ask it. */
  libraries?: OwnLibrary[];
}

/** @pattern ^[A-Z]{2}$ */
export type Region = string;

/** A library of your own. */
export interface OwnLibrary {
  /** Its language. TypeScript counts as `javascript`, Kotlin as `java`. */
  language: 'python' | 'javascript' | 'java' | 'csharp' | 'go' | 'php' | 'ruby' | 'rust' | 'r';
  /**
   * Its modules, as code imports them: `region_ia`, `'@region/ia'`.
   * @minItems 1
   */
  modules: Text[];
  /** Classes and functions of its that make a client: `Assistant`. */
  clients?: Text[];
  /**
   * What asks a model: `$client.demander`, a method of a client, or `demander`, a function of the module.
   * @minItems 1
   */
  calls: CallName[];
}

/** @pattern ^\$?[A-Za-z_][\w.]*$ */
export type CallName = string;
