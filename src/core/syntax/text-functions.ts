import type { Idioms } from './adapters/adapter.ts';
import type { Expression } from './facts.ts';
import { HOLE, textOf, type Value } from './values.ts';

/** Methods of a record that give it in another form. */
export const serializers: ReadonlySet<string> = new Set(['to_json', 'to_h', 'merge', 'compact']);

/** Longest text that is put together, in UTF-16 code units. */
const MAX_TEXT = 2000;

/** An argument as texts: its own, those of a list, or those of a record under their keys. */
export interface TextArgument {
  readonly name: string | undefined;
  readonly text: string;
  readonly items: readonly string[] | undefined;
  readonly entries: readonly (readonly [string, string])[];
}

/** A string of its parts. Long ones are cut: they are no addresses, and a sum of sums would double at every step. */
export function joinedText(parts: readonly (string | Expression)[], textOf: (part: Expression) => string): string {
  let text = '';
  for (const part of parts) {
    text += typeof part === 'string' ? part : textOf(part);
    if (text.length > MAX_TEXT) return cut(text);
  }
  return text;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) + HOLE : text;
}

/**
 * What a method of a text gives, as far as it changes an address: `"{}/v1".format(base)`. Trimming, case and slashes are
 * left as they are; any other method is taken to give the text back.
 */
export function callText(text: string, method: string, given: () => readonly TextArgument[]): string {
  const change = textMethods.get(method);
  return change ? change(text, given()) : text;
}

type TextMethod = (text: string, given: readonly TextArgument[]) => string;

const added: TextMethod = (text, given) => cut(text + given.map((one) => one.text).join(''));
const replaced: TextMethod = (text, [sought, instead]) => replacedText(text, sought?.text, instead?.text);
const resolved: TextMethod = (text, given) => given.reduce((base, one) => joinAddress(base, one.text), text);

/** Methods of texts and of addresses, whatever the language. */
const textMethods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['concat', added],
  ['plus', added],
  ['format', filledText],
  ['formatted', filledText],
  // Python's string.Template
  ['substitute', filledText],
  ['safe_substitute', filledText],
  ['replace', replaced],
  ['replaceAll', replaced],
  ['replaceFirst', replaced],
  ['Replace', replaced],
  ['sub', replaced],
  ['gsub', replaced],
  ['join', joinText],
  ['resolve', resolved],
  ['joinpath', resolved],
  ['JoinPath', resolved],
]);

/** `"/".join(parts)` of Python, `url.join(path)` of an address in Rust. */
function joinText(text: string, [first]: readonly TextArgument[]): string {
  if (first?.items) return joinedItems(first.items, text);
  return first && /^(?:[a-z]+:\/\/|\uF8FF)/i.test(text) ? joinAddress(text, first.text) : HOLE;
}

/** What a method of a list gives, where it is a text: `[base, "v1"].join("/")`. */
export function listText(
  items: () => readonly string[],
  method: string,
  given: () => readonly TextArgument[],
): string | undefined {
  if (method !== 'join' && method !== 'joinToString' && method !== 'concat') return undefined;
  const separator = given().find(({ name }) => name === undefined || name === 'separator')?.text;
  // What is put after a list makes a longer list.
  if (method === 'concat') return separator === undefined ? joinedItems(items(), '') : undefined;
  return joinedItems(items(), separator ?? '');
}

function joinedItems(items: readonly string[], separator: string): string {
  return cut(items.join(separator));
}

/** A text whose places, `{}`, `{0}`, `{name}`, `%s`, `%<name>s` or `$name`, are filled. */
function filledText(text: string, given: readonly TextArgument[]): string {
  // A long text is no address.
  if (text.length > MAX_TEXT) return text;
  const named = new Map(
    given.flatMap((one) => (one.name === undefined ? one.entries : [[one.name, one.text] as const])),
  );
  const values = given.filter(({ name }) => name === undefined).flatMap((one) => one.items ?? [one.text]);
  let next = 0;
  const filled = text.replaceAll(
    /\{([^{}]*)\}|%(?:<(\w+)>)?(?:\d\$)?[sdv]|\$\{?(\w+)\}?/g,
    (place, inBraces: string | undefined, inAngles: string | undefined, afterDollar: string | undefined) => {
      const name = inBraces ?? inAngles ?? afterDollar ?? '';
      if (afterDollar !== undefined) return named.get(name) ?? place;
      return named.get(name) ?? (/^\d$/.test(name) ? values[Number(name)] : values[next++]) ?? HOLE;
    },
  );
  return cut(filled);
}

