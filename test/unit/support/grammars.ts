import { grammarFiles } from '../../../src/node/assets.ts';
import type { GrammarFiles } from '../../../src/core/syntax/syntax.ts';

/** Reads the parser and its grammars from the packages that ship them. */
export const installedGrammars: GrammarFiles = grammarFiles;
