/** Runs once when it has not been started again for so long. */
export function createTimer(
  milliseconds: number,
  run: () => void,
): { readonly start: () => void; readonly stop: () => void; readonly isRunning: () => boolean } {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(running);
    running = undefined;
  };
  const start = (): void => {
    stop();
    running = setTimeout(() => {
      running = undefined;
      run();
    }, milliseconds);
  };
  return { start, stop, isRunning: () => running !== undefined };
}

/**
 * Runs behind the messages that have come by now: Node hears one at each turn, and each may start it again. A worker of a browser,
 * which has no turns, hears them all before a timer is due.
 */
export function createTurn(run: () => void): { readonly start: () => void; readonly stop: () => void } {
  if (typeof setImmediate !== 'function') return createTimer(0, run);
  let waiting: NodeJS.Immediate | undefined;
  const stop = (): void => {
    clearImmediate(waiting);
    waiting = undefined;
  };
  const start = (): void => {
    stop();
    waiting = setImmediate(() => {
      waiting = setImmediate(() => {
        waiting = undefined;
        run();
      });
    });
  };
  return { start, stop };
}
