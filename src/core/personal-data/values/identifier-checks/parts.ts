/** The number that some digits of a text are. */
export const number = (text: string, from: number, to?: number): number => Number(text.slice(from, to));

/** Whether it is the number of a month. */
export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
