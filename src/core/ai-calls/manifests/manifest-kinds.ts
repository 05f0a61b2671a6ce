import { cargoToml } from './kinds/cargo-toml.ts';
import { composerJson } from './kinds/composer-json.ts';
import { description } from './kinds/description.ts';
import { gemfile } from './kinds/gemfile.ts';
import { goMod } from './kinds/go-mod.ts';
import { gradle } from './kinds/gradle.ts';
import { gradleCatalog } from './kinds/gradle-catalog.ts';
import { msbuild } from './kinds/msbuild.ts';
import { packageJson } from './kinds/package-json.ts';
import { pipfile } from './kinds/pipfile.ts';
import { pomXml } from './kinds/pom-xml.ts';
import { pyproject } from './kinds/pyproject.ts';
import { requirements } from './kinds/requirements.ts';
import type { ManifestKind } from './manifest-kind.ts';

/** Every kind of manifest. Adding one adds a line here. */
const manifestKinds: readonly ManifestKind[] = [
  packageJson,
  pyproject,
  requirements,
  pipfile,
  pomXml,
  gradle,
  gradleCatalog,
  msbuild,
  goMod,
  composerJson,
  gemfile,
  cargoToml,
  description,
];

/** The kind of manifest at this path, if it is one. */
export function manifestKindOf(path: string): ManifestKind | undefined {
  const lowered = path.toLowerCase();
  return manifestKinds.find(({ isNamed }) => isNamed(lowered));
}
