import { declaredName, type DeclaredName } from './manifest-kind.ts';

/**
 * One requirement: `openai[datalib]>=1.2; python_version > "3.9"`.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
const requirement = /^[a-z0-9](?:[\w.-]*[a-z0-9])?/i;

/** The name and version of a requirement; `undefined` for what is none, such as an option of pip or an address. */
export function requirementOf(text: string, offset?: number): DeclaredName | undefined {
  const name = requirement.exec(text)?.[0];
  if (name === undefined) return undefined;
  const rest = text.slice(name.length).trimStart();
  if (rest.startsWith(':') || rest.startsWith('/')) return undefined;
  const afterExtras = rest.startsWith('[') ? rest.slice(rest.indexOf(']') + 1) : rest;
  const version = afterExtras.split(';', 1)[0]?.replace(/[()\s]/g, '') ?? '';
  return declaredName(name, version.startsWith('@') ? undefined : version, offset);
}
