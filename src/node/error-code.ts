/** The system's name of an error (`EACCES`, `ENOSPC`…), or the error's class where the system has none. */
export function errorCodeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return 'Error';
}
