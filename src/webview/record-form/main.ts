/** Entry of the page: the form of one record. */
import type { ShowForm } from '../../editor/record-form/form-messages.ts';
import { Drafts } from './drafts.ts';
import { FormView } from './form-view.ts';
import { ask, onMessage } from './host.ts';

const root = document.getElementById('record-form');
const live = document.getElementById('live');
const drafts = new Drafts();
let view: FormView | undefined;

function announce(text: string): void {
  if (live) live.textContent = text;
}

function viewFor({ texts }: ShowForm): FormView | undefined {
  if (root) view ??= new FormView(root, { texts, drafts, announce });
  return view;
}

onMessage((message) => {
  if (message.kind === 'form') viewFor(message)?.show(message.form);
  else view?.reveal(message.field);
});
ask({ kind: 'ready' });
