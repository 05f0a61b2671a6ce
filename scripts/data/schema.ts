import type { AnySchemaObject } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

/** JSON schema of a TypeScript type: the same types that the code reads, so that the two cannot drift apart. */
export function schemaOf(module: string, type: string): AnySchemaObject {
  const generator = createGenerator({
    path: module,
    type,
    tsconfig: 'scripts/data/tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
    markdownDescription: true,
  });
  return JSON.parse(JSON.stringify(generator.createSchema(type))) as AnySchemaObject;
}
