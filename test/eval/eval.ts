/**
 * Measures the engine on the labelled corpus: `npm run eval`. With `-- --json` as JSON, with `-- --corpus <folder>` on
 * another corpus. Exits with 1 when a rule is under its floor. See docs/evaluation.md.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type Evaluation } from './evaluate.ts';
import { readFloors } from './floors.ts';
import { printed } from './print.ts';
import { readCorpus } from './read-corpus.ts';
import { scanCorpus } from './scan-corpus.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } } });
const root = values.corpus === undefined ? resolve(import.meta.dirname, '../corpus') : resolve(values.corpus);
const floors = readFloors(resolve(import.meta.dirname, 'floors.yml'));
const evaluation = evaluate(readCorpus(root), await scanCorpus(root), floors);
process.stdout.write(values.json ? asJson(evaluation) : printed(evaluation));
process.exitCode = evaluation.under.length === 0 ? 0 : 1;

function asJson(result: Evaluation): string {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
  return `${JSON.stringify(result, plain, 2)}\n`;
}
