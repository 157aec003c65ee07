import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window with two folders', () => {
  it('keeps the settings of each', () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    assert.deepEqual(
      folders.map(({ name }) => name),
      ['dự thảo', 'trình ký'],
    );
    const profiles = folders.map(({ uri }) => vscode.workspace.getConfiguration('thao', uri).get('profile'));
    assert.deepEqual(profiles, ['du-thao', 'trinh-ky']);
  });
});
