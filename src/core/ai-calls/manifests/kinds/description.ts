import { fileNameOf } from '../file-name.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';

/** A field runs on over the lines that start with a blank. */
const field = /^(?:Depends|Imports|Suggests|LinkingTo):(.*\n?(?:[ \t].*\n?)*)/gm;
const entry = /([a-z][\w.]*)\s*(?:\(([^)]*)\))?/gi;

/** R packages. Source: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
export const description: ManifestKind = {
  registry: 'cran',
  isNamed: (path) => fileNameOf(path) === 'description',
  namesIn: (text) =>
    [...text.matchAll(field)].flatMap((match) => {
      const start = match.index + match[0].length - (match[1] ?? '').length;
      return [...(match[1] ?? '').matchAll(entry)].map((found) =>
        declaredName(found[1] ?? '', found[2]?.trim(), start + found.index),
      );
    }),
};
