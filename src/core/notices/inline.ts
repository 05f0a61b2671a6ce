import type { Inline } from './notice.ts';

/** Characters of scripts that are written from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A text of a record as it may stand in any document: on one line, without control or invisible characters, which could
 * reorder or hide the words around it. Text from right to left is isolated (UAX #9), so that it keeps to its place.
 */
export function plainText(text: string): string {
  const visible = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    // Joiners are part of the spelling of some languages; other format characters are not.
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .trim();
  return rightToLeft.test(visible) ? `${FIRST_STRONG_ISOLATE}${visible}${POP_DIRECTIONAL_ISOLATE}` : visible;
}

/** A text of a record as inline content. */
export function textOf(text: string): Inline {
  return { kind: 'text', text: plainText(text) };
}

/** A web or email address of a record: a link where it is one and nothing else, otherwise its text. */
export function linkOf(address: string): Inline {
  const url = safeLink(address);
  return url === undefined ? textOf(address) : { kind: 'link', text: address, url };
}

/** An inline in a text without links: its address follows where its text does not tell it. */
export function plainOf(inline: Inline): string {
  return inline.kind !== 'link' || inline.url.includes(inline.text) ? inline.text : `${inline.text} (${inline.url})`;
}

/** The target of a link to an address: `https:`, `http:` or `mailto:` without headers; `undefined` for all else. */
function safeLink(address: string): string | undefined {
  if (/^https?:\/\/[\w%!$&()*+,./:;=?@~#-]+$/i.test(address)) return address;
  return /^[\w.+-]+@[\w.-]+$/.test(address) ? `mailto:${address}` : undefined;
}

/** A sentence with its `{placeholders}` filled; one that has no content stays out. */
export function sentenceOf(template: string, contents: Readonly<Record<string, Inline>> = {}): readonly Inline[] {
  return template.split(/(\{\w+\})/).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return [{ kind: 'text', text: part }];
    const content = contents[name];
    return content ? [content] : [];
  });
}
