/** What stands before a name that is declared, back to here. */
const WINDOW = 200;

/** The word of the language for a function; Go and Kotlin may write whose it is before the name. */
const byWord = /\b(?:function\*?|def|fn|func?)\s{1,20}(?:<[^<>\n]{0,80}>\s?|\([^()\n]{0,80}\)\s?)?(?:[\w?]{1,60}\.)?$/;
/** What a function is given to: `score = async (…`, `score: function`, `score = foyer =>`. */
const given =
  /["'\])]?\s?(?::[^=\n;,(){}]{0,80})?[:=]\s{0,8}(?:async\s?|static\s)?(?:function\b|func\b|fn\b|lambda\b|[({|<]|[\w$]{1,60}\s?[=-]>)/y;
/** Parameters on one line, and a body: `score(Foyer foyer) {`, `score(Foyer foyer) =>`. Or parameters on lines of their own. */
const byBody =
  /(?:<[^<>()\n]{0,80}>)?\s?\((?:[ \t\r]{0,40}\n|(?:[^()\n]|\([^()\n]{0,80}\)){0,300}\)[^;(){}\n]{0,120}\s{0,80}(?:\{|=>))/y;

/**
 * Whether a name seems to be declared as a function where it stands, told without parsing: none that is declared is missed;
 * some that are only called are taken.
 */
export function isDeclaredHere(text: string, start: number, end: number): boolean {
  return (
    startsAt(given, text, end) ||
    startsAt(byBody, text, end) ||
    byWord.test(text.slice(Math.max(0, start - WINDOW), start))
  );
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
