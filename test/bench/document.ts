/** One open document: what a keystroke costs from text to findings, on the calling thread. */
import { loadProject } from '../../src/core/project/load-project.ts';
import { scan, type ScanContext } from '../../src/core/scan/scan.ts';
import { Syntax } from '../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../src/core/text/document.ts';
import { grammarFiles } from '../../src/node/assets.ts';

export interface KeystrokeMeasure {
  readonly name: string;
  readonly lines: number;
  /** 95th percentile over all keystrokes, in milliseconds of work. */
  readonly p95: number;
  /** Longest stretch without a pause, 95th percentile, in milliseconds. */
  readonly p95Slice: number;
}

const KEYSTROKES = 200;
export const emptyProject = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
};

export async function measureKeystrokes(): Promise<KeystrokeMeasure[]> {
  const project = await loadProject(emptyProject);
  const context: ScanContext = { project, syntax: new Syntax(grammarFiles), today: '2026-11-24' };
  return [
    await typeInto('TypeScript without an AI call', 'demande.ts', plain(1000), context),
    await typeInto('Python with an AI call', 'demande.py', withCall(1000), context),
    await typeInto('Python of 5,000 lines with an AI call', 'demande.py', withCall(5000), context),
    await typeInto('CSV of 2,000 people', 'usagers.csv', people(2000), context),
  ];
}

async function typeInto(name: string, path: string, text: string, context: ScanContext): Promise<KeystrokeMeasure> {
  const languageId = { ts: 'typescript', py: 'python', csv: 'csv' }[path.slice(path.indexOf('.') + 1)] ?? 'plaintext';
  const works: number[] = [];
  const slices: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    const typed = `${text}\n# ${'x'.repeat(stroke % 40)}`;
    const started = performance.now();
    let sliceStart = started;
    let longest = 0;
    const pause = (): undefined => {
      const now = performance.now();
      longest = Math.max(longest, now - sliceStart);
      sliceStart = now;
    };
    await scan(new SourceDocument(path, languageId, typed), context, { pause });
    pause();
    works.push(performance.now() - started);
    slices.push(longest);
  }
  // The first ones load the grammar and warm the compiler; a person pays that once a session.
  return {
    name,
    lines: text.split('\n').length,
    p95: percentile(works.slice(20)),
    p95Slice: percentile(slices.slice(20)),
  };
}

function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

function plain(lines: number): string {
  return Array.from(
    { length: lines },
    (_, line) => `export const etape${String(line)} = calcul(demande, ${String(line)});`,
  ).join('\n');
}

function withCall(lines: number): string {
  const head = [
    'from openai import OpenAI',
    'client = OpenAI()',
    'reponse = client.chat.completions.create(model="x")',
  ];
  const body = Array.from(
    { length: lines - 3 },
    (_, line) => `etape_${String(line)} = calcul(demande, ${String(line)})`,
  );
  return [...head, ...body].join('\n');
}

/** Invented people at example.org, with numbers of the range that ARCEP keeps for fiction. */
function people(rows: number): string {
  const body = Array.from({ length: rows }, (_, row) => {
    const number = String(row).padStart(4, '0');
    return `${number},personne.${number}@example.org,06 39 98 ${number.slice(0, 2)} ${number.slice(2)}`;
  });
  return ['id,courriel,telephone', ...body].join('\n');
}
