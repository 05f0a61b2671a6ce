import { languageIdOf } from '../../text/languages.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { DeclarationGrammar } from './grammar.ts';
import { csv } from './readers/csv.ts';
import { go } from './readers/go.ts';
import { html } from './readers/html.ts';
import { java } from './readers/java.ts';
import { javascript } from './readers/javascript.ts';
import { json, yaml } from './readers/keys.ts';
import { kotlin } from './readers/kotlin.ts';
import { php } from './readers/php.ts';
import { python } from './readers/python.ts';
import { ruby } from './readers/ruby.ts';
import { rust } from './readers/rust.ts';
import { cobol, graphql, prisma, protobuf, xmlSchema } from './readers/schemas.ts';
import { sql } from './readers/sql.ts';

const byLanguage: ReadonlyMap<string, DeclarationGrammar> = new Map([
  ['python', python],
  ['javascript', javascript],
  ['javascriptreact', javascript],
  ['typescript', javascript],
  ['typescriptreact', javascript],
  ['vue', javascript],
  ['svelte', javascript],
  ['java', java],
  ['csharp', java],
  ['kotlin', kotlin],
  ['go', go],
  ['php', php],
  ['ruby', ruby],
  ['rust', rust],
  ['sql', sql],
  ['html', html],
  ['xml', xmlSchema],
  ['yaml', yaml],
  ['json', json],
  ['jsonc', json],
  ['csv', csv],
  ['tsv', csv],
  ['prisma', prisma],
  ['graphql', graphql],
  ['proto3', protobuf],
  ['proto', protobuf],
  ['cobol', cobol],
]);

/** How names are declared in a document, `undefined` where nobody knows. An editor without a language's extension calls it plain text. */
export function grammarOf({
  languageId,
  path,
}: Pick<SourceDocument, 'languageId' | 'path'>): DeclarationGrammar | undefined {
  return byLanguage.get(languageId) ?? byLanguage.get(languageIdOf(path));
}
