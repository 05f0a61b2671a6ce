import { parse } from 'smol-toml';
import { declaredName, type DeclaredName, type ManifestKind } from '../manifest-kind.ts';
import { tableAt, tableOf } from '../tables.ts';

/** Gradle's version catalogs. Source: https://docs.gradle.org/current/userguide/version_catalogs.html */
export const gradleCatalog: ManifestKind = {
  registry: 'maven',
  isNamed: (path) => path.endsWith('.versions.toml'),
  namesIn: (text) => Object.values(tableAt(parse(text), 'libraries')).flatMap(libraryOf),
};

/** `"group:name:version"`, or a table with `module`, or with `group` and `name`. */
function libraryOf(library: unknown): readonly DeclaredName[] {
  const { module, group, name, version } = tableOf(library);
  const notation = typeof library === 'string' ? library : module;
  if (typeof notation === 'string') {
    const [groupId = '', artifact = '', written] = notation.split(':');
    return [declaredName(`${groupId}:${artifact}`, written ?? textOf(version))];
  }
  return typeof group === 'string' && typeof name === 'string'
    ? [declaredName(`${group}:${name}`, textOf(version))]
    : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
