import { isAlias, isMap, isScalar, visit, type Document, type Node, type YAMLError, type YAMLMap } from 'yaml';
import { firstLine } from '../findings/make-finding.ts';
import type { SourceDocument } from '../text/document.ts';
import { sentence } from './sentences.ts';
import type { YamlMistake } from './yaml-text.ts';

/** The library's own messages are not used: they are in English only, and can quote the text. */
const sentenceByCode: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'star',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'quote',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'unclosed',
  MULTIPLE_DOCS: 'several-documents',
  RESOURCE_EXHAUSTION: 'deep',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/** What makes a text invalid YAML, or YAML of a kind that a data file has no use for. */
export function syntaxMistakes(document: SourceDocument, tree: Document, unfolds: boolean): readonly YamlMistake[] {
  const first = firstError(tree);
  const mistakes = first ? [errorMistake(document, first)] : treeMistakes(tree);
  const bytes = document.text.indexOf('\uFFFD');
  if (bytes >= 0) mistakes.push({ range: { start: bytes, end: bytes + 1 }, text: sentence('not-utf8') });
  if (mistakes.length === 0 && !unfolds) mistakes.push({ range: firstLine(document), text: sentence('aliases') });
  return mistakes;
}

/** One slip makes the parser see several: the first is the one to correct. A `*` without quotes explains what follows. */
function firstError({ errors, warnings }: Document): YAMLError | undefined {
  const star = warnings.find((warning) => warning.code === 'BAD_ALIAS');
  return star ?? [...errors].sort((one, other) => one.pos[0] - other.pos[0])[0] ?? warnings[0];
}

function errorMistake(document: SourceDocument, { code, pos }: YAMLError): YamlMistake {
  const start = Math.min(pos[0], document.text.length);
  const end = Math.max(start, Math.min(pos[1], document.text.length));
  return { range: { start, end }, text: sentence(sentenceByCode[code] ?? 'syntax') };
}

function treeMistakes(tree: Document): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const anchors = new Set<string>();
  const add = (id: string, { range }: Node): void => {
    mistakes.push({ range: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }, text: sentence(id) });
  };
  visit(tree, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) add('star', node);
        return;
      }
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (node.tag) add('tag', node);
      if (isMap(node)) for (const key of repeatedKeys(node)) add('duplicate-key', key);
    },
  });
  return mistakes;
}

function repeatedKeys(map: YAMLMap): readonly Node[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [key];
    seen.add(key.value);
    return [];
  });
}
