/**
 * Characters that could drive the terminal or turn the text around it: from a file's name or its content, they must not
 * reach it (Unicode technical report 36, §2.10.5, on bidirectional controls). Joiners stay: emoji and Persian need them.
 */
const unprintable = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A name from outside on one line, its unprintable characters as escapes. */
export function printable(name: string): string {
  return name.replace(unprintable, (character) => {
    return escapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Code on one line of a frame: an unprintable character becomes one visible cell. */
export function printableCell(character: string): string {
  return character.replace(unprintable, '\ufffd');
}
