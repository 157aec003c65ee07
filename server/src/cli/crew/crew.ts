import { availableParallelism } from 'node:os';
import type { Given } from '../drafts/given';
import { standardInput, statOf } from '../files/files';
import type { Look } from '../formats/printers';
import { type CheckedDraft, type CheckTask, createHand, type Hand, type Met } from './hand';
import { startThread } from './threads';

/** As much as is checked in the time that a thread takes to begin. */
const leastForOne = 500_000;

/** So many drafts go to a hand at a time: few, so that all are done at about the same time. */
const mostInBatch = 8;
const longestBatch = 160_000;

/** Batches that are begun while an early one is waited for, for each hand: more would have to be kept until they can be printed. */
const mostAhead = 8;

/** The drafts in batches, and how many hands they are given to; nothing where one alone is sooner done. */
export function planCrew(
  files: readonly string[],
  wanted: number | undefined,
): { readonly hands: number; readonly batches: readonly (readonly string[])[] } | undefined {
  if (files.length < 2 || wanted === 1) return undefined;
  const sizes = measure(files);
  if (!sizes) return undefined;
  const useful = Math.floor(sizes.reduce((sum, it) => sum + it, 0) / leastForOne);
  const hands = Math.min(wanted ?? Math.min(availableParallelism(), useful), files.length);
  if (hands < 2) return undefined;
  const batches: string[][] = [];
  let last: string[] = [];
  let length = longestBatch;
  for (const [i, file] of files.entries()) {
    const size = sizes[i] as number;
    if (longestBatch < length + size || last.length === mostInBatch) {
      last = [];
      length = 0;
      batches.push(last);
    }
    last.push(file);
    length += size;
  }
  return { hands, batches };
}

/** How long each file is; nothing where one is no plain file: what can be read once only is read by one. */
function measure(files: readonly string[]): readonly number[] | undefined {
  const sizes: number[] = [];
  for (const it of files) {
    const found = it === standardInput ? undefined : statOf(it);
    if (!found?.isFile()) return undefined;
    sizes.push(found.size);
  }
  return sizes;
}

interface Crew {
  readonly given: Given;
  readonly look: Look;
  readonly plan: NonNullable<ReturnType<typeof planCrew>>;
  /** What a thread is made of. */
  readonly program: string;
  /** In the order of the files. */
  readonly deliver: (checked: CheckedDraft) => Promise<void>;
  readonly isOver: () => boolean;
}

/** Checks the drafts on several cores, and gives what came of each in the order of the files. */
export async function checkTogether({ given, look, plan, program, deliver, isOver }: Crew): Promise<void> {
  const { files, problems, settingsFor, terminal } = given;
  const own = await createHand(look);
  const threads = Array.from({ length: plan.hands - 1 }, () => startThread(program, look));
  const all = [own, ...threads.map((it) => withReserve(it.hand, own))];
  const unreadable = new Set<string>();

  const meet = async (): Promise<void> => {
    let done = 0;
    const work = (hand: Hand, batch: readonly string[]) => hand.meet(batch);
    const learn = async (met: readonly Met[]): Promise<void> => {
      const known = met.flatMap((it) => ('known' in it ? [it.known] : []));
      for (const it of met) {
        if ('known' in it || it.problem === undefined) continue;
        unreadable.add(it.file);
        problems.add(it.problem);
      }
      await Promise.all(all.map((it) => it.learn(known)));
      done += met.length;
      terminal.showProgress({ doing: 'Đang đọc', done, all: files.length });
    };
    await share(plan.batches, { hands: all, work, deliver: learn, isOver });
  };

  const check = async (): Promise<void> => {
    let done = 0;
    const work = (hand: Hand, batch: readonly string[]) =>
      hand.check(batch.map((file): CheckTask => ({ file, settings: settingsFor(file) })));
    const print = async (checked: readonly CheckedDraft[]): Promise<void> => {
      for (const it of checked) await deliver(it);
      done += checked.length;
      terminal.showProgress({ doing: 'Đang kiểm tra', done, all: files.length });
    };
    const batches = plan.batches.map((it) => it.filter((file) => !unreadable.has(file)));
    await share(batches, { hands: all, work, deliver: print, isOver });
  };

  try {
    await meet();
    await check();
  } finally {
    terminal.hideProgress();
    await Promise.all(threads.map((it) => it.end()));
  }
}

/** What a thread has failed at, or is no longer there for, we do ourselves. */
const withReserve = (hand: Hand, own: Hand): Hand => ({
  meet: (files) => hand.meet(files).catch(() => own.meet(files)),
  learn: (known) => hand.learn(known).catch(() => {}),
  check: (tasks) => hand.check(tasks).catch(() => own.check(tasks)),
});

interface Sharing<T, R> {
  readonly hands: readonly Hand[];
  readonly work: (hand: Hand, task: T) => Promise<R>;
  readonly deliver: (result: R) => Promise<void>;
  readonly isOver: () => boolean;
}

/** Gives each hand one task after another, and delivers what comes of them in the order of the tasks. */
async function share<T, R>(tasks: readonly T[], { hands, work, deliver, isOver }: Sharing<T, R>): Promise<void> {
  const finished = new Map<number, R>();
  let next = 0;
  let delivered = 0;
  let isDelivering = false;
  let waiting: (() => void)[] = [];

  const deliverFinished = async (): Promise<void> => {
    if (isDelivering) return;
    isDelivering = true;
    for (; finished.has(delivered); delivered++) {
      const result = finished.get(delivered) as R;
      finished.delete(delivered);
      await deliver(result);
    }
    isDelivering = false;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };

  const keepBusy = async (hand: Hand): Promise<void> => {
    while (next < tasks.length && !isOver()) {
      if (mostAhead * hands.length <= next - delivered) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const at = next++;
      finished.set(at, await work(hand, tasks[at] as T));
      await deliverFinished();
    }
  };

  // Each thread has a second task at hand, for when we are too busy to give it one.
  await Promise.all([...hands, ...hands.slice(1)].map(keepBusy));
}
