import MarkdownIt, { type Token } from 'markdown-it';
import type { AnswerBlock, AnswerInline } from './answer.ts';

/** HTML stays text; bare addresses stay text: only what is written as a link is one. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// An address of another scheme is refused when it is followed; here it must not turn the link into text.
markdown.validateLink = () => true;

/** Reads an answer, whole or still coming: an open code block counts as closed at its end. */
export function readAnswer(text: string): readonly AnswerBlock[] {
  return new BlockReader(markdown.parse(text, {})).blocks();
}

/** The code blocks of an answer, in order: `index` of a code block is its place here. */
export function codeOf(text: string): readonly { readonly language: string; readonly text: string }[] {
  return markdown
    .parse(text, {})
    .filter(({ type }) => type === 'fence' || type === 'code_block')
    .map(({ info, content }) => ({ language: languageOf(info), text: content }));
}

/** The first word after the backticks; the rest is for renderers. */
function languageOf(info: string): string {
  return /^[\w+#.-]{1,40}/.exec(info.trim())?.[0] ?? '';
}

/** Turns markdown-it's flat list of tokens, in which `…_open` and `…_close` are pairs, into a tree. */
class BlockReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #codes = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Up to the token that closes what the reader is in. */
  blocks(): readonly AnswerBlock[] {
    const found: AnswerBlock[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (!token || token.nesting < 0) return found;
      this.#at++;
      const block = this.#block(token);
      if (block) found.push(block);
    }
  }

  #block(token: Token): AnswerBlock | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return { kind: 'paragraph', content: this.#content() };
      case 'heading_open':
        return { kind: 'heading', level: Number(token.tag.slice(1)), content: this.#content() };
      case 'fence':
      case 'code_block':
        return { kind: 'code', index: this.#codes++, language: languageOf(token.info), text: token.content };
      case 'bullet_list_open':
        return { kind: 'list', items: this.#items() };
      case 'ordered_list_open':
        return { kind: 'list', start: Number(token.attrGet('start') ?? 1), items: this.#items() };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.#inside() };
      case 'table_open':
        return this.#table();
      case 'hr':
        return { kind: 'rule' };
      default:
        return undefined;
    }
  }

  #inside(): readonly AnswerBlock[] {
    const blocks = this.blocks();
    this.#at++;
    return blocks;
  }

  /** The inline token, and the one that closes its block. */
  #content(): readonly AnswerInline[] {
    const inline = this.#tokens[this.#at];
    this.#at += 2;
    return inlineOf(inline?.children ?? []);
  }

  #items(): readonly (readonly AnswerBlock[])[] {
    const items: (readonly AnswerBlock[])[] = [];
    while (this.#tokens[this.#at]?.type === 'list_item_open') {
      this.#at++;
      items.push(this.#inside());
    }
    this.#at++;
    return items;
  }

  #table(): AnswerBlock {
    const rows: (readonly AnswerInline[])[][] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (!token || token.type === 'table_close') break;
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(this.#content());
    }
    const [head = [], ...body] = rows;
    return { kind: 'table', head, rows: body };
  }
}

const spans = { strong_open: 'strong', em_open: 'emphasis', s_open: 'deleted' } as const;

/** The same for what stands in a paragraph. */
function inlineOf(tokens: readonly Token[]): readonly AnswerInline[] {
  let at = 0;
  const read = (): readonly AnswerInline[] => {
    const found: AnswerInline[] = [];
    for (;;) {
      const token = tokens[at++];
      if (!token || token.nesting < 0) return found;
      if (token.type in spans) found.push({ kind: spans[token.type as keyof typeof spans], content: read() });
      else if (token.type === 'link_open') {
        found.push({ kind: 'link', address: String(token.attrGet('href') ?? ''), content: read() });
      } else addLeaf(found, token);
    }
  };
  return read();
}

function addLeaf(found: AnswerInline[], token: Token): void {
  const last = found.at(-1);
  if (token.type === 'image')
    found.push({ kind: 'image', address: String(token.attrGet('src') ?? ''), text: token.content });
  else if (token.type === 'code_inline') found.push({ kind: 'code', text: token.content });
  else if (token.type === 'hardbreak') found.push({ kind: 'break' });
  else if (token.type === 'softbreak') found.push({ kind: 'text', text: '\n' });
  else if (token.content !== '' && last?.kind !== 'text') found.push({ kind: 'text', text: token.content });
  else if (token.content !== '' && last?.kind === 'text')
    found.splice(-1, 1, { ...last, text: last.text + token.content });
}
