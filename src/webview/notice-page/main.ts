/** Entry of the page: the notices of one record, and what the law asks of it. */
import type { NoticeMessage } from '../../editor/notice/notice-messages.ts';
import { ask, onMessage } from './host.ts';
import { NoticePage } from './notice-page.ts';

const root = document.getElementById('notice-page');
const live = document.getElementById('live');
let page: NoticePage | undefined;

function announce(text: string): void {
  if (live) live.textContent = text;
}

function receive(message: NoticeMessage): void {
  if (message.kind === 'notice') {
    if (root) page ??= new NoticePage(root, { texts: message.texts, announce });
    page?.show(message);
  } else if (message.kind === 'law') page?.showLaw();
  else announce(message.text);
}

onMessage(receive);
ask({ kind: 'ready' });
