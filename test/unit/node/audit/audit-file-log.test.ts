import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEntry } from '../../../../src/core/guard/audit/audit-log.ts';
import { AuditFileLog } from '../../../../src/node/audit/audit-file-log.ts';
import { readAudit } from '../../../../src/node/audit/audit-files.ts';

function sent(request: string, time = '2026-11-26T10:00:00.000Z', model = 'm'): AuditEntry {
  return {
    kind: 'sent',
    request,
    time,
    policy: 'p',
    provider: 'ollama',
    host: 'localhost',
    model,
    data: {},
    promptTokens: 7,
  };
}

function ended(request: string, time = '2026-11-26T10:00:01.000Z'): AuditEntry {
  const none = [0, 0] as const;
  return {
    kind: 'ended',
    request,
    time,
    finish: 'complete',
    promptTokens: 10,
    answerTokens: 5,
    cost: 0.5,
    energyWh: none,
    co2eGrams: none,
    concerns: {},
  };
}

describe('the audit log in files', () => {
  let folder: string;
  const settings = { keepDays: 30, rotateAtMiB: 1 };
  const log = (): AuditFileLog => new AuditFileLog(folder, () => settings);
  /** A file's worth of lines. */
  async function fill(time: string | undefined): Promise<void> {
    for (let line = 0; line < 21; line++) await log().append(sent('a', time, 'x'.repeat(50 * 1024)));
  }
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'vigie-audit-')), 'audit');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('adds a line after the last one, and keeps itself out of the repository', async () => {
    await log().append(sent('1'));
    await log().append(ended('1'));
    const reading = await readAudit(folder);
    assert.equal(reading.broken, undefined);
    assert.deepEqual(
      reading.lines.map(({ entry }) => entry.kind),
      ['sent', 'ended'],
    );
    assert.deepEqual(await readdir(folder), ['.gitignore', 'audit-000001.jsonl']);
    assert.equal(await readFile(join(folder, '.gitignore'), 'utf8'), '*\n');
  });

  it('keeps one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => log().append(sent(String(index)))));
    const { broken, lines } = await readAudit(folder);
    assert.equal(broken, undefined);
    assert.equal(new Set(lines.map(({ entry }) => entry.request)).size, 20);
  });

  it('goes on after a crash in the middle of a line, which was never acted upon', async () => {
    await log().append(sent('1'));
    await appendFile(join(folder, 'audit-000001.jsonl'), '{"kind":"sent","request":"é');
    assert.deepEqual(await readAudit(folder).then(({ broken, isTorn }) => [broken, isTorn]), [undefined, true]);
    await log().append(ended('1'));
    const { broken, isTorn, lines } = await readAudit(folder);
    assert.deepEqual([broken, isTorn, lines.length], [undefined, false, 2]);
  });

  it('is a valid chain where a program ended between a question and its answer', async () => {
    await log().append(sent('1'));
    await log().append(sent('2'));
    await log().append(ended('2'));
    assert.equal((await readAudit(folder)).broken, undefined);
    // What never ended counts by its question.
    assert.deepEqual(await log().spentOn('2026-11-26'), { tokens: 22, cost: 0.5 });
    assert.deepEqual(await log().spentOn('2026-11-25'), { tokens: 0, cost: 0 });
  });

  it('adds nothing to a log that was changed', async () => {
    await log().append(sent('1'));
    const path = join(folder, 'audit-000001.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replace('ollama', 'openai'));
    await assert.rejects(log().append(sent('2')));
    assert.equal((await readAudit(folder)).broken?.line, 1);
  });

  it('starts a new file when one is full, and the chain goes on; shows a file that is gone', async () => {
    for (let file = 0; file < 3; file++) await fill(undefined);
    await log().append(sent('last'));
    const { files, broken } = await readAudit(folder);
    assert.deepEqual([files, broken], [4, undefined]);
    await rm(join(folder, 'audit-000002.jsonl'));
    assert.deepEqual((await readAudit(folder)).broken, { file: 'audit-000003.jsonl', line: 1, problem: 'order' });
  });

  it('drops files once all their lines are older than the policy keeps them', async () => {
    await fill('2026-01-01T00:00:00.000Z');
    await log().append(sent('new'));
    await log().append(sent('newer'));
    const { files, broken, firstFile, lines } = await readAudit(folder);
    assert.deepEqual([files, broken, firstFile, lines.length], [1, undefined, 2, 2]);
  });

  it('waits for a lock, and takes over one whose owner has died', async () => {
    await mkdir(join(folder, '.lock'), { recursive: true });
    setTimeout(() => void rm(join(folder, '.lock'), { recursive: true }), 50);
    await log().append(sent('1'));
    assert.equal((await readAudit(folder)).lines.length, 1);
  });
});