/** A text in which another stands instead of one: what is looked for by a pattern leaves it as it is. */
function replacedText(text: string, sought: string | undefined, instead: string | undefined): string {
  if (sought === undefined || sought === '' || sought.includes(HOLE) || text.length > MAX_TEXT) return text;
  return cut(text.replaceAll(sought, () => instead ?? HOLE));
}

/** An address of a base and a path. */
export function joinAddress(base: string, path: string): string {
  if (path.includes('://') || (base === HOLE && path.startsWith(HOLE))) return path;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}/${path.startsWith('/') ? path.slice(1) : path}`;
}

/** What a function of texts and addresses gives: `urljoin(base, path)`, `new URL(path, base)`, `sprintf("%s/v1", base)`. */
export function idiomText(path: string, given: readonly TextArgument[], idioms: Idioms): string | undefined {
  const [first, ...others] = given.filter(({ name }) => name === undefined || name === 'default');
  if (!first) return undefined;
  if (idioms.formats.has(path)) return filledText(first.text, given.slice(1));
  if (idioms.urlJoins.has(path) && others.length > 0)
    return others.reduce((base, one) => joinAddress(base, one.text), first.text);
  const joining = idioms.joins.get(path);
  if (joining !== undefined) return joinOf(joining, given);
  const replacing = idioms.replacements.get(path);
  if (replacing !== undefined) return replacementOf(replacing, [first, ...others]);
  return idioms.urlConstructors.has(path) ? constructed(first.text, others[0]?.text) : undefined;
}

function constructed(first: string, second: string | undefined): string {
  // `Request('POST', url)` of some libraries has the verb first.
  return /^[A-Z]+$/.test(first) ? (second ?? HOLE) : joinAddress(second ?? HOLE, first);
}

/** `implode("/", parts)`, `strings.Join(parts, "/")`, `String.join("/", a, b)`, `paste(a, b, sep = "/")`. */
function joinOf(separator: string, given: readonly TextArgument[]): string {
  const bare = given.filter(({ name }) => name === undefined);
  const last = separator === 'last' ? bare.pop() : undefined;
  const head = separator === 'first' ? bare.shift() : undefined;
  const by = given.find(({ name }) => name === 'sep')?.text ?? (last ?? head)?.text ?? separator;
  return joinedItems(
    bare.flatMap(({ items, text }) => items ?? [text]),
    by,
  );
}

/** `str_replace(sought, instead, text)`, `strings.Replace(text, sought, instead)`, `strtr(text, [sought => instead])`. */
function replacementOf(order: 'text-first' | 'text-last', given: readonly TextArgument[]): string | undefined {
  const [one, two, three] = given;
  if (order === 'text-first' && one && two && two.entries.length > 0)
    return two.entries.reduce((text, [sought, instead]) => replacedText(text, sought, instead), one.text);
  if (!one || !two || !three) return undefined;
  const [text, sought, instead] = order === 'text-first' ? [one, two, three] : [three, one, two];
  if (!sought.items) return replacedText(text.text, sought.text, instead.text);
  return sought.items.reduce(
    (changed, item, index) => replacedText(changed, item, instead.items?.[index] ?? instead.text),
    text.text,
  );
}

/** An address whose path was set; anything else that was told a path stays what it was. */
export function withPath(values: readonly Value[], path: () => string): readonly Value[] {
  const isAddress = values.every(({ kind }) => kind === 'text' || kind === 'environment');
  return isAddress ? [{ kind: 'text', text: joinAddress(textOf(values), path()) }] : values;
}
