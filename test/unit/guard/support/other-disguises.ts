import { cut, each, code, hex, isNumber, isAddress, grouped, bytes, base32, type Disguise } from './disguise.ts';

/** Pieces of lists and tables, notations of languages and tools, and marks that only look odd. */
export const otherDisguises: readonly Disguise[] = [
  { name: 'with marks from right to left', write: (value) => Array.from(value).join('\u200f') },
  { name: 'isolated from its surroundings', write: (value) => `\u2066${cut(value, '\u2069\u2066')}\u2069` },
  { name: 'with soft hyphens all through', write: (value) => Array.from(value).join('\u00ad') },
  { name: 'struck through', write: (value) => each(value, (c) => `${c}\u0336`) },
  { name: 'underlined', write: (value) => each(value, (c) => `${c}\u0332`) },
  { name: 'with accents on its digits', write: (value) => value.replaceAll(/\d/g, '$&\u0301') },
  { name: 'in keycaps', write: (value) => (isNumber(value) ? value.replaceAll(/\d/g, '$&\ufe0f\u20e3') : undefined) },
  {
    name: 'with Greek letters',
    write: (value) => (isAddress(value) ? value.replaceAll('o', 'ο').replaceAll('v', 'ν') : undefined),
  },
  { name: 'with Armenian letters', write: (value) => (isAddress(value) ? value.replaceAll('o', 'օ') : undefined) },
  {
    name: 'with a letter for zero',
    write: (value) => (isNumber(value) && value.includes('0') ? value.replaceAll('0', 'O') : undefined),
  },
  {
    name: 'with its marks named',
    write: (value) => (isAddress(value) ? value.replace('@', ' at ').replaceAll('.', ' dot ') : undefined),
  },
  {
    name: 'with its marks named in French',
    write: (value) => (isAddress(value) ? value.replace('@', ' arobase ').replaceAll('.', ' point ') : undefined),
  },
  {
    name: 'with spaces around its marks',
    write: (value) => (isAddress(value) ? value.replace('@', ' @ ').replaceAll('.', ' . ') : undefined),
  },
  { name: 'letter by letter', write: (value) => (isAddress(value) ? Array.from(value).join(' ') : undefined) },
  { name: 'in a pattern', write: (value) => value.replaceAll('.', '\\.') },
  { name: 'with a backslash before each mark', write: (value) => value.replaceAll(/[.@\- +]/g, '\\$&') },
  { name: 'in a list of JSON', write: (value) => (value.includes(' ') ? JSON.stringify(value.split(' ')) : undefined) },
  {
    name: 'in a list of digits',
    write: (value) => (/^\d+$/.test(value) ? JSON.stringify(Array.from(value)) : undefined),
  },
  {
    name: 'in a list of YAML',
    write: (value) =>
      value.includes(' ')
        ? `n:\n${value
            .split(' ')
            .map((x) => `  - "${x}"`)
            .join('\n')}`
        : undefined,
  },
  { name: 'folded in YAML', write: (value) => `note: >-\n  voir\n  ${cut(value, '\n  ')}\n  fin` },
  { name: 'over columns of CSV', write: (value) => grouped(value, ';') },
  { name: 'over columns of TSV', write: (value) => grouped(value, '\t') },
  {
    name: 'over cells of HTML',
    write: (value) =>
      value.includes(' ')
        ? value
            .split(' ')
            .map((x) => `<td>${x}</td>`)
            .join('\n')
        : undefined,
  },
  { name: 'each character in a tag', write: (value) => each(value, (c) => `<b>${c}</b>`) },
  { name: 'with a long tag inside', write: (value) => cut(value, `</i><i class="${'nom-de-classe '.repeat(8)}">`) },
  { name: 'with dots between groups', write: (value) => grouped(value, '.') },
  { name: 'with colons', write: (value) => grouped(value, ':') },
  {
    name: 'in brackets, group by group',
    write: (value) =>
      value.includes(' ')
        ? value
            .split(' ')
            .map((x) => `[${x}]`)
            .join('')
        : undefined,
  },
  { name: 'with pictograms', write: (value) => grouped(value, ' 🙂 ') },
  {
    name: 'with a zero in brackets',
    write: (value) => (value.startsWith('+33') ? value.replace('+33 ', '+33 (0)') : undefined),
  },
  {
    name: 'with a country’s code alone',
    write: (value) => (value.startsWith('+33') ? value.replaceAll(/[+ ]/g, '') : undefined),
  },
  { name: 'in octal escapes', write: (value) => bytes(value, (byte) => `\\${byte.toString(8).padStart(3, '0')}`) },
  { name: 'in escapes of CSS', write: (value) => bytes(value, (byte) => `\\${hex(byte, 6)}`) },
  {
    name: 'with a short escape of CSS',
    write: (value) => (isAddress(value) ? value.replace('@', '\\40 ') : undefined),
  },
  { name: 'in code points', write: (value) => each(value, (c) => `U+${hex(code(c), 4)} `) },
  { name: 'in long escapes', write: (value) => each(value, (c) => `\\U${hex(code(c), 8)}`) },
  { name: 'in old escapes of URLs', write: (value) => each(value, (c) => `%u${hex(code(c), 4)}`) },
  { name: 'in escapes of Perl', write: (value) => each(value, (c) => `\\x{${hex(code(c), 2)}}`) },
  { name: 'in binary', write: (value) => bytes(value, (byte) => byte.toString(2).padStart(8, '0'), ' ') },
  { name: 'in numbers', write: (value) => bytes(value, String, ' ') },
  {
    name: 'in numbers of base eight',
    write: (value) => bytes(value, (byte) => byte.toString(8).padStart(3, '0'), ' '),
  },
  { name: 'in calls of chr', write: (value) => bytes(value, (byte) => `chr(${String(byte)})`, ' . ') },
  { name: 'in a dump', write: (value) => `00000000: ${Buffer.from(value).toString('hex').replaceAll(/..../g, '$& ')}` },
  { name: 'in base32', write: base32 },
  { name: 'in base64, in groups', write: (value) => Buffer.from(value).toString('base64').replaceAll(/..../g, '$& ') },
  {
    name: 'in base64, put together in code',
    write: (value) => `"${cut(Buffer.from(`voici ${value}`).toString('base64'), '" + "')}"`,
  },
  {
    name: 'in a token of JWT',
    write: (value) => `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: value })).toString('base64url')}.c2ln`,
  },
  { name: 'in a header of mail', write: (value) => `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=` },
  { name: 'in UTF-7', write: (value) => (isAddress(value) ? value.replace('@', '+AEA-') : undefined) },
  { name: 'with a soft break of mail', write: (value) => cut(value, '=\r\n') },
  { name: 'with an entity that shows nothing', write: (value) => cut(value, '&ZeroWidthSpace;') },
  { name: 'in a template', write: (value) => `\`${cut(value, "${''}")}\`` },
  { name: 'in a call that joins', write: (value) => `CONCAT('${cut(value, "', '")}')` },
  { name: 'added to itself in code', write: (value) => `$a = '${cut(value, "';\n$a .= '")}';` },
  { name: 'in the header of a diff', write: (value) => `diff --git a/d/${value}/x.txt b/d/${value}/x.txt` },
  { name: 'in the new name of a file', write: (value) => `rename from d/${value}.txt\nrename to x.txt` },
  { name: 'after a minus', write: (value) => `-${value}` },
  { name: 'in the words for an image', write: (value) => `![Portrait de ${value}](photo.png)` },
  {
    name: 'in a drawing',
    write: (value) => `url("data:image/svg+xml;utf8,<svg><text>${encodeURIComponent(value)}</text></svg>")`,
  },
  {
    name: 'in a drawing in base64',
    write: (value) => `data:image/svg+xml;base64,${Buffer.from(`<svg><text>${value}</text></svg>`).toString('base64')}`,
  },
  {
    name: 'as large numbers are written',
    write: (value) => (/^[1-9]\d+$/.test(value) ? BigInt(value).toLocaleString('en').replaceAll(',', '_') : undefined),
  },
  { name: 'as a number of code', write: (value) => (/^[1-9]\d+$/.test(value) ? `const x = ${value}n;` : undefined) },
  { name: 'glued to words', write: (value) => (/^\d+$/.test(value) ? `ficheUsager${value}Complet` : undefined) },
  { name: 'cut over three comments', write: (value) => `/// ${cut(value, '\n/// ')}` },
  { name: 'cut over lines of a reply to a reply', write: (value) => `>> ${cut(value, '\n>> ')}` },
  { name: 'cut over numbered lines', write: (value) => `12: ${cut(value, '\n13: ')}` },
  { name: 'cut over lines of a log', write: (value) => `[INFO] ${cut(value, '\n[INFO] ')}` },
];
