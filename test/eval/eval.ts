/**
 * Measures the engine on the labelled corpus: `npm run eval`. With `-- --json` as JSON, with `-- --corpus <folder>` on
 * another corpus. Exits with 1 when a rule or a language is under its floor. See docs/evaluation.md.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateCalls } from './evaluate-calls.ts';
import { evaluate } from './evaluate.ts';
import { readFloors } from './floors.ts';
import { printedCalls } from './print-calls.ts';
import { printed } from './print.ts';
import { readCorpus } from './read-corpus.ts';
import { scanCorpus } from './scan-corpus.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } } });
const root = values.corpus === undefined ? resolve(import.meta.dirname, '../corpus') : resolve(values.corpus);
const floors = readFloors(resolve(import.meta.dirname, 'floors.yml'));
const corpus = readCorpus(root);
const found = await scanCorpus(root);
const personalData = evaluate(corpus, found, floors.byRule);
const calls = evaluateCalls(corpus, found, floors.aiCallsByLanguage);
process.stdout.write(values.json ? asJson() : asText());
process.exitCode = personalData.under.length + calls.under.length === 0 ? 0 : 1;

/** A corpus that is labelled for one of the two says nothing of the other. */
function asText(): string {
  const sections = [personalData.files > 0 ? printed(personalData) : '', calls.files > 0 ? printedCalls(calls) : ''];
  return sections.join('');
}

function asJson(): string {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
  return `${JSON.stringify({ ...personalData, calls }, plain, 2)}\n`;
}
