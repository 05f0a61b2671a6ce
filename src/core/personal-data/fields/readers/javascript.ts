import type { DeclarationGrammar } from '../grammar.ts';
import { formInputs } from './form-inputs.ts';

const NAME = String.raw`[a-zA-Z_$\u00c0-\uffff][\w$\u00c0-\uffff]{0,80}`;

/** Classes, interfaces, types, properties, keys of objects, variables, destructuring, parameters, and inputs of JSX. */
export const javascript: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|(?<![:"'\x60\\/])\/\/)`,
      String.raw`\b(?:class|interface|enum)[ \t]+(?<owner>${NAME})`,
      String.raw`^[ \t]{0,60}(?:export[ \t]+)?type[ \t]+(?<owner2>${NAME})[^=\n]{0,80}=`,
      String.raw`\b(?:const|let|var)[ \t]+(?<owner3>${NAME})(?:[ \t]?:[^=\n]{1,80})?[ \t]?=[ \t]?(?:new[ \t]+)?(?:[\w.]{1,40}\((?:["'][^"'\n]{0,40}["'],[ \t]?)?)?\{`,
      String.raw`\b(?:const|let|var)[ \t]+(?<local>${NAME})(?:[ \t]?:[ \t]?(?<type>\w+))?`,
      String.raw`\b(?:const|let|var)[ \t]+[{[](?<list>[^{}[\]()=]{1,400})[}\]]`,
      String.raw`\bfunction\b[ \t]*\*?(?:${NAME})?[ \t]?\((?<list2>[^(){}]{1,400})`,
      String.raw`^[ \t]{1,60}(?:(?:public|private|protected|static|async|constructor)[ \t]*){0,3}(?!if\b|for\b|while\b|switch\b|catch\b|return\b|await\b|super\b)(?:${NAME})?\((?<list3>[^(){}]{1,400})\)[^;{}\n]{0,80}\{$`,
      String.raw`\((?<list4>[^(){}=>]{1,200})\)(?:[ \t]?:[^=\n]{1,40})?[ \t]?=>`,
      // A key whose value is an object holds what follows.
      String.raw`(?:^[ \t]{0,60}|(?<=[{,][ \t]?))["']?(?<key>${NAME})["']?[?!]?[ \t]?:[ \t]?(?:z\.object\(|Joi\.object\(|yup\.object\(|new[ \t]\w+\(|\w+\.object\()?\{[ \t]*$`,
      String.raw`(?:^[ \t]{0,60}|(?<=[{,;(][ \t]?))(?:(?:public|private|protected|readonly|static|declare|@\w+\(\))[ \t]+){0,3}["']?(?<name>${NAME})["']?[?!]?[ \t]?:(?!:)[ \t]?(?<type2>\w[\w.]*)?`,
      String.raw`^[ \t]{1,60}(?:(?:public|private|protected|readonly|static|declare)[ \t]+){1,3}(?<member>${NAME})[ \t]?[=;]`,
      formInputs,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter:
    /(?:^|,)\s*(?:(?:public|private|protected|readonly|\.\.\.|@\w+\(\))\s*){0,3}(?<local>[a-zA-Z_$\u00c0-\uffff][\w$\u00c0-\uffff]*)\??\s*(?::\s*(?<type>\w+))?/,
};
