import { isOfKind } from './file-kinds.ts';

/** Tests, fixtures, seeds and demonstration data, told by the path relative to the project's root. */
export function isTestPath(path: string): boolean {
  return isOfKind('test', path);
}
