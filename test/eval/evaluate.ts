import type { Finding } from '../../src/core/findings/finding.ts';
import { ruleIds } from '../../src/core/rules/rule-id.ts';
import type { Expected, LabelledFile } from './corpus-case.ts';
import { isUnder, type Floor } from './floors.ts';
import { judge, type Judgement, type WrongFinding } from './judge.ts';
import { scoresBy, type Score } from './score.ts';

export interface Evaluation {
  readonly files: number;
  readonly expected: number;
  readonly traps: number;
  readonly trapsHit: number;
  readonly repeats: number;
  readonly floors: ReadonlyMap<string, Floor>;
  /** Rules that have a floor and that the engine does not know yet. */
  readonly notBuilt: readonly string[];
  readonly byRule: ReadonlyMap<string, Score>;
  readonly byCategory: ReadonlyMap<string, Score>;
  readonly byLanguage: ReadonlyMap<string, Score>;
  /** `path:line rule category`, never a value. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Rules under their floor. */
  readonly under: readonly string[];
}

/** Judges the personal data that was found in a corpus, in the files that are labelled for it. */
export function evaluate(
  files: readonly LabelledFile[],
  found: ReadonlyMap<string, readonly Finding[]>,
  floors: ReadonlyMap<string, Floor>,
): Evaluation {
  const corpus = files.filter(({ about }) => about === 'personal-data');
  const judgements = corpus.map((file) => judge(file, found.get(file.path) ?? []));
  const built: ReadonlySet<string> = new Set(ruleIds);
  const byRule = scoresBy('rule', judgements, built);
  const traps = new Set(judgements.flatMap(({ wrong }) => wrong.flatMap(({ trap }) => trap ?? [])));
  return {
    files: corpus.length,
    expected: sum(corpus, ({ expected }) => expected.filter(({ isOptional }) => !isOptional).length),
    traps: sum(corpus, (file) => file.traps.length),
    trapsHit: traps.size,
    repeats: sum(judgements, ({ repeats }) => repeats),
    floors,
    notBuilt: [...floors.keys()].filter((rule) => !built.has(rule)),
    byRule,
    byCategory: scoresBy('category', judgements, built),
    byLanguage: scoresBy('language', judgements, built),
    missed: judgements.flatMap((judgement) => missedIn(judgement, built)),
    wrong: judgements.flatMap(({ wrong }) => wrong.map(wrongLine)),
    under: [...floors].filter(([rule, floor]) => isUnderFloor(byRule.get(rule), floor)).map(([rule]) => rule),
  };
}

function isUnderFloor(score: Score | undefined, floor: Floor): boolean {
  return score !== undefined && isUnder(floor, score);
}

function missedIn({ file, missed }: Judgement, built: ReadonlySet<string>): readonly string[] {
  const line = ({ firstLine, rule, categories }: Expected): string =>
    `${file.path}:${firstLine + 1} ${rule} ${categories.join('|')}`;
  return missed.filter(({ rule }) => built.has(rule)).map(line);
}

function wrongLine({ finding, category, trap }: WrongFinding): string {
  const { path, start, ruleId, severity } = finding;
  return `${path}:${start.line + 1} ${ruleId} ${category} ${severity}${trap ? ` (trap: ${trap.why})` : ''}`;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
