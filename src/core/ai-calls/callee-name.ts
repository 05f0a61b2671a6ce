import type { Expression } from '../syntax/facts.ts';

/** Longest chain that is shown whole. */
const MAX_PARTS = 12;

/** A callee as a person would name it, without arguments, which may hold personal data: `ChatOpenAI(…).invoke`. */
export function calleeName(callee: Expression): string {
  let name = '';
  let at = callee;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    if (at.kind === 'member') {
      name = `.${at.name}${name}`;
      at = at.object;
    } else if (at.kind === 'call') {
      name = `(…)${name}`;
      at = at.callee;
    } else {
      break;
    }
  }
  return headOf(at) + name;
}

function headOf(expression: Expression): string {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind === 'self') return expression.word;
  return expression.kind === 'import' ? expression.module : '…';
}
