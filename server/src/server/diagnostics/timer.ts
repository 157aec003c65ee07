/** Plans that something is run once, and tells how to call that off. */
type Planning = (due: () => void) => () => void;

interface Startable {
  readonly start: () => void;
  readonly stop: () => void;
  readonly isRunning: () => boolean;
}

/** Runs once for all the times that it was started before it was due; each of them puts it off. */
function createStartable(plan: Planning, run: () => void): Startable {
  let callOff: (() => void) | undefined;
  const stop = (): void => {
    callOff?.();
    callOff = undefined;
  };
  const start = (): void => {
    stop();
    callOff = plan(() => {
      callOff = undefined;
      run();
    });
  };
  return { start, stop, isRunning: () => callOff !== undefined };
}

/** Runs once when it has not been started again for so long. */
export const createTimer = (milliseconds: number, run: () => void): Startable =>
  createStartable((due) => {
    const waiting = setTimeout(due, milliseconds);
    return () => clearTimeout(waiting);
  }, run);

/**
 * Runs behind the messages that have come by now: Node hears one at each turn, and each may start it again. A worker of a browser,
 * which has no turns, hears them all before a timer is due.
 */
export const createTurn = (run: () => void): Startable =>
  typeof setImmediate === 'function' ? createStartable(inTwoTurns, run) : createTimer(0, run);

function inTwoTurns(due: () => void): () => void {
  let waiting = setImmediate(() => {
    waiting = setImmediate(due);
  });
  return () => clearImmediate(waiting);
}
