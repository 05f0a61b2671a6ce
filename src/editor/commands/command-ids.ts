import * as vscode from 'vscode';

/** Every command, as package.json declares it. */
export const commandIds = {
  checkWorkspace: 'vigie.checkWorkspace',
  cancelCheck: 'vigie.cancelCheck',
  openPolicy: 'vigie.openPolicy',
  openRulePage: 'vigie.openRulePage',
  openRecord: 'vigie.openRecord',
  openAsForm: 'vigie.openAsForm',
  openAsText: 'vigie.openAsText',
  documentAiCall: 'vigie.documentAiCall',
  documentFunction: 'vigie.documentFunction',
  generateNotice: 'vigie.generateNotice',
  previewNotice: 'vigie.previewNotice',
  remakeNotices: 'vigie.remakeNotices',
  explainLaw: 'vigie.explainLaw',
  ignoreFinding: 'vigie.ignoreFinding',
  toggleCodeLens: 'vigie.toggleCodeLens',
  showOutput: 'vigie.showOutput',
  openAssistant: 'vigie.openAssistant',
  focusAnswer: 'vigie.focusAnswer',
  chooseModel: 'vigie.chooseModel',
  askAbout: 'vigie.askAbout',
  forgetConversations: 'vigie.forgetConversations',
  explain: 'vigie.explain',
  fix: 'vigie.fix',
  document: 'vigie.document',
  notice: 'vigie.notice',
  policy: 'vigie.policy',
  review: 'vigie.review',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** Address of a command for a Markdown text that trusts it. */
export function commandLink(id: CommandId, ...args: readonly unknown[]): string {
  return vscode.Uri.from({ scheme: 'command', path: id, query: JSON.stringify(args) }).toString();
}
