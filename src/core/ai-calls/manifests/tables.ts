import { declaredName, type DeclaredName } from './manifest-kind.ts';

/** A parsed JSON or TOML value in which keys are looked for: whatever is no table has none. */
export type Table = Readonly<Record<string, unknown>>;

export function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

/** The table that stands under some keys, empty where there is none. */
export function tableAt(value: unknown, ...keys: readonly string[]): Table {
  return keys.reduce<Table>((table, key) => tableOf(table[key]), tableOf(value));
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Names and versions of a table such as `{ "openai": "^4.2.0" }`, or `{ openai: { version: "4.2" } }`. */
export function namesOfTable(table: Table): readonly DeclaredName[] {
  return Object.entries(table).map(([name, value]) => {
    const version = typeof value === 'string' ? value : tableOf(value)['version'];
    return declaredName(name, typeof version === 'string' ? version : undefined);
  });
}
