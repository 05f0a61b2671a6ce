import schema from '../../../generated/schemas/record.schema.json' with { type: 'json' };
import type { ProviderFile } from '../ai-calls/provider-file.ts';
import type { LocalisedText } from '../findings/finding.ts';
import { dutiesOfFact, dutiesOfField } from '../law/duties.ts';
import type { LawJurisdiction } from '../law/law-file.ts';
import type { RecordPartFile, RecordPartType } from '../register/record-part-file.ts';
import { partOf, parts, recordKeys } from '../register/record-parts.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';
import { JsonSchema } from './json-schema.ts';
import { categoryWords, factWords, providerWordsOf } from './known-words.ts';
import type { KnownWord, WordPlace, YamlKind } from './yaml-kind.ts';

/** `.vigie/algorithms/*.yml`, where the laws of some places hold. */
export function recordKind(jurisdictions: readonly LawJurisdiction[], providers: readonly ProviderFile[]): YamlKind {
  return {
    schema: new JsonSchema(schema, 'RecordFile'),
    words: [{ path: ['provider'], role: 'value', words: providerWordsOf(providers) }, ...parts.flatMap(wordPlaces)],
    keyHelp: helpOf,
    duties: ([field, fact]) => {
      if (field === 'facts' && fact !== undefined) return dutiesOfFact(String(fact), jurisdictions);
      return fact === undefined ? dutiesOfField(String(field), jurisdictions) : [];
    },
  };
}

const keyWords: readonly KnownWord[] = recordKeys.map((word) => ({ word, ...labelled(partOf(word)?.label) }));

/** Where the words of each type of part stand below its key; other types hold free text. */
const wordsByType: Readonly<Partial<Record<RecordPartType, (part: RecordPartFile) => readonly WordPlace[]>>> = {
  choice: ({ key, choices }) => [{ path: [key], role: 'value', words: choiceWords(choices) }],
  number: ({ key, choices }) => [{ path: [key], role: 'value', words: choiceWords(choices) }],
  choices: ({ key, choices }) => [{ path: [key, '*'], role: 'value', words: choiceWords(choices) }],
  categories: ({ key }) => [{ path: [key, '*'], role: 'value', words: categoryWords }],
  facts: ({ key }) => [{ path: [key, '*'], role: 'key', words: factWords }],
  fields: ({ key }) => [{ path: [key, '*'], role: 'value', words: keyWords }],
};

function wordPlaces(part: RecordPartFile): readonly WordPlace[] {
  return wordsByType[part.type]?.(part) ?? [];
}

function choiceWords(choices: RecordPartFile['choices'] = []): readonly KnownWord[] {
  return choices.map(({ id, label }) => ({ word: id, label }));
}

function labelled(label: LocalisedText | undefined): Pick<KnownWord, 'label'> {
  return label ? { label } : {};
}

/** The help of a part; of one of its columns, its help or what it is called. */
function helpOf(path: YamlPath): LocalisedText | undefined {
  const [key, ...below] = path.filter((step) => typeof step === 'string');
  const part = partOf(key ?? '');
  if (below.length === 0) return part?.help;
  const column = below.length === 1 ? part?.columns?.find((one) => one.key === below[0]) : undefined;
  return column?.help ?? column?.label;
}
