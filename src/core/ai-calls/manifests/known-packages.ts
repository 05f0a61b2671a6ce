import { generalPackages } from '../../../../generated/general-packages.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PackageRegistry, ProviderFile } from '../provider-file.ts';

const lowered = (name: string): string => name.toLowerCase();

/**
 * What a registry makes of names that it takes for the same. Sources: PEP 503 (`_`, `.` and `-` are one), NuGet and Packagist (upper and
 * lower case are one), https://go.dev/ref/mod#major-version-suffixes.
 */
const sameNames: ReadonlyMap<PackageRegistry, (name: string) => string> = new Map([
  ['pypi', (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-')],
  ['nuget', lowered],
  ['packagist', lowered],
  ['go', (name: string) => name.replace(/\/v\d+$/, '')],
]);

/** The packages of a catalogue. */
interface KnownPackages {
  /** Entries by registry and name; several where one package reaches several providers. */
  readonly byName: ReadonlyMap<string, readonly ProviderFile[]>;
  /** Entries by the beginning of a name: `@langchain/*`. */
  readonly byBeginning: readonly { readonly key: string; readonly entry: ProviderFile }[];
}

const known = new WeakMap<Catalogue, KnownPackages>();

const general: ReadonlySet<string> = new Set(generalPackages.map(({ name }) => name));

/** The catalogue's entries for a package. A package that does many other things, such as `boto3`, tells of none. */
export function entriesOfPackage(
  registry: PackageRegistry,
  name: string,
  catalogue: Catalogue,
): readonly ProviderFile[] {
  if (general.has(name)) return [];
  const { byName, byBeginning } = packagesOf(catalogue);
  const key = keyOf(registry, name);
  return byName.get(key) ?? byBeginning.filter((one) => key.startsWith(one.key)).map(({ entry }) => entry);
}

function packagesOf(catalogue: Catalogue): KnownPackages {
  const read = known.get(catalogue);
  if (read) return read;
  const byName = new Map<string, ProviderFile[]>();
  const byBeginning: { key: string; entry: ProviderFile }[] = [];
  for (const entry of catalogue.entries) {
    for (const [registry, names] of Object.entries(entry.packages ?? {})) {
      for (const name of names) {
        const key = keyOf(registry as PackageRegistry, name);
        if (key.endsWith('*')) byBeginning.push({ key: key.slice(0, -1), entry });
        else byName.set(key, [...(byName.get(key) ?? []), entry]);
      }
    }
  }
  const packages = { byName, byBeginning };
  known.set(catalogue, packages);
  return packages;
}

function keyOf(registry: PackageRegistry, name: string): string {
  const same = sameNames.get(registry);
  return `${registry} ${same ? same(name) : name}`;
}
