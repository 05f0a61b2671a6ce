import type { DeclarationGrammar } from '../grammar.ts';

const NAME = String.raw`[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80}`;

/** Classes, properties and variables, and parameters of functions. */
export const kotlin: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|\/\/)`,
      String.raw`\b(?:class|interface|object)[ \t]+(?<owner>${NAME})`,
      String.raw`(?:^[ \t]{0,60}|(?<=[({,;]\s?))(?:@[\w:]+(?:\([^()\n]{0,80}\))?[ \t]+){0,3}(?:(?:private|public|internal|protected|override|lateinit|const|open)[ \t]+){0,4}va[lr][ \t]+(?<name>${NAME})[ \t]?(?::[ \t]?(?<type>\w+))?`,
      String.raw`\bva[lr][ \t]+\((?<list2>[^()]{1,200})\)[ \t]*=`,
      String.raw`\bfun[ \t]+(?:<[^<>\n]{0,40}>[ \t]?)?(?:[\w.]{1,40}\.)?\w+\((?<list>[^()]{1,600})`,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter: new RegExp(
    String.raw`(?:^|,)[ \t\r\n]*(?:@\w+[ \t\r\n]+){0,2}(?<local>${NAME})[ \t]?(?::[ \t]*(?<type>\w+)|(?=,|$))`,
  ),
};
