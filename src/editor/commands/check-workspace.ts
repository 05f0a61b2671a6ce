import type { WorkspaceCheck } from '../workspace-check/workspace-check.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

export function checkWorkspace(check: WorkspaceCheck): Command {
  return { id: commandIds.checkWorkspace, run: () => check.run() };
}

export function cancelCheck(check: WorkspaceCheck): Command {
  return {
    id: commandIds.cancelCheck,
    run: () => {
      check.cancel();
    },
  };
}
