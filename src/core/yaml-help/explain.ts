import { isPair, isScalar, visit } from 'yaml';
import type { LocalisedText } from '../findings/finding.ts';
import type { Duty } from '../law/duties.ts';
import type { TextRange } from '../text/document.ts';
import { readYaml, type YamlPath } from '../yaml/yaml-text.ts';
import { pathOf } from './cursor-place.ts';
import { wordsAt, type YamlKind } from './yaml-kind.ts';

/** What is said of a key or a word. */
export interface Explanation {
  readonly range: TextRange;
  /** The word itself. */
  readonly word: string;
  readonly label?: LocalisedText;
  /** Markdown. */
  readonly help?: LocalisedText;
  readonly duties: readonly Duty[];
}

interface Found {
  readonly range: TextRange;
  readonly word: string;
  readonly path: YamlPath;
  readonly role: 'key' | 'value';
}

/** What is said of the key or the word at an offset; `undefined` where there is nothing to say. */
export function explain(kind: YamlKind, text: string, offset: number): Explanation | undefined {
  const found = wordAt(text, offset);
  if (!found) return undefined;
  const known = wordsAt(kind, found.path, found.role).find(({ word }) => word === found.word);
  const key = found.role === 'key' ? keyExplained(kind, found) : { duties: [] };
  const help = known?.help ?? key.help;
  if (!help && !known?.label && key.duties.length === 0) return undefined;
  const { range, word } = found;
  return {
    range,
    word,
    duties: key.duties,
    ...(known?.label ? { label: known.label } : {}),
    ...(help ? { help } : {}),
  };
}

function keyExplained(kind: YamlKind, { path }: Found): Pick<Explanation, 'help' | 'duties'> {
  const owner = kind.schema.ownerOf(path);
  const help = owner && kind.keyHelp(path, owner);
  return { duties: kind.duties(path), ...(help ? { help } : {}) };
}

function wordAt(text: string, offset: number): Found | undefined {
  let found: Found | undefined;
  visit(readYaml('', text).tree, {
    Scalar: (role, scalar, above) => {
      const [start = 0, end = 0] = scalar.range ?? [];
      if (offset < start || offset > end || start === end) return undefined;
      const parent = above.at(-1);
      const isKey = role === 'key' && isPair(parent) && isScalar(parent.key);
      const path = pathOf([...above, scalar]);
      found = { range: { start, end }, word: String(scalar.value), path, role: isKey ? 'key' : 'value' };
      return visit.BREAK;
    },
  });
  return found;
}
