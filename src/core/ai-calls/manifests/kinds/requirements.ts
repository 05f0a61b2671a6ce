import { fileNameOf } from '../file-name.ts';
import { linesOf } from '../lines.ts';
import type { ManifestKind } from '../manifest-kind.ts';
import { requirementOf } from '../python-requirement.ts';

/** pip. Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirements: ManifestKind = {
  registry: 'pypi',
  isNamed: (path) => {
    const name = fileNameOf(path);
    if (!name.endsWith('.txt') && !name.endsWith('.in')) return false;
    return name.includes('requirements') || /(?:^|\/)requirements\/[^/]*$/.test(path);
  },
  namesIn: (text) =>
    linesOf(text, '#').flatMap((line) =>
      line.text.startsWith('-') ? [] : (requirementOf(line.text, line.offset) ?? []),
    ),
};
