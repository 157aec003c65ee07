import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { patternsAround } from './patterns';
import { cli } from './thao';

describe('the engine', () => {
  it('lives on when a pattern that was met before our program is met again', () => {
    const { signal, stdout } = spawnSync(process.execPath, patternsAround(cli), { encoding: 'utf8' });
    assert.equal(signal, null);
    assert.match(stdout, /lives$/u);
  });
});
