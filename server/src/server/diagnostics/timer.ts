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

const inAWhile =
  (milliseconds: number): Planning =>
  (due) => {
    const waiting = setTimeout(due, milliseconds);
    return () => clearTimeout(waiting);
  };

/**
 * Behind the messages that have come by now: Node hears one at each turn, and each may start it again. A worker of a browser,
 * which has no turns, hears them all before a timer is due.
 */
const behindMessages: Planning =
  typeof setImmediate === 'function'
    ? (due) => {
        let waiting = setImmediate(() => {
          waiting = setImmediate(due);
        });
        return () => clearImmediate(waiting);
      }
    : inAWhile(0);

/** Runs once when all that has come is heard. */
export const createTurn = (run: () => void): Startable => createStartable(behindMessages, run);

/** Runs once when it has not been started again for so long, not even by what came while something else took longer than that. */
export const createTimer = (milliseconds: number, run: () => void): Startable =>
  createStartable((due) => {
    let callOff = inAWhile(milliseconds)(() => {
      callOff = behindMessages(due);
    });
    return () => callOff();
  }, run);
