import type { SourceDocument } from '../../text/document.ts';
import { isSanitizer, measures, plainName } from './conventions.ts';
import type { Flow } from './flow.ts';
import { Sources } from './sources.ts';

/**
 * Statements by which procedures write to the log of a server or to who runs them: postgresql.org/docs (plpgsql RAISE),
 * docs.oracle.com (DBMS_OUTPUT, RAISE_APPLICATION_ERROR), learn.microsoft.com (PRINT, RAISERROR), dev.mysql.com (SIGNAL).
 */
const statement =
  /\b(RAISE\s{1,8}(?:NOTICE|LOG|INFO|WARNING|DEBUG|EXCEPTION)|DBMS_OUTPUT\.PUT(?:_LINE)?|RAISE_APPLICATION_ERROR|RAISERROR|PRINT|MESSAGE_TEXT(?=\s{0,4}=))(?=[\s(=])/gi;

/** Longest statement that is read. */
const MAX_LENGTH = 800;

/** A string, a name with those before it, or a bracket. */
const token = /'(?:[^']|'')*'|"[^"]*"|[@:]?[\p{L}_][\p{L}\d_$#]*(?:\.[@\p{L}_][\p{L}\d_$#]*)*|[();]/gu;

/** Marks of parameters and variables before their name: `@email`, `p_email`, `v_email`. */
const mark = /^(?:[@:]?[pvl]_|in_|[@:_])+(?=\p{L})/iu;

/** What of a text is left is no longer the text. */
const parts = new Set(['left', 'right', 'substr', 'substring', 'charlength']);

/** Personal data that the procedures of a document of SQL write to a log, in order of place. */
export function messagesOfSql(document: SourceDocument): readonly Flow[] {
  const { text } = document;
  const sources = new Sources();
  return [...text.matchAll(statement)].flatMap(({ index, 1: callee = '' }) => {
    if (text.slice(text.lastIndexOf('\n', index) + 1, index).includes('--')) return [];
    const flows = new Map<string, Flow>();
    for (const { path, start } of namesIn(text, index + callee.length, callee)) {
      // A column may be called `print`; what is printed are variables.
      if (callee.toUpperCase() === 'PRINT' && !path.startsWith('@')) continue;
      const flow = flowOf(path, start, callee, sources);
      if (flow && !flows.has(flow.category)) flows.set(flow.category, flow);
    }
    return [...flows.values()];
  });
}

interface Name {
  readonly path: string;
  readonly start: number;
}

/** Names of variables and columns in the statement that starts there, but for those of which little is left. */
function namesIn(text: string, start: number, callee: string): readonly Name[] {
  const end = endOf(text, start, callee);
  const names: Name[] = [];
  const functions: string[] = [];
  let last = '';
  for (const { 0: word, index } of text.slice(start, end).matchAll(token)) {
    if (word === ';') break;
    if (word === '(') functions.push(last);
    else if (word === ')') functions.pop();
    else if (!/^['"]/.test(word) && !functions.some(tellsLittle)) names.push({ path: word, start: start + index });
    last = word;
    // What stands in brackets ends with them.
    if (word === ')' && functions.length === 0 && /^(?:DBMS|RAISE_|RAISERROR)/i.test(callee)) break;
  }
  return names;
}

/** A statement of T-SQL needs no mark at its end: it is read to the end of its line. */
function endOf(text: string, start: number, callee: string): number {
  const line = callee.toUpperCase() === 'PRINT' ? text.indexOf('\n', start) : -1;
  return line < 0 ? start + MAX_LENGTH : Math.min(line, start + MAX_LENGTH);
}

/** `md5(v_email)`, `length(v_email)` */
function tellsLittle(name: string): boolean {
  return isSanitizer(name) || measures.has(plainName(name)) || parts.has(plainName(name));
}

function flowOf(path: string, start: number, callee: string, sources: Sources): Flow | undefined {
  const names = path.toLowerCase().split('.');
  const name = (names.at(-1) ?? '').replace(mark, '');
  const category = sources.categoryOf(name, names.at(-2)?.replace(mark, ''));
  if (category === undefined) return undefined;
  const range = { start, end: start + path.length };
  const steps = [{ range, kind: 'source' as const, name: path }];
  return { ruleId: 'personal-data/in-log', category, range, callee, service: undefined, aiCall: undefined, steps };
}
