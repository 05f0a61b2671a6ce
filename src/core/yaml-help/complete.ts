import { stringify } from 'yaml';
import type { LocalisedText } from '../findings/finding.ts';
import type { TextRange } from '../text/document.ts';
import { cursorPlace, type CursorPlace } from './cursor-place.ts';
import type { SchemaForm } from './json-schema.ts';
import { wordsAt, type KnownWord, type YamlKind } from './yaml-kind.ts';

/** What may be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'word';
  /** Text to put over the range; lines after the first are indented from the line's own indentation. */
  readonly insert: string;
  readonly range: TextRange;
  /** What people call it. */
  readonly detail?: LocalisedText;
  /** Markdown. */
  readonly help?: LocalisedText;
  /** The file is not valid without it. */
  readonly required?: true;
  /** What comes next can be suggested too. */
  readonly more?: true;
}

/** What may be written at an offset of a file, in the order of its type. */
export function complete(kind: YamlKind, text: string, offset: number): readonly Suggestion[] {
  const place = cursorPlace(text, offset);
  if (!place) return [];
  const found = [...keysAt(kind, place), ...valuesAt(kind, place)];
  return found.filter(({ label }, index) => found.findIndex((other) => other.label === label) === index);
}

function keysAt(kind: YamlKind, { key, word, inFlow }: CursorPlace): readonly Suggestion[] {
  if (!key) return [];
  const ofSchema = kind.schema.formsAt(key.map).flatMap((form) =>
    Object.entries(form.node.properties ?? {}).map(([name, node]): Suggestion => {
      const value = kind.schema.formsOf({ node, type: form.type });
      const known = wordsAt(kind, [...key.map, name], 'key').find(({ word: one }) => one === name);
      return {
        ...described(known, kind.keyHelp([...key.map, name], form)),
        label: name,
        kind: 'key',
        insert: key.hasColon ? written(name) : keyText(name, value, inFlow),
        range: word,
        ...(form.node.required?.includes(name) ? { required: true } : {}),
        ...(!key.hasColon && canSuggest(kind, [...key.map, name], value) ? { more: true } : {}),
      };
    }),
  );
  const ofLists = wordsAt(kind, [...key.map, ''], 'key').map((known): Suggestion => ({
    ...described(known),
    label: known.word,
    kind: 'key',
    insert: key.hasColon ? written(known.word) : `${written(known.word)}: `,
    range: word,
    ...(key.hasColon ? {} : { more: true }),
  }));
  const named = new Set(ofSchema.map(({ label }) => label));
  const all = [...ofSchema, ...ofLists.filter(({ label }) => !named.has(label))];
  return all.filter(({ label }) => !key.others.includes(label));
}

function valuesAt(kind: YamlKind, place: CursorPlace): readonly Suggestion[] {
  const { value, word, inFlow } = place;
  if (!value) return [];
  const forms = kind.schema.formsAt(value);
  const own = wordsOf(kind, value, forms);
  const isList = forms.some(({ node }) => node.type === 'array');
  const items = isList ? wordsOf(kind, [...value, 0], kind.schema.formsAt([...value, 0])) : [];
  // On a line of its own a list starts with a hyphen, after its key it stands in brackets.
  const item = (text: string): string => (place.key && !inFlow ? `- ${text}` : `[${text}]`);
  return [
    ...own.map((known) => wordSuggestion(known, written(known.word), word)),
    ...items.map((known) => wordSuggestion(known, item(written(known.word)), word)),
  ];
}

function wordSuggestion(known: KnownWord, insert: string, range: TextRange): Suggestion {
  return { ...described(known), label: known.word, kind: 'word', insert, range };
}

/** The words that a value may be: those of its type, then those of Vigie's lists. */
function wordsOf(kind: YamlKind, path: readonly (string | number)[], forms: readonly SchemaForm[]) {
  const known = wordsAt(kind, path, 'value');
  const typed = forms.flatMap(({ node }) => {
    if (node.type === 'boolean') return ['true', 'false'];
    return (node.enum ?? (node.const === undefined ? [] : [node.const])).map(String);
  });
  return [...typed.map((word): KnownWord => known.find((one) => one.word === word) ?? { word }), ...known];
}

function canSuggest(kind: YamlKind, path: readonly (string | number)[], forms: readonly SchemaForm[]): boolean {
  if (forms.some(({ node }) => node.properties !== undefined)) return true;
  const inside = [path, [...path, 0]].flatMap((at) => wordsOf(kind, at, kind.schema.formsAt(at)));
  return inside.length > 0 || wordsAt(kind, [...path, ''], 'key').length > 0;
}

function described(known: KnownWord | undefined, help = known?.help): Pick<Suggestion, 'detail' | 'help'> {
  return { ...(known?.label ? { detail: known.label } : {}), ...(help ? { help } : {}) };
}

function keyText(name: string, forms: readonly SchemaForm[], inFlow: boolean): string {
  const key = written(name);
  if (inFlow || forms.some(({ node }) => isPlain(node.type))) return `${key}: `;
  return forms.some(({ node }) => node.type === 'array') ? `${key}:\n  - ` : `${key}:\n  `;
}

function isPlain(type: SchemaForm['node']['type']): boolean {
  return type !== 'object' && type !== 'array';
}

/** A word as YAML writes it: in quotes where it would mean something else. */
function written(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : stringify(word, { singleQuote: true, lineWidth: 0 }).trim();
}
