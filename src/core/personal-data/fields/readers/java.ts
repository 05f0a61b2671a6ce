import type { DeclarationGrammar } from '../grammar.ts';

const NAME = String.raw`[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80}`;
/** Words of queries, which stand in texts: `") FROM allergy)"`. */
const NO_QUERY = String.raw`(?!(?:AND|AS|BY|FROM|IN|INTO|JOIN|LIKE|NOT|ON|OR|SELECT|SET|THEN|USING|VALUES|WHERE)\b)`;
const TYPE = String.raw`${NO_QUERY}(?:(?:[a-z]\w{0,30}\.){0,5}[A-Z][\w.]{0,60}(?:<[^<>;(){}\n]{0,60}(?:<[^<>\n]{0,40}>[^<>\n]{0,20})?>)?|int|long|short|byte|char|float|double|boolean|bool|string|decimal|object|var|uint|ulong)(?:\[\])?\??`;

/** Java and C#, whose declarations have one shape: a type, a name, then what tells them from an expression. */
export const java: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|\/\/)`,
      String.raw`^[ \t]{0,60}(?:[a-z]+[ \t]+){0,4}record[ \t]+(?:class[ \t]+|struct[ \t]+)?(?<owner>${NAME})(?:<[^<>\n]{0,60}>)?[ \t]?\((?<list>[^(){}]{0,1200})`,
      String.raw`\b(?:class|interface|enum|struct|record)[ \t]+(?<owner2>${NAME})`,
      String.raw`(?:^[ \t]{0,60}|(?<=[({,;)]\s?))(?:@\w+(?:\([^()\n]{0,80}\))?[ \t]+){0,3}(?:\[\w+(?:\([^()\n]{0,80}\))?\][ \t]*){0,3}(?:(?:public|private|protected|internal|static|final|readonly|required|virtual|override|transient|volatile|const|out|ref|in|this|abstract|@\w+)[ \t]+){0,6}(?<type>${TYPE})[ \t]+(?<name>${NAME})[ \t]?(?=[;=,):{]|$)`,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter: new RegExp(
    String.raw`(?:^|,)\s*(?:@\w+(?:\([^()]{0,80}\))?\s+|\[[^\]]{0,80}\]\s*){0,3}(?:final\s+)?(?<type>${TYPE})\s+(?<local>${NAME})`,
  ),
};
