/** `npm run bench`: Vigie and its peers over one corpus, in one run; then the editor's numbers. Prints Markdown. */
import { cpus } from 'node:os';
import { stat } from 'node:fs/promises';
import { measureActivation } from './activation.ts';
import { corpusFolder, prepareCorpus } from './corpus.ts';
import { measureKeystrokes } from './document.ts';
import { measureFirstWord } from './first-word.ts';
import { measureGuard } from './guard.ts';
import { measureLanguages } from './languages.ts';
import { mediansOf } from './measure.ts';
import { ripgrep } from './peers/ripgrep.ts';
import { secretlint } from './peers/secretlint.ts';
import { vigie, vigieOnPersonalData, vigieOnText, vigieWithoutFlows } from './peers/vigie.ts';

const RUNS = Number(process.env['VIGIE_BENCH_RUNS'] ?? 5);

const size = await prepareCorpus();
const megabytes = size.bytes / 1e6;
console.log(
  `Corpus: ${String(size.files)} files, ${megabytes.toFixed(0)} MB. ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}.\n`,
);

const peers = [
  { name: 'ripgrep, 8 patterns, `--no-unicode`', command: ripgrep(corpusFolder) },
  { name: 'vigie check, values and fields', command: vigieOnText(corpusFolder) },
  { name: 'vigie check, values, fields and flows', command: vigieOnPersonalData(corpusFolder) },
  { name: 'vigie check, rules on flows off', command: vigieWithoutFlows(corpusFolder) },
  { name: 'vigie check', command: vigie(corpusFolder) },
  { name: 'secretlint, profiler off', command: await secretlint(corpusFolder) },
];
const measured = await mediansOf(
  RUNS,
  peers.map(({ command }) => command),
);
const ours = measured[4]?.seconds ?? 0;
console.log('| tool, cold process | median s | s of processor | MB/s | files/s | peak MB | × vigie check |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [index, { seconds, processor, megabytes: peak }] of measured.entries()) {
  const cells = [
    peers[index]?.name ?? '',
    seconds.toFixed(2),
    processor?.toFixed(2) ?? '?',
    (megabytes / seconds).toFixed(0),
    (size.files / seconds).toFixed(0),
    peak?.toFixed(0) ?? '?',
    (seconds / ours).toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

console.log('\n| one document, keystroke to findings | lines | p95 ms of work | p95 ms without a pause |');
console.log('| --- | ---: | ---: | ---: |');
for (const { name, lines, p95, p95Slice } of await measureKeystrokes()) {
  console.log(`| ${name} | ${String(lines)} | ${p95.toFixed(1)} | ${p95Slice.toFixed(1)} |`);
}

console.log('\n| 5,000 lines full of AI calls | kB | AI calls | ms, all rules | MB/s | ms, values and fields |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { language, megabytes: size, aiCalls, all, textOnly } of await measureLanguages()) {
  const cells = [language, (size * 1000).toFixed(0), String(aiCalls), all.toFixed(0), ((size / all) * 1000).toFixed(1)];
  console.log(`| ${[...cells, textOnly.toFixed(1)].join(' | ')} |`);
}

console.log('\n| the guard, 8,000 tokens | median ms to decide | the same text again |');
console.log('| --- | ---: | ---: |');
for (const { name, first, again } of await measureGuard()) {
  console.log(`| ${name} | ${first.toFixed(1)} | ${again.toFixed(1)} |`);
}
const word = await measureFirstWord();
console.log(
  `\nFirst word of an answer: ${word.direct.toFixed(1)} ms directly, ${word.guarded.toFixed(1)} ms through the guard.`,
);

const activations: number[] = [];
for (let run = 0; run < RUNS; run++) activations.push(await measureActivation());
activations.sort((one, other) => one - other);
console.log(`\nActivation, load and call, median of ${RUNS}: ${activations[Math.floor(RUNS / 2)] ?? '?'} ms.`);

const bundle = (await stat('dist/extension.cjs')).size / 1024;
console.log(`\nExtension bundle before lazy parts: ${bundle.toFixed(0)} KiB.`);
