import { formTexts } from '../../../generated/form-texts.ts';
import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import { dataCategoryOf } from '../personal-data/categories.ts';
import { namesModel } from '../register/model-names.ts';
import { namesProvider } from '../register/provider-names.ts';
import { wordsOf } from '../register/record-id.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { isMapping } from '../yaml/check-yaml.ts';
import type { FormContext } from './form-context.ts';
import type { FormPath, FormPlace, FormProposal } from './form.ts';
import { asText, baseOf, itemsOf, valueAt } from './value-at.ts';

/** A value that is seen in the code. */
interface Seen {
  readonly value: string;
  readonly label: string;
  readonly from: FormPlace;
}

type Propose = (context: FormContext) => readonly FormProposal[];

/** What the code says of a part, by part; a value that only a person can know has no line here. */
const proposers: Readonly<Record<string, Propose>> = {
  provider,
  model,
  hosts: (context) =>
    itemsIn(
      'hosts',
      context,
      ofCalls(context, ({ host }) => plain(host)),
    ),
  data: (context) =>
    itemsIn(
      'data',
      context,
      ofCalls(context, ({ data }) => data.flatMap(categoryIn(context))),
    ),
  algorithmKind: (context) => itemsIn('algorithmKind', context, ofCalls(context, kindIn(context))),
  parameters,
  humanOversight,
  sourceCode: (context) => valueOf('sourceCode', context, ofSource(context)),
};

/** What a person has written in their own words may well be what the code says. */
function provider(context: FormContext): readonly FormProposal[] {
  const written = asText(valueAt(context.data, ['provider']));
  const isSaid = (call: SeenAiCall): boolean => written !== '' && namesProvider(written, call);
  const seen = ofCalls(context, (call) => (isSaid(call) ? [] : plain(call.providerName)));
  return valueOf('provider', context, seen);
}

function model(context: FormContext): readonly FormProposal[] {
  const written = asText(valueAt(context.data, ['model']));
  const isSaid = (name: string): boolean => written !== '' && namesModel(written, name);
  const seen = ofCalls(context, ({ model: name }) => (name === undefined || isSaid(name) ? [] : plain(name)));
  return valueOf('model', context, seen);
}

/** Values of the code that the record does not have, each once, from the first place that says so. */
export function proposalsOf(key: string, context: FormContext): readonly FormProposal[] {
  return proposers[key]?.(context) ?? [];
}

type Named = Pick<Seen, 'value' | 'label'>;

function ofCalls({ calls }: FormContext, see: (call: SeenAiCall) => readonly Named[]): readonly Seen[] {
  return calls.flatMap((call) => see(call).map((named) => ({ ...named, from: { path: call.path, line: call.line } })));
}

function plain(value: string | undefined): readonly Named[] {
  return value === undefined ? [] : [{ value, label: value }];
}

function categoryIn({ locale }: FormContext) {
  return (id: string): readonly Named[] => {
    const category = dataCategoryOf(id);
    return category ? [{ value: id, label: category.label[locale] }] : [];
  };
}

function kindIn({ phrase }: FormContext) {
  return ({ kind }: SeenAiCall): readonly Named[] => {
    const value = kind === 'rule-decision' ? 'rules' : 'learned';
    return [{ value, label: phrase(`kind-${value}`) }];
  };
}

function ofSource({ source }: FormContext): readonly Seen[] {
  if (!source) return [];
  const { address, path, line } = source;
  return [{ value: address, label: address, from: { path, line } }];
}

/** For a part that holds one value. */
function valueOf(key: string, { data }: FormContext, seen: readonly Seen[]): readonly FormProposal[] {
  const base = asText(valueAt(data, [key]));
  return unique(seen.filter(({ value }) => value !== base)).map((one) => ({ path: [key], base, ...one }));
}

/** For a part that holds several: each is one more. */
function itemsIn(key: string, { data }: FormContext, seen: readonly Seen[]): readonly FormProposal[] {
  const items = itemsOf(valueAt(data, [key]));
  return unique(seen.filter(({ value }) => !items.includes(value))).map((one) => ({
    path: [key, items.length],
    base: '',
    ...one,
  }));
}

/**
 * What the covered functions take, as criteria. A criterion that is written in any language is known; who has written one in their
 * own words has a list of their own, and needs no names of the code any more.
 */
function parameters({ data, code, languages }: FormContext): readonly FormProposal[] {
  const rows = itemsOf(valueAt(data, ['parameters']));
  const written = rows.flatMap((row) => Object.values<unknown>(asMap(valueAt(row, ['name'])))).map(comparable);
  const path: FormPath = ['parameters', rows.length, 'name', languages[0] ?? 'en'];
  const seen = code.flatMap(({ path: file, line, seen }) =>
    (seen?.inputs ?? []).map((name) => {
      const words = wordsOf(name);
      return { value: words, label: words, from: { path: file, line } };
    }),
  );
  const named = new Set(seen.map(({ value }) => comparable(value)));
  if (written.some((name) => name !== '' && !named.has(name))) return [];
  const missing = seen.filter(({ value }) => !written.includes(comparable(value)));
  return unique(missing).map((one) => ({ path, base: '', ...one }));
}

/** A step of the program that seems to ask a person: a beginning of a sentence, which stays a draft until one confirms it. */
function humanOversight({ data, code, languages }: FormContext): readonly FormProposal[] {
  const language = languages[0] === 'fr' ? 'fr' : 'en';
  const path: FormPath = ['humanOversight', language];
  if (asText(valueAt(data, path)).trim() !== '') return [];
  const phrase = phrasesOf(formTexts, language);
  const unconfirmed = itemsOf(valueAt(data, ['unconfirmed']));
  const place = path.join('.');
  const mark = { path: ['unconfirmed', unconfirmed.length], base: '', value: place } as const;
  const steps = code.flatMap(({ path: file, seen }) =>
    (seen?.humanSteps ?? []).map(({ name, line }) => ({
      value: phrase('human-step', { step: wordsOf(name) }),
      label: name,
      from: { path: file, line },
    })),
  );
  return unique(steps).map((one) => ({
    path,
    base: baseOf(valueAt(data, path)),
    ...one,
    ...(!unconfirmed.includes(place) && { mark }),
  }));
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {};
}

function comparable(text: unknown): string {
  return wordsOf(asText(text)).normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function unique(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter(({ value }, index) => seen.findIndex((one) => one.value === value) === index);
}
