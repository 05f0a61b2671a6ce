/** Answer to a question, `undefined` when nobody has answered: unknown, never false. */
export type Truth = boolean | undefined;

/** Kleene's strong logic of three values: known as soon as what is known suffices. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export function anyOf(truths: readonly Truth[]): Truth {
  return not(allOf(truths.map(not)));
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
