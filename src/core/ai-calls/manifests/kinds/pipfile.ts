import { parse } from 'smol-toml';
import { named } from '../file-name.ts';
import type { ManifestKind } from '../manifest-kind.ts';
import { namesOfTable, tableAt } from '../tables.ts';

/** Pipenv. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile: ManifestKind = {
  registry: 'pypi',
  isNamed: named('pipfile'),
  namesIn: (text) => {
    const file = parse(text);
    return ['packages', 'dev-packages'].flatMap((table) => namesOfTable(tableAt(file, table)));
  },
};
