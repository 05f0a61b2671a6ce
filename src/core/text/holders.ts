/** How much of a text before a value is looked at, in UTF-16 code units. */
const WINDOW = 1200;
const MAX_HOLDERS = 3;
const key = /([\p{L}\d_.-]{2,60})["'\]]{0,2}[ \t]{0,24}(?:=>|[:=>(])[ \t]{0,24}["'`[]{0,2}$/u;
/** What stands before an opening bracket: `"mairie": {`, `new Structure(`, `'hopital' => [`, `val bureau = Bureau(`. */
const opener = /([\p{L}\d_]{2,60})["'\]]{0,2}\s{0,8}(?:=>|[:=])?\s{0,8}$/u;
const insert = /^INSERT INTO\s{1,4}([\w.`"]{2,80})/i;
const tag = /<(\/?)([\p{L}_][\p{L}\d_:.-]{0,60})[^<>]{0,300}?(\/?)>/gu;
const closers: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

const tagged: ReadonlySet<string> = new Set(['xml', 'html', 'vue', 'svelte']);

/**
 * Names of what holds a value, the nearest first: its key, then the objects, elements, sections or the table around it. As they are
 * written; none where the text does not say.
 */
export function holdersOf(text: string, languageId: string, offset: number): readonly string[] {
  if (languageId === 'sql') return tableOf(text, offset);
  const before = text.slice(Math.max(0, offset - WINDOW), offset);
  const own = key.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
  return [...(own === undefined ? [] : [own]), ...around(before, languageId)].slice(0, MAX_HOLDERS);
}

function around(before: string, languageId: string): readonly string[] {
  if (tagged.has(languageId)) return elementsAround(before);
  if (languageId === 'yaml') return sectionsAround(before);
  return objectsAround(before);
}

/** The table of the statement that an offset stands in, which may be far above. */
function tableOf(text: string, offset: number): readonly string[] {
  const at = Math.max(text.lastIndexOf('INSERT INTO', offset), text.lastIndexOf('insert into', offset));
  const name = at < 0 ? undefined : insert.exec(text.slice(at, at + 120))?.[1];
  return name === undefined ? [] : [name];
}

function elementsAround(before: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes = '', name = '', isEmpty = ''] of before.matchAll(tag)) {
    if (closes !== '') open.splice(Math.max(0, open.lastIndexOf(name)), open.includes(name) ? open.length : 0);
    else if (isEmpty === '') open.push(name);
  }
  // The innermost one is the key itself.
  return open.reverse().slice(1);
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
