import { named } from '../file-name.ts';
import { linesOf } from '../lines.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';

/** What other modules bring along says nothing of this one: `go mod tidy` marks it so. */
const indirect = /\/\/\s*indirect\b/;
const requirement = /^(?:require\s+)?([\w.~/-]+)\s+(v\d\S*)/;

/** Go modules. Source: https://go.dev/ref/mod#go-mod-file-require */
export const goMod: ManifestKind = {
  registry: 'go',
  isNamed: named('go.mod'),
  namesIn: (text) =>
    linesOf(text, '\0').flatMap((line) => {
      const [, path, version] = (indirect.test(line.text) ? null : requirement.exec(line.text)) ?? [];
      return path === undefined ? [] : [declaredName(path, version, line.offset + line.text.indexOf(path))];
    }),
};
