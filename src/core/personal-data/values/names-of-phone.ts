import { hasNameShape, isFullName, readName, type ReadName } from './person-names.ts';

/** How far after a name its telephone number is looked for, in UTF-16 code units. */
const WINDOW = 32;
/** How far after the label it starts at most. */
const REACH = 112;
/** What a number is called, in seven languages, and how it starts; who somebody is may stand between: « (fils) ». */
const thenPhone =
  /^(?: \([a-z\u00e0-\u00ff][a-z\u00e0-\u00ff -]{1,20}\)[,:]? |, ?|[ \u00a0]?[(|–—-][ \u00a0]?|\t| {2,8})(?:(?:t[eé]l|t[eé]l[eé]phone|phone|cell|mob|mobile?|port|portable|handy|gsm|tlf|telefon[eo]?|teléfono|telem[oó]vel|cellulare)\.?[ \u00a0]?:?[ \u00a0]?)?(?:\+\d|\(\d{3}\)|\(?0\d)/i;

/** A mobile one of France, the United Kingdom, Spain…: offices have others. */
const mobile = /^[^\d+]{0,24}(?:\+\d{2}[ (.-]?(?:\(0\) ?)?[67]|0[67])/;

/** « Astreinte : Maëlle Vasseur, 06 … »: whatever the label, who has a first name and a telephone number is a person; of a mobile one no list need know the name. */
export function nameBeforePhone(text: string, mark: number): ReadName | undefined {
  // Asked of every label: a number stands after few.
  if (!/[+(0]\d/.test(text.slice(mark + 1, mark + 1 + REACH))) return undefined;
  const start = mark + 1 + text.slice(mark + 1, mark + 1 + WINDOW).search(/[^ \u00a0]/);
  const name = start > mark ? readName(text, start, '') : undefined;
  if (!name || name.words.length < 2) return undefined;
  const after = text.slice(name.end, name.end + WINDOW);
  if (!thenPhone.test(after)) return undefined;
  return isFullName(name, false) || (hasNameShape(name) && mobile.test(after)) ? name : undefined;
}
