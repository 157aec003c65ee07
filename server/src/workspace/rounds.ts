interface Work {
  /** Nothing is left to be done. */
  readonly isEmpty: () => boolean;
  /** Does a piece of it, and minds whether it is still wanted. */
  readonly step: (signal: AbortSignal) => Promise<void>;
  /** Lets everything else go first. */
  readonly breathe: () => Promise<void>;
  readonly onDone: () => void;
}

/** Work that is done piece by piece, while nobody waits for anything else. */
export interface Rounds {
  /** Goes on where there is something to do and it is not being done. */
  readonly go: () => void;
  readonly isRunning: () => boolean;
  /** Resolves when everything is done, or when nobody waits any more. */
  readonly done: (signal?: AbortSignal) => Promise<void>;
  /** Nobody wants what is being done. */
  readonly stop: () => void;
}

export function createRounds({ isEmpty, step, breathe, onDone }: Work): Rounds {
  const waiters = new Set<() => void>();
  let isRunning = false;
  let stopping = new AbortController();

  const run = async ({ signal }: AbortController): Promise<void> => {
    while (!signal.aborted && !isEmpty()) {
      await breathe();
      if (!signal.aborted) await step(signal);
    }
  };
  const release = (): void => {
    for (const it of waiters) it();
    waiters.clear();
  };
  const end = (mine: AbortController): void => {
    if (mine !== stopping) return;
    isRunning = false;
    if (isEmpty()) {
      release();
      onDone();
    } else go();
  };
  const go = (): void => {
    if (isRunning || isEmpty()) return;
    isRunning = true;
    const mine = stopping;
    // What cannot be done is told as such; anything else that fails ends this round only.
    run(mine)
      .catch(() => {})
      .finally(() => end(mine));
  };

  return {
    go,
    isRunning: () => isRunning,
    done: (signal) =>
      new Promise((resolve) => {
        waiters.add(resolve);
        signal?.addEventListener('abort', () => {
          waiters.delete(resolve);
          resolve();
        });
      }),
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
      isRunning = false;
      release();
    },
  };
}
