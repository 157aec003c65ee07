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
