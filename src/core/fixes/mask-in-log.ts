import type { Finding } from '../findings/finding.ts';
import { flowLanguageOf } from '../syntax/flow/flow-languages.ts';
import type { SyntaxNode } from '../syntax/syntax-node.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';

/** A text to put in the place of another one. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

const MASK = '***';
/** Nodes by which languages put a value into a text. */
const insertions: ReadonlySet<string> = new Set(['template_substitution', 'interpolation']);
/** Texts that hold such values without one. */
const texts: ReadonlySet<string> = new Set(['encapsed_string', 'heredoc_body', 'string_literal']);
/** Languages in which a text may stand in single quotes. */
const singleQuoted: ReadonlySet<string> = new Set(['python', 'javascript', 'php', 'ruby']);

/**
 * Puts a mask in the place of the personal data that a call writes to a log: of the part of the argument that holds it
 * where that is known, or else of the whole argument. Undefined where what is left would not parse.
 */
export async function maskInLog(
  document: SourceDocument,
  finding: Finding,
  syntax: Syntax,
): Promise<TextEdit | undefined> {
  if (finding.ruleId !== 'personal-data/in-log') return undefined;
  const language = flowLanguageOf(document.languageId);
  const grammar = language?.grammars.get(document.languageId);
  // The scripts of a component stand in a page that the grammar does not read; a text of shell has no mark of its own.
  if (!language || grammar === undefined || /^(?:vue|svelte|shellscript)$/.test(document.languageId)) return undefined;
  const { text } = document;
  const tree = await syntax.parse(grammar, text);
  const quote = singleQuoted.has(language.id) && count(text, "'") > count(text, '"') ? "'" : '"';
  const broken = errorsIn(tree);
  for (const target of [personalPartOf(finding, tree, text), finding.range]) {
    const edit = maskAt(target, tree, text, quote);
    const masked = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
    if (errorsIn(await syntax.parse(grammar, masked)) <= broken) return edit;
  }
  return undefined;
}

/** The last place of its way that stands in the argument, or the one name in it that the last place before gave. */
function personalPartOf({ path, range, related = [] }: Finding, tree: SyntaxNode, text: string): TextRange {
  const places = related.slice(0, -1).flatMap((place) => (place.path === path && place.range ? [place.range] : []));
  const inside = places.filter(({ start, end }) => range.start <= start && end <= range.end).at(-1);
  if (inside) return inside;
  const last = places.at(-1);
  const named = last ? leavesIn(range, tree).filter((leaf) => textAt(leaf, text) === textAt(last, text)) : [];
  return (named.length === 1 ? named[0] : undefined) ?? range;
}

function leavesIn({ start, end }: TextRange, tree: SyntaxNode): readonly SyntaxNode[] {
  const leaves: SyntaxNode[] = [];
  const nodes = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.children.length === 0 && start <= node.start && node.end <= end) leaves.push(node);
    nodes.push(...node.children.filter((child) => child.start < end && start < child.end));
  }
  return leaves;
}

function textAt({ start, end }: TextRange, text: string): string {
  return text.slice(start, end);
}

function maskAt(target: TextRange, tree: SyntaxNode, text: string, quote: string): TextEdit {
  const around = nodesAround(target, tree);
  const insertion = around.find(({ type }) => insertions.has(type)) ?? insertedInText(around, text);
  if (insertion) return { range: insertion, text: MASK };
  const shorthand = around.find(({ type }) => type === 'shorthand_property_identifier');
  const literal = `${quote}${MASK}${quote}`;
  if (shorthand) return { range: shorthand, text: `${textAt(shorthand, text)}: ${literal}` };
  return { range: withItsCall(target, around, text), text: literal };
}

/** Nodes that hold a range, from the smallest to the whole file. */
function nodesAround({ start, end }: TextRange, tree: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node: SyntaxNode | undefined = tree; node;) {
    found.unshift(node);
    node = node.children.find((child) => child.start <= start && end <= child.end);
  }
  return found;
}

/** PHP and Kotlin write `"de {$usager->nom}"` and `"de $nom"` without a node of its own for what they put in. */
function insertedInText(around: readonly SyntaxNode[], text: string): TextRange | undefined {
  const at = around.findIndex(({ type }) => texts.has(type));
  const inner = around[at - 1];
  if (!inner) return undefined;
  const before = text.charAt(inner.start - 1);
  if (before === '$') return { start: inner.start - 1, end: inner.end };
  if (inner.type === 'string_content') return undefined;
  const isBraced = before === '{' && text.charAt(inner.end) === '}';
  return isBraced ? { start: inner.start - 1, end: inner.end + 1 } : inner;
}

/** A getter with its brackets: `usager.getEmail()`. */
function withItsCall(target: TextRange, around: readonly SyntaxNode[], text: string): TextRange {
  if (text.charAt(target.end) !== '(') return target;
  return around.find(({ start, end }) => start === target.start && end > target.end) ?? target;
}

function errorsIn(tree: SyntaxNode): number {
  let errors = 0;
  const nodes = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'ERROR') errors++;
    nodes.push(...node.children);
  }
  return errors;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
