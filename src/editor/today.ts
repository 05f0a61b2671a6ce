/** ISO date of the day, for exceptions that end. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
