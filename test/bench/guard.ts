/** The guard: what deciding on a prompt of 8,000 tokens costs, in a conversation that has not seen its text. */
import { globSync, readFileSync } from 'node:fs';
import { openConversation } from '../../src/core/guard/conversation.ts';
import type { PromptPart } from '../../src/core/guard/prompt.ts';
import { loadProject } from '../../src/core/project/load-project.ts';
import { emptyProject } from './document.ts';

export interface GuardMeasure {
  readonly name: string;
  /** UTF-16 units; four are counted as a token. */
  readonly length: number;
  /** Milliseconds of work: median of prompts that are all different, once warm. */
  readonly first: number;
  /** The same prompt again, with one more question: what was read is not read again. */
  readonly again: number;
}

const TOKENS = 8000;
const RUNS = 200;
const WARM = 60;

export async function measureGuard(): Promise<readonly GuardMeasure[]> {
  const project = await loadProject(emptyProject);
  const open = () =>
    openConversation({
      project: () => project,
      audit: { append: () => Promise.resolve(), spentOn: () => Promise.resolve({ tokens: 0, cost: 0 }) },
      now: () => '2026-11-26T10:00:00.000Z',
      newId: () => 'request',
    });
  const ask = async (conversation: ReturnType<typeof open>, parts: readonly PromptPart[]): Promise<number> => {
    const target = { provider: 'ollama', address: 'http://localhost:11434/v1', model: 'gemma3:4b' };
    const started = performance.now();
    const { outcome } = await conversation.decide({ target, messages: [{ role: 'user', parts }] });
    if (outcome !== 'cleared') throw new Error('The prompt of the bench is refused');
    return performance.now() - started;
  };
  const measured: GuardMeasure[] = [];
  for (const [name, glob] of [
    ['TypeScript', 'src/core/**/*.ts'],
    ['English text', 'node_modules/{minimatch,ajv,mocha,commander,undici,fast-check,openai,yaml}/README.md'],
    ['English and French text full of examples of personal data', 'docs/*.md'],
  ] as const) {
    const first: number[] = [];
    const again: number[] = [];
    for (const text of promptTexts(glob, RUNS)) {
      const conversation = open();
      const file: PromptPart = { origin: 'attached-file', path: 'app/piece.txt', text };
      first.push(await ask(conversation, [{ origin: 'typed', text: 'Explique ce texte.' }, file]));
      again.push(await ask(conversation, [{ origin: 'typed', text: 'Et la suite ?' }, file]));
    }
    measured.push({ name, length: 4 * TOKENS, first: median(first.slice(WARM)), again: median(again.slice(WARM)) });
  }
  return measured;
}

/** Texts of 8,000 tokens, all different, from files of this repository. */
export function promptTexts(glob: string, count: number): readonly string[] {
  const files = globSync(glob).sort();
  const all = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  return Array.from({ length: count }, (_, run) => {
    const at = (run * 9973) % Math.max(1, all.length - 4 * TOKENS);
    // A string of its own, as what is read from a file: a slice of another one is slower to read.
    return Buffer.from(all.slice(at, at + 4 * TOKENS)).toString();
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
