import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { LocalisedText } from '../findings/finding.ts';
import { firstLine } from '../findings/make-finding.ts';
import { SourceDocument, type TextRange } from '../text/document.ts';
import { sentence } from './sentences.ts';
import { syntaxMistakes } from './syntax-mistakes.ts';

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
  /** The nodes that the text was read into, as far as it could be. Places are looked up in them. */
  readonly tree: Document;
  /** Where a key stands; the nearest key above when it is not there, the first line when there is none. */
  keyRange(path: YamlPath): TextRange;
  /** Where the value of a key, or an item of a list, stands; `keyRange` when it has none. */
  valueRange(path: YamlPath): TextRange;
}

/** The largest file that a person has reason to write, in UTF-16 units. Bounds the time that a hostile one can take. */
export const maximumLength = 128 * 1024;

/** Aliases are counted with all that they repeat, so that a few lines cannot stand for billions of values. */
const maximumAliasCount = 100;

/** Reads a YAML text: data only, without tags or merge keys. Never throws: what is wrong with it is in `mistakes`. */
export function readYaml(path: string, text: string): YamlText {
  const document = new SourceDocument(path, 'yaml', text);
  const isTooLarge = text.length > maximumLength;
  // The library compares every key of a map with every other; `syntaxMistakes` finds repeated keys in linear time.
  const tree = parseDocument(isTooLarge ? '' : text, {
    // Its warnings go to the console, and quote the text.
    logLevel: 'error',
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const data = plainData(tree);
  const mistakes = isTooLarge
    ? [{ range: firstLine(document), text: sentence('too-large') }]
    : syntaxMistakes(document, tree, data !== undefined);
  return {
    document,
    data: mistakes.length > 0 ? undefined : data,
    mistakes,
    tree,
    keyRange: (at) => keyRange(document, tree, at),
    valueRange: (at) => valueRange(document, tree, at),
  };
}

/** Plain data of a tree, `null` for an empty one; `undefined` where aliases name nothing, repeat themselves or are many. */
export function plainData(tree: Document): unknown {
  if (!hasSaneAliases(tree)) return undefined;
  try {
    return tree.toJS({ maxAliasCount: maximumAliasCount });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Looked at before any is resolved: the library goes through the whole text for each, and would make data without end. */
function hasSaneAliases(tree: Document): boolean {
  let count = 0;
  let isSane = true;
  visit(tree, {
    Alias: (_key, alias, above) => {
      count++;
      isSane = count <= maximumAliasCount && !above.some((node) => isCollection(node) && node.anchor === alias.source);
      return isSane ? undefined : visit.BREAK;
    },
  });
  return isSane;
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

/** The node of a key; for an index, of the list's item, or of its first key when it has keys. */
function keyNode(yaml: Document, path: YamlPath): Node | undefined {
  const last = path.at(-1);
  const parent = nodeAt(yaml, path.slice(0, -1));
  if (isSeq<Node>(parent) && typeof last === 'number') {
    const item = resolved(yaml, parent.items[last]);
    return isMap<Node>(item) && item.items.length > 0 ? item.items[0]?.key : parent.items[last];
  }
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
  // The last one, as in the data: a key that is there twice is a mistake of its own.
  return pairs.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}
