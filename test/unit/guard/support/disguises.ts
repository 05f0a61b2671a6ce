import { cut, each, code, hex, isNumber, isAscii, urlEncoded, type Disguise } from './disguise.ts';
import { otherDisguises } from './other-disguises.ts';

/** As the tools of every day write a value, and as somebody would who wants it to pass. */
export const disguises: readonly Disguise[] = [
  { name: 'as it is', write: (value) => value },
  { name: 'cut by a line break', write: (value) => cut(value, '\n') },
  { name: 'cut by a line break and an indent', write: (value) => cut(value, '\r\n    ') },
  { name: 'cut over two comments', write: (value) => `// ${cut(value, '\n// ')}` },
  { name: 'cut over two lines of a quotation', write: (value) => `> ${cut(value, '\n> ')}` },
  { name: 'cut over two lines of a diff', write: (value) => `+ ${cut(value, '\n+ ')}` },
  { name: 'put together in code', write: (value) => `const x = "${cut(value, '" + "')}";` },
  { name: 'put together in code, on two lines', write: (value) => `x = ('${cut(value, "'\n     '")}')` },
  { name: 'one piece a line', write: (value) => (value.includes(' ') ? value.replaceAll(' ', '\n') : undefined) },
  { name: 'in a string of code', write: (value) => `call({ v: "${value}" });` },
  { name: 'in JSON', write: (value) => JSON.stringify({ v: value }) },
  { name: 'in JSON in JSON', write: (value) => JSON.stringify({ body: JSON.stringify({ v: value }) }) },
  { name: 'in escapes of JSON', write: (value) => each(value, (character) => `\\u${hex(code(character), 4)}`) },
  {
    name: 'in escapes of JSON, escaped again',
    write: (value) => each(value, (character) => `\\\\u${hex(code(character), 4)}`),
  },
  {
    name: 'in escapes of bytes',
    write: (value) => (isAscii(value) ? each(value, (c) => `\\x${hex(code(c), 2)}`) : undefined),
  },
  {
    name: 'in escapes of code points',
    write: (value) => each(value, (character) => `\\u{${hex(code(character), 1)}}`),
  },
  { name: 'in a URL', write: (value) => `https://h.example/?v=${encodeURIComponent(value)}` },
  { name: 'in a URL, twice', write: (value) => `https://h.example/?v=${encodeURIComponent(urlEncoded(value))}` },
  { name: 'all in percent', write: (value) => Array.from(Buffer.from(value), (byte) => `%${hex(byte, 2)}`).join('') },
  { name: 'in entities of HTML', write: (value) => each(value, (character) => `&#${String(code(character))};`) },
  { name: 'in hexadecimal entities', write: (value) => each(value, (character) => `&#x${hex(code(character), 2)};`) },
  {
    name: 'in quoted-printable',
    write: (value) =>
      isAscii(value) ? each(value, (c) => (/[\w.]/.test(c) ? c : `=${hex(code(c), 2).toUpperCase()}`)) : undefined,
  },
  { name: 'in base64', write: (value) => Buffer.from(value).toString('base64') },
  {
    name: 'in base64 in a sentence',
    write: (value) => `"${Buffer.from(`Voici : ${value}, merci.`).toString('base64')}"`,
  },
  { name: 'in base64 of URLs', write: (value) => Buffer.from(`{"v":"${value}"}`).toString('base64url') },
  { name: 'in base64 twice', write: (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64') },
  {
    name: 'in base64 over lines',
    write: (value) =>
      Buffer.from(`Dossier de la personne : ${value}. Fin du dossier de la personne.`)
        .toString('base64')
        .replaceAll(/.{20}/g, '$&\n'),
  },
  { name: 'in base64 of UTF-16', write: (value) => Buffer.from(value, 'utf16le').toString('base64') },
  {
    name: 'in a data URL',
    write: (value) => `data:text/plain;base64,${Buffer.from(`v=${value};`).toString('base64')}`,
  },
  { name: 'in hexadecimal', write: (value) => Buffer.from(value).toString('hex') },
  {
    name: 'in hexadecimal, spaced',
    write: (value) => Array.from(Buffer.from(value), (byte) => hex(byte, 2)).join(' '),
  },
  {
    name: 'in codes of characters',
    write: (value) => (isAscii(value) ? `[${Array.from(value, code).join(', ')}]` : undefined),
  },
  { name: 'with zero-width spaces', write: (value) => Array.from(value).join('\u200b') },
  { name: 'with a soft hyphen', write: (value) => cut(value, '\u00ad') },
  { name: 'with word joiners', write: (value) => Array.from(value).join('\u2060') },
  {
    name: 'in full width',
    write: (value) => each(value, (c) => (c >= '!' && c <= '~' ? String.fromCharCode(code(c) + 0xfee0) : c)),
  },
  {
    name: 'in mathematical digits',
    write: (value) => each(value, (c) => (/\d/.test(c) ? String.fromCodePoint(0x1d7ce + Number(c)) : c)),
  },
  {
    name: 'in Arabic digits',
    write: (value) =>
      isNumber(value) ? each(value, (c) => (/\d/.test(c) ? String.fromCodePoint(0x660 + Number(c)) : c)) : undefined,
  },
  {
    name: 'in tags of Unicode',
    write: (value) => (isAscii(value) ? each(value, (c) => String.fromCodePoint(0xe0000 + code(c))) : undefined),
  },
  {
    name: 'with Cyrillic letters',
    write: (value) => (value.includes('@') ? value.replaceAll('a', 'а').replaceAll('e', 'е') : undefined),
  },
  { name: 'with odd spaces', write: (value) => (value.includes(' ') ? value.replaceAll(' ', '\u2009') : undefined) },
  {
    name: 'with two spaces',
    write: (value) => (isNumber(value) && value.includes(' ') ? value.replaceAll(' ', '  ') : undefined),
  },
  {
    name: 'with low lines',
    write: (value) => (isNumber(value) && value.includes(' ') ? value.replaceAll(' ', '_') : undefined),
  },
  {
    name: 'with spaced hyphens',
    write: (value) => (isNumber(value) && value.includes(' ') ? value.replaceAll(' ', ' - ') : undefined),
  },
  { name: 'digit by digit', write: (value) => (/^\d{10,}$/.test(value) ? Array.from(value).join(' ') : undefined) },
  { name: 'in bold, half of it', write: (value) => (isNumber(value) ? `**${cut(value, '**')}` : undefined) },
  { name: 'with tags of HTML', write: (value) => cut(value, '<wbr>') },
  {
    name: 'with [at] and [dot]',
    write: (value) => (value.includes('@') ? value.replace('@', ' [at] ').replaceAll('.', ' [dot] ') : undefined),
  },
  { name: 'hung on a name', write: (value) => (/^\d+$/.test(value) ? `fiche_${value}` : undefined) },
  { name: 'in a path', write: (value) => (/^\d+$/.test(value) ? `/usagers/${value}/profil` : undefined) },
  ...otherDisguises,
];
