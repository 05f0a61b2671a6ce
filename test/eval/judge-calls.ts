import type { AiCall } from '../../src/core/ai-calls/ai-call.ts';
import type { Finding } from '../../src/core/findings/finding.ts';
import type { ExpectedCall, LabelledFile, Place, Trap } from './corpus-case.ts';

/** What became of the calls of one file. */
export interface CallJudgement {
  readonly file: LabelledFile;
  readonly right: readonly RightCall[];
  readonly missed: readonly ExpectedCall[];
  readonly wrong: readonly WrongCall[];
  /** Findings at a call that another finding has already met: a request that is built over several lines. */
  readonly repeats: number;
}

export interface RightCall {
  readonly expected: ExpectedCall;
  readonly found: FoundCall;
}

export interface WrongCall {
  readonly found: FoundCall;
  /** The trap that it fell into, if any. */
  readonly trap: Trap | undefined;
}

interface FoundCall {
  /** Zero-based. */
  readonly line: number;
  readonly call: AiCall;
}

/** Compares by line the calls that were found in a file with those that a reader sees there. */
export function judgeCalls(file: LabelledFile, findings: readonly Finding[]): CallJudgement {
  const left = new Set(findings.flatMap(foundOf));
  const right: RightCall[] = [];
  const missed: ExpectedCall[] = [];
  for (const expected of file.calls.filter(({ isOptional }) => !isOptional)) {
    const found = [...left].find(({ line }) => isOn(line, expected));
    if (found) left.delete(found);
    if (found) right.push({ expected, found });
    else missed.push(expected);
  }
  const mistakes = [...left].filter(({ line }) => !file.calls.some((expected) => isOn(line, expected)));
  const trapAt = (line: number): Trap | undefined => file.traps.find((trap) => isOn(line, trap));
  const wrong = mistakes.map((found) => ({ found, trap: trapAt(found.line) }));
  return { file, right, missed, wrong, repeats: left.size - mistakes.length };
}

function foundOf({ subject, start, suppression, ruleId }: Finding): readonly FoundCall[] {
  const isJudged = ruleId === 'ai/undocumented-call' && !suppression;
  return isJudged && subject.kind === 'ai-call' ? [{ line: start.line, call: subject.call }] : [];
}

function isOn(line: number, { firstLine, lastLine }: Place): boolean {
  return line >= firstLine && line <= lastLine;
}
