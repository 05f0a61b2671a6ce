import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { dataCategoryIds } from '../../core/personal-data/categories.ts';
import type { DataHandling } from '../../core/policy/assistant-file.ts';
import { newRecords } from '../../core/register/new-record.ts';
import { rulePage } from '../../core/rules/rule-page.ts';
import { messageOf, type Locale } from '../../core/rules/rules.ts';
import type { RuleId } from '../../core/rules/rule-id.ts';
import { scan, type ScanContext } from '../../core/scan/scan.ts';
import { SourceDocument } from '../../core/text/document.ts';
import { languageIdOf } from '../../core/text/languages.ts';
import { projectFilesOf } from '../project-files.ts';
import { ToolError } from './tool-error.ts';

/** What the tools work on. */
export interface ToolContext {
  readonly root: string;
  readonly locale: Locale;
  /** The project as it is now, to scan with. */
  readonly scanContext: () => Promise<ScanContext>;
}

/** Findings of one file, a line each. */
export async function checkTool(path: string, text: string | undefined, context: ToolContext): Promise<string> {
  const document = await documentAt(path, text, context);
  const { findings } = await scan(document, await context.scanContext());
  const open = findings.filter(({ suppression }) => !suppression);
  if (open.length === 0) return 'No findings.';
  return open
    .map((finding) => {
      const place = `${document.path}:${String(finding.start.line + 1)}:${String(finding.start.character + 1)}`;
      return `${place} ${finding.severity} ${finding.ruleId}: ${messageOf(finding, context.locale)}`;
    })
    .join('\n');
}

/** The page of a rule, as VS Code's tool of the same name gives it. */
export function explainTool(rule: RuleId, { locale }: ToolContext): Promise<string> {
  return Promise.resolve(rulePage(rule, locale));
}

export async function policyTool({ scanContext }: ToolContext): Promise<string> {
  const { policy, policyPath, policyIsValid } = (await scanContext()).project;
  const { assistant } = policy;
  const handled = (wanted: DataHandling): string =>
    dataCategoryIds.filter((id) => assistant.handlingOf(id).value === wanted).join(', ') || 'none';
  const providers = aiCatalogue.flatMap(({ id }) => {
    const asked = { provider: id, host: undefined, model: undefined, data: [], inProcess: false };
    const verdict = policy.forPath('').verdictOn(asked);
    return verdict ? [`${id}: ${verdict.value}`] : [];
  });
  return [
    `Policy: ${policyPath ?? 'none, Vigie’s defaults hold'}${policyIsValid ? '' : ' (it has mistakes: nothing may be sent to a model)'}`,
    `Providers: ${providers.length > 0 ? providers.join(', ') : 'the policy names none'}`,
    `Sent to models as they are: ${handled('allow')}`,
    `Sent behind pseudonyms: ${handled('pseudonymise')}`,
    `Never sent: ${handled('refuse')}`,
    `Forbidden uses: ${[...assistant.forbiddenUses.keys(), ...policy.forPath('').forbiddenUses.keys()].join(', ') || 'those of AI Act article 5 alone'}`,
  ].join('\n');
}

export async function draftTool(path: string, line: number | undefined, context: ToolContext): Promise<string> {
  const document = await documentAt(path, undefined, context);
  const scanContext = await context.scanContext();
  const { aiCalls } = await scan(document, scanContext);
  const open = aiCalls.filter(({ record }) => !record);
  const at = open.find(({ call }) => line === undefined || document.positionAt(call.range.start).line + 1 === line);
  if (!at)
    throw new ToolError(
      `${path} has no AI call without a record${line === undefined ? '' : ` on line ${String(line)}`}.`,
    );
  const draft = newRecords.ofCall(document, at, scanContext.project);
  return `Draft of ${draft.path}, to be completed and confirmed by a person; it is not written yet.\n\n${draft.text}`;
}

async function documentAt(path: string, text: string | undefined, { root }: ToolContext): Promise<SourceDocument> {
  const clean = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const isOutside = clean.startsWith('/') || /^[a-z]:/i.test(clean) || clean.split('/').includes('..');
  if (isOutside) throw new ToolError('The path must be relative to the root of the project and inside it.');
  const found = text ?? (await projectFilesOf(root).read(clean));
  if (found === undefined) throw new ToolError('There is no such file in the project.');
  return new SourceDocument(clean, languageIdOf(clean), found);
}
