import type { DeclarationGrammar } from '../grammar.ts';

/** Models of Prisma and their fields. */
export const prisma: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\/)`,
      String.raw`^[ \t]{0,20}(?:model|type|view|enum)[ \t]+(?<owner>\w+)[ \t]*\{`,
      String.raw`^[ \t]{1,20}(?<name>[a-zA-Z_]\w{0,80})[ \t]+(?<type>[A-Z]\w{0,60})[?[\]]{0,3}(?=[ \t]|$)`,
    ].join('|'),
    'gm',
  ),
  closers: { '//': '\n' },
};

/** Types and inputs of GraphQL, their fields and the arguments of fields. */
export const graphql: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>"""|#)`,
      String.raw`^[ \t]{0,20}(?:extend[ \t]+)?(?:type|input|interface)[ \t]+(?<owner>\w+)`,
      String.raw`(?:^[ \t]{1,20}|(?<=\{[ \t]?))(?<name>[a-zA-Z_]\w{0,80})(?=[ \t]?(?:\([^()]{0,400}\)[ \t]?)?:[ \t]?(?<type>[[\w]{1,60}))`,
      String.raw`(?<=[(,][ \t]?)(?<local>[a-zA-Z_]\w{0,80})[ \t]?:[ \t]?(?<type2>[[\w]{1,60})`,
    ].join('|'),
    'gm',
  ),
  closers: { '"""': '"""', '#': '\n' },
};

/** Messages of Protocol Buffers and their fields. */
export const protobuf: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\/|\/\*)`,
      String.raw`^[ \t]{0,40}message[ \t]+(?<owner>\w+)`,
      String.raw`(?:^[ \t]{1,40}|(?<=[{;][ \t]?))(?:(?:optional|repeated|required)[ \t]+)?(?<type>[a-zA-Z][\w.]{0,80}|map<[^<>\n]{1,60}>)[ \t]+(?<member>[a-zA-Z_]\w{0,80})[ \t]*=[ \t]*\d`,
    ].join('|'),
    'gm',
  ),
  closers: { '//': '\n', '/*': '*/' },
};

/** Elements and attributes of XML Schema. */
export const xmlSchema: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp(
    [
      String.raw`(?<skip><!--)`,
      String.raw`<\w{0,5}:?complexType[^<>]{0,200}?\sname=["'](?<owner>[\w\u00c0-\uffff.-]{1,80})["']`,
      String.raw`<\w{0,5}:?(?:element|attribute)\b[^<>]{0,200}?\sname=["'](?<member>[\w\u00c0-\uffff.-]{1,80})["'](?:[^<>]{0,100}?\btype=["'](?<type>[\w:]{1,40})["'])?`,
    ].join('|'),
    'g',
  ),
  closers: { '<!--': '-->' },
};

/** Data items of a COBOL copybook: the level before the name, the group before its items. */
export const cobol: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp(
    [
      String.raw`^(?:.{6})?(?<skip>\*)`,
      String.raw`^(?:\d{6})?[ \t]{0,40}(?:0[1-9]|[1-4]\d|77)[ \t]+(?<owner>[a-z][\w-]{0,60})[ \t]*\.`,
      String.raw`^(?:\d{6})?[ \t]{0,40}(?:0[1-9]|[1-4]\d|77)[ \t]+(?<member>[a-z][\w-]{0,60})\s{1,80}(?:REDEFINES[ \t]+[\w-]+[ \t]+)?(?:PIC|PICTURE|OCCURS|COMP|USAGE)\b`,
    ].join('|'),
    'gim',
  ),
  closers: { '*': '\n' },
};
