import type { IdentifierCheck } from './identifier-check.ts';

/** A check of stdnum. It keeps the day of the machine in mind: nobody is born tomorrow. */
export function library(validate: (value: string) => { readonly isValid: boolean }): IdentifierCheck {
  return (compact) => validate(compact).isValid;
}

/** One that passes what all of these pass. */
export function both(...checks: readonly IdentifierCheck[]): IdentifierCheck {
  return (compact, written) => checks.every((check) => check(compact, written));
}

/** One that passes what one of these passes. */
export function either(...checks: readonly IdentifierCheck[]): IdentifierCheck {
  return (compact, written) => checks.some((check) => check(compact, written));
}
