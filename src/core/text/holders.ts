/** How much of a text before a value is looked at, in UTF-16 code units. */
const WINDOW = 1200;
const MAX_HOLDERS = 3;
const key = /([\p{L}\d_.-]{2,60})["'\]]{0,2}[ \t]{0,24}(?:=>|[:=>(])[ \t]{0,24}["'`[]{0,2}$/u;
/** What stands before an opening bracket: `"mairie": {`, `new Structure(`, `'hopital' => [`, `val bureau = Bureau(`. */
const opener = /([\p{L}\d_]{2,60})["'\]]{0,2}\s{0,8}(?:=>|[:=])?\s{0,8}$/u;
const statement = /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|update|merge\s{1,4}into|copy)\s{1,4}([\w.`"]{2,80})/gi;
const tag = /<(\/?)([\p{L}_][\p{L}\d_:.-]{0,60})[^<>]{0,300}?(\/?)>/gu;
/** Rows: what holds a value there is its column. */
const tables: ReadonlySet<string> = new Set(['csv', 'tsv']);
const closers: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

const tagged: ReadonlySet<string> = new Set(['xml', 'html', 'vue', 'svelte']);

/** What holds the values of one text. */
export class Holders {
  readonly #text: string;
  readonly #languageId: string;
  /** Statements of SQL with their tables, in order of place. */
  #statements: readonly (readonly [at: number, table: string])[] | undefined;

  constructor(text: string, languageId: string) {
    this.#text = text;
    this.#languageId = languageId;
  }

  /**
   * Names of what holds a value, the nearest first: its key, then the objects, elements, sections or the table around it. As they
   * are written; none where the text does not say.
   */
  of(offset: number): readonly string[] {
    if (this.#languageId === 'sql') return this.#tableOf(offset);
    const before = this.#text.slice(Math.max(0, offset - WINDOW), offset);
    const own = key.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
    return [...(own === undefined ? [] : [own]), ...around(before, this.#languageId)].slice(0, MAX_HOLDERS);
  }

  /** The table of the statement that an offset stands in, which may be far above. */
  #tableOf(offset: number): readonly string[] {
    this.#statements ??= Array.from(
      this.#text.matchAll(statement),
      ({ index, 1: table = '' }) => [index, table] as const,
    );
    let [low, high] = [0, this.#statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#statements[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#statements[low - 1];
    return found ? [found[1]] : [];
  }
}

function around(before: string, languageId: string): readonly string[] {
  if (tables.has(languageId)) return [];
  if (tagged.has(languageId)) return elementsAround(before);
  if (languageId === 'yaml') return sectionsAround(before);
  return objectsAround(before);
}

function elementsAround(before: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes = '', name = '', isEmpty = ''] of before.matchAll(tag)) {
    if (closes !== '') open.splice(Math.max(0, open.lastIndexOf(name)), open.includes(name) ? open.length : 0);
    else if (isEmpty === '') open.push(name);
  }
  // The innermost one is the key itself, and not where an attribute is.
  const isAttribute = before.lastIndexOf('<') > before.lastIndexOf('>');
  return open.reverse().slice(isAttribute ? 0 : 1);
}

function sectionsAround(before: string): readonly string[] {
  const lines = before.split('\n');
  let indent = indentOf(lines.pop() ?? '');
  const found: string[] = [];
  for (const line of lines.reverse()) {
    const own = indentOf(line);
    if (line.trim() === '' || own >= indent) continue;
    indent = own;
    const name = /^[\s-]*["']?([\p{L}\d_.-]{2,60})["']?:/u.exec(line)?.[1];
    if (name !== undefined) found.push(name);
    if (own === 0) break;
  }
  return found;
}

/** Of what stands behind the mark of an item, which is deeper than the mark. */
function indentOf(line: string): number {
  return /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function objectsAround(before: string): readonly string[] {
  const closed: string[] = [];
  const found: string[] = [];
  for (let at = before.length - 1; at >= 0 && found.length < MAX_HOLDERS; at--) {
    const character = before.charAt(at);
    const opens = closers[character];
    if (opens !== undefined) closed.push(opens);
    else if (character === closed.at(-1)) closed.pop();
    else if (character === '{' || character === '(' || character === '[') {
      const name = opener.exec(before.slice(Math.max(0, at - 90), at))?.[1];
      if (name !== undefined) found.push(name);
    }
  }
  return found;
}
