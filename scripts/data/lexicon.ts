import { compileLexicon } from '../../src/core/personal-data/fields/lexicon/compile-lexicon.ts';
import type { LexiconSource } from '../../src/core/personal-data/fields/lexicon/word-lists.ts';

const type = 'CompiledLexicon';

/** Text of the module that holds the lexicon of fields as the engine reads it. */
export function lexiconModule(source: LexiconSource): string {
  const lexicon = JSON.stringify(compileLexicon(source), null, 1);
  const from = '../src/core/personal-data/fields/lexicon/lexicon.ts';
  return `import type { ${type} } from '${from}';\n\nexport const fieldLexicon: ${type} = ${lexicon};\n`;
}
