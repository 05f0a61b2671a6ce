import { named } from '../file-name.ts';
import type { ManifestKind } from '../manifest-kind.ts';
import { namesOfTable, tableAt } from '../tables.ts';

/** Composer. Source: https://getcomposer.org/doc/04-schema.md#package-links */
export const composerJson: ManifestKind = {
  registry: 'packagist',
  isNamed: named('composer.json'),
  namesIn: (text) => {
    const file: unknown = JSON.parse(text);
    return ['require', 'require-dev'].flatMap((field) => namesOfTable(tableAt(file, field)));
  },
};
