import { onceEach } from '../../once.ts';
import type { TextRange } from '../../text/document.ts';
import type { Declaration } from './declaration.ts';
import type { DeclarationGrammar } from './grammar.ts';
import type { Excerpt } from './excerpt.ts';
import { LineReader } from './line-reader.ts';

/** What is open: a class, a table, an object. */
interface Scope {
  readonly name: string;
  readonly indent: number;
  readonly line: number;
  readonly group: number;
  /** Which names alone are its members. */
  readonly fields: FieldOwner | undefined;
  /** Where its members start: where its first one does. */
  memberIndent: number | undefined;
}

type FieldOwner = 'class' | 'enum';

/** A name of two words: of one word, the constants of an enum are kinds of things, such as `EMAIL` of ways to write. */
const SEVERAL_WORDS = /[a-z][A-Z]|_/;
const BOOLEAN = /^\W{0,3}(?:bool|boolean|bit|tinyint\(1\)|checkbox|BooleanField|xsd?:boolean|z\.boolean)\b/i;
/** Deeper ones are data, not declarations. */
const MAX_OWNERS = 6;

/** Names declared in a text, in order of place. Reads forward once. */
export function readDeclarations(excerpt: Excerpt, grammar: DeclarationGrammar): readonly Declaration[] {
  return new Reader(excerpt, grammar).read();
}

/** Where the name of a declaration stands. */
export function rangeOfName(
  text: string,
  grammar: DeclarationGrammar,
  { name, foundAt, inList }: Declaration,
): TextRange | undefined {
  const found = matchAt(grammar.pattern, text, foundAt);
  if (inList === undefined) return rangeOfGroup(found, name, ['member', 'local', 'name', 'key', 'field']);
  const list = rangeOfGroup(found, undefined, ['list']);
  if (!list || !grammar.parameter) return undefined;
  const parameter = matchAt(grammar.parameter, text.slice(list.start, list.end), inList);
  const inside = rangeOfGroup(parameter, name, ['local']);
  return inside && { start: list.start + inside.start, end: list.start + inside.end };
}

