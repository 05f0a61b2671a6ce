import { rewrite, type View } from './view.ts';

/** A line break with what stands around it in code, quotations, comments, diffs and tables. */
const lineBreak = /[ \t]{0,40}\\?(?:\r\n|[\n\r\u2028\u2029])(?:[ \t]{0,200}(?:\/\/|--|[#*>;%|+-]))?[ \t]{0,200}/g;
/** A text that is cut in two and put together again: `"06 12" + "34"`, `'a' . 'b'`, two literals one after the other. */
const concatenation = /["'`][ \t\n\r]{0,80}(?:\|\||<>|\.\.|[+.&|\\_])?[ \t\n\r]{0,80}[frbu]?["'`]/gi;
/** Marks of HTML and Markdown inside a value. */
const markup = /<\/?[a-z][^<>\n]{0,60}>|<!--[^<>\n]{0,60}-->|[*`~]{1,3}|(?<=\d)_{1,3}(?=\d)/gi;
/** What people put between the groups of a number and recognizers do not know. */
const oddSeparator = /(?<=\d)(?:[ \t]{1,3}[._\-/|~*+][ \t]{0,3}|[_|~*+][ \t]{0,3}|[ \t]{2,4}|[ \t]?\.[ \t])(?=\d)/g;
/** Digits one by one. */
const spacedDigits = /(?<![\p{L}\d])\d([ ._\-/|])\d(?:\1\d){7,23}(?![\p{L}\d])/gu;
/** What a number hangs on, in the name of a file, a variable or a path: it hides the number’s start or its end. */
const hinge =
  /(?<=[\p{L}\])}])[_\-./#$@\\&+=:]{1,2}(?=\d)|(?<=\d)[_\-./=@\\&+%]{1,2}(?=\p{L})|(?<![\p{L}\d])[/_\-.#$\\&+=]{1,2}(?=\d)|(?<=\d)[/_\-=\\&%](?![\p{L}\d])/gu;

/**
 * Other ways to read a text that people, tools or an attacker break up. Only what such a reading alone shows is of
 * interest: the rest has been seen in the text itself.
 */
export function joinedViews(base: View): readonly View[] {
  const whole = rewrite(base, concatenation, () => '') ?? base;
  const bare = rewrite(whole, markup, () => '') ?? whole;
  const close = rewrite(bare, lineBreak, () => '');
  const apart = rewrite(bare, lineBreak, () => ' ');
  const separated = rewrite(apart ?? bare, oddSeparator, () => ' ');
  const views = [close, apart, separated, bare === base ? undefined : bare];
  return views.filter((view) => view !== undefined);
}

/** Numbers written digit by digit, or hung on something else. */
export function numberViews(base: View): readonly View[] {
  const together = rewrite(base, spacedDigits, ([digits]) => digits.replaceAll(/\D/g, ''));
  const loose = rewrite(base, hinge, () => ' ');
  return [together, loose].filter((view) => view !== undefined);
}
