import { named } from '../file-name.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';
import { childText, elementsNamed } from '../xml-nodes.ts';

const isCentral = named('directory.packages.props', 'directory.build.props');
const isOld = named('packages.config');
const endings = ['.csproj', '.fsproj', '.vbproj'];

/**
 * NuGet: projects, central versions, and the file of old projects. Sources:
 * https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files,
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management,
 * https://learn.microsoft.com/nuget/reference/packages-config
 */
export const msbuild: ManifestKind = {
  registry: 'nuget',
  isNamed: (path) => isCentral(path) || isOld(path) || endings.some((ending) => path.endsWith(ending)),
  namesIn: (text) => [
    ...['PackageReference', 'PackageVersion'].flatMap((name) =>
      elementsNamed(text, name).flatMap((node) => {
        const { Include: include, Version: version } = node.attributes;
        return include ? [declaredName(include, version ?? childText(node, 'Version'))] : [];
      }),
    ),
    ...elementsNamed(text, 'package').flatMap(({ attributes: { id, version } }) =>
      id ? [declaredName(id, version)] : [],
    ),
  ],
};
