import type { SyntaxNode } from '../syntax-node.ts';

/** What may be a piece of a text, by its type in the grammars. */
const types: ReadonlySet<string> = new Set([
  'call',
  'call_expression',
  'element_access_expression',
  'element_reference',
  'function_call_expression',
  'indexing_expression',
  'invocation_expression',
  'member_call_expression',
  'method_invocation',
  'slice_expression',
  'subscript',
  'subscript_expression',
]);
/**
 * One to four characters of a text, as one shows them on purpose: `iban[-4:]`, `nom.substring(0, 1)`; or the domain of an address. Of a
 * list, whose name is a plural, they are items.
 */
const few = new RegExp(
  [
    String.raw`\.(?:substring|subSequence|Substring|substr)\(0, ?[1-4]\)$`,
    String.raw`[^s)]\??\.(?:slice|substr)\((?:0, ?[1-4]|-[1-4])\)$`,
    String.raw`[^s)]\??\.(?:take|takeLast|first|last|left)\([1-4]\)$`,
    String.raw`\.(?:substring|Substring|substr)\([\w.]{1,40}\.(?:length|Length|size)(?:\(\))? ?- ?[1-4]\)$`,
    String.raw`\)\.slice\(-[1-4]\)$`,
    String.raw`\.(?:substring|substr|slice)\((?:arobase|at|[\w.]{1,40}\.(?:i|lastI)ndexOf\(["']@["']\))(?: ?\+ ?1)?\)$`,
    String.raw`\.r?[sS]plit\(["']@["'](?:, ?[12])?\)(?:\[-?1\]|\[\^1\]|\.pop\(\)|\.at\(-?1\)|\.last(?:\(\))?|\.Last\(\))$`,
    String.raw`\.r?partition\(["']@["']\)(?:\[-1\]|\[2\]|\.last)$`,
    String.raw`\.charAt\(0\)$`,
    String.raw`^\\?(?:mb_)?substr\([^()]{1,60}, ?(?:0, ?[1-4]|-[1-4])\)$`,
    String.raw`(?:[^s]|\.to_s)\[(?:0?:[1-4]|-[1-4]:|0, ?[1-4]|0\.\.\.?[0-4]|-[1-4]\.\.(?:-1)?|\.\.[1-4]|\^[1-4]\.\.)\]$`,
    // The last ones of a number of eight or more.
    String.raw`(?:[nN]ir|NIR|[sS]sn|[bB]sn|[iI]ban|IBAN|[cC]pf|[nN]if|[tT]el\w*|[pP]hone|[mM]obile|[cC]ar[dt]e?|[sS]teuer[iI]d|[nN]um(?:ber|ero|mer)?|[iI]d)(?:\(\))?\.(?:substring|Substring|substr|drop|slice)\((?:[6-9]|1\d)\)$`,
    // Each character, or each but some, by a mark.
    String.raw`(?:replace|replaceAll|gsub|Replace)\((?:[^()"']{0,30}, ?)?(?:\/[^/\n]{0,20}(?:[.[]|\\+[wSd])[^/\n]{0,20}\/[a-z]{0,3}|@?r?["'][^"'\n]{0,20}(?:[.[]|\\+[wSd])[^"'\n]{0,20}["']), ?["'](?:[$\\][1-9])?[*•x#X]{1,8}(?:[$\\][1-9])?["']\)$`,
    // The same by a function: `preg_replace('/^[^@]+/', '***', $email)`, `re.sub(r"\d", "*", numero)`.
    String.raw`(?:preg_replace|re\.sub|regsub)\(r?["'][^"'\n]{0,30}(?:[.[]|\\+[wSd])[^"'\n]{0,30}["'], ?["'](?:[$\\][1-9])?[*•x#X]{1,8}(?:[$\\][1-9])?["'], ?[^()\n]{1,40}\)$`,
    String.raw`\[len\([\w.]{1,40}\) ?- ?[1-4]:\]$`,
  ].join('|'),
);
/** Longest piece of a call that is looked at, in UTF-16 code units. */
const MAX = 80;
const CLOSE = 0x29;
const CLOSE_INDEX = 0x5d;

/** Whether an expression gives a few characters of a text. */
export function givesFew(text: string, { type, start, end }: SyntaxNode): boolean {
  const last = text.charCodeAt(end - 1);
  if ((last !== CLOSE && last !== CLOSE_INDEX) || end - start > MAX || !types.has(type)) return false;
  return few.test(text.slice(start, end));
}
