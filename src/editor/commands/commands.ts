import * as vscode from 'vscode';
import type { Command } from './command.ts';
import { assistantCommands } from './assistant-commands.ts';
import { cancelCheck, checkWorkspace } from './check-workspace.ts';
import { documentAiCall } from './document-ai-call.ts';
import { documentFunction } from './document-function.ts';
import { explainLaw, previewNotice } from './preview-notice.ts';
import { generateNotice } from './generate-notice.ts';
import { openAsForm, openAsText } from './open-as-form.ts';
import { openPolicy } from './open-policy.ts';
import { openRecord } from './open-record.ts';
import { openRulePage } from './open-rule-page.ts';
import { remakeNotices } from './remake-notices.ts';
import type { Services } from './services.ts';
import { showOutput } from './show-output.ts';
import { toggleCodeLensCommand } from './toggle-code-lens.ts';

/** A new command adds a line here and one in package.json. */
export function registerCommands(services: Services): vscode.Disposable {
  const commands: readonly Command[] = [
    checkWorkspace(services.check),
    cancelCheck(services.check),
    openPolicy(services.engine),
    openRulePage,
    openRecord(services.projects),
    openAsForm(services.projects),
    openAsText,
    documentAiCall(services),
    documentFunction(services),
    generateNotice(services),
    previewNotice(services),
    remakeNotices(services),
    explainLaw(services),
    toggleCodeLensCommand,
    showOutput(services.output),
    ...assistantCommands(services.assistant),
  ];
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(...args)),
    ),
  );
}
