import assert from 'node:assert/strict';
import { loadProject } from '../../../../src/core/project/load-project.ts';
import type { RuleId } from '../../../../src/core/rules/rule-id.ts';
import { scan, type ScanResult } from '../../../../src/core/scan/scan.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { memoryFiles } from '../../register/project.ts';
import { installedGrammars } from '../../support/grammars.ts';

const syntax = new Syntax(installedGrammars);

async function scanned(code: string, ...rules: readonly RuleId[]): Promise<ScanResult> {
  const project = await loadProject(memoryFiles({}));
  const asked = rules.length > 0 && { rules: new Set(rules) };
  return scan(new SourceDocument('app.py', 'python', code), { project, syntax, today: '2026-11-28', ...asked });
}

const asking = (given: string): string =>
  `from mistralai import Mistral\n\ndef ask(question, email):\n    Mistral().chat.complete(messages=[${given}])\n`;

describe('a scan for some rules', () => {
  it('finds what reaches a model as a scan for all does', async () => {
    const some = await scanned(asking('email'), 'personal-data/in-prompt');
    const all = await scanned(asking('email'));
    assert.equal(some.findings.length, 1);
    assert.deepEqual(
      some.findings,
      all.findings.filter(({ ruleId }) => ruleId === 'personal-data/in-prompt'),
    );
  });

  it('looks for AI calls without data only where a rule tells of them', async () => {
    const code = asking('question').replace(', email', '');
    assert.equal((await scanned(code, 'personal-data/in-prompt', 'personal-data/value')).aiCalls.length, 0);
    assert.equal((await scanned(code, 'ai/undocumented-call')).aiCalls.length, 1);
    assert.equal((await scanned(code)).aiCalls.length, 1);
  });
});
