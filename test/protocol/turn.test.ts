import assert from 'node:assert/strict';
import { createTimer, createTurn } from '../../server/src/server/diagnostics/timer';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is said when a document has changed', () => {
  it('is said once, behind the last of the changes that come turn by turn', async () => {
    const log: string[] = [];
    const turn = createTurn(() => log.push('said'));
    for (let change = 1; change <= 5; change++) {
      log.push(`change ${change}`);
      turn.start();
      await nextTurn();
    }
    await nextTurn();
    await nextTurn();
    assert.deepEqual(log, ['change 1', 'change 2', 'change 3', 'change 4', 'change 5', 'said']);
  });

  it('is not said once that is stopped', async () => {
    const log: string[] = [];
    const turn = createTurn(() => log.push('said'));
    turn.start();
    await nextTurn();
    turn.stop();
    await nextTurn();
    await nextTurn();
    assert.deepEqual(log, []);
  });
});

describe('what waits for a pause', () => {
  it('waits on where more has come while something else took longer', async () => {
    const log: string[] = [];
    const pause = createTimer(20, () => log.push('pause'));
    pause.start();
    for (const begun = performance.now(); performance.now() - begun < 40; );
    setImmediate(() => {
      log.push('key');
      pause.start();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(log, ['key', 'pause']);
  });

  it('is called off at any time', async () => {
    const log: string[] = [];
    const pause = createTimer(1, () => log.push('pause'));
    pause.start();
    for (const begun = performance.now(); performance.now() - begun < 5; );
    setImmediate(() => pause.stop());
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(log, []);
    assert.ok(!pause.isRunning());
  });
});
