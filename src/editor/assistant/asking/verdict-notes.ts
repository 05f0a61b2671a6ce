import * as vscode from 'vscode';
import type { AnswerReport, Footprint, Range } from '../../../core/guard/answer/answer.ts';
import type { ClearedPrompt, MaskedSpan } from '../../../core/guard/decision.ts';
import type { Origin } from '../../../core/policy/policy.ts';
import { currentLocale } from '../../locale.ts';

/** Names of data categories, by id. */
export type LabelOf = (category: string) => string;

/** What the guard decided: who may be asked and by which line, where that runs, what was masked. */
export function decisionNotes(cleared: ClearedPrompt, name: string, labelOf: LabelOf): readonly string[] {
  const { allowedBy, regions, masked } = cleared;
  const where = regions.length > 0 ? regions.map(regionName).join(', ') : vscode.l10n.t('place unknown');
  return [vscode.l10n.t('{0}: {1}. {2}', name, where, allowedText(allowedBy)), maskedText(masked, labelOf)];
}

/** How much would be sent, before the server has counted it. */
export function sizeNote({ promptTokens }: ClearedPrompt): string {
  return vscode.l10n.t('About {0} tokens.', promptTokens);
}

/** What the answer took. */
export function answerNotes({ usage, footprint, finish }: AnswerReport): readonly string[] {
  const { prompt, answer, measured } = usage;
  const tokens = measured
    ? vscode.l10n.t('{0} tokens sent, {1} received.', prompt, answer)
    : vscode.l10n.t('About {0} tokens sent, {1} received.', prompt, answer);
  return [tokens, footprintText(footprint), ...finishNote(finish)];
}

/** What to know before an answer is used. Its links and images are inert, as they show themselves. */
export function answerWarnings({ concerns }: AnswerReport): readonly string[] {
  const told = concerns.filter(({ id }) => id !== 'link' && id !== 'image');
  return [...new Set(told.map(({ message }) => message[currentLocale()]))];
}

function allowedText(origin: Origin | undefined): string {
  if (!origin) return vscode.l10n.t('The policy says nothing against it.');
  return vscode.l10n.t('Allowed by {0}, line {1}.', origin.source, origin.line + 1);
}

function maskedText(masked: readonly MaskedSpan[], labelOf: LabelOf): string {
  if (masked.length === 0) return vscode.l10n.t('No personal data was masked.');
  const labels = [...new Set(masked.map(({ category }) => labelOf(category)))].join(', ');
  return vscode.l10n.t('Masked: {0} ({1}).', labels, masked.length);
}

function regionName(code: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function footprintText({ energyWh, co2eGrams, source, method }: Footprint): string {
  const energy = rangeText(energyWh, 'Wh');
  const gas = rangeText(co2eGrams, 'g CO₂e');
  const from = source === 'server' ? vscode.l10n.t('told by the server') : vscode.l10n.t('estimate');
  return `${energy}, ${gas} (${from}). ${method[currentLocale()]}`;
}

/** Two figures at most: more would say that the estimate is better than it is. */
function rangeText({ low, high }: Range, unit: string): string {
  const format = new Intl.NumberFormat(currentLocale(), { maximumSignificantDigits: 2 });
  return low === high ? `${format.format(low)} ${unit}` : `${format.format(low)}–${format.format(high)} ${unit}`;
}

function finishNote(finish: AnswerReport['finish']): readonly string[] {
  switch (finish) {
    case 'complete':
    case 'tool-calls':
      return [];
    case 'length':
      return [vscode.l10n.t('The answer was cut at the longest that the model gives.')];
    case 'content-filter':
      return [vscode.l10n.t('The server’s own filter stopped the answer.')];
    case 'stopped':
      return [vscode.l10n.t('Stopped.')];
    case 'cut':
      return [vscode.l10n.t('The connection ended before the answer did.')];
  }
}
