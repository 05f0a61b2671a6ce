import { readOutline } from '../syntax/outline/read-outline.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument } from '../text/document.ts';
import type { RegisteredRecord, Register } from './register.ts';

/** A function of a document, and the record that covers it. */
export interface PlacedFunction {
  readonly name: string;
  readonly record: RegisteredRecord | undefined;
}

/** The innermost function around a place; `undefined` where there is none that has a name. */
export async function functionAt(
  document: SourceDocument,
  offset: number,
  { binder }: Pick<Register, 'binder'>,
  syntax: Syntax,
): Promise<PlacedFunction | undefined> {
  const outline = (await readOutline(document, syntax)) ?? [];
  const line = document.positionAt(offset).line;
  const around = outline.filter(
    ({ kind, range: { start, end } }) =>
      kind === 'function' && document.positionAt(start).line <= line && line <= document.positionAt(end).line,
  );
  const symbol = around.at(-1);
  if (!symbol) return undefined;
  const enclosing = [];
  for (let at: typeof symbol | undefined = symbol; at; at = at.parent)
    enclosing.push({ name: at.name, range: at.range });
  return { name: symbol.name, record: binder.coverOf(document, { enclosing }) };
}
