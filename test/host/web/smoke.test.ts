import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window whose extensions run in a web worker', () => {
  it('has no Node', () => {
    assert.equal(typeof (globalThis as { process?: { versions?: unknown } }).process?.versions, 'undefined');
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
  });

  it('reads the drafts of the folder', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
    assert.ok(names.some((name) => name.endsWith('.kehoach')));
  });
});
