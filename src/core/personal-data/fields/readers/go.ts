import type { DeclarationGrammar } from '../grammar.ts';

/** Structs and their fields, variables and parameters. */
export const go: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/[*/]|\x60)`,
      String.raw`^[ \t]{0,20}(?:type[ \t]+)?(?<owner>[\w\u00c0-\uffff]{1,80})[ \t]+(?:\[\])?struct[ \t]?\{`,
      String.raw`^func[ \t]*(?:\([^()\n]{0,80}\)[ \t]*)?\w*[ \t]?\((?<list>[^()]{0,600})`,
      String.raw`^[ \t]{0,60}(?:var|const)[ \t]+(?<local>\w{1,80})\b`,
      String.raw`^[ \t]{0,60}(?:(?:for|if)[ \t]+)?(?<local2>\w{1,80})[ \t]*(?:,[ \t]*\w{1,40}[ \t]*){0,3}:=`,
      String.raw`(?:^[ \t]{1,20}|(?<=struct[ \t]?\{[ \t]?|;[ \t]?))(?!return\b|defer\b|go\b|case\b|goto\b|package\b|import\b|type\b|else\b|if\b|for\b|switch\b)(?<name>[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80})(?=(?:,[ \t]?\w{1,80}){0,4}[ \t]+(?<type>(?:map\[\w{1,20}\])?[\w.*[\]]{2,60})[ \t]*(?:$|[\x60;}]|\/\/))`,
      String.raw`(?<=^[ \t]{1,20}\w{1,80},[ \t]?)(?<local3>[A-Za-z_]\w{0,80})(?=[ \t]+[\w.*[\]]{2,60}[ \t]*(?:$|[\x60;}]|\/\/))`,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n', '`': '`' },
  parameter: /(?:^|,)\s*(?<local>\w+)(?:\s+(?<type>[\w.*[\]]+))?/,
};
