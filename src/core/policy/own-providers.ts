import type { PackageRegistry, ProviderFile } from '../ai-calls/provider-file.ts';
import type { PolicyLayer } from './policy-chain.ts';
import type { OwnLibrary, OwnProvider } from './own-provider-file.ts';

/** The providers that the files of a policy name, as entries of the catalogue; where two have the same id, the last one counts. */
export function ownProvidersOf(layers: readonly PolicyLayer[]): readonly ProviderFile[] {
  const named = layers.flatMap(({ source }) =>
    (source.content.ai?.catalogue ?? []).map((own) => [own.id, entryOf(own, source.name)] as const),
  );
  return [...new Map(named).values()];
}

function entryOf(own: OwnProvider, source: string): ProviderFile {
  const { id, name, organisation = name, hosts = [], paths = [], env = [], regions, libraries = [] } = own;
  return {
    id,
    name,
    category: 'model-api',
    organisation,
    hosting: regions ? { where: 'documented', regions, selfHosted: true } : { where: 'self-hosted', selfHosted: true },
    apiHosts: hosts.filter((host) => !host.includes('*')),
    hostPatterns: hosts.filter((host) => host.includes('*')),
    ...(paths.length > 0 && { apiPaths: paths }),
    env,
    packages: packagesOf(libraries),
    openaiCompatible: true,
    imports: byLanguage(libraries, ({ modules }) => modules),
    clients: byLanguage(libraries, ({ clients = [] }) => clients),
    calls: mapped(
      byLanguage(libraries, ({ calls }) => calls),
      (chat) => ({ chat }),
    ),
    source: [source],
    confidence: 'high',
  };
}

/** Where a language's packages mostly bear the name of their module. */
const registries: Readonly<Partial<Record<OwnLibrary['language'], PackageRegistry>>> = {
  python: 'pypi',
  javascript: 'npm',
  csharp: 'nuget',
  go: 'go',
  ruby: 'rubygems',
  rust: 'crates',
  r: 'cran',
};

/** Packages that manifests may declare, by the names of the modules: `region_ia` of Python and Rust is `region-ia` as well. */
function packagesOf(libraries: readonly OwnLibrary[]): NonNullable<ProviderFile['packages']> {
  const packages: Partial<Record<PackageRegistry, readonly string[]>> = {};
  for (const { language, modules } of libraries) {
    const registry = registries[language];
    if (!registry) continue;
    const names = modules.flatMap((module) => (language === 'rust' ? [module, module.replaceAll('_', '-')] : [module]));
    packages[registry] = [...(packages[registry] ?? []), ...names];
  }
  return packages;
}

type ByLanguage<Value> = Readonly<Partial<Record<OwnLibrary['language'], Value>>>;

function byLanguage(
  libraries: readonly OwnLibrary[],
  namesOf: (library: OwnLibrary) => readonly string[],
): ByLanguage<readonly string[]> {
  const names: Partial<Record<OwnLibrary['language'], readonly string[]>> = {};
  for (const library of libraries) names[library.language] = [...(names[library.language] ?? []), ...namesOf(library)];
  return names;
}

function mapped<From, To>(values: ByLanguage<From>, change: (value: From) => To): ByLanguage<To> {
  const entries = Object.entries(values) as [OwnLibrary['language'], From][];
  return Object.fromEntries(entries.map(([language, value]) => [language, change(value)]));
}
