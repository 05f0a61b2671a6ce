/** The name of a file in a path with forward slashes. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Tells files by their names, in lower case. */
export function named(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(fileNameOf(path));
}
