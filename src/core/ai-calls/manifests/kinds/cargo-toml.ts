import { parse } from 'smol-toml';
import { named } from '../file-name.ts';
import { declaredName, type DeclaredName, type ManifestKind } from '../manifest-kind.ts';
import { tableAt, tableOf, type Table } from '../tables.ts';

const tables = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/** Cargo. Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargoToml: ManifestKind = {
  registry: 'crates',
  isNamed: named('cargo.toml'),
  namesIn: (text) => {
    const file = parse(text);
    const places = [file, tableAt(file, 'workspace'), ...Object.values(tableAt(file, 'target'))];
    return places.flatMap((place) => tables.flatMap((table) => namesOf(tableAt(place, table))));
  },
};

/** `package` names the crate where the key is another name for it. */
function namesOf(table: Table): readonly DeclaredName[] {
  return Object.entries(table).map(([key, value]) => {
    const { package: renamed, version } = tableOf(value);
    const written = typeof value === 'string' ? value : version;
    return declaredName(typeof renamed === 'string' ? renamed : key, typeof written === 'string' ? written : undefined);
  });
}
