import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';

/** What the programs say on standard error in the Node that VS Code brings with it, which is another one than that of `npm test`. */
function complaintsOf(program: string, ...args: readonly string[]): string {
  const extension = vscode.extensions.all.find((it) => it.packageJSON.name === 'thao');
  const file = path.join(extension?.extensionPath ?? '', 'out', 'server', program);
  const { status, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  assert.notEqual(status, null);
  return stderr;
}

describe('the Node of VS Code', () => {
  it('is asked for nothing that it does not know', () => {
    assert.equal(complaintsOf('cli.js', 'rules'), '');
    assert.equal(complaintsOf('cli.js', 'check', '--jobs', '1', '-'), '');
    assert.equal(complaintsOf('node.js', '--stdio'), '');
  });
});
