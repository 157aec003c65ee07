import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { collectEarly } from '../../node/collecting';
import type { Look } from '../formats/printers';
import { createHand, type Hand } from './hand';

interface Request {
  readonly id: number;
  readonly call: keyof Hand;
  readonly argument: unknown;
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

export interface Thread {
  readonly hand: Hand;
  readonly end: () => Promise<unknown>;
}

/** A hand on another core: the same program, started once more. Whatever is asked of one that has died fails. */
export function startThread(program: string, look: Look): Thread {
  const worker = new Worker(program, { workerData: { look } });
  const waiting = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }
  >();
  let dead: Error | undefined;
  let count = 0;
  const die = (error: Error): void => {
    dead ??= error;
    for (const it of waiting.values()) it.reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, value, error }: Reply) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(value as never);
    else caller?.reject(new Error(error));
  });
  worker.on('error', die);
  worker.on('exit', () => die(new Error('exit')));
  const ask =
    (call: keyof Hand) =>
    (argument?: unknown): Promise<never> =>
      new Promise((resolve, reject) => {
        if (dead) {
          reject(dead);
          return;
        }
        const id = count++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, call, argument } satisfies Request);
      });
  return {
    hand: { meet: ask('meet'), learn: ask('learn'), check: ask('check') },
    end: () => worker.terminate(),
  };
}

/** What a thread does until it is ended. */
export async function serveThread(): Promise<void> {
  collectEarly();
  const port = parentPort as MessagePort;
  const hand = createHand((workerData as { readonly look: Look }).look);
  port.on('message', async ({ id, call, argument }: Request) => {
    try {
      const value = await (await hand)[call](argument as never);
      port.postMessage({ id, value } satisfies Reply);
    } catch (error) {
      port.postMessage({ id, error: String(error) } satisfies Reply);
    }
  });
}
