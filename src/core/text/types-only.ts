const ENDING = /\.d\.[cm]?ts$/;

/** Whether a file declares types of TypeScript only: nothing is computed or called there. */
export function holdsTypesOnly(path: string): boolean {
  return ENDING.test(path);
}
