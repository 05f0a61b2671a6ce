/** Gives what a function makes, which is made when it is first asked for: a command that checks nothing reads no lexicon. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same for each of some things that last as long as the program. */
export function onceEach<Thing extends WeakKey, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    let known = made.get(thing);
    if (!known) made.set(thing, (known = { value: make(thing) }));
    return known.value;
  };
}
