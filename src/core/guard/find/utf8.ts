/** Least code point of sequences of one to four bytes (RFC 3629, 3): what is written longer than it need be is not UTF-8. */
const least = [0, 0, 0x80, 0x800, 0x10000];

/** Bytes as UTF-8; `undefined` where they are not. Without exceptions: a prompt may hold hundreds of words that are none. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const size = sizeOf(bytes[at] ?? 0);
    const code = size === 0 ? undefined : codeAt(bytes, at, size);
    if (code === undefined) return undefined;
    text += String.fromCodePoint(code);
    at += size;
  }
  return text;
}

/** Bytes of the character that starts with one; 0 for one that starts none. */
function sizeOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

function codeAt(bytes: Uint8Array, at: number, size: number): number | undefined {
  const first = bytes[at] ?? 0;
  let code = size === 1 ? first : first & (0x7f >> size);
  for (let next = at + 1; next < at + size; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return code < (least[size] ?? 0) || code > 0x10ffff || isSurrogate ? undefined : code;
}
