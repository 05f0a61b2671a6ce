import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';
import type { Declaration } from './declaration.ts';
import { declaredTextOf } from './declared-text.ts';
import { Excerpt } from './excerpt.ts';
import type { DeclarationGrammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { isAboutPerson, isAnchor, matchName, meansSomething } from './match-name.ts';
import { rangeOfName, readDeclarations } from './read-declarations.ts';
import { splitName } from './split-name.ts';
import { TellingLines } from './telling-lines.ts';

/** Keys of JSON Schema, OpenAPI and others that hold names, and are nothing that names belong to. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'properties',
  'items',
  'fields',
  'columns',
  'attributes',
  'data',
  'schema',
  'parameters',
  'paths',
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'requestBody',
  'responses',
  'content',
  'components',
  'Query',
  'Mutation',
  'Subscription',
]);

/** What holds types by name: no data stands directly under them. */
const TYPES: ReadonlySet<string> = new Set(['schemas', 'definitions']);

/** A constant by convention, and not the column of a table. */
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** A declared name that holds personal data. */
export interface FieldMatch {
  readonly name: string;
  readonly category: DataCategoryId;
  readonly kind: Declaration['kind'];
  readonly range: TextRange;
  /** How many declarations of the document say the same, this one included: of a local name only the first is given. */
  readonly count: number;
}

/**
 * Names declared in a document that hold personal data, in order of place.
 * @param lines those of the document, where others ask for them too
 */
export function findFields(document: SourceDocument, lines = new TellingLines(document.text)): readonly FieldMatch[] {
  const grammar = grammarOf(document);
  const text = grammar && declaredTextOf(document);
  if (!grammar || text === undefined) return [];
  const openers = Object.entries(grammar.closers ?? {}).flatMap(([opener, closer]) =>
    closer === '\n' ? [] : [opener],
  );
  const declaring = (text === lines.text ? lines : new TellingLines(text)).declaring(openers);
  if (declaring.length === 0) return [];
  return new FieldFinder(
    document,
    new Excerpt(text, grammar.ownersByIndent ? declaring : allLines(text)),
    grammar,
  ).find();
}

function allLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

class FieldFinder {
  readonly #document: SourceDocument;
  readonly #excerpt: Excerpt;
  readonly #grammar: DeclarationGrammar;
  readonly #declarations: readonly Declaration[];
  readonly #anchored: ReadonlySet<number>;
  readonly #meaning = new Map<string, boolean>();
  readonly #addresses = new Map<string, boolean>();
  readonly #persons = new Map<string, boolean | undefined>();

  constructor(document: SourceDocument, excerpt: Excerpt, grammar: DeclarationGrammar) {
    this.#document = document;
    this.#excerpt = excerpt;
    this.#grammar = grammar;
    const all = readDeclarations(excerpt, grammar);
    this.#declarations = all.filter(({ name }) => this.#mayMean(name));
    this.#anchored = new Set(this.#declarations.filter(({ name }) => isAnchor(name)).map(({ group }) => group));
  }

  find(): readonly FieldMatch[] {
    const found = this.#declarations.flatMap((declaration) => {
      const category = this.#categoryOf(declaration);
      return category === undefined ? [] : [{ declaration, category }];
    });
    const counts = new Map<string, number>();
    for (const { declaration } of found) {
      const key = declaration.name.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const seen = new Set(found.filter(({ declaration }) => declaration.kind === 'member').map(keyOf));
    return found.flatMap(({ declaration, category }) => {
      const key = keyOf({ declaration });
      if (declaration.kind === 'local' && seen.has(key)) return [];
      seen.add(key);
      const range = this.#rangeOf(declaration);
      const count = declaration.kind === 'local' ? (counts.get(key) ?? 1) : 1;
      return range && !this.#namesItself(declaration, range)
        ? [{ name: declaration.name, category, kind: declaration.kind, range, count }]
        : [];
    });
  }

  /** `RQTH = "RQTH"`, `gir_1 = 'Gir 1'`: one of the values of a kind, and not what somebody has. */
  #namesItself({ name, kind }: Declaration, { end }: TextRange): boolean {
    const after = this.#document.text.slice(end, end + name.length + 8);
    const label = /^["']?\s?[=:]\s?["']([^"'\n]+)["']/.exec(after)?.[1];
    if (isConstant(this.#document.text, name, end, kind)) return true;
    return label !== undefined && splitName(label.replaceAll(' ', '_')).join() === splitName(name).join();
  }

  #rangeOf(declaration: Declaration): TextRange | undefined {
    const range = rangeOfName(this.#excerpt.text, this.#grammar, declaration);
    const start = range && this.#excerpt.toWhole(range.start);
    return start === undefined ? undefined : { start, end: start + declaration.name.length };
  }

  #categoryOf({ name, kind, owners, group, isBoolean }: Declaration): DataCategoryId | undefined {
    // A class that is taken out of a module: `const { MedicalFile } = require('./models')`.
    if (kind === 'local' && /^[A-Z][a-z]/.test(name) && this.#document.languageId.includes('script')) return undefined;
    const [owner = ''] = owners;
    if (TYPES.has(owner) || isOwnKey(name, owner)) return undefined;
    return matchName(name, {
      ownerIsPerson: this.#firstPerson(owners),
      owners,
      besideAnchor: this.#anchored.has(group) || this.#isOfAddress(owner),
      isBoolean,
    });
  }

  /** A type of addresses, where persons stand in the same document. */
  #isOfAddress(owner: string): boolean {
    if (this.#anchored.size === 0 || owner === '') return false;
    if (!this.#addresses.has(owner)) this.#addresses.set(owner, isAddress(owner));
    return this.#addresses.get(owner) === true;
  }

  #mayMean(name: string): boolean {
    const known = this.#meaning.get(name);
    if (known !== undefined) return known;
    const means = meansSomething(name);
    this.#meaning.set(name, means);
    return means;
  }

  /** The innermost owner whose name says whether it is a person. */
  #firstPerson(owners: readonly string[]): boolean | undefined {
    for (const owner of owners) {
      if (STRUCTURE.has(owner)) continue;
      if (!this.#persons.has(owner)) this.#persons.set(owner, isAboutPerson(owner));
      const isPerson = this.#persons.get(owner);
      if (isPerson !== undefined) return isPerson;
    }
    return undefined;
  }
}

/** What stands between the name of a constant and its value in quotes, and C#’s word before it. */
const given = /^\s?=\s?["'`]/;
const sentence = /^\s?=\s?["'`][^"'`\n]* /;
const declared = /\bconst\s{1,4}string\s{1,4}$/;

/** `Q12_DISABILITY_YES = "12.1 Do you have …"`, `HANDICAP_AUDITIF = "auditif"`: a text of the program, and nobody’s data. */
function isConstant(text: string, name: string, end: number, kind: Declaration['kind']): boolean {
  if (!given.test(text.slice(end, end + 8))) return false;
  const isNamedLikeOne = constant.test(name) && (kind === 'local' || sentence.test(text.slice(end, end + 80)));
  return isNamedLikeOne || declared.test(text.slice(Math.max(0, end - name.length - 24), end - name.length));
}

/** `Anschrift`, `PostalAddress`, and not `EmailAddress` or `OfficeAddress`. */
function isAddress(owner: string): boolean {
  const alone = { ownerIsPerson: undefined, owners: [], besideAnchor: true, isBoolean: false };
  return isAboutPerson(owner) !== false && matchName(owner, alone) === 'postal-address';
}

/** `allergyId` of an `Allergy`: its key, which says nothing of it. */
function isOwnKey(name: string, owner: string): boolean {
  const words = splitName(name);
  return words.at(-1) === 'id' && words.slice(0, -1).join() === splitName(owner).join();
}

function keyOf({ declaration }: { readonly declaration: Declaration }): string {
  return declaration.name.toLowerCase();
}
