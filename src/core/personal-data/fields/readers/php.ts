import type { DeclarationGrammar } from '../grammar.ts';
import { formInputs } from './form-inputs.ts';

/** Classes, properties, variables, parameters, keys of arrays, columns of migrations, and inputs of forms. */
export const php: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>\/\*|(?<![:"'])\/\/)`,
      String.raw`^[ \t]{0,60}(?:(?:final|abstract|readonly)[ \t]+){0,2}(?:class|interface|trait|enum)[ \t]+(?<owner>[\w\u00c0-\uffff]{1,80})`,
      String.raw`\bSchema::(?:create|table)\(["'](?<owner2>\w+)["']`,
      String.raw`\b(?:function[ \t]*&?\w*|fn)[ \t]?\((?<list>[^()]{0,800})`,
      // The builder of forms of Symfony: https://symfony.com/doc/current/forms.html
      String.raw`->add\(\s{0,20}["'](?<local3>[a-zA-Z_]\w{1,60})["'](?=\s{0,20}(?:\)|,\s{0,20}(?:[\w\\]{1,80}::class|null\b)))`,
      String.raw`\$table->(?:string|text|char|date|dateTime|integer|boolean|decimal|json|enum|longText|unsignedInteger|binary|float|timestamp|tinyInteger|smallInteger|uuid|ipAddress|year)\(["'](?<member>\w+)["']`,
      // What a model of Laravel takes and hides: https://laravel.com/docs/eloquent#mass-assignment
      String.raw`^[ \t]{0,60}(?:public|protected|private)[ \t]+(?:array[ \t]+)?\$(?:fillable|hidden|visible|guarded|appends|dates|encryptable)[ \t]*=[ \t]*(?:\[|array\()(?<list2>[^[\]()$;]{1,1200})`,
      // `#[ORM\Column] private ?string $nom`: an attribute may stand on the same line.
      String.raw`(?:^[ \t]{0,60}|(?<=\][ \t]{1,4}))(?:(?:public|private|protected|readonly|static|var)[ \t]+){1,4}(?:\??[\w\\|]{1,80}[ \t]+)?\$(?<member2>[\w\u00c0-\uffff]{1,80})`,
      String.raw`^[ \t]{0,60}\$(?<local>[\w\u00c0-\uffff]{1,80})[ \t]*=(?![=>])`,
      String.raw`["'](?<local2>[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff-]{1,60})["'][ \t]*=>`,
      formInputs,
    ].join('|'),
    'gm',
  ),
  closers: { '/*': '*/', '//': '\n' },
  parameter: /(?:^|,)(?:[^,$'"]{0,120}\$(?<local>[\w\u00c0-\uffff]{1,80})|\s{0,80}["'](?<local2>\w+)["'](?!\s?=))/,
};
