import * as vscode from 'vscode';
import type { NoticeSession } from '../notice/notice-session.ts';
import { findRecord } from '../record-target.ts';
import { commandIds } from './command-ids.ts';
import type { Command } from './command.ts';
import type { Services } from './services.ts';

type PreviewServices = Pick<Services, 'projects' | 'notices'>;

/** Shows the notices of the record given or picked, and writes nothing. */
export function previewNotice(services: PreviewServices): Command {
  return {
    id: commandIds.previewNotice,
    run: async (argument) => {
      await openPreview(argument, services);
    },
  };
}

/** Shows which laws ask what of the record given or picked, and why. */
export function explainLaw(services: PreviewServices): Command {
  return {
    id: commandIds.explainLaw,
    run: async (argument) => {
      const session = await openPreview(argument, services);
      session?.showLaw();
    },
  };
}

async function openPreview(
  argument: unknown,
  { projects, notices }: PreviewServices,
): Promise<NoticeSession | undefined> {
  const target = await findRecord(argument ?? notices.active, projects);
  if (!target) return undefined;
  return notices.open(vscode.Uri.joinPath(target.folder.uri, target.registered.path), target.registered);
}
