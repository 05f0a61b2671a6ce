import * as vscode from 'vscode';
import { remakeNoticesOf } from '../notice/remake-notices-of.ts';
import { findRecord } from '../record-target.ts';
import { commandIds } from './command-ids.ts';
import type { Command } from './command.ts';
import type { Services } from './services.ts';

/** Writes those notices again that are there and no longer say what the record given or picked says. */
export function remakeNotices({
  engine,
  projects,
  notices,
}: Pick<Services, 'engine' | 'projects' | 'notices'>): Command {
  return {
    id: commandIds.remakeNotices,
    run: async (argument) => {
      const target = await findRecord(argument ?? notices.active, projects);
      if (!target) return;
      const count = await remakeNoticesOf(target, { engine, projects });
      void vscode.window.showInformationMessage(
        count === 0
          ? vscode.l10n.t('The notices on disk say what the record says.')
          : vscode.l10n.t('Notices written again: {0}.', count),
      );
    },
  };
}
