import assert from 'node:assert/strict';
import { createTurn } from '../../server/src/server/diagnostics/timer';

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
