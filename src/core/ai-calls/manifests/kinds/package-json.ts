import { named } from '../file-name.ts';
import type { ManifestKind } from '../manifest-kind.ts';
import { namesOfTable, tableAt } from '../tables.ts';

const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** npm. Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies */
export const packageJson: ManifestKind = {
  registry: 'npm',
  isNamed: named('package.json'),
  namesIn: (text) => {
    const file: unknown = JSON.parse(text);
    return fields.flatMap((field) => namesOfTable(tableAt(file, field)));
  },
};
