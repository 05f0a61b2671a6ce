/**
 * Letters of other alphabets that look like Latin ones (Unicode Technical Standard 39, confusables), which an address may be
 * written with.
 */
const alike = new Map(
  Array.from('АаВЕеЅѕІіЈјКМНОоРрСсТуХхԁԛԝΑΒΕΖΗΙΚΜΝΟοΡρΤΥΧνɑɡ', (character, index) => {
    return [character, Array.from('AaBEeSsIiJjKMHOoPpCcTyXxdqwABEZHIKMNOoPpTYXvag')[index] ?? character] as const;
  }),
);
/** Letters that look like these to a reader, though the standard keeps some of them apart. */
const nearlyAlike = new Map(
  Array.from('αγικντυωηγкмтвһհոսօցգӏӀⅼɩıᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', (character, index) => {
    return [character, Array.from('ayikvtuwnykmtbhhnuogqlIliiabcdefghijklmnoprstuvwyz')[index] ?? character] as const;
  }),
);
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u2800]$/u;
const space = /^[\p{Zs}\u2028\u2029]$/u;
const dash = /^[\p{Pd}\u2212\u2043\u02d7]$/u;
const dot = /^[\u2024\u3002\uff61\u06d4\u0701\u00b7\u2022\u2219\u22c5]$/u;
const digit = /^\p{Nd}$/u;

/** Tag characters spell ASCII that nobody sees (Unicode, 23.9). */
const TAGS = 0xe0000;

/**
 * What a character outside ASCII reads as: a full-width digit as a digit, a space of zero width as nothing. Letters with
 * accents stay. `undefined` for one that is itself.
 */
export function plainCharacter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xc0 && code <= 0x24f) return undefined;
  const known = plain.get(code);
  if (known !== undefined) return known === character ? undefined : known;
  if (plain.size >= MAX_KNOWN) plain.clear();
  const reads = read(character, code);
  plain.set(code, reads ?? character);
  return reads;
}

/** Texts hold few characters outside ASCII, and those often. By code, what each reads as. */
const plain = new Map<number, string>();
const MAX_KNOWN = 2000;

function read(character: string, code: number): string | undefined {
  if (code >= TAGS + 0x20 && code < TAGS + 0x7f) return String.fromCharCode(code - TAGS);
  // A combining accent belongs to the letter before it; lines over, under and through letters are no accents.
  if (/^[\u0300-\u0304\u0306-\u0331\u0339-\u033e\u0340-\u034e\u0350-\u036f]$/.test(character)) return undefined;
  const circled = circledDigit(code);
  if (circled !== undefined) return circled;
  return alike.get(character) ?? nearlyAlike.get(character) ?? ofClass(character) ?? compatible(character, code);
}

/** Digits in full circles (Dingbats, Enclosed Alphanumerics), which have no compatible digit. */
function circledDigit(code: number): string | undefined {
  if (code === 0x24ff) return '0';
  const first = [0x2776, 0x2780, 0x278a].find((start) => code >= start && code < start + 9);
  return first === undefined ? undefined : String(code - first + 1);
}

function ofClass(character: string): string | undefined {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  return dot.test(character) ? '.' : undefined;
}

function compatible(character: string, code: number): string | undefined {
  const other = character.normalize('NFKC');
  if (other !== character) return other;
  return digit.test(character) ? digitOf(code) : undefined;
}

/** Digits of a script stand in a row from 0 to 9 (Unicode, 4.6). */
function digitOf(code: number): string {
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
