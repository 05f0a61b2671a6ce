import type { ValueMatch } from './find-values.ts';
import { personNameId } from './names/name-candidate.ts';

/** How far from an invented name what is said of its bearer stands, in UTF-16 code units. */
const NEAR = 160;

/** The birth of Jane Doe is as much nobody’s as her name. @param matches in order of place */
export function withExamplesBeside(matches: readonly ValueMatch[]): readonly ValueMatch[] {
  const names = matches.filter(({ recognizer }) => recognizer.id === personNameId);
  if (!names.some(({ documentedExample }) => documentedExample)) return matches;
  return matches.map((match) => (isOfExample(match, names) ? { ...match, documentedExample: true } : match));
}

function isOfExample({ recognizer, documentedExample, range }: ValueMatch, names: readonly ValueMatch[]): boolean {
  if (recognizer.id !== 'birth-date' || documentedExample) return false;
  const gap = (name: ValueMatch): number => Math.max(name.range.start - range.end, range.start - name.range.end);
  const near = names.filter((name) => gap(name) <= NEAR).sort((one, other) => gap(one) - gap(other));
  return near[0]?.documentedExample === true;
}
