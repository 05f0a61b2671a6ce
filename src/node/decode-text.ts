import { isAscii, isUtf8 } from 'node:buffer';

/** How far a NUL byte is looked for: git reads as much to call a file binary (`FIRST_FEW_BYTES`, xdiff-interface.c). */
const BINARY_PROBE = 8_000;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Byte order marks that say the encoding (Unicode standard, §23.8). UTF-8's is handled by its decoder. */
const marks: readonly (readonly [Encoding, number, number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function markedEncodingOf(bytes: Uint8Array): Encoding | undefined {
  return marks.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0];
}

/** Whether the bytes are no text: a NUL near the start, as for git, unless a byte order mark says UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  return !markedEncodingOf(bytes) && bytes.subarray(0, BINARY_PROBE).includes(0);
}

/**
 * Text of a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else Windows-1252, which old French files are
 * written in. A byte order mark is no part of the text, as in VS Code, so that offsets are the same in both.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const encoding = markedEncodingOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(encoding).decode(bytes);
}

/** The longest prefix of `bytes` that does not cut a UTF-8 character in two. */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let start = bytes.length;
  while (start > 0 && bytes.length - start < 3 && isContinuation(bytes[start - 1])) start--;
  const lead = bytes[start - 1] ?? 0;
  const expected = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return expected > bytes.length - start + 1 ? bytes.subarray(0, start - 1) : bytes;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
