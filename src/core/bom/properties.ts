import type { BomProperty } from './cyclonedx.ts';

/** Properties under Vigie’s own names, each value once, in order; none for what is not known. */
export function propertiesOf(
  values: Readonly<Record<string, readonly (string | undefined)[]>>,
): readonly BomProperty[] {
  return Object.entries(values).flatMap(([name, given]) =>
    sorted(given.filter((value) => value !== undefined)).map((value) => ({ name: `vigie:${name}`, value })),
  );
}

/** Each text once, in the order of its code units: the same on every machine. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((one, other) => (one < other ? -1 : Number(one > other)));
}

/** Groups by a key, the keys in order. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return sorted([...groups.keys()]).map((key) => [key, groups.get(key) ?? []] as const);
}
