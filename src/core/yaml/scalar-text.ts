import { stringify } from 'yaml';

/** A text on one line, quoted when YAML would read it as something else. It may stand in a flow sequence. */
export function scalarText(text: string): string {
  const plain = /^[\p{L}\d][\p{L}\d ./_-]*$/u.test(text);
  return stringify(text, {
    lineWidth: 0,
    blockQuote: false,
    // A line break in a text of forty characters is written as two lines otherwise, which are no scalar where the text stands.
    doubleQuotedMinMultiLineLength: Infinity,
    defaultStringType: plain ? 'PLAIN' : 'QUOTE_DOUBLE',
  }).trim();
}
