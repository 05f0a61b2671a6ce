import type { DeclarationGrammar } from '../grammar.ts';
import { formInputs } from './form-inputs.ts';

const NAME = String.raw`[a-zA-Z_$\u00c0-\uffff][\w$\u00c0-\uffff]{0,80}`;
const DECORATORS = String.raw`(?:@\w+(?:\([^()\n]{0,80}\))?[ \t]+)`;
const MODIFIERS = String.raw`(?:(?:public|private|protected|readonly|static|declare|override|accessor)[ \t]+)`;
/** What is taken out of an object: on one line, or one a line; the line that ends it need not have been kept. */
const TAKEN = String.raw`(?:[^{}[\]();\n]{1,400}|[ \t]*\n(?:[ \t]*(?:\.{3})?${NAME}(?:[ \t]?[:=][^\n{}();]{0,60})?,?[ \t]*\n){1,60})`;
/** A function under a name gives a thing, and is none. */
const NO_FUNCTION = String.raw`(?![\w$]|[ \t]?(?::[^=\n]{1,80})?=[ \t]?(?:async[ \t]+)?(?:function\b|\([^()\n]{0,160}\)[^=\n]{0,60}=>|\([ \t]?\{?[ \t]*$|[\w$]{1,40}[ \t]?=>))`;

/** Classes, interfaces, types, properties, keys of objects, variables, destructuring, parameters, and inputs of JSX. */
export const javascript: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|(?<![:"'\x60\\/])\/\/)`,
      String.raw`\bclass[ \t]+(?<class>${NAME})`,
      String.raw`\benum[ \t]+(?<enum>${NAME})`,
      String.raw`\binterface[ \t]+(?<owner>${NAME})`,
      String.raw`^[ \t]{0,60}(?:export[ \t]+)?type[ \t]+(?<owner2>${NAME})[^=\n]{0,80}=`,
      String.raw`\b(?:const|let|var)[ \t]+(?<owner3>${NAME})(?:[ \t]?:[^=\n]{1,80})?[ \t]?=[ \t]?(?:new[ \t]+)?(?:[\w.]{1,40}\((?:\)\.|["'][^"'\n]{0,40}["'],[ \t]?)?){0,2}\{`,
      String.raw`\b(?:const|let|var)[ \t]+(?<local>${NAME})${NO_FUNCTION}(?:[ \t]?:[ \t]?(?<type>\w+))?`,
      String.raw`\b(?:const|let|var)[ \t]+[{[](?<list>${TAKEN})`,
      String.raw`\bfunction\b[ \t]*\*?(?:${NAME})?[ \t]?\(\s{0,20}\{(?<list5>${TAKEN})`,
      String.raw`\(\{(?<list6>\s[^{}[\]();]{1,400})\}(?:[ \t]?:[^()=]{1,80})?\)(?:[ \t]?:[^=\n]{1,40})?[ \t]?=>`,
      String.raw`\(\{(?=[ \t]*\n)(?<==[ \t]?(?:async[ \t]?)?\(\{)(?<list7>${TAKEN})`,
      String.raw`\bfunction\b[ \t]*\*?(?:${NAME})?[ \t]?\((?<list2>[^(){}]{1,400})`,
      String.raw`^[ \t]{1,60}(?:(?:public|private|protected|static|async|constructor)[ \t]*){0,3}(?!if\b|for\b|while\b|switch\b|catch\b|return\b|await\b|super\b)(?:${NAME})?\((?<list3>[^(){}]{1,400})\)[^;{}\n]{0,80}\{$`,
      String.raw`\((?<list4>[^(){}=>]{1,200})\)(?:[ \t]?:[^=\n]{1,40})?[ \t]?=>`,
      // A key whose value is an object holds what follows.
      String.raw`(?:^[ \t]{0,60}|(?<=[{,][ \t]?))["']?(?<key>${NAME})["']?[?!]?[ \t]?:[ \t]?(?:z\.object\(|Joi\.object\(|yup\.object\(|new[ \t]\w+\(|\w+\.object\()?\{[ \t]*$`,
      String.raw`(?:^[ \t]{0,60}|(?<=[{,;(][ \t]?))${DECORATORS}{0,3}${MODIFIERS}{0,4}["']?(?<name>${NAME})["']?[?!]?[ \t]?:(?!:)[ \t]?(?<type2>\w[\w.]*)?`,
      String.raw`^[ \t]{1,60}${DECORATORS}{0,3}${MODIFIERS}{1,4}#?(?<member>${NAME})(?=[ \t]?[=;])${NO_FUNCTION}`,
      String.raw`(?:^[ \t]{1,60}${DECORATORS}{0,3}|(?<=[{;,][ \t]))#?(?<field>${NAME})(?=[?!]?[ \t]?(?:=(?![=>])|;|$))${NO_FUNCTION}`,
      formInputs,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter:
    /(?:^|,)\s*(?:(?:public|private|protected|readonly|\.\.\.|@\w+\(\))\s*){0,3}(?<local>[a-zA-Z_$\u00c0-\uffff][\w$\u00c0-\uffff]*)\??\s*(?::\s*(?<type>\w+))?/,
};
