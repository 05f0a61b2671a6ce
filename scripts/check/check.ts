/** Everything that CI checks, in order, all of it even after a failure; the last line says `N passed, N failed`. */
import { runStep } from './run-step.ts';
import { steps } from './steps.ts';

let passed = 0;
let failed = 0;
const broken: string[] = [];
const failures: string[] = [];
for (const step of steps) {
  const started = Date.now();
  console.log(`\n▸ ${step.name}`);
  const outcome = await runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (!outcome.ok) broken.push(step.name);
  if (outcome.failures) failures.push(`${step.name}: ${outcome.failures}`);
  console.log(`${outcome.ok ? '✓' : '✗'} ${step.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}
// Told again at the end: a long log is often kept by its end alone.
for (const failure of failures) console.log(`\n${failure}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
