import { validate } from '../../../generated/validate-record.js';
import { formTexts } from '../../../generated/form-texts.ts';
import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import type { Policy } from '../policy/policy.ts';
import { gapsOfRecord } from '../register/incomplete.ts';
import type { PlacedCode } from '../register/record-state.ts';
import type { SourceLink } from '../register/source-link.ts';
import type { RecordFile } from '../register/record-file.ts';
import { recordGroups } from '../register/record-parts.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { checkYaml, isMapping } from '../yaml/check-yaml.ts';
import { readYaml, type YamlMistake, type YamlText } from '../yaml/yaml-text.ts';
import { fieldOf } from './field-of.ts';
import type { FormContext } from './form-context.ts';
import type { RecordForm } from './form.ts';

/** What a form is made from, besides the text of the record. */
export interface FormRequest {
  readonly text: string;
  readonly policy: Policy;
  readonly locale: Locale;
  /** The calls that the record covers, as far as the code has been read. */
  readonly calls: readonly SeenAiCall[];
  /** The functions and files that it covers. */
  readonly code?: readonly PlacedCode[];
  /** Where the project says that its source code is. */
  readonly source?: SourceLink | undefined;
}

/** The form of a record's text. What is not valid is said beside its field; a text that is no YAML has no fields. */
export function formOf({ text, policy, locale, calls, code = [], source }: FormRequest): RecordForm {
  const phrase = phrasesOf(formTexts, locale);
  const yaml = readYaml('', text);
  const { value: record, mistakes } = checkYaml(yaml, validate, 'id: …');
  const data = yaml.data ?? {};
  if (yaml.mistakes.length > 0 || !isMapping(data)) return unreadable(yaml, mistakes, locale);
  const context: FormContext = {
    policy,
    locale,
    phrase,
    yaml,
    data,
    gaps: record ? gapsOfRecord(record, policy) : [],
    mistakes,
    calls,
    code,
    source,
    languages: policy.languages.length > 0 ? policy.languages : ['en'],
    facts: record?.facts ?? {},
  };
  const groups = recordGroups.map(({ group, label, help, parts }) => {
    const fields = parts.filter(({ type }) => type !== 'id').map((part) => fieldOf(part, context));
    return { id: group, label: label[locale], help: help[locale], fields };
  });
  return { title: titleOf(record, data, locale), groups };
}

function unreadable(yaml: YamlText, mistakes: readonly YamlMistake[], locale: Locale): RecordForm {
  const first = mistakes[0];
  const text = phrasesOf(formTexts, locale)('unreadable', { mistake: first?.text[locale] ?? '' });
  return { title: '', unreadable: { text, line: yaml.document.positionAt(first?.range.start ?? 0).line }, groups: [] };
}

function titleOf(record: RecordFile | undefined, data: Readonly<Record<string, unknown>>, locale: Locale): string {
  const { fr, en } = record?.name ?? {};
  const id = typeof data['id'] === 'string' ? data['id'] : '';
  return (locale === 'fr' ? (fr ?? en) : (en ?? fr)) ?? id;
}
