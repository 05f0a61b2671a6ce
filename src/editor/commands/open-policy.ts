import * as vscode from 'vscode';
import { createAndOpen } from '../create-file.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import { pickFolder } from '../pick-folder.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

/** Opens the folder's policy; where there is none, writes one from the preset given or picked. */
export function openPolicy(engine: LazyEngine): Command {
  return {
    id: commandIds.openPolicy,
    run: async (given) => {
      const folder = await pickFolder();
      if (!folder) return;
      const { newPolicy, policyPath, presetNames } = await engine.load();
      const uri = vscode.Uri.joinPath(folder.uri, policyPath);
      if (await exists(uri)) {
        await vscode.window.showTextDocument(uri);
        return;
      }
      const known = presetNames.find((name) => name === given);
      const placeHolder = vscode.l10n.t('Which preset should the policy start from?');
      const preset = known ?? (await vscode.window.showQuickPick(presetNames, { placeHolder }));
      if (preset) await createAndOpen(uri, newPolicy(preset, currentLocale()));
    },
  };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
