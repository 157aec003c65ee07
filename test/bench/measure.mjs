// What every measurement needs: a program run once and what it took, the middle of many, and tables to print.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Runs programs of Node and tells what they took; they leave their figures in `folder`. */
export function createWatch(folder) {
  const peakFile = path.join(folder, 'peak');
  // What a machine has every Node read at its start, certificates for one, would be counted to each program.
  const plain = Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_'));
  const env = { ...Object.fromEntries(plain), PEAK_FILE: peakFile };
  const watched = (args) => ['--require', path.join(here, 'peak.cjs'), ...args];
  const figures = () => readFileSync(peakFile, 'utf8').split(' ').map(Number);
  return {
    env,
    watched,
    /** The most memory that the last program held, in MiB. */
    peak: () => figures()[0] / 1024,
    /**
     * Seconds on the clock and of the processor, and MiB; nothing where it took longer than `longest` seconds. `onOneCore` holds it
     * there where that can be done: V8 collects and translates on other cores too.
     */
    run: (args, { longest, cwd, worst = 1, onOneCore = false }) => {
      rmSync(peakFile, { force: true });
      const [program, ...before] = onOneCore && canHold ? [...holding, process.execPath] : [process.execPath];
      const started = performance.now();
      const { status, stderr, error } = spawnSync(program, [...before, ...watched(args)], {
        env,
        cwd,
        timeout: longest * 1000,
        killSignal: 'SIGKILL',
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 1024 ** 3,
      });
      const taken = (performance.now() - started) / 1000;
      if (error?.code === 'ETIMEDOUT') return undefined;
      if (error || status === null || worst < status) throw new Error(`${args.join(' ')} failed\n${error ?? stderr}`);
      const [peak, processor] = figures();
      return { seconds: taken, processor, memory: peak / 1024 };
    },
  };
}

const holding = ['taskset', '--cpu-list', '0'];

/** Whether a program can be held on one core here: Linux can, as long as the first is not denied to us. */
export const canHold = spawnSync(holding[0], [...holding.slice(1), 'true']).status === 0;

export const machine = () =>
  `Node ${process.version}, ${process.platform} ${process.arch}, ${os.availableParallelism()} × ${os.cpus()[0]?.model.trim()}`;

export function percentile(all, part) {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((part / 100) * sorted.length) - 1)];
}

export const median = (all) => percentile(all, 50);

export const times = (ratio) => `× ${ratio.toFixed(1)}`;

export const seconds = (it, longest = 20) => (Number.isFinite(it) ? `${it.toFixed(2)} s` : `> ${longest} s`);

export const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export function table(head, rows) {
  for (const row of [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows])
    console.log(`| ${row.join(' | ')} |`);
}
