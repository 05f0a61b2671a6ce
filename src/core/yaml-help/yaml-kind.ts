import type { LocalisedText } from '../findings/finding.ts';
import type { Duty } from '../law/duties.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';
import type { JsonSchema, SchemaForm } from './json-schema.ts';

/** A word that Vigie knows at some places: the id of a rule, of a data category, of a provider. */
export interface KnownWord {
  readonly word: string;
  readonly label?: LocalisedText;
  /** Markdown. */
  readonly help?: LocalisedText;
}

/** Where words of a list may stand: the path of the value, or of the key, with `*` for any step. */
export interface WordPlace {
  readonly path: readonly string[];
  readonly role: 'key' | 'value';
  readonly words: readonly KnownWord[];
}

/** One kind of file that people write for Vigie: what may stand in it, and what is said of it. */
export interface YamlKind {
  readonly schema: JsonSchema;
  readonly words: readonly WordPlace[];
  /** What the key at the end of a path is for; `owner` is the form that holds it. */
  keyHelp(path: YamlPath, owner: SchemaForm): LocalisedText | undefined;
  /** The duties that ask for what stands at a path. */
  duties(path: YamlPath): readonly Duty[];
}

/** The words that may stand at a path in a role. */
export function wordsAt(kind: YamlKind, path: YamlPath, role: WordPlace['role']): readonly KnownWord[] {
  return kind.words.filter((place) => place.role === role && matches(place.path, path)).flatMap(({ words }) => words);
}

function matches(pattern: readonly string[], path: YamlPath): boolean {
  return pattern.length === path.length && pattern.every((step, index) => step === '*' || step === String(path[index]));
}
