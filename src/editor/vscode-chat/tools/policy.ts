import * as vscode from 'vscode';
import type { AssistantServices } from '../../assistant/assistant-services.ts';
import { currentLocale } from '../../locale.ts';
import { placeOf } from '../../project/projects.ts';
import { openToolFile } from './open-file.ts';
import { textIn, type Tool } from './tool.ts';

/** The policy as it holds for a file. */
export function policyTool({ engine, projects }: AssistantServices): Tool {
  return {
    name: 'vigie_policy',
    confirmation: () => ({
      title: vscode.l10n.t('Read the policy'),
      message: vscode.l10n.t('Tell the model what the team’s policy says?'),
    }),
    run: async (input) => {
      const document = await openToolFile(textIn(input, 'path') ?? '');
      const place = document && placeOf(document.uri);
      const project = await projects.projectOf(place?.folder ?? vscode.workspace.workspaceFolders?.[0]);
      const context = { project, locale: currentLocale(), findings: [], calls: [] };
      return (await engine.load()).answerOf('policy', { ...context, ...(place && { path: place.path }) }).text;
    },
  };
}
