import { holds } from '../../law/condition.ts';
import { knownFacts } from '../../law/facts.ts';
import type { Block, Notice } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { documentWords, plainWords } from './document-words.ts';
import { fieldOf, fieldRows } from './field-rows.ts';
import { quoteOf } from './plain-notice.ts';

/** A sheet for an authority: the official points in their order, then what else the obligation asks for. */
export function sheetOf(source: NoticeSource): Pick<Notice, 'title' | 'blocks'> {
  const words = documentWords(source);
  const official = (source.lawExport.columns ?? []).flatMap(({ field }) => field ?? []);
  const ids = [...new Set([...official, ...source.obligation.fields.map(({ id }) => id)])];
  const fields = ids.filter((id) => isAsked(source, id));
  const note = words('how');
  const head: readonly Block[] = note.length === 0 ? [] : [{ kind: 'note', content: note }];
  const rows: Block = { kind: 'fields', rows: fieldRows(source, fields) };
  return { title: plainWords(words('title')), blocks: [...head, rows, ...quoteOf(source, words)] };
}

/** Whether the authority asks for a point: what it asks for in some cases only is left out in the others. */
function isAsked(source: NoticeSource, id: string): boolean {
  const required = fieldOf(source, id)?.required;
  if (required === undefined || typeof required === 'string') return true;
  return holds(required, knownFacts(source.record, source.organisation)) !== false;
}
