import * as vscode from 'vscode';
import type { LanguageEntry } from '../../core/text/language-file.ts';
import type { QuickFix } from './quick-fix.ts';

/** How long a leave lasts unless the person writes another date. */
const MONTHS = 6;

/**
 * Writes a leave in a comment above the line and puts the cursor where its reason goes. Until there is a reason the
 * leave has no effect. Not offered where a comment cannot stand: in a language without, or inside of a long text.
 */
export const ignoreWithReason: QuickFix = ({ document, finding, source, engine }) => {
  if (!['personal-value', 'personal-flow', 'ai-call'].includes(finding.subject.kind)) return undefined;
  const marks = commentMarks(engine.languageOf(document.languageId));
  if (!marks) return undefined;
  const { text, firstNonWhitespaceCharacterIndex, range } = document.lineAt(finding.start.line);
  const head = `${text.slice(0, firstNonWhitespaceCharacterIndex)}${marks.open} vigie-ignore ${finding.ruleId} until=`;
  const until = inMonths(MONTHS);
  const before = ` ${marks.dash} `;
  if (!engine.wouldHold(source, document.offsetAt(range.start), `${head}${until}${before}…${marks.close}`)) {
    return undefined;
  }
  const snippet = new vscode.SnippetString()
    .appendText(head)
    .appendPlaceholder(until, 2)
    .appendText(before)
    .appendTabstop(1)
    .appendText(`${marks.close}\n`);
  const action = new vscode.CodeAction(
    vscode.l10n.t('Ignore {0} here, with a reason', finding.ruleId),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [vscode.SnippetTextEdit.insert(range.start, snippet)]);
  return action;
};

interface CommentMarks {
  readonly open: string;
  readonly close: string;
  /** What stands before the reason: a comment of XML may not hold two hyphens. */
  readonly dash: '--' | '—';
}

function commentMarks(language: LanguageEntry | undefined): CommentMarks | undefined {
  const mark = language?.lineComments?.[0];
  if (mark) return { open: mark, close: '', dash: '--' };
  const block = language?.blockComment;
  return block && { open: block[0], close: ` ${block[1]}`, dash: block[1].includes('--') ? '—' : '--' };
}

/** ISO date in some months; the last day of that month when it is shorter. */
function inMonths(months: number): string {
  const now = new Date();
  const lastDay = new Date(Date.UTC(now.getFullYear(), now.getMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(now.getDate(), lastDay);
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, day)).toISOString().slice(0, 10);
}
