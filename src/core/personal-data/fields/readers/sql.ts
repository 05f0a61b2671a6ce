import type { DeclarationGrammar } from '../grammar.ts';

const TYPE = String.raw`(?:n?var)?char2?\b|character\b|text\b|citext\b|n?clob\b|string\b|date\b|datetime2?\b|timestamp\w*|time\b|int\b|integer\b|bigint\b|smallint\b|tinyint\b(?:\(1\))?|serial\b|numeric\b|decimal\b|number\b|real\b|double\b|float\b|money\b|bool\b|boolean\b|bit\b|json\b|jsonb\b|uuid\b|bytea\b|blob\b|longtext\b|mediumtext\b|inet\b|cidr\b|enum\b|geometry\b|geography\b|point\b|binary\b|varbinary\b|xml\b|year\b|image\b|uniqueidentifier\b|mediumint\b|smallmoney\b|smalldatetime\b|datetimeoffset\b|nchar\b|raw\b|longblob\b|mediumblob\b|tinyblob\b|tinytext\b|set\(|hstore\b`;

/** Columns of tables and of types, where they are created or added. */
export const sql: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp(
    [
      // What a function gives is counts as often as not.
      String.raw`(?<skip>--|\/\*|\bRETURNS TABLE ?\()`,
      String.raw`\b(?:create[ \t]+(?:[a-z]+[ \t]+){0,3}table|alter[ \t]+table|create[ \t]+type)[ \t]+(?:if[ \t]+(?:not[ \t]+)?exists[ \t]+|only[ \t]+)?(?:["\x60[]?\w+["\x60\]]?\.){0,2}["\x60[]?(?<owner>[\w\u00c0-\uffff]+)`,
      String.raw`(?:^[ \t]{0,60},?[ \t]?|(?<=[(,][ \t]?)|\b(?:add|modify|change)[ \t]+(?:column[ \t]+)?(?:if[ \t]+not[ \t]+exists[ \t]+)?|\bchange[ \t]+(?:column[ \t]+)?["\x60]?\w{1,60}["\x60]?[ \t]+)["\x60[]?(?<member>[a-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80})["\x60\]]?[ \t]+\[?(?<type>${TYPE})`,
      String.raw`\brename[ \t]+(?:column[ \t]+)?["\x60[]?\w{1,60}["\x60\]]?[ \t]+to[ \t]+["\x60[]?(?<member2>[a-z_]\w{0,80})`,
    ].join('|'),
    'gim',
  ),
  closers: {
    '--': '\n',
    '/*': '*/',
    'RETURNS TABLE(': ')',
    'RETURNS TABLE (': ')',
    'returns table(': ')',
    'returns table (': ')',
  },
};
