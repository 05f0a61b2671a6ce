import { plainText, type AnswerInline } from '../../core/assistant/answer.ts';
import { button, element, filled } from '../dom/element.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

const tags = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

/** The inline parts of an answer. Links and images are buttons: nothing is loaded, and nothing opened, before a person asks. */
export function inlineNodes(
  content: readonly AnswerInline[],
  turn: number,
  context: ViewContext,
): readonly (Node | string)[] {
  return content.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'code':
        return element('code', {}, inline.text);
      case 'break':
        return element('br');
      case 'link':
        return link(plainText(inline.content), inline.address, turn);
      case 'image':
        return link(filled(context.texts.image, { label: inline.text }), inline.address, turn);
      case 'strong':
      case 'emphasis':
      case 'deleted':
        return element(tags[inline.kind], {}, ...inlineNodes(inline.content, turn, context));
    }
  });
}

/** Says where it leads, since its text may say something else. */
function link(text: string, address: string, turn: number): Node {
  const follow = button(
    text,
    () => {
      ask({ kind: 'follow', turn, address });
    },
    { class: 'link', title: address },
  );
  const host = hostOf(address);
  return host === '' || text.includes(host) ? follow : element('span', {}, follow, ` (${host})`);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
