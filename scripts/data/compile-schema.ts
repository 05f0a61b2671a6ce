import { relative } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { schemaOf } from './schema.ts';
import type { SchemaSource } from './sources.ts';

interface CompiledSchema {
  readonly schema: string;
  readonly validator: string;
  readonly declaration: string;
}

/** The shipped JSON schema of a user's file and a validator compiled from it, so that ajv itself is not shipped. */
export async function compileSchema(source: SchemaSource): Promise<CompiledSchema> {
  const schema = { ...schemaOf(source.type), title: source.title };
  const formats = { date: /^\d{4}-\d{2}-\d{2}$/, email: /^[^\s@]+@[^\s@]+$/, uri: /^https?:\/\/\S+$/ };
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, formats, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const module = relative('generated', source.module);
  const declaration = [
    "import type { ErrorObject } from 'ajv';",
    `import type { ${source.type} } from '${module}';`,
    '',
    `export interface Validate { (data: unknown): data is ${source.type}; errors?: ErrorObject[] | null }`,
    'export const validate: Validate;',
    '',
  ].join('\n');
  return { schema: `${JSON.stringify(schema, null, 2)}\n`, validator: await bundled(code), declaration };
}

/** The compiled validator calls helpers of ajv by `require`, even in its ES module form: they are put inside. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
