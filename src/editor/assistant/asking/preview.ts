import * as vscode from 'vscode';
import type { Decision } from '../../../core/guard/decision.ts';
import { currentLocale } from '../../locale.ts';
import type { ShownPreview } from '../assistant-messages.ts';
import type { Chosen } from '../models/chosen.ts';
import { exampleModels } from '../models/example-models.ts';
import type { ModelSource } from '../models/model-source.ts';
import { piecesOf } from './body-pieces.ts';
import type { Prepared } from './prepare.ts';
import { decisionNotes, sizeNote, type LabelOf } from './verdict-notes.ts';

type Decide = (request: { readonly source: ModelSource; readonly model: string }) => Promise<Decision>;

/** Refusals that are about who is asked, and would not be there with somebody else. */
const aboutWho: readonly string[] = ['provider', 'host', 'model', 'data'];

/** What would leave if the question were sent now. Where nobody is chosen: what would leave if somebody allowed were. */
export async function previewOf(
  { asksModel }: Prepared,
  chosen: Chosen,
  decide: Decide,
  labelOf: LabelOf,
): Promise<ShownPreview> {
  if (!asksModel) return nothing(vscode.l10n.t('No model is asked for this.'));
  if (chosen.kind === 'ready') return shown(await decide(chosen), chosen.source.name, labelOf, []);
  for (const source of exampleModels) {
    const decision = await decide({ source, model: vscode.l10n.t('(model)') });
    if (decision.outcome === 'refused' && aboutWho.includes(decision.refusal.id)) continue;
    const head = vscode.l10n.t('Nothing is sent: {0} If {1} were asked, this would leave:', chosen.why, source.name);
    return shown(decision, source.name, labelOf, [head]);
  }
  return nothing(chosen.why);
}

function nothing(why: string): ShownPreview {
  return { isAllowed: false, notes: [why], body: [] };
}

function shown(decision: Decision, name: string, labelOf: LabelOf, head: readonly string[]): ShownPreview {
  if (decision.outcome === 'cleared') {
    const notes = [...head, ...decisionNotes(decision, name, labelOf), sizeNote(decision)];
    return { isAllowed: true, notes, body: piecesOf(decision) };
  }
  const locale = currentLocale();
  const { reason, article, remedy } = decision.refusal;
  const why = [reason[locale], ...(article ? [article[locale]] : []), remedy[locale]];
  return { isAllowed: false, notes: [vscode.l10n.t('Nothing would be sent.'), ...why], body: [] };
}
