import type { PackageRegistry } from '../provider-file.ts';

/** One kind of file that declares packages. */
export interface ManifestKind {
  readonly registry: PackageRegistry;
  /** Told by the path, in lower case: nothing else is read to know. */
  readonly isNamed: (path: string) => boolean;
  /** What it declares itself, without what that brings along. May throw on a text that is no such file. */
  readonly namesIn: (text: string) => readonly DeclaredName[];
}

export interface DeclaredName {
  /** As its registry knows it: `openai`, `com.openai:openai-java`. */
  readonly name: string;
  /** As it is written: `^4.2.0`, `>=1,<2`. */
  readonly version?: string;
  /** Where it stands, where the parser says so; else its name is looked for in the text. */
  readonly offset?: number;
}

/** Makes a declared name; an empty version is none. */
export function declaredName(name: string, version?: string | null, offset?: number): DeclaredName {
  return {
    name,
    ...(version !== undefined && version !== null && version !== '' && { version }),
    ...(offset !== undefined && { offset }),
  };
}
