import { isOneDigit } from './identifier-arithmetic.ts';
import { alone } from './identifier-checks/alone.ts';
import { american } from './identifier-checks/american.ts';
import { british } from './identifier-checks/british.ts';
import { eastern } from './identifier-checks/eastern.ts';
import { french } from './identifier-checks/french.ts';
import { health } from './identifier-checks/health.ts';
import { northern } from './identifier-checks/northern.ts';
import { southern } from './identifier-checks/southern.ts';
import { western } from './identifier-checks/western.ts';
import type { IdentifierCheck } from './identifier-checks/identifier-check.ts';
import { papers } from './identifier-checks/papers.ts';

const checks: ReadonlyMap<string, IdentifierCheck> = new Map(
  Object.entries({
    'not-one-digit': (text: string) => !isOneDigit(text.replace(/\D/g, '')),
    ...french,
    ...british,
    ...western,
    ...papers,
    ...health,
    ...southern,
    ...northern,
    ...eastern,
    ...american,
    ...alone,
  }),
);

/** The check of this name; one that passes everything when the name is absent. @throws when nobody wrote it. */
export function identifierCheckOf(name: string | undefined): IdentifierCheck {
  if (name === undefined) return () => true;
  const check = checks.get(name);
  if (!check) throw new Error(`No check of identifiers is called ${name}`);
  return check;
}
