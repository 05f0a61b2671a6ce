/** Entry of the page: the assistant. */
import type { AssistantUpdate, ShowAssistant } from '../../editor/assistant/assistant-messages.ts';
import { Composer } from './composer.ts';
import { ConversationView } from './conversation-view.ts';
import { HeaderView } from './header-view.ts';
import { ask, onUpdate } from './host.ts';

interface Page {
  readonly header: HeaderView;
  readonly conversation: ConversationView;
  readonly composer: Composer;
}

const root = document.getElementById('assistant-page');
const live = document.getElementById('live');
let page: Page | undefined;

function announce(text: string): void {
  if (live) live.textContent = text;
}

function build({ texts }: ShowAssistant): Page {
  const context = { texts, announce };
  const made = {
    header: new HeaderView(context),
    conversation: new ConversationView(context),
    composer: new Composer(context),
  };
  root?.replaceChildren(made.header.element, made.conversation.element, made.composer.element);
  return made;
}

function show(update: AssistantUpdate): void {
  if (update.kind === 'assistant') {
    page ??= build(update);
    page.header.show(update);
    page.composer.show(update);
    page.conversation.show(update.turns);
  } else if (update.kind === 'turn') page?.conversation.update(update.turn);
  else if (update.kind === 'preview') page?.composer.preview.show(update.preview);
  else if (update.kind === 'typed') page?.composer.type(update.text);
  else if (update.on === 'answer') page?.conversation.focusLast();
  else page?.composer.focus();
}

onUpdate(show);
ask({ kind: 'ready' });
