import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { patternsAround } from '../../cli/patterns';

const programs = ((): string => {
  const extension = vscode.extensions.all.find((it) => it.packageJSON.name === 'thao');
  return path.join(extension?.extensionPath ?? '', 'out', 'server');
})();

/** What comes of a run in the Node that VS Code brings with it, which is another one than that of `npm test`. */
function run(...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(process.execPath, args, { encoding: 'utf8', input: '', env });
}

/** What a program says on standard error. */
function complaintsOf(program: string, ...args: readonly string[]): string {
  const { status, stderr } = run(path.join(programs, program), ...args);
  assert.notEqual(status, null);
  return stderr;
}

describe('the Node of VS Code', () => {
  it('is asked for nothing that it does not know', () => {
    assert.equal(complaintsOf('cli.js', 'rules'), '');
    assert.equal(complaintsOf('cli.js', 'check', '--jobs', '1', '-'), '');
    assert.equal(complaintsOf('node.js', '--stdio'), '');
  });

  it('lives on when a pattern that was met before our programs is met again', () => {
    const { signal, stdout } = run(...patternsAround(path.join(programs, 'cli.js')));
    assert.equal(signal, null);
    assert.match(stdout, /lives$/u);
  });
});
