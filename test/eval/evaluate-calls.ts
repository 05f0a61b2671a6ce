import type { Finding } from '../../src/core/findings/finding.ts';
import type { LabelledFile } from './corpus-case.ts';
import { isUnder, type Floor } from './floors.ts';
import { judgeCalls, type CallJudgement } from './judge-calls.ts';
import { scoreOf, type Score } from './score.ts';

export interface CallEvaluation {
  readonly files: number;
  readonly expected: number;
  readonly traps: number;
  readonly trapsHit: number;
  readonly repeats: number;
  readonly floors: ReadonlyMap<string, Floor>;
  readonly byLanguage: ReadonlyMap<string, Score>;
  readonly total: Score;
  /** Among the calls that were found. */
  readonly rightProvider: number;
  readonly rightKind: number;
  /** `path:line provider kind`. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Right calls with a provider or a kind that no label gives. */
  readonly misnamed: readonly string[];
  /** Languages under their floor. */
  readonly under: readonly string[];
}

/** Judges the AI calls that were found in a corpus, in the files that are labelled for them. */
export function evaluateCalls(
  files: readonly LabelledFile[],
  found: ReadonlyMap<string, readonly Finding[]>,
  floors: ReadonlyMap<string, Floor>,
): CallEvaluation {
  const corpus = files.filter(({ about }) => about === 'ai-calls');
  const judgements = corpus.map((file) => judgeCalls(file, found.get(file.path) ?? []));
  const byLanguage = scoresByLanguage(judgements);
  const right = judgements.flatMap((judgement) => judgement.right);
  const wrong = judgements.flatMap((judgement) => judgement.wrong);
  const isUnderFloor = ([language, floor]: readonly [string, Floor]): boolean => {
    const score = byLanguage.get(language);
    return score !== undefined && isUnder(floor, score);
  };
  return {
    files: corpus.length,
    expected: corpus.reduce((total, { calls }) => total + calls.filter(({ isOptional }) => !isOptional).length, 0),
    traps: corpus.reduce((total, { traps }) => total + traps.length, 0),
    trapsHit: new Set(wrong.flatMap(({ trap }) => trap ?? [])).size,
    repeats: judgements.reduce((total, { repeats }) => total + repeats, 0),
    floors,
    byLanguage,
    total: scoreOfAll(judgements),
    rightProvider: right.filter(({ expected, found: { call } }) => expected.providers.includes(call.provider)).length,
    rightKind: right.filter(({ expected, found: { call } }) => expected.kinds.includes(call.kind)).length,
    missed: judgements.flatMap(missedIn),
    wrong: judgements.flatMap(wrongIn),
    misnamed: judgements.flatMap(misnamedIn),
    under: [...floors].filter(isUnderFloor).map(([language]) => language),
  };
}

function scoresByLanguage(judgements: readonly CallJudgement[]): ReadonlyMap<string, Score> {
  const names = [...new Set(judgements.map(({ file }) => file.language))].sort();
  return new Map(names.map((name) => [name, scoreOfAll(judgements.filter(({ file }) => file.language === name))]));
}

function scoreOfAll(judgements: readonly CallJudgement[]): Score {
  const count = (outcome: 'right' | 'missed' | 'wrong'): number =>
    judgements.reduce((total, judgement) => total + judgement[outcome].length, 0);
  return scoreOf({ right: count('right'), missed: count('missed'), wrong: count('wrong') });
}

function missedIn({ file, missed }: CallJudgement): readonly string[] {
  return missed.map(({ firstLine, providers, kinds }) => `${file.path}:${firstLine + 1} ${named(providers, kinds)}`);
}

function wrongIn({ file, wrong }: CallJudgement): readonly string[] {
  return wrong.map(({ found: { line, call }, trap }) => {
    const place = `${file.path}:${line + 1} ${call.provider} ${call.kind} ${call.confidence}`;
    return trap ? `${place} (trap: ${trap.why})` : place;
  });
}

function misnamedIn({ file, right }: CallJudgement): readonly string[] {
  return right.flatMap(({ expected: { providers, kinds }, found: { line, call } }) => {
    if (providers.includes(call.provider) && kinds.includes(call.kind)) return [];
    return `${file.path}:${line + 1} ${named(providers, kinds)}: told as ${call.provider} ${call.kind}`;
  });
}

function named(providers: readonly string[], kinds: readonly string[]): string {
  return `${providers.join('|')} ${kinds.join('|')}`;
}