/** Made once a grammar, as the names of groups: a project has thousands of files and some twenty grammars. */
const placing = onceEach((pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}dy`));
const all = onceEach((pattern: RegExp) => new RegExp(pattern, 'gu'));

/** Offsets of groups are dear: they are asked for only where a name means something. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const again = placing(pattern);
  again.lastIndex = at;
  return again.exec(text);
}

/** The first group of one of these kinds, with this text where one is given. */
function rangeOfGroup(
  match: RegExpExecArray | null,
  name: string | undefined,
  kinds: readonly string[],
): TextRange | undefined {
  const groups = match?.groups ?? {};
  const group = Object.keys(groups).find(
    (key) => kinds.includes(kindOf(key)) && groups[key] !== undefined && (name === undefined || groups[key] === name),
  );
  const place = group === undefined ? undefined : match?.indices?.groups?.[group];
  return place && { start: place[0], end: place[1] };
}

/** `local2` is a `local`: a name may stand once in a pattern. */
function kindOf(group: string): string {
  return /\d/.test(group) ? group.slice(0, -1) : group;
}

type GroupNames = readonly (readonly [group: string, kind: string])[];

const groupNamesOf = onceEach(({ source }: RegExp): GroupNames => {
  const found = Array.from(source.matchAll(/\(\?<([a-z]+)(\d*)>/g));
  return found.map(([, kind = '', digits = '']) => [`${kind}${digits}`, kind] as const);
});

type GroupKind = 'skip' | 'owner' | FieldOwner | 'field' | 'member' | 'local' | 'name' | 'key' | 'list' | 'type';

function fieldsOf(names: Partial<Record<GroupKind, string>>): FieldOwner | undefined {
  if (names.class !== undefined) return 'class';
  return names.enum === undefined ? undefined : 'enum';
}

class Reader {
  readonly #excerpt: Excerpt;
  readonly #grammar: DeclarationGrammar;
  readonly #lines: LineReader;
  readonly #groupNames: GroupNames;
  readonly #found: Declaration[] = [];
  readonly #scopes: Scope[] = [];
  #groups = 0;

  constructor(excerpt: Excerpt, grammar: DeclarationGrammar) {
    this.#excerpt = excerpt;
    this.#grammar = grammar;
    this.#lines = new LineReader(excerpt.text);
    this.#groupNames = groupNamesOf(grammar.pattern);
  }

  read(): readonly Declaration[] {
    const { pattern } = this.#grammar;
    const { text } = this.#excerpt;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const met = this.#metIn(match);
      const { skip } = met;
      if (skip === undefined) this.#take(match, met);
      else {
        const end = this.#excerpt.after(this.#grammar.closers?.[skip] ?? '\n', pattern.lastIndex);
        if (end === undefined) break;
        pattern.lastIndex = end;
      }
      if (match[0] === '') pattern.lastIndex++;
    }
    return this.#found;
  }

  #metIn({ groups = {} }: RegExpExecArray): Partial<Record<GroupKind, string>> {
    const met: Record<string, string> = {};
    for (const [group, kind] of this.#groupNames) {
      const text = groups[group];
      if (text !== undefined) met[kind] = text;
    }
    return met;
  }

  #take(match: RegExpExecArray, met: Partial<Record<GroupKind, string>>): void {
    const { key, list, type, ...names } = met;
    this.#lines.moveTo(match.index);
    this.#close();
    if (names.field !== undefined && this.#isField(names.field))
      this.#declare(names.field, match.index, 'member', type);
    for (const kind of ['member', 'local', 'name'] as const) {
      const name = names[kind];
      if (name !== undefined) this.#declare(name, match.index, kind, type);
    }
    if (key !== undefined) this.#declare(key, match.index, 'name', type);
    const owner = names.owner ?? names.class ?? names.enum;
    const holder = owner ?? key;
    if (holder !== undefined) this.#open(holder, fieldsOf(names));
    if (list !== undefined) this.#parameters(list, match.index, owner !== undefined);
  }

  /** A line that starts where a scope starts, or before, is outside of it. */
  #close(): void {
    const { line, indent } = this.#lines;
    for (let scope = this.#scopes.at(-1); scope; scope = this.#scopes.at(-1)) {
      if (scope.line === line || scope.indent < indent) return;
      this.#scopes.pop();
    }
  }

  #open(name: string, fields: FieldOwner | undefined): void {
    const { line, indent } = this.#lines;
    this.#groups++;
    this.#scopes.push({ name, indent, line, group: this.#groups, fields, memberIndent: undefined });
  }

  /** Whether a name alone is a member: it stands right in a class, and not in one of its functions. */
  #isField(name: string): boolean {
    const scope = this.#scopes.at(-1);
    if (scope?.fields === undefined || (scope.fields === 'enum' && !SEVERAL_WORDS.test(name))) return false;
    const { line, indent, holder } = this.#lines;
    if (scope.line === line) return true;
    if (holder !== scope.line || (scope.memberIndent ?? Infinity) < indent) return false;
    scope.memberIndent = indent;
    return true;
  }

  #declare(name: string, foundAt: number, kind: string, type: string | undefined): void {
    const scope = this.#scopes.at(-1);
    const isMember = kind === 'member' || (kind === 'name' && this.#isMemberOf(scope, foundAt));
    this.#found.push({
      name,
      kind: isMember ? 'member' : 'local',
      owners: isMember ? this.#owners() : [],
      group: isMember ? (scope?.group ?? 0) : -1 - this.#lines.line,
      isBoolean: type !== undefined && BOOLEAN.test(type),
      foundAt,
    });
  }

  #isMemberOf(scope: Scope | undefined, foundAt: number): boolean {
    if (!scope) return false;
    if (scope.line === this.#lines.line) return true;
    scope.memberIndent = Math.min(scope.memberIndent ?? Infinity, this.#lines.indent);
    return scope.memberIndent === this.#lines.indent && this.#lines.startsAt(foundAt);
  }

  #owners(): readonly string[] {
    return this.#scopes
      .slice(-MAX_OWNERS)
      .map(({ name }) => name)
      .reverse();
  }

  #parameters(list: string, foundAt: number, ofOwner: boolean): void {
    const { parameter } = this.#grammar;
    if (!parameter) return;
    this.#groups++;
    for (const { index, groups = {} } of list.matchAll(all(parameter))) {
      this.#found.push({
        name: groups['local'] ?? groups['local2'] ?? '',
        kind: ofOwner ? 'member' : 'local',
        owners: ofOwner ? this.#owners() : [],
        group: this.#groups,
        isBoolean: BOOLEAN.test(groups['type'] ?? ''),
        foundAt,
        inList: index,
      });
    }
  }
}
