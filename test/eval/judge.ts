import type { Finding } from '../../src/core/findings/finding.ts';
import { isAtLeast } from '../../src/core/findings/severity.ts';
import type { Expected, LabelledFile, Place, Trap, TrapKind } from './corpus-case.ts';

/** What became of the cases of one file. */
export interface Judgement {
  readonly file: LabelledFile;
  readonly right: readonly Expected[];
  readonly missed: readonly Expected[];
  readonly wrong: readonly WrongFinding[];
  /** Findings that say again what another one has said: one more cell of a column, one more value of a log line. */
  readonly repeats: number;
}

export interface WrongFinding {
  readonly finding: Finding;
  readonly category: string;
  /** The trap that it fell into, if any. */
  readonly trap: Trap | undefined;
}

/** Compares what was found in a file with what a reader expects there. */
export function judge(file: LabelledFile, findings: readonly Finding[]): Judgement {
  const left = new Set(findings.filter(isJudged));
  const counted = file.expected.filter(({ isOptional }) => !isOptional);
  const right: Expected[] = [];
  const missed: Expected[] = [];
  for (const expected of counted) {
    const finding = bestFor(expected, left);
    if (finding) left.delete(finding);
    (finding ? right : missed).push(expected);
  }
  const extra = [...left].filter((finding) => isLoud(finding, file));
  const mistakes = extra.filter((finding) => !isAllowed(finding, file, right));
  const wrong = mistakes.map((finding) => ({ finding, category: categoryOf(finding), trap: trapOf(finding, file) }));
  return { file, right, missed, wrong, repeats: extra.length - mistakes.length };
}

/** A documented example is no claim that somebody's data stands there. */
function isJudged({ ruleId, subject, suppression }: Finding): boolean {
  const isExample = 'documentedExample' in subject && subject.documentedExample;
  return ruleId.startsWith('personal-data/') && !isExample && !suppression;
}

export function categoryOf({ subject }: Finding): string {
  return 'category' in subject ? subject.category : '';
}

/** The finding at the quoted text, or else one on its lines. */
function bestFor(expected: Expected, findings: ReadonlySet<Finding>): Finding | undefined {
  const fitting = [...findings].filter((finding) => fits(finding, expected));
  return fitting.find((finding) => overlaps(finding, expected)) ?? fitting[0];
}

function fits(finding: Finding, expected: Expected): boolean {
  const isThere = isOnLinesOf(finding, expected);
  return isThere && finding.ruleId === expected.rule && expected.categories.includes(categoryOf(finding));
}

function isOnLinesOf({ start, end }: Finding, { firstLine, lastLine }: Place): boolean {
  return start.line <= lastLine && end.line >= firstLine;
}

function overlaps({ range }: Finding, place: Place): boolean {
  return range.start < place.range.end && place.range.start < range.end;
}

/** A field is told of as a hint; elsewhere, a hint or an information disturbs nobody. */
function isLoud(finding: Finding, file: LabelledFile): boolean {
  return kindOf(finding.ruleId) === 'field' ? file.hasAllFields : isAtLeast(finding.severity, 'warning');
}

function isAllowed(finding: Finding, file: LabelledFile, right: readonly Expected[]): boolean {
  const isOptional = file.expected.some((expected) => expected.isOptional && fits(finding, expected));
  return isOptional || right.some((expected) => mayRepeat(expected) && fits(finding, expected));
}

/** Two values are two findings; one log line that takes two data is one leak, and so are the cells of a column. */
function mayRepeat({ rule, isColumn }: Expected): boolean {
  return isColumn || rule !== 'personal-data/value';
}

function trapOf(finding: Finding, file: LabelledFile): Trap | undefined {
  const kind = kindOf(finding.ruleId);
  return file.traps.find(
    (trap) => trap.kind === kind && (kind === 'flow' ? isOnLinesOf(finding, trap) : overlaps(finding, trap)),
  );
}

function kindOf(ruleId: string): TrapKind {
  if (ruleId === 'personal-data/value') return 'value';
  return ruleId === 'personal-data/field' ? 'field' : 'flow';
}
