/** Whether a text is a day that exists, as `YYYY-MM-DD`. ISO days compare as text. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day such as 02-31 is refused by some engines and rolled over to March by others.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
