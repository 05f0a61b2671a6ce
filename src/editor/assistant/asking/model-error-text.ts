import * as vscode from 'vscode';
import { ModelError, type ModelErrorReason } from '../../../core/guard/transport.ts';

/** Why no answer came, and what to do, in a sentence or two. */
export function modelErrorText(error: unknown): string {
  if (!(error instanceof ModelError)) return vscode.l10n.t('Vigie failed; the log says where. Nothing more was sent.');
  return texts[error.reason]();
}

const texts: Readonly<Record<ModelErrorReason, () => string>> = {
  key: () => vscode.l10n.t('The server wants a valid key. Set it with “Vigie: Choose a Model for the Assistant”.'),
  'not-found': () => vscode.l10n.t('The server does not know this model, or this address. Choose another one.'),
  'too-many-requests': () => vscode.l10n.t('The server takes no more questions for now. Wait a little and ask again.'),
  'too-long': () => vscode.l10n.t('The question is too long for this model. Join less to it.'),
  refused: () => vscode.l10n.t('The server refused the question.'),
  server: () => vscode.l10n.t('The server failed. Ask again later.'),
  timeout: () => vscode.l10n.t('The server did not answer in time. Ask again.'),
  network: () => vscode.l10n.t('The server cannot be reached. Check the address, the network and the proxy.'),
  malformed: () =>
    vscode.l10n.t('The server answered something that is not an answer. Is its API compatible with OpenAI’s?'),
  audit: () => vscode.l10n.t('The audit log could not be written, so nothing was sent. Is there room on the disk?'),
  changed: () => vscode.l10n.t('The policy changed meanwhile, so nothing was sent. Ask again.'),
};
