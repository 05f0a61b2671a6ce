import type { DeclaredPackage } from '../ai-calls/manifests/declared-packages.ts';
import type { ModelFile } from '../ai-calls/model-files/model-files.ts';
import type { PackageRegistry } from '../ai-calls/provider-file.ts';
import type { BomComponent } from './cyclonedx.ts';
import { unknownLicence } from './model-components.ts';
import { grouped, propertiesOf } from './properties.ts';

/** Types of package URLs. Source: https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst */
const purlTypes: Readonly<Record<PackageRegistry, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  maven: 'maven',
  nuget: 'nuget',
  go: 'golang',
  packagist: 'composer',
  rubygems: 'gem',
  crates: 'cargo',
  cran: 'cran',
};

/** The AI packages that manifests declare, each with every manifest that does. */
export function packageComponents(packages: readonly DeclaredPackage[]): readonly BomComponent[] {
  const keyOf = ({ registry, name, version = '' }: DeclaredPackage): string => `package/${registry}/${name}@${version}`;
  return grouped(packages, keyOf).flatMap(([ref, declared]) => {
    const [first] = declared;
    if (!first) return [];
    const { registry, name, version } = first;
    return [
      {
        'bom-ref': ref,
        type: 'library' as const,
        name,
        // What a manifest asks for may be a range, which is no version.
        ...(isVersion(version) && { version }),
        licenses: unknownLicence,
        purl: purlOf(registry, name, version),
        evidence: {
          identity: [{ field: 'name', confidence: 1, methods: [{ technique: 'manifest-analysis', confidence: 1 }] }],
          occurrences: declared.map(({ path, line }, index) => ({
            'bom-ref': `${ref}#${String(index + 1)}`,
            location: path,
            line,
          })),
        },
        properties: propertiesOf({ provider: declared.flatMap(({ entries }) => entries), requested: [version] }),
      } satisfies BomComponent,
    ];
  });
}

/** Files in which trained models are kept: told by their names, none is opened. */
export function modelFileComponents(files: readonly ModelFile[]): readonly BomComponent[] {
  return files.map(({ path, format }) => ({
    'bom-ref': `model-file/${path}`,
    type: 'machine-learning-model',
    name: path.slice(path.lastIndexOf('/') + 1),
    licenses: unknownLicence,
    evidence: {
      identity: [{ field: 'name', confidence: 0.8, methods: [{ technique: 'filename', confidence: 0.8 }] }],
      occurrences: [{ 'bom-ref': `model-file/${path}#`, location: path }],
    },
    properties: propertiesOf({ format: [format.name] }),
  }));
}

function isVersion(version: string | undefined): version is string {
  return version !== undefined && /^v?\d+(?:\.\d+)*(?:[-+.][\w.+-]+)?$/.test(version);
}

function purlOf(registry: PackageRegistry, name: string, version: string | undefined): string {
  // `group:artifact` of Maven, `@scope/name` of npm, `vendor/name` of Packagist
  const parts = (registry === 'maven' ? name.replace(':', '/') : name).split('/');
  const path = parts.map((part) => encodeURIComponent(part)).join('/');
  return `pkg:${purlTypes[registry]}/${path}${isVersion(version) ? `@${encodeURIComponent(version)}` : ''}`;
}
