import { answerOf } from '../../core/assistant/answer-of.ts';
import { newRecords } from '../../core/register/new-record.ts';
import { rulePage } from '../../core/rules/rule-page.ts';
import { messageOf, type Locale } from '../../core/rules/rules.ts';
import { isRuleId, ruleIds } from '../../core/rules/rule-id.ts';
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

/** What a model has given, by the schema of the tool. */
export type ToolInput = Readonly<Record<string, unknown>>;

/** Findings of one file, a line each. */
export async function checkTool(input: ToolInput, context: ToolContext): Promise<string> {
  const document = await documentAt(textIn(input, 'path') ?? '', textIn(input, 'text'), context);
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
export function explainTool(input: ToolInput, { locale }: ToolContext): Promise<string> {
  const rule = textIn(input, 'rule') ?? '';
  if (isRuleId(rule)) return Promise.resolve(rulePage(rule, locale));
  return Promise.reject(new ToolError(`There is no such rule. The rules are: ${ruleIds.join(', ')}`));
}

/** The policy as it holds for a file, as VS Code's tool of the same name gives it. */
export async function policyTool(input: ToolInput, { scanContext, locale }: ToolContext): Promise<string> {
  const { project } = await scanContext();
  const path = textIn(input, 'path');
  const context = { project, locale, findings: [], calls: [], ...(path !== undefined && { path: insidePath(path) }) };
  return answerOf('policy', context).text;
}

export async function draftTool(input: ToolInput, context: ToolContext): Promise<string> {
  const path = textIn(input, 'path') ?? '';
  const line = typeof input['line'] === 'number' ? input['line'] : undefined;
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

function textIn(input: ToolInput, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' ? value : undefined;
}

async function documentAt(path: string, text: string | undefined, { root }: ToolContext): Promise<SourceDocument> {
  const clean = insidePath(path);
  const found = text ?? (await projectFilesOf(root).read(clean));
  if (found === undefined) throw new ToolError('There is no such file in the project.');
  return new SourceDocument(clean, languageIdOf(clean), found);
}

function insidePath(path: string): string {
  const clean = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const isOutside = clean.startsWith('/') || /^[a-z]:/i.test(clean) || clean.split('/').includes('..');
  if (isOutside) throw new ToolError('The path must be relative to the root of the project and inside it.');
  return clean;
}
