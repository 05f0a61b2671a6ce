/** A line that is all comment. A sharp starts one in most languages, and a private member in JavaScript; a star one in Go, or arguments in Python. */
const commented = /^\s*(?:\/\/|\/\*|\*(?=[\s/]|$)|#(?![\w{])|<!--)/;
/** Longest line that is looked at backwards: what stands further in is taken for code. */
const LINE = 1000;
const quotes = /["'`]/;
/** What stands before a name that is a member, a variable of PHP and shell, a symbol of Ruby. */
const sigils = /[.$@>:?]/;

/** Whether a line of code is a comment as a whole. */
export function isComment(line: string): boolean {
  return commented.test(line);
}

/** Whether a name in a line of code may be that of data, and is not a word of a comment or of a text, or a function. */
export function isUsed(line: string, start: number, end: number): boolean {
  const before = line.charAt(start - 1);
  // `\uDEAF` is a character.
  if (before === '\\' || isComment(line)) return false;
  if (sigils.test(before)) return true;
  const { open, quote } = quoteBefore(line, start);
  if (quote === '') return line.charAt(end) !== '(' && !/(?:^|\s)\/\/\s/.test(line.slice(0, start));
  if (open === start - 1 && line.charAt(end) === quote) return isKey(line, open, end + 1);
  return isFilledIn(line.slice(open, start));
}

/** Whether what follows a piece of a text is put in it: `${user.email}`, `#{email}`, `{email}`, `%(email)s`. */
function isFilledIn(before: string): boolean {
  return before.lastIndexOf('{') > before.lastIndexOf('}') || before.endsWith('%(');
}

/** A text that names a field: `user['email']`, `get("email")`, `"email": …`, `'email' => …`. */
function isKey(line: string, start: number, end: number): boolean {
  const before = line.slice(0, start).trimEnd().at(-1) ?? '';
  const after = line.slice(end).trimStart();
  return (before === '[' && after.startsWith(']')) || before === '(' || /^(?::|=>|=(?!=)|,\s*\w)/.test(after);
}

/** The quote that opens the text in which a place stands, as far as its line tells. */
function quoteBefore(line: string, place: number): { readonly open: number; readonly quote: string } {
  let open = -1;
  let quote = '';
  for (let at = 0; at < place; at++) {
    const character = line.charAt(at);
    if (character === '\\') at++;
    else if (quote === '' && quotes.test(character)) [open, quote] = [at, character];
    else if (character === quote) quote = '';
  }
  return { open, quote };
}

/** Whether what stands before a place of its line makes it a part of a comment. */
export function isCommented(text: string, place: number): boolean {
  const near = text.slice(Math.max(0, place - LINE), place);
  const start = near.lastIndexOf('\n') + 1;
  if (start === 0 && place > LINE) return false;
  const before = near.slice(start);
  // An attribute of PHP, and code behind the end of a comment.
  return isComment(before) && !before.includes('*/') && !/^\s*#\[/.test(before);
}
