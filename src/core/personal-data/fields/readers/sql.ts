import type { DeclarationGrammar } from '../grammar.ts';

const TYPE = String.raw`(?:n?var)?char2?\b|character\b|text\b|citext\b|n?clob\b|string\b|date\b|datetime2?\b|timestamp\w*|time\b|int\b|integer\b|bigint\b|smallint\b|tinyint\b(?:\(1\))?|serial\b|numeric\b|decimal\b|number\b|real\b|double\b|float\b|money\b|bool\b|boolean\b|bit\b|json\b|jsonb\b|uuid\b|bytea\b|blob\b|longtext\b|mediumtext\b|inet\b|cidr\b|enum\b|geometry\b|geography\b|point\b|binary\b|varbinary\b|xml\b|year\b|image\b|uniqueidentifier\b`;

/** Columns of tables and of types, where they are created or added. */
export const sql: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp(
    [
      String.raw`(?<skip>--|\/\*)`,
      String.raw`\b(?:create[ \t]+(?:[a-z]+[ \t]+){0,3}table|alter[ \t]+table|create[ \t]+type)[ \t]+(?:if[ \t]+(?:not[ \t]+)?exists[ \t]+|only[ \t]+)?(?:["\x60[]?\w+["\x60\]]?\.){0,2}["\x60[]?(?<owner>[\w\u00c0-\uffff]+)`,
      String.raw`(?:^[ \t]{0,60},?[ \t]?|(?<=[(,][ \t]?)|\badd[ \t]+(?:column[ \t]+)?(?:if[ \t]+not[ \t]+exists[ \t]+)?)["\x60[]?(?<member>[a-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80})["\x60\]]?[ \t]+(?<type>${TYPE})`,
    ].join('|'),
    'gim',
  ),
  closers: { '--': '\n', '/*': '*/' },
};
