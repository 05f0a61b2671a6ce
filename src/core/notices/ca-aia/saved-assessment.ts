import { knownFacts } from '../../law/facts.ts';
import type { LawColumn, LawLanguage } from '../../law/law-file.ts';
import { isFilled } from '../../register/answered.ts';
import type { RecordField } from '../../register/record-file.ts';
import { partOf } from '../../register/record-parts.ts';
import { isText } from '../content/cell.ts';
import { fieldOf } from '../content/field-rows.ts';
import { officialValues } from '../content/official.ts';
import { plainText } from '../inline.ts';
import type { NoticeSource } from '../renderer.ts';

/** What the tool saves (src/interfaces/SurveyFile.ts of canada-ca/aia-eia-js). */
interface SavedAssessment {
  readonly version: string;
  /** Number of the page to open. */
  readonly currentPage: number;
  /** Answers by question. */
  readonly data: Readonly<Record<string, Answer>>;
  /** The same texts in the other official language, by question. */
  readonly translationsOnResult: Readonly<Record<string, string>>;
}

type Answer = string | readonly string[];

/** Questions of yes and no: the fact that answers. The question's values stand in that order. */
const factsOfQuestions: Readonly<Record<string, string>> = {
  personal_information: 'personal_data',
  recourse: 'recourse_exists',
};

/** The answers that the record gives, in the language of the notice, and their translations where it has them. */
export function savedAssessment(source: NoticeSource): SavedAssessment {
  const { columns = [] } = source.lawExport;
  const questions = columns.filter(({ group, name }) => group === 'data' && isOfPhase(name, source));
  const other = source.language === 'fr' ? 'en' : 'fr';
  return {
    version: columns.find(({ name }) => name === 'version')?.values?.[0] ?? '',
    currentPage: 0,
    data: answered(questions, (column) => answerTo(source, column)),
    translationsOnResult: answered(questions, (column) => {
      return column.values ? undefined : textsOf(source, column, other);
    }),
  };
}

/** Some questions are put while a system is designed, and others once it is in use. */
function isOfPhase(question: string, { record: { phase } }: NoticeSource): boolean {
  const item = phase && officialValues('phase', [phase], 'ca-aia')[0];
  if (question.includes('Design')) return item === 'item1';
  return question.includes('Implementation') ? item === 'item2' : true;
}

function answered<Value extends Answer>(
  questions: readonly LawColumn[],
  answerOf: (column: LawColumn) => Value | undefined,
): Readonly<Record<string, Value>> {
  const pairs = questions.flatMap((column) => {
    const answer = answerOf(column);
    return answer === undefined || answer.length === 0 ? [] : [[column.name, answer] as const];
  });
  return Object.fromEntries(pairs);
}

function answerTo(source: NoticeSource, column: LawColumn): Answer | undefined {
  if (column.values) return yesOrNo(source, column);
  const [field] = recordFieldsOf(source, column);
  const part = field && partOf(field);
  const value: unknown = field && source.record[field];
  if (!part || part.type === 'localised') return textsOf(source, column, source.language);
  if (part.type === 'choice' && typeof value === 'string') return officialValues(field, [value], 'ca-aia')[0];
  if (part.type === 'choices') return officialValues(field, textsIn(value), 'ca-aia');
  return Array.isArray(value) ? textsIn(value).map(plainText).join(', ') : textsIn([value]).map(plainText)[0];
}

function yesOrNo({ record, organisation }: NoticeSource, { field = '', values = [] }: LawColumn): string | undefined {
  const fact = factsOfQuestions[field];
  const answer = fact === undefined ? record.learnsInUse : knownFacts(record, organisation)(fact);
  return answer === undefined ? undefined : values[answer ? 0 : 1];
}

/** The texts of a question in one language and no other: the tool has a place for each. */
function textsOf(source: NoticeSource, column: LawColumn, language: LawLanguage): string | undefined {
  const texts = recordFieldsOf(source, column).flatMap((field) => {
    const value: unknown = source.record[field];
    const text = isText(value) ? value[language] : undefined;
    return text?.split(/\n[^\S\n]*\n/).map(plainText) ?? [];
  });
  return texts.filter(isFilled).join('\n\n');
}

function recordFieldsOf(source: NoticeSource, { field = '' }: LawColumn): readonly RecordField[] {
  return fieldOf(source, field)?.recordFields ?? [];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
