import * as vscode from 'vscode';
import { writeNotices } from '../notice/write-notices.ts';
import { openRecordForm } from '../record-form/open-record-form.ts';
import { findRecord } from '../record-target.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';
import type { Services } from './services.ts';

/** Writes the notices of the record given or picked, shows them beside, and says what is left to do. */
export function generateNotice({
  engine,
  projects,
  notices: panels,
}: Pick<Services, 'engine' | 'projects' | 'notices'>): Command {
  return {
    id: commandIds.generateNotice,
    run: async (argument) => {
      const target = await findRecord(argument ?? panels.active, projects);
      if (!target) return;
      const { policy } = await projects.projectOf(target.folder);
      const notices = (await engine.load()).noticesOf(target.registered.record, policy);
      const record = vscode.Uri.joinPath(target.folder.uri, target.registered.path);
      panels.open(record, target.registered);
      if (notices.length === 0) {
        say(vscode.l10n.t('The law asks for no notice, given what the record says.'), record);
        return;
      }
      await writeNotices(notices, target.folder);
      const gaps = new Set(notices.flatMap(({ notice }) => notice.gaps.map(({ path }) => path)));
      if (gaps.size > 0)
        say(vscode.l10n.t('The notice is a draft. To complete in the record: {0}.', gaps.size), record);
    },
  };
}

/** A message that leads to the record, and waits for nobody. */
function say(text: string, record: vscode.Uri): void {
  const open = vscode.l10n.t('Open the record');
  void vscode.window.showInformationMessage(text, open).then(async (answer) => {
    if (answer === open) await openRecordForm(record);
  });
}
