/** Whether a word is one of a list, in which a star at the end stands for any ending. */
export function wordMatcher(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list.filter((word) => !word.endsWith('*')));
  const heads = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || heads.some((head) => word.startsWith(head));
}
