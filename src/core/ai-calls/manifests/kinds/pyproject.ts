import { parse } from 'smol-toml';
import { named } from '../file-name.ts';
import type { DeclaredName, ManifestKind } from '../manifest-kind.ts';
import { requirementOf } from '../python-requirement.ts';
import { namesOfTable, tableAt, tableOf, textsOf } from '../tables.ts';

/**
 * Python projects: the standard tables, then Poetry's, uv's and PDM's.
 * Sources: https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * https://packaging.python.org/en/latest/specifications/dependency-groups/, https://python-poetry.org/docs/pyproject/
 */
export const pyproject: ManifestKind = {
  registry: 'pypi',
  isNamed: named('pyproject.toml'),
  namesIn: (text) => {
    const file = parse(text);
    const project = tableAt(file, 'project');
    const lists = [
      project['dependencies'],
      ...Object.values(tableAt(project, 'optional-dependencies')),
      ...Object.values(tableAt(file, 'dependency-groups')),
      tableAt(file, 'tool', 'uv')['dev-dependencies'],
      ...Object.values(tableAt(file, 'tool', 'pdm', 'dev-dependencies')),
    ];
    return [...lists.flatMap(textsOf).flatMap((item) => requirementOf(item) ?? []), ...poetryNames(file)];
  },
};

function poetryNames(file: unknown): readonly DeclaredName[] {
  const poetry = tableAt(file, 'tool', 'poetry');
  const groups = Object.values(tableAt(poetry, 'group')).map((group) => tableAt(group, 'dependencies'));
  const tables = [tableAt(poetry, 'dependencies'), tableAt(poetry, 'dev-dependencies'), ...groups];
  return tables.flatMap((table) => namesOfTable(tableOf(table)));
}
