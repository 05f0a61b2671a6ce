import * as vscode from 'vscode';
import type { YamlKind } from '../../core/yaml-help/yaml-kind.ts';
import type { Engine, LazyEngine } from '../engine/lazy-engine.ts';
import { placeOf, type Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import { completionItems } from './completion-items.ts';
import { explanationHover } from './explanation-hover.ts';

const files: vscode.DocumentFilter[] = [
  { pattern: '**/.vigie/policy.yml' },
  { pattern: '**/.vigie/algorithms/*.{yml,yaml}' },
];

/**
 * Suggestions and explanations in the policy and in records, in the person's language and from Vigie's own lists. No
 * `yamlValidation` is contributed beside it: the YAML extensions that read it would say everything a second time.
 */
export function registerYamlHelp(engine: LazyEngine, projects: Projects): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      files,
      {
        provideCompletionItems: async (document, position) => {
          const help = await helpFor(document, engine, projects);
          return (
            help &&
            completionItems(help.engine.complete(help.kind, document.getText(), document.offsetAt(position)), document)
          );
        },
      },
      ...[' ', '[', '{', ','],
    ),
    vscode.languages.registerHoverProvider(files, {
      provideHover: async (document, position) => {
        const help = await helpFor(document, engine, projects);
        const found = help?.engine.explain(help.kind, document.getText(), document.offsetAt(position));
        return found && explanationHover(found, document);
      },
    }),
  );
}

interface Help {
  readonly engine: Engine;
  readonly kind: YamlKind;
}

async function helpFor(document: vscode.TextDocument, lazy: LazyEngine, projects: Projects): Promise<Help | undefined> {
  const { folder, path } = placeOf(document.uri);
  if (!folder || !settingsFor(document).enabled) return undefined;
  const [engine, { policy }] = await Promise.all([lazy.load(), projects.projectOf(folder)]);
  const kind = engine.yamlKindOf(path, policy);
  return kind && { engine, kind };
}
