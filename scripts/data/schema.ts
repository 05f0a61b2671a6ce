import type { AnySchemaObject } from 'ajv';
import { createGenerator, type SchemaGenerator } from 'ts-json-schema-generator';

let generator: SchemaGenerator | undefined;

/**
 * JSON schema of a TypeScript type of a `*-file.ts` or `*-messages.ts` module: the same types that the code reads, so that the two cannot drift apart.
 * One program holds all the modules: to read them takes a second, and there are some forty. Their types have names of their own.
 */
export function schemaOf(type: string): AnySchemaObject {
  generator ??= createGenerator({
    path: 'src/**/*-{file,messages}.ts',
    tsconfig: 'scripts/data/tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
    markdownDescription: true,
  });
  return JSON.parse(JSON.stringify(generator.createSchema(type))) as AnySchemaObject;
}
