import { compileLexicon } from '../../src/core/personal-data/fields/lexicon/compile-lexicon.ts';
import type { FieldNameFile } from '../../src/core/personal-data/fields/field-name-file.ts';
import type { FieldWordsFile } from '../../src/core/personal-data/fields/field-words-file.ts';

const type = 'CompiledLexicon';

/** Text of the module that holds the lexicon of fields as the engine reads it. */
export function lexiconModule(names: readonly FieldNameFile[], words: readonly FieldWordsFile[]): string {
  const lexicon = JSON.stringify(compileLexicon({ names, words }), null, 1);
  const from = '../src/core/personal-data/fields/lexicon/lexicon.ts';
  return `import type { ${type} } from '${from}';\n\nexport const fieldLexicon: ${type} = ${lexicon};\n`;
}
