import type { DeclarationGrammar } from '../grammar.ts';

const NAME = String.raw`[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff-]{0,60}`;

/** Keys of YAML: OpenAPI and JSON Schema, and data; `- name: column` of a list of columns. */
export const yaml: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>#)`,
      String.raw`^[ \t]{0,60}(?:-[ \t]+)?["']?(?<key>${NAME})["']?:[ \t]*(?:&\w+[ \t]*)?$`,
      String.raw`\{[ \t]?name:[ \t]?["']?(?<member2>${NAME})["']?,[ \t]?in:`,
      String.raw`^[ \t]{0,60}-[ \t]+name:[ \t]+["']?(?<member>${NAME})["']?[ \t]*$`,
      String.raw`(?:^[ \t]{0,60}(?:-[ \t]+)?|(?<=[{,][ \t]?))["']?(?<name>${NAME})["']?:(?:[ \t]\{[ \t]*type:[ \t]*(?<type>\w+)|[ \t]|$)`,
    ].join('|'),
    'gm',
  ),
  closers: { '#': '\n' },
};

/** Keys of JSON: schemas, and data. */
export const json: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`"(?<key>${NAME})"\s?:\s?\{[ \t]*$`,
      String.raw`"(?<name>${NAME})"\s?:(?:\s?\{\s*"type"\s?:\s?"(?<type>\w+)")?`,
    ].join('|'),
    'gm',
  ),
};
