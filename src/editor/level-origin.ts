import * as vscode from 'vscode';
import type { Finding } from '../core/findings/finding.ts';
import type { Origin, PathPolicy } from '../core/policy/policy.ts';

/** Which setting decided a finding's level. */
export function levelOriginOf(finding: Finding, policy: PathPolicy): Origin {
  const { subject } = finding;
  const ofCategory = subject.kind === 'personal-value' ? policy.severityOfCategory(subject.category) : undefined;
  return (ofCategory ?? policy.severityOf(finding.ruleId)).origin;
}

/** In words, with a link to the line when it stands in a file: "[.vigie/policy.yml, line 12](…)". */
export function originMarkdown({ source, line }: Origin, root: vscode.Uri | undefined): string {
  if (source === 'default') return vscode.l10n.t('Vigie’s default');
  if (source.startsWith('vigie:')) return vscode.l10n.t('preset {0}', `\`${source}\``);
  const place = vscode.l10n.t('{0}, line {1}', source, line + 1);
  if (!root) return place;
  const uri = vscode.Uri.joinPath(root, source).with({ fragment: `L${line + 1}` });
  return `[${place.replaceAll(/[[\]\\]/g, '\\$&')}](${uri.toString()})`;
}
