/** Alternatives of a pattern, each once. */
export function oneOf(words: readonly string[]): string {
  return [...new Set(words)].join('|');
}

export function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** A word that may be written apart: `open_ai`, `openAI`. */
export function spelled(word: string): string {
  return Array.from(word, escaped).join('_?');
}

/** Names as wholes: `{a,b}` stands for each of these, `*` for anything. */
export function likeAny(words: readonly string[]): RegExp {
  const patterns = words.map((word) =>
    escaped(word)
      .replaceAll(String.raw`\*`, '.*')
      .replaceAll(/\\\{([^{}]*)\\\}/g, (_, all: string) => `(?:${all.replaceAll(',', '|')})`),
  );
  return new RegExp(`^(?:${oneOf(patterns)})$`);
}
