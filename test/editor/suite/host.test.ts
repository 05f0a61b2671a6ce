import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the VS Code that runs the tests', () => {
  it('is the version that was asked for', () => {
    const expected = process.env['VIGIE_TEST_VSCODE_VERSION'];
    assert.ok(expected, 'the runner did not say which version it asked for');
    assert.equal(vscode.version, expected);
  });

  it('finds the files of the folder', async () => {
    const files = await vscode.workspace.findFiles('**/*', null, 1);
    assert.equal(files.length, 1);
  });
});
