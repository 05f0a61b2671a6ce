import type { ValueMatch } from './find-values.ts';
import { personNameId } from './names/name-candidate.ts';

/** How far from an invented name what is said of its bearer stands, in UTF-16 code units. */
const NEAR = 160;

/** The birth of Jane Doe is as much nobody’s as her name. @param matches in order of place */
export function withExamplesBeside(matches: readonly ValueMatch[]): readonly ValueMatch[] {
  const names = matches.filter(({ recognizer }) => recognizer.id === personNameId);
  if (!names.some(({ documentedExample }) => documentedExample)) return matches;
  let from = 0;
  return matches.map((match) => {
    if (match.recognizer.id !== 'birth-date' || match.documentedExample) return match;
    while ((names[from]?.range.end ?? Infinity) < match.range.start - NEAR) from++;
    return nearest(match, names, from)?.documentedExample === true ? { ...match, documentedExample: true } : match;
  });
}

/** The nearest name that stands near. @param from the first one that is not far before */
function nearest({ range }: ValueMatch, names: readonly ValueMatch[], from: number): ValueMatch | undefined {
  let [found, least]: [ValueMatch | undefined, number] = [undefined, NEAR + 1];
  for (let at = from; at < names.length; at++) {
    const name = names[at];
    if (!name || name.range.start - range.end > NEAR) break;
    const gap = Math.max(name.range.start - range.end, range.start - name.range.end);
    if (gap < least) [found, least] = [name, gap];
  }
  return found;
}
