import assert from 'node:assert/strict';

const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/** Asks again until there is an answer. No test depends on how long that takes. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return assert.fail(`never came: ${what}`);
}
