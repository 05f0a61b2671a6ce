import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeEditors, open, read, remove, write, withoutProject } from '../support/folder.ts';
import { quickFixesAt } from '../support/quick-fixes.ts';
import { activeForm } from '../support/form.ts';
import { eventually } from '../support/eventually.ts';
import { found, settled } from '../support/findings.ts';
import { pythonCall } from '../support/values.ts';

const rule = 'ai/undocumented-call';
const recordPath = '.vigie/algorithms/trier-demande.yml';

async function lenses(uri: vscode.Uri): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
  return found.flatMap(({ command }) => (command?.command.startsWith('vigie.') ? [command.title] : []));
}

async function lens(uri: vscode.Uri, command: string): Promise<vscode.Command> {
  return eventually(`a lens for ${command}`, async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
    return all.find((one) => one.command?.command === command)?.command;
  });
}

async function run({ command, arguments: given = [] }: vscode.Command): Promise<void> {
  await vscode.commands.executeCommand(command, ...(given as unknown[]));
}

describe('an AI call', () => {
  before(withoutProject);

  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await write('tri.py', pythonCall);
    await open(uri);
  });

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie', 'tri.py');
  });

  it('is found where the callee stands', async () => {
    const [finding] = await found(uri, rule);
    assert.equal(finding?.range.start.line, 6);
  });

  it('gets its record from the lens, and is then documented', async () => {
    await found(uri, rule);
    await run(await lens(uri, 'vigie.documentAiCall'));
    assert.match(await read(at(recordPath)), /^id: trier-demande$/m);
    await eventually('the form of the record', () => activeForm()?.toString() === at(recordPath).toString());
    await settled(uri, rule);
    const record = await lens(uri, 'vigie.openRecord');
    assert.equal(record.title, 'Trier demande');
  });

  it('gets its record from the quick fix', async () => {
    const [finding] = await found(uri, rule);
    assert.ok(finding);
    const actions = await quickFixesAt(uri, finding.range);
    const fix = actions.find(({ title }) => title.includes('Document'));
    assert.ok(fix?.command);
    await run(fix.command);
    await settled(uri, rule);
  });

  it('has no lens where the person does not want any', async () => {
    await lens(uri, 'vigie.documentAiCall');
    await vscode.commands.executeCommand('vigie.toggleCodeLens');
    try {
      await eventually('no lens', async () => (await lenses(uri)).length === 0);
    } finally {
      await vscode.commands.executeCommand('vigie.toggleCodeLens');
    }
    await lens(uri, 'vigie.documentAiCall');
  });
});
