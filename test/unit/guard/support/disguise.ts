/** A way to write a value so that it does not read as itself. `undefined` where it does not suit the value. */
export interface Disguise {
  readonly name: string;
  readonly write: (value: string) => string | undefined;
}

export const cut = (value: string, mark: string): string => {
  const middle = Math.floor(value.length / 2);
  return value.slice(0, middle) + mark + value.slice(middle);
};
export const each = (value: string, change: (character: string) => string): string =>
  Array.from(value, change).join('');
export const code = (character: string): number => character.codePointAt(0) ?? 0;
export const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');
export const isNumber = (value: string): boolean => /^[\d +]+$/.test(value);
export const isAscii = (value: string): boolean => /^[\x20-\x7e]*$/.test(value);
export const isAddress = (value: string): boolean => value.includes('@');
export const grouped = (value: string, mark: string): string | undefined =>
  value.includes(' ') ? value.replaceAll(' ', mark) : undefined;
export const bytes = (value: string, write: (byte: number) => string, mark = ''): string =>
  Array.from(Buffer.from(value), write).join(mark);
export const base32 = (value: string): string => {
  const bits = bytes(value, (byte) => byte.toString(2).padStart(8, '0')).replaceAll(
    /.{1,5}/g,
    (five) => `${five.padEnd(5, '0')},`,
  );
  const digits = bits.split(',').filter((five) => five !== '');
  return digits.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(parseInt(five, 2))).join('');
};
export const urlEncoded = (value: string): string =>
  each(value, (character) => (/[\w.]/.test(character) ? character : encodeURIComponent(character)));
