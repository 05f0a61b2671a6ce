import type { DeclarationGrammar } from '../grammar.ts';

const NAME = String.raw`[a-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80}`;

/** Structs, enums and their fields, variables, and parameters of functions and closures. */
export const rust: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|\/\/)`,
      String.raw`\b(?:struct|enum|trait|impl)[ \t]+(?<owner>[A-Z]\w{0,80})`,
      String.raw`\bfn[ \t]+\w+(?:<[^<>\n]{0,80}>)?\((?<list>[^()]{1,600})`,
      String.raw`\blet[ \t]+(?:mut[ \t]+)?(?<local>${NAME})(?:[ \t]?:[ \t]?(?<type>[\w:<>]{1,60}))?(?=[ \t]?[=;])`,
      // A field of a struct, of a variant, or of a struct that is made.
      String.raw`(?:^[ \t]{0,60}|(?<=[{,][ \t]?))(?:pub(?:\([^()\n]{1,40}\))?[ \t]+)?(?:r#)?(?<name>${NAME})[ \t]?:(?!:)[ \t]?(?<type2>[&\w][\w:<>' ]{0,60})?`,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter: new RegExp(
    String.raw`(?:^|,)[ \t\r\n]*(?:mut[ \t]+)?(?<local>${NAME})[ \t]?:[ \t]?&?(?:'\w+[ \t]+)?(?:mut[ \t]+)?(?<type>\w+)`,
  ),
};
