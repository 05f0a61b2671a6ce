/** Characters that have a meaning in a page or in a script, where a tool may put the text as it is. */
const risky = /[<>&\u2028\u2029]/g;

/** JSON that is harmless in a page as well: such characters as escapes, which a reader of JSON turns back. */
export function jsonText(content: unknown): string {
  const text = JSON.stringify(content, null, 2);
  return `${text.replace(risky, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
