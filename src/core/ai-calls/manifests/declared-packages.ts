import type { SourceDocument } from '../../text/document.ts';
import { shippedCatalogue, type Catalogue } from '../catalogue.ts';
import type { PackageRegistry, ProviderFile } from '../provider-file.ts';
import { entriesOfPackage } from './known-packages.ts';
import type { DeclaredName } from './manifest-kind.ts';
import { manifestKindOf } from './manifest-kinds.ts';

/** A package of the catalogue that a manifest declares. */
export interface DeclaredPackage {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
  readonly registry: PackageRegistry;
  readonly name: string;
  /** As it is written: `^4.2.0`. */
  readonly version?: string;
  /** Ids of the catalogue's entries; several where one package reaches several providers. */
  readonly entries: readonly string[];
}

/** AI packages that a file declares: none where it is no manifest, or cannot be read as one. */
export function declaredPackagesIn(
  document: SourceDocument,
  catalogue: Catalogue = shippedCatalogue,
): readonly DeclaredPackage[] {
  const kind = manifestKindOf(document.path);
  if (!kind) return [];
  const { registry } = kind;
  const known = namesOrNone(() => kind.namesIn(document.text)).flatMap((declared) => {
    const entries = entriesOfPackage(registry, declared.name, catalogue);
    return entries.length > 0 ? [packageOf(document, registry, declared, entries)] : [];
  });
  return known.filter(({ name }, index) => known.findIndex((other) => other.name === name) === index);
}

/** Parsers throw on a file that is being written, or that only has the name of a manifest. */
function namesOrNone(read: () => readonly DeclaredName[]): readonly DeclaredName[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function packageOf(
  document: SourceDocument,
  registry: PackageRegistry,
  { name, version, offset }: DeclaredName,
  entries: readonly ProviderFile[],
): DeclaredPackage {
  return {
    path: document.path,
    line: document.positionAt(offset ?? offsetOf(document.text, name)).line + 1,
    registry,
    name,
    ...(version !== undefined && { version }),
    entries: entries.map(({ id }) => id),
  };
}

/** Parsers of JSON, TOML and XML give no places: the name itself is looked for, whole. In Maven's, the artifact. */
function offsetOf(text: string, name: string): number {
  const word = name.slice(name.lastIndexOf(':') + 1);
  let at = text.indexOf(word);
  while (at >= 0 && (isPartOfName(text.charAt(at - 1)) || isPartOfName(text.charAt(at + word.length)))) {
    at = text.indexOf(word, at + 1);
  }
  return Math.max(at, 0);
}

function isPartOfName(character: string): boolean {
  return /[\w.@/-]/.test(character);
}
