import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeEditors, open, remove, write, withoutProject } from '../support/folder.ts';

/** What is suggested at `|`. */
async function suggested(path: string, marked: string): Promise<readonly string[]> {
  const { uri, position } = await marking(path, marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return labels(list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text));
}

/** Asks until it is suggested: VS Code drops a question where the file changes under it. */
async function suggests(path: string, marked: string, label: string): Promise<void> {
  await eventually(`${label} in ${path}`, async () => (await suggested(path, marked)).includes(label));
}

async function explained(path: string, marked: string): Promise<string> {
  const { uri, position } = await marking(path, marked);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''))
    .join('\n');
}

async function marking(path: string, marked: string): Promise<{ uri: vscode.Uri; position: vscode.Position }> {
  const uri = await write(path, '');
  const editor = await open(uri);
  const { document } = editor;
  await editor.edit((edit) => {
    edit.replace(new vscode.Range(0, 0, document.lineCount, 0), marked.replace('|', ''));
  });
  return { uri, position: document.positionAt(marked.indexOf('|')) };
}

function labels(items: readonly vscode.CompletionItem[]): readonly string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

const record = '.vigie/algorithms/aide.yml';

describe('YAML of Vigie, without another extension', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie');
  });

  it('suggests keys of a record, ids of its lists and answers', async () => {
    await suggests(record, 'id: aide\n|', 'purpose');
    await suggests(record, 'id: aide\ndata: [|]\n', 'health');
    await suggests(record, 'id: aide\nprovider: |\n', 'mistral');
    assert.deepEqual(await suggested(record, 'facts:\n  individual_decision: |\n'), ['true', 'false']);
  });

  it('suggests rules and levels of a policy', async () => {
    await suggests('.vigie/policy.yml', 'version: 1\nrules:\n  |', 'ai/undocumented-call');
    await suggests('.vigie/policy.yml', 'rules:\n  ai/undocumented-call: |', 'error');
  });

  it('says what a field is for and which article asks for it, with a link', async () => {
    const text = await explained(record, 'id: aide\npur|pose:\n  fr: orienter\n');
    assert.match(text, /\[CRPA art\. R\.311-3-1-1\]\(https:\/\//);
  });

  it('says the question behind a fact', async () => {
    assert.match(await explained(record, 'facts:\n  individual_deci|sion: true\n'), /\?/);
  });

  it('is silent in other YAML', async () => {
    assert.deepEqual(await suggested('autre.yml', 'id: aide\n|'), []);
    await remove('autre.yml');
  });
});
