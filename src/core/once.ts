/** Gives what a function makes, which is made when it is first asked for: a command that checks nothing reads no lexicon. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
