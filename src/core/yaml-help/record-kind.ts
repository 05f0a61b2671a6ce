import schema from '../../../generated/schemas/record.schema.json' with { type: 'json' };
import { dutiesOfFact, dutiesOfField } from '../law/duties.ts';
import type { LawJurisdiction } from '../law/law-file.ts';
import { parts, recordKeys } from '../register/record-parts.ts';
import { JsonSchema } from './json-schema.ts';
import { categoryWords, factWords, providerWords } from './known-words.ts';
import type { YamlKind } from './yaml-kind.ts';

const top = 'RecordFile';
const help = new Map<string, (typeof parts)[number]>(parts.map((part) => [part.key, part]));

/** `.vigie/algorithms/*.yml`, where the laws of some places hold. */
export function recordKind(jurisdictions: readonly LawJurisdiction[]): YamlKind {
  return {
    schema: new JsonSchema(schema, top),
    words: [
      { path: ['provider'], role: 'value', words: providerWords },
      { path: ['data', '*'], role: 'value', words: categoryWords },
      { path: ['facts', '*'], role: 'key', words: factWords },
      { path: ['unconfirmed', '*'], role: 'value', words: recordKeys.map((word) => ({ word })) },
    ],
    keyHelp: (key, { type }) => (type === top ? help.get(key)?.help : undefined),
    duties: ([field, fact]) => {
      if (field === 'facts' && fact !== undefined) return dutiesOfFact(String(fact), jurisdictions);
      return fact === undefined ? dutiesOfField(String(field), jurisdictions) : [];
    },
  };
}
