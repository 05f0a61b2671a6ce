import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, isBinary, wholeCharacters } from '../../../src/node/decode-text.ts';

const text = 'prénom = "Zoé"\n';

const encodings: readonly (readonly [string, Uint8Array, string])[] = [
  ['ASCII', Buffer.from('a = 1\n'), 'a = 1\n'],
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), text],
  ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
  ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
  ['Latin-1', Buffer.from(text, 'latin1'), text],
  ['Windows-1252', Buffer.from([0x31, 0x30, 0x20, 0x80]), '10 €'],
  ['nothing', new Uint8Array(), ''],
];

describe('decoding of files', () => {
  for (const [name, bytes, expected] of encodings) {
    it(`reads ${name}`, () => {
      assert.equal(decodeText(bytes), expected);
      assert.equal(isBinary(bytes), false);
    });
  }

  it('takes a NUL near the start for a binary file', () => {
    assert.equal(isBinary(Buffer.from('GIF89a\0\0')), true);
  });

  it('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        fc.pre(!any.startsWith('\ufeff'));
        assert.equal(decodeText(Buffer.from(any)), any);
      }),
    );
  });

  it('reads any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === 'string'));
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (any, cut) => {
        const bytes = Buffer.from(any);
        const start = bytes.subarray(0, bytes.length === 0 ? 0 : cut % bytes.length);
        const whole = wholeCharacters(start);
        assert.ok(any.startsWith(Buffer.from(whole).toString()), 'a prefix of the text');
        assert.ok(start.length - whole.length < 4, 'at most one character is lost');
      }),
    );
  });
});
