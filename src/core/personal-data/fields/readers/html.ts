import type { DeclarationGrammar } from '../grammar.ts';
import { formInputs } from './form-inputs.ts';
import { templateInputs } from './template-inputs.ts';

/** Inputs of forms, in pages and in templates of pages. */
export const html: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp([String.raw`(?<skip><!--)`, formInputs, templateInputs].join('|'), 'g'),
  closers: { '<!--': '-->' },
};
