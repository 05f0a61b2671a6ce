import * as vscode from 'vscode';
import type { AssistantServices } from '../../assistant/assistant-services.ts';
import { currentLocale } from '../../locale.ts';
import { placeOf } from '../../project/projects.ts';
import { openToolFile } from './open-file.ts';
import { textIn, type Tool } from './tool.ts';

/** The findings of a file, as the editor shows them. */
export function checkTool({ engine, scans, projects }: AssistantServices): Tool {
  return {
    name: 'vigie_check',
    confirmation: (input) => ({
      title: vscode.l10n.t('Check a file'),
      message: vscode.l10n.t(
        'Tell the model what Vigie finds in {0}? No personal value is told.',
        textIn(input, 'path') ?? '',
      ),
    }),
    run: async (input) => {
      const document = await openToolFile(textIn(input, 'path') ?? '');
      if (!document) return vscode.l10n.t('There is no such file in the workspace.');
      const [loaded, scan] = await Promise.all([engine.load(), scans.of(document)]);
      if (scan?.kind !== 'scanned') return vscode.l10n.t('Vigie does not read this file.');
      const { folder, path } = placeOf(document.uri);
      const project = await projects.projectOf(folder);
      const ofProject = project.findings.filter((finding) => finding.path === path);
      const findings = [...scan.result.findings, ...ofProject].filter(({ suppression }) => !suppression);
      const context = { project, locale: currentLocale(), path, findings, calls: [] };
      return loaded.answerOf('review', context).text;
    },
  };
}
