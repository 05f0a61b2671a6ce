import type { DeclarationGrammar } from '../grammar.ts';
import { formInputs } from './form-inputs.ts';

/** Inputs of forms. */
export const html: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: new RegExp([String.raw`(?<skip><!--)`, formInputs].join('|'), 'g'),
  closers: { '<!--': '-->' },
};
