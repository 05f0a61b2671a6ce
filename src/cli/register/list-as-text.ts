import type { MissingCode } from '../../core/register/missing-code.ts';
import type { RecordState } from '../../core/register/record-state.ts';
import { printable } from '../../core/report/printable.ts';
import type { CliTextId } from '../cli-texts-file.ts';
import type { Session } from '../session.ts';

/** For people: each record, the code that it covers, and what is to be done. */
export function listAsText(states: readonly RecordState[], session: Session): string {
  return states.map((state) => `${linesOf(state, session).join('\n')}\n`).join('\n');
}

function linesOf(state: RecordState, session: Session): readonly string[] {
  const { registered, code, aiCalls } = state;
  const { record, path } = registered;
  const { locale, phrase } = session;
  const name = record.name[locale] ?? record.name.fr ?? record.name.en;
  // A comment and the record may both name the same code.
  const places = [...new Set(code.map((one) => placeOf(one.path, one.line, one.symbol)))];
  const calls = aiCalls.map((call) => placeOf(call.path, call.line, call.providerName));
  return [
    name === undefined ? record.id : `${record.id} – ${printable(name)}`,
    phrase('register.file', { path: printable(path) }),
    places.length > 0 ? phrase('register.code', { places: listOf(places) }) : phrase('register.no-code'),
    ...(calls.length > 0 ? [phrase('register.calls', { count: calls.length, places: listOf(calls) })] : []),
    ...todoOf(state, session),
  ];
}

function todoOf({ gaps, mismatches, review, missing }: RecordState, { phrase }: Session): readonly string[] {
  const line = (id: CliTextId, name: 'fields' | 'places', texts: readonly string[]): readonly string[] =>
    texts.length > 0 ? [phrase(id, { [name]: listOf([...new Set(texts)]) })] : [];
  const lines = [
    ...line('register.missing', 'places', missing.flatMap(nameOf)),
    ...line(
      'register.mismatches',
      'fields',
      mismatches.map(({ mismatch }) => mismatch.field),
    ),
    ...line(
      'register.gaps',
      'fields',
      gaps.map(({ path }) => path),
    ),
    ...(review.isOverdue ? [phrase('register.overdue')] : []),
  ];
  return lines.length > 0 ? lines : [phrase('register.fine')];
}

function nameOf(missing: MissingCode): readonly string[] {
  if (missing.kind === 'unbound') return [];
  return [missing.kind === 'symbol' ? `${missing.files}#${missing.symbol}` : missing.files];
}

function placeOf(path: string, line: number, detail: string | undefined): string {
  const place = `${printable(path)}:${line}`;
  return detail === undefined ? place : `${place} (${printable(detail)})`;
}

function listOf(texts: readonly string[]): string {
  return texts.join(', ');
}
