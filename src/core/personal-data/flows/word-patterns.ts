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
