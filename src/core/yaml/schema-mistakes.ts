import type { ErrorObject } from 'ajv';
import type { LocalisedText } from '../findings/finding.ts';
import { hasSentence, sentence } from './sentences.ts';
import { looksLikeKey, unknownWord } from './unknown-word.ts';
import type { YamlMistake, YamlPath, YamlText } from './yaml-text.ts';

/** A mistake about one key or value. */
export interface SchemaMistake extends YamlMistake {
  /** The unknown key, the wrong value, or the map that lacks a key. */
  readonly path: YamlPath;
  readonly isUnknownKey: boolean;
}

/** Far more than anyone corrects in one go; finding the place of each takes time. */
const maximumErrors = 1000;

/** One mistake, in one sentence, for each thing that ajv objects to; ajv has an objection for each branch of a union. */
export function schemaMistakes(yaml: YamlText, errors: readonly ErrorObject[]): readonly SchemaMistake[] {
  const byPlace = groupByPlace(errors.slice(0, maximumErrors));
  const above = new Set([...byPlace.keys()].flatMap(placesAbove));
  const mistakes = [...byPlace].flatMap(([pointer, group]) => {
    const path = pathOf(pointer);
    const ofKeys = group.flatMap((error) => keyMistake(yaml, path, error));
    if (ofKeys.length > 0) return ofKeys;
    // What is wrong with an item or a key says it better than "the list is not one of the forms allowed".
    if (above.has(pointer)) return [];
    return [{ range: yaml.valueRange(path), text: valueText(path, group), path, isUnknownKey: false }];
  });
  return unique(mistakes);
}

function groupByPlace(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** `/a`, `` for `/a/b`. */
function placesAbove(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.slice(1).map((_step, index) => steps.slice(0, index + 1).join('/'));
}

/** Steps of a JSON pointer; a number is an index, and a key that looks like one is found all the same. */
function pathOf(pointer: string): YamlPath {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function keyMistake(yaml: YamlText, path: YamlPath, error: ErrorObject): readonly SchemaMistake[] {
  const { additionalProperty, missingProperty } = error.params as Readonly<Record<string, unknown>>;
  if (typeof additionalProperty === 'string') {
    const key = [...path, additionalProperty];
    const text = sentence('unknown-key', { ...unknownWord(additionalProperty, knownKeys(error)) });
    return [{ range: yaml.keyRange(key), text, path: key, isUnknownKey: true }];
  }
  if (typeof missingProperty === 'string') {
    const text = sentence('missing-key', { key: missingProperty });
    return [{ range: yaml.keyRange(path), text, path, isUnknownKey: false }];
  }
  return [];
}

/** The keys that the schema knows at the place of an error: generated validators are verbose, so it is in there. */
function knownKeys(error: ErrorObject): readonly string[] {
  const properties: unknown = error.parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

/** Stands for a key that may not be repeated, and for the items of lists. */
const unnamed = '…';

/** A list of more choices than this helps nobody who has been told which one is near. */
const maximumChoices = 6;

function valueText(path: YamlPath, group: readonly ErrorObject[]): LocalisedText {
  const last = path.at(-1);
  const key = typeof last === 'string' && looksLikeKey(last) ? last : unnamed;
  const choices = group.flatMap(choicesOf);
  if (choices.length > 0) return choiceText(key, choices, group[0]?.data);
  const expected = group.map(expectedOf).find((text) => text !== undefined);
  if (!expected) return sentence('other', { key });
  return typeof last === 'number'
    ? sentence('wrong-item-type', { expected })
    : sentence('wrong-type', { key, expected });
}

function choiceText(key: string, choices: readonly string[], data: unknown): LocalisedText {
  const { suggestion } = unknownWord(typeof data === 'string' ? data : '', choices);
  const id = suggestion.en !== '' && choices.length > maximumChoices ? 'unknown-value' : 'not-allowed';
  return sentence(key === unnamed ? `${id}-here` : id, { key, choices: [...new Set(choices)].join(', '), suggestion });
}

function choicesOf(error: ErrorObject): readonly string[] {
  const { allowedValue, allowedValues } = error.params as Readonly<Record<string, unknown>>;
  if (Array.isArray(allowedValues)) return allowedValues.map(String);
  return typeof allowedValue === 'string' || typeof allowedValue === 'number' ? [String(allowedValue)] : [];
}

/** Patterns of the schemas that have a sentence of their own. */
const sentenceByPattern: Readonly<Record<string, string>> = {
  '^[a-z0-9][a-z0-9-]*$': 'pattern-id',
  '^\\d{4}-\\d{2}-\\d{2}$': 'format-date',
  '\\S': 'filled-text',
};

function expectedOf(error: ErrorObject): LocalisedText | undefined {
  const { type, format, pattern, limit } = error.params as Readonly<Record<string, unknown>>;
  if (typeof limit === 'number' && hasSentence(error.keyword)) return sentence(error.keyword, { limit: String(limit) });
  if (typeof pattern === 'string') return sentence(sentenceByPattern[pattern] ?? 'pattern');
  const id = typeof format === 'string' ? `format-${format}` : typeof type === 'string' ? `type-${type}` : '';
  return hasSentence(id) ? sentence(id) : undefined;
}

function unique(mistakes: readonly SchemaMistake[]): readonly SchemaMistake[] {
  const byPlace = new Map(mistakes.map((mistake) => [`${mistake.range.start} ${mistake.text.en}`, mistake]));
  return [...byPlace.values()];
}
