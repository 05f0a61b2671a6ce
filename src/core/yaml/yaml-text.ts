import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { LocalisedText } from '../findings/finding.ts';
import { firstLine } from '../findings/make-finding.ts';
import { SourceDocument, type TextRange } from '../text/document.ts';
import { sentence } from './sentences.ts';

/** One thing that is wrong in a YAML file, and where. */
export interface YamlMistake {
  readonly range: TextRange;
  readonly text: LocalisedText;
}

/** Keys and list indexes from the top of the file. */
export type YamlPath = readonly (string | number)[];

/** A YAML text with the place of each of its keys and values. */
export interface YamlText {
  readonly document: SourceDocument;
  /** What the text says, `undefined` when it is not valid YAML. */
  readonly data: unknown;
  /** What makes it invalid; empty when it is valid. */
  readonly mistakes: readonly YamlMistake[];
  /** Where a key stands; the nearest key above when it is not there, the first line when there is none. */
  keyRange(path: YamlPath): TextRange;
  /** Where the value of a key, or an item of a list, stands; `keyRange` when it has none. */
  valueRange(path: YamlPath): TextRange;
}

/** Reads a YAML text. Never throws: what is wrong with it is in `mistakes`. */
export function readYaml(path: string, text: string): YamlText {
  const document = new SourceDocument(path, 'yaml', text);
  const yaml = parseDocument(text, { prettyErrors: false });
  const places = {
    keyRange: (at: YamlPath) => keyRange(document, yaml, at),
    valueRange: (at: YamlPath) => valueRange(document, yaml, at),
  };
  const mistakes = syntaxMistakes(yaml.errors);
  if (mistakes.length > 0) return { document, data: undefined, mistakes, ...places };
  try {
    const data: unknown = yaml.toJS();
    return { document, data, mistakes, ...places };
  } catch {
    // `toJS` throws for aliases only: one that names nothing, or some that would unfold to something huge.
    return {
      document,
      data: undefined,
      mistakes: [{ range: firstLine(document), text: sentence('aliases') }],
      ...places,
    };
  }
}

const sentenceByCode: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate-key',
  MULTIPLE_DOCS: 'several-documents',
};

/** One mistake for what confuses the parser, since one slip makes it see several, and one for each repeated key. */
function syntaxMistakes(errors: readonly YAMLError[]): readonly YamlMistake[] {
  const repeated = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return (first ? [first] : repeated).map((error) => ({
    range: { start: error.pos[0], end: error.pos[1] },
    text: sentence(sentenceByCode[error.code] ?? 'syntax'),
  }));
}

function keyRange(document: SourceDocument, yaml: Document, path: YamlPath): TextRange {
  for (let depth = path.length; depth > 0; depth--) {
    const found = keyNode(yaml, path.slice(0, depth));
    if (found?.range) return { start: found.range[0], end: found.range[1] };
  }
  return firstLine(document);
}

function valueRange(document: SourceDocument, yaml: Document, path: YamlPath): TextRange {
  const node = nodeAt(yaml, path);
  if (!node?.range || node.range[0] === node.range[1]) return keyRange(document, yaml, path);
  return { start: node.range[0], end: node.range[1] };
}

/** The node of a key, or of the list's item for an index. */
function keyNode(yaml: Document, path: YamlPath): Node | undefined {
  const last = path.at(-1);
  const parent = nodeAt(yaml, path.slice(0, -1));
  if (typeof last === 'number') return isSeq<Node>(parent) ? parent.items[last] : undefined;
  return isMap<Node, Node>(parent) ? pairOf(parent.items, last)?.key : undefined;
}

function nodeAt(yaml: Document, path: YamlPath): Node | undefined {
  let node: Node | null | undefined = resolved(yaml, yaml.contents);
  for (const step of path) {
    if (isSeq<Node>(node) && typeof step === 'number') node = resolved(yaml, node.items[step]);
    else if (isMap<Node, Node>(node)) node = resolved(yaml, pairOf(node.items, step)?.value);
    else return undefined;
  }
  return node ?? undefined;
}

function resolved(yaml: Document, node: Node | null | undefined): Node | null | undefined {
  return isAlias(node) ? node.resolve(yaml) : node;
}

function pairOf(pairs: readonly Pair<Node, Node>[], key: string | number | undefined): Pair<Node, Node> | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}
