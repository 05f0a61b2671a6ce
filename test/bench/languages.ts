/** Each language that is parsed: a document of 5,000 lines, made of the files of the corpus of AI calls one after the other. */
import { globSync, readFileSync } from 'node:fs';
import { loadProject } from '../../src/core/project/load-project.ts';
import { scan, type ScanContext } from '../../src/core/scan/scan.ts';
import { Syntax } from '../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../src/core/text/document.ts';
import { languageIdOf } from '../../src/core/text/languages.ts';
import { grammarFiles } from '../../src/node/assets.ts';
import { emptyProject } from './document.ts';

export interface LanguageMeasure {
  readonly language: string;
  readonly megabytes: number;
  readonly aiCalls: number;
  /** Median milliseconds of work for all rules, and for none that needs a parse. */
  readonly all: number;
  readonly textOnly: number;
}

const LINES = 5000;
const RUNS = 15;
const languages: Readonly<Record<string, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  java: 'java',
  kotlin: 'kt',
  csharp: 'cs',
  go: 'go',
  php: 'php',
  ruby: 'rb',
  rust: 'rs',
  r: 'R',
  shell: 'sh',
};

export async function measureLanguages(): Promise<readonly LanguageMeasure[]> {
  const project = await loadProject(emptyProject);
  const context: ScanContext = { project, syntax: new Syntax(grammarFiles), today: '2026-11-26' };
  const measured: LanguageMeasure[] = [];
  for (const [language, extension] of Object.entries(languages)) {
    const path = `app/demandes.${extension}`;
    const text = documentOf(language, extension);
    const timed = (rules: ScanContext['rules']) =>
      medianOf(async () => {
        const document = new SourceDocument(path, languageIdOf(path), text);
        return (await scan(document, rules ? { ...context, rules } : context)).aiCalls.length;
      });
    const { ms: all, result: aiCalls } = await timed(undefined);
    const { ms: textOnly } = await timed(new Set(['personal-data/value', 'personal-data/field']));
    measured.push({ language, megabytes: text.length / 1e6, aiCalls, all, textOnly });
  }
  return measured;
}

function documentOf(language: string, extension: string): string {
  const files = globSync(`test/corpus/ai/${language}/**/*.${extension}`).sort();
  const texts = files.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  const lines: string[] = [];
  for (let at = 0; lines.length < LINES; at++) lines.push(...(texts[at % texts.length] ?? []), '');
  return lines.slice(0, LINES).join('\n');
}

async function medianOf(run: () => Promise<number>): Promise<{ ms: number; result: number }> {
  let result = 0;
  const times: number[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    const started = performance.now();
    result = await run();
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  return { ms: times[Math.floor(RUNS / 2)] ?? 0, result };
}
