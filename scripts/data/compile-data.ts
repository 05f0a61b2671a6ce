/**
 * Checks the project's data files against their TypeScript types and compiles them to modules under `generated/`.
 * Run by every npm script that needs them; prints one line for each mistake, with its file and place.
 */
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, relative } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import type { AbbreviationFile } from '../../src/core/personal-data/fields/abbreviation-file.ts';
import type { FieldNameFile } from '../../src/core/personal-data/fields/field-name-file.ts';
import type { FieldWordsFile } from '../../src/core/personal-data/fields/field-words-file.ts';
import { lexiconModule } from './lexicon.ts';
import { messageSources } from './message-sources.ts';
import { dataSources, schemaSources, type DataSource } from './sources.ts';
import { compileMessage, compileSchema } from './compile-schema.ts';
import { schemaOf } from './schema.ts';

const output = 'generated';
const stampFile = `${output}/.stamp`;

async function filesOf(pattern: string): Promise<string[]> {
  return (await Array.fromAsync(glob(pattern))).sort();
}

/** Hash of all that the output depends on, so that an unchanged tree costs nothing. */
async function stamp(): Promise<string> {
  const inputs = [
    ...(await filesOf('scripts/data/*.ts')),
    ...(await filesOf('src/**/*-{file,messages}.ts')),
    ...(await filesOf('src/core/assistant/answer.ts')),
    ...(await filesOf('src/core/{rules/rule-id,findings/severity,findings/finding,ai-calls/ai-call}.ts')),
    ...(await Promise.all(dataSources.map((source) => filesOf(source.files)))).flat(),
    ...(await filesOf('src/core/policy/presets/*.yml')),
    ...(await filesOf('src/core/personal-data/{word-table,fields/lexicon/*}.ts')),
  ];
  const hash = createHash('sha256');
  for (const file of inputs)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function write(name: string, text: string): Promise<void> {
  const path = `${output}/${name}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function describe(file: string, error: ErrorObject): string {
  const detail = JSON.stringify(error.params);
  return `${file}: ${error.instancePath || '/'} ${error.message ?? 'is invalid'} ${detail}`;
}

/** Entries of the sources compiled so far, by the name of their module. */
type Compiled = Map<string, unknown[]>;

async function compile(source: DataSource, compiled: Compiled): Promise<string[]> {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schemaOf(source.type));
  const mistakes: string[] = [];
  const entries: unknown[] = [];
  for (const file of await filesOf(source.files)) {
    const content: unknown = parse(await readFile(file, 'utf8'));
    for (const entry of Array.isArray(content) ? (content as unknown[]) : [content]) {
      if (!validate(entry)) mistakes.push(...(validate.errors ?? []).map((error) => describe(file, error)));
      entries.push(entry);
    }
  }
  const from = relative(output, source.module);
  const imports = `import type { ${source.type} } from '${from}';\n\n`;
  const body = `export const ${source.exportName}: readonly ${source.type}[] = ${JSON.stringify(entries, null, 1)};\n`;
  await write(`${source.output}.ts`, imports + body);
  compiled.set(source.output, entries);
  return mistakes;
}

async function compilePresets(): Promise<void> {
  const texts: Record<string, string> = {};
  for (const file of await filesOf('src/core/policy/presets/*.yml')) {
    texts[file.slice(file.lastIndexOf('/') + 1, -'.yml'.length)] = await readFile(file, 'utf8');
  }
  const body = `export const presets: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 1)};\n`;
  await write('presets.ts', body);
}

/** Once its entries are known to have the right form. */
async function compileLexicon(compiled: Compiled): Promise<void> {
  const source = {
    names: compiled.get('field-names') as FieldNameFile[],
    words: compiled.get('field-words') as FieldWordsFile[],
    abbreviations: compiled.get('abbreviations') as AbbreviationFile[],
  };
  await write('field-lexicon.ts', lexiconModule(source));
}

async function main(): Promise<void> {
  const now = await stamp();
  const before = await readFile(stampFile, 'utf8').catch(() => '');
  if (before === now) return;
  const mistakes: string[] = [];
  const compiled: Compiled = new Map();
  for (const source of dataSources) mistakes.push(...(await compile(source, compiled)));
  if (mistakes.length === 0) await compileLexicon(compiled);
  await compilePresets();
  for (const source of schemaSources) {
    const { schema, validator, declaration } = await compileSchema(source);
    await write(`schemas/${source.output}.schema.json`, schema);
    await write(`validate-${source.output}.js`, validator);
    await write(`validate-${source.output}.d.ts`, declaration);
  }
  for (const source of messageSources) {
    const { validator, declaration } = await compileMessage(source);
    await write(`validate-${source.output}.js`, validator);
    await write(`validate-${source.output}.d.ts`, declaration);
  }
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
  else await write('.stamp', now);
}

await main();
