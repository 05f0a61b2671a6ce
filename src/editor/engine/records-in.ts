import { functionAt } from '../../core/register/function-at.ts';
import { newRecords } from '../../core/register/new-record.ts';
import type { Register } from '../../core/register/register.ts';
import type { Syntax } from '../../core/syntax/syntax.ts';
import type { SourceDocument } from '../../core/text/document.ts';

/** What starts records from code. */
export function recordsIn(syntax: Syntax) {
  return {
    newRecords,
    functionAt: (source: SourceDocument, offset: number, register: Register) =>
      functionAt(source, offset, register, syntax),
  };
}
