import { relative } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { schemaOf } from './schema.ts';
import type { MessageSource } from './message-sources.ts';
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
  return {
    schema: `${JSON.stringify(schema, null, 2)}\n`,
    validator: await bundled(code),
    declaration: declarationOf(source),
  };
}

/** A validator of messages: whether one is well formed is all that is asked, so it stops at the first mistake. */
export async function compileMessage(source: MessageSource): Promise<Omit<CompiledSchema, 'schema'>> {
  const ajv = new Ajv({ strict: false, messages: false, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(withoutTexts(schemaOf(source.type))));
  return { validator: await bundled(code), declaration: declarationOf(source) };
}

/** A schema without what only people read. */
function withoutTexts(schema: AnySchemaObject): AnySchemaObject {
  const kept: unknown = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    (key === 'description' || key === 'markdownDescription') && typeof value === 'string' ? undefined : value,
  );
  return kept as AnySchemaObject;
}

function declarationOf({ type, module }: MessageSource): string {
  return [
    "import type { ErrorObject } from 'ajv';",
    `import type { ${type} } from '${relative('generated', module)}';`,
    '',
    `export interface Validate { (data: unknown): data is ${type}; errors?: ErrorObject[] | null }`,
    'export const validate: Validate;',
    '',
  ].join('\n');
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
