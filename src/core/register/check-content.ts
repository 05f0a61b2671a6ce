import { factIds } from '../law/facts.ts';
import { isDay } from '../policy/dates.ts';
import { dataCategoryIds } from '../personal-data/categories.ts';
import { unknownWord } from '../yaml/unknown-word.ts';
import type { YamlPath, YamlText } from '../yaml/yaml-text.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordProblem } from './record-finding.ts';
import { recordKeys } from './record-parts.ts';

/** What is wrong in a record that has the right shape: words that Vigie does not know, an id that is not the file's. */
export function contentProblems(yaml: YamlText, record: RecordFile, fileId: string): readonly RecordProblem[] {
  return [
    ...idProblems(yaml, record, fileId),
    ...dayProblems(yaml, record),
    ...unknownWords(yaml, record, 'unknown-category', dataCategoryIds, listed('data', record.data)),
    ...unknownWords(yaml, record, 'unknown-fact', factIds, keyed('facts', record.facts)),
    ...unknownWords(yaml, record, 'unknown-field', recordKeys, listed('notApplicable', record.notApplicable)),
    ...unknownWords(yaml, record, 'unknown-field', recordKeys, listed('unconfirmed', record.unconfirmed)),
  ];
}

function idProblems(yaml: YamlText, record: RecordFile, fileId: string): readonly RecordProblem[] {
  if (record.id === fileId) return [];
  const message = { id: 'id-differs', params: { expected: fileId } };
  const range = yaml.valueRange(['id']);
  return [{ ruleId: 'register/invalid-record', range, message, recordId: record.id, field: 'id' }];
}

/** The schema sees the shape of a day only. */
function dayProblems(yaml: YamlText, { id, review }: RecordFile): readonly RecordProblem[] {
  if (!review || isDay(review.on)) return [];
  const range = yaml.valueRange(['review', 'on']);
  return [
    {
      ruleId: 'register/invalid-record',
      range,
      message: { id: 'no-such-day', params: {} },
      recordId: id,
      field: 'review.on',
    },
  ];
}

/** A word that a person wrote, and where. */
interface WrittenWord {
  readonly word: string;
  readonly path: YamlPath;
}

function listed(field: string, words: readonly string[] = []): readonly WrittenWord[] {
  return words.map((word, index) => ({ word, path: [field, index] }));
}

function keyed(field: string, mapping: Readonly<Record<string, unknown>> = {}): readonly WrittenWord[] {
  return Object.keys(mapping).map((word) => ({ word, path: [field, word] }));
}

function unknownWords(
  yaml: YamlText,
  record: RecordFile,
  id: string,
  known: readonly string[],
  written: readonly WrittenWord[],
): readonly RecordProblem[] {
  const unknown = written.filter(({ word }) => !known.includes(word.split('.', 1)[0] ?? ''));
  return unknown.map(({ word, path }) => ({
    ruleId: 'register/invalid-record',
    range: yaml.keyRange(path),
    message: { id, params: { ...unknownWord(word, known) } },
    recordId: record.id,
    field: path.join('.'),
  }));
}
