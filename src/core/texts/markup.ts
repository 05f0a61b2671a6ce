import { escapeHtml } from './escape-html.ts';

/** HTML in which every text from outside is escaped. Made by `markup` alone. */
export interface Html {
  readonly html: string;
}

export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/**
 * A piece of HTML: texts among the values are escaped, for the space between tags and between quotes; pieces and lists of
 * pieces are put in as they are; `undefined` is nothing.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = strings.flatMap((text, index) => [text, markupOf(values[index])]);
  return { html: parts.join('') };
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return isHtml(value) ? value.html : value.map(markupOf).join('');
}

function isHtml(value: Html | readonly HtmlValue[]): value is Html {
  return 'html' in value;
}
