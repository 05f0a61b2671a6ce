import { dataCategories } from '../../../generated/data-categories.ts';
import type { RecordColumn, RecordPartFile, RecordPartType } from '../register/record-part-file.ts';
import { parts } from '../register/record-parts.ts';
import { factControls } from './fact-controls.ts';
import type { FormContext } from './form-context.ts';
import type { FormControl, FormField, FormOption, FormPath, FormRow, TextControl } from './form.ts';
import { problemsAt } from './problems-at.ts';
import { asText, baseOf, itemsOf, valueAt } from './value-at.ts';

type Make = (part: RecordPartFile, context: FormContext) => readonly FormControl[];

/** The controls of each type of part. A type that is a table has rows instead. */
const controlsByType: Readonly<Record<RecordPartType, Make>> = {
  id: () => [],
  text: (part, context) => [text(part, [part.key], context, part.multiline ? 'lines' : 'line')],
  localised: (part, context) => localised(part, [part.key], context),
  texts: (part, context) => [list(part, context)],
  boolean: (part, context) => [
    { kind: 'answer', value: valueOf([part.key], context), ...base(part, [part.key], context) },
  ],
  day: (part, context) => [text(part, [part.key], context, 'day')],
  month: (part, context) => [text(part, [part.key], context, 'month')],
  link: (part, context) => [text(part, [part.key], context, 'link')],
  choice: choice,
  number: choice,
  choices: (part, context) => [list(part, context, choiceOptions(part, context))],
  object: (part, context) => rowControls(part.columns ?? [], [part.key], context),
  table: () => [],
  categories: (part, context) => [list(part, context, categoryOptions(context))],
  facts: (_part, context) => factControls(context),
  implementation: () => [],
  fields: (part, context) => [list(part, context, fieldOptions(context))],
};

export function controlsOf(part: RecordPartFile, context: FormContext): readonly FormControl[] {
  return controlsByType[part.type](part, context);
}

/** The rows of a part that is a table, and the one that could be added. */
export function tableOf(part: RecordPartFile, context: FormContext): Pick<FormField, 'rows' | 'blank'> {
  const row = rowMaker(part, context);
  if (!row) return {};
  const { length } = itemsOf(context.data[part.key]);
  return { rows: Array.from({ length }, (_, index) => row(index)), blank: row(length) };
}

function rowMaker(part: RecordPartFile, context: FormContext): ((index: number) => FormRow) | undefined {
  if (part.type === 'table') {
    return (index) => rowOf([part.key, index], context, (path) => rowControls(part.columns ?? [], path, context));
  }
  if (part.type !== 'implementation') return undefined;
  return (index) =>
    rowOf([part.key, index], context, (path) => [
      text({ label: context.phrase('files') }, [...path, 'files'], context, 'line'),
      listAt({ label: context.phrase('symbols') }, [...path, 'symbols'], context),
    ]);
}

function rowOf(path: FormPath, context: FormContext, controls: (path: FormPath) => readonly FormControl[]): FormRow {
  return { path, base: baseOf(valueAt(context.data, path)), controls: controls(path) };
}

const formats: Readonly<Record<RecordColumn['type'], TextControl['format']>> = {
  text: 'line',
  localised: 'lines',
  link: 'link',
  email: 'email',
  day: 'day',
};

function rowControls(columns: readonly RecordColumn[], path: FormPath, context: FormContext): readonly FormControl[] {
  return columns.flatMap((column) => {
    const at = [...path, column.key];
    return column.type === 'localised'
      ? localised(column, at, context)
      : [text(column, at, context, formats[column.type])];
  });
}

/** Something with a name: a part, a column, or a text of the form. */
interface Labelled {
  readonly label: RecordPartFile['label'] | string;
}

function localised(labelled: Labelled, path: FormPath, context: FormContext): readonly TextControl[] {
  const written = Object.keys(Object(valueAt(context.data, path)) as object);
  const languages = [...new Set([...context.languages, ...written])];
  return languages.map((language) => {
    const control = text(labelled, [...path, language], context, 'lines');
    const name = new Intl.DisplayNames([context.locale], { type: 'language' }).of(language) ?? language;
    const label = context.phrase('in-language', { label: control.label, language: name });
    return { ...control, language, label: languages.length > 1 ? label : control.label };
  });
}

function text(labelled: Labelled, path: FormPath, context: FormContext, format: TextControl['format']): TextControl {
  return { kind: 'text', format, value: valueOf(path, context), ...base(labelled, path, context) };
}

function choice(part: RecordPartFile, context: FormContext): readonly FormControl[] {
  const options = choiceOptions(part, context);
  return [{ kind: 'choice', options, value: valueOf([part.key], context), ...base(part, [part.key], context) }];
}

function list(part: RecordPartFile, context: FormContext, options?: readonly FormOption[]): FormControl {
  return listAt(part, [part.key], context, options);
}

function listAt(
  labelled: Labelled,
  path: FormPath,
  context: FormContext,
  options?: readonly FormOption[],
): FormControl {
  const items = itemsOf(valueAt(context.data, path)).map(asText);
  return { kind: 'list', items, ...(options ? { options } : {}), ...base(labelled, path, context) };
}

function base(
  { label }: Labelled,
  path: FormPath,
  context: FormContext,
): Pick<FormControl, 'path' | 'label' | 'problems'> {
  const words = typeof label === 'string' ? label : label[context.locale];
  return { path, label: words.slice(0, 1).toUpperCase() + words.slice(1), problems: problemsAt(path, context) };
}

function valueOf(path: FormPath, { data }: FormContext): string {
  return asText(valueAt(data, path));
}

function choiceOptions({ choices = [] }: RecordPartFile, { locale }: FormContext): readonly FormOption[] {
  return choices.map(({ id, label }) => ({ value: id, label: label[locale] }));
}

function categoryOptions({ locale }: FormContext): readonly FormOption[] {
  const options = dataCategories.map(({ id, label }) => ({ value: id, label: label[locale] }));
  return options.sort((a, b) => a.label.localeCompare(b.label, locale));
}

function fieldOptions({ locale }: FormContext): readonly FormOption[] {
  return parts.map(({ key, label }) => ({ value: key, label: label[locale] }));
}
