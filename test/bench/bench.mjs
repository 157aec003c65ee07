// npm run bench [-- --runs 5 --edits 200 --asked 200 --plans 1000 --folder 5000 --odd 100]: how much longer Thảo takes than programs that do
// the least possible, measured in turns in the same minutes, so that ratios hold on any machine. Asserts nothing.
// npm run bench -- --peers [--runs 5 --edits 200 --plans 1000 --limit 240 --cache FOLDER --texts FOLDER]: beside its peers instead, see peers.mjs.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askAbout } from './answers.mjs';
import { readInBackground, writeFolder } from './folder.mjs';
import { typeInto } from './keystrokes.mjs';
import { createWatch, machine, median, megabytes, percentile, seconds, table, times } from './measure.mjs';
import { oddTexts } from './odd.mjs';
import { planText } from './plans.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    edits: { type: 'string', default: '200' },
    asked: { type: 'string', default: '200' },
    plans: { type: 'string', default: '1000' },
    folder: { type: 'string', default: '5000' },
    odd: { type: 'string', default: '100' },
    peers: { type: 'boolean', default: false },
    limit: { type: 'string', default: '240' },
    cache: { type: 'string' },
    texts: { type: 'string' },
  },
});
const [runs, edits, asked, plans, many, odd] = ['runs', 'edits', 'asked', 'plans', 'folder', 'odd'].map((it) =>
  Math.max(1, Number(values[it]) || 1),
);

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.join(here, '..', '..', 'out', 'server');
const thao = { check: [path.join(built, 'cli.js'), 'check'], server: [path.join(built, 'node.js'), '--stdio'] };
const floor = { check: [path.join(here, 'floor-read.mjs')], server: [path.join(here, 'floor-server.mjs')] };
if (!existsSync(thao.check[0])) {
  console.error('Build first: npm run build');
  process.exit(2);
}

if (values.peers) {
  const { measurePeers } = await import('./peers.mjs');
  const { cache, texts } = values;
  await measurePeers({ thao, floor, runs, edits, plans, cache, texts, limit: Number(values.limit) || 240 });
  process.exit(0);
}

const sizes = [
  ['10 KB', 10 * 1024],
  ['100 KB', 100 * 1024],
  ['1 MB', 1024 * 1024],
];
const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-bench-'));
/** Seconds; what takes longer is stopped. */
const longest = 20;
const watch = createWatch(folder);
const { env, watched, peak } = watch;
const runOnce = (args) => {
  const found = watch.run(args, { longest });
  return found ?? { seconds: Number.POSITIVE_INFINITY, memory: Number.NaN };
};

try {
  const drafts = path.join(folder, 'plans');
  mkdirSync(drafts);
  let total = 0;
  for (let i = 1; i <= plans; i++) {
    const text = planText(i, 10 * 1024);
    total += Buffer.byteLength(text);
    writeFileSync(path.join(drafts, `ke-hoach-${String(i).padStart(4, '0')}.kehoach`), text);
  }
  const single = sizes.map(([name, bytes]) => {
    const file = path.join(folder, `${name.replace(' ', '-')}.kehoach`);
    writeFileSync(file, planText(7, bytes));
    return [name, file];
  });

  console.log(`${machine()}\n`);
  console.log(`## Command line, whole process, median of ${runs}, in turns with a program that only reads\n`);
  const rows = [[`${plans} plans, ${megabytes(total)}`, drafts], ...single].map(([name, target]) => {
    const ours = [];
    const least = [];
    for (let i = 0; i < runs; i++) {
      least.push(runOnce([...floor.check, target]));
      ours.push(runOnce([...thao.check, target]));
    }
    const [us, it] = [ours, least].map((all) => ({
      seconds: median(all.map((one) => one.seconds)),
      memory: median(all.map((one) => one.memory)),
    }));
    return [
      name,
      seconds(us.seconds),
      seconds(it.seconds),
      times(us.seconds / it.seconds),
      `${us.memory.toFixed(0)} MiB`,
      `${it.memory.toFixed(0)} MiB`,
      times(us.memory / it.memory),
    ];
  });
  table(['', 'thao check', 'floor', 'ratio', 'peak', 'floor', 'ratio'], rows);

  console.log(`\n## Keystroke to diagnostics over stdio, up to ${edits} keystrokes, beside a server that answers []\n`);
  const keys = [];
  const medians = [];
  for (const [name, bytes] of sizes) {
    const text = planText(7, bytes);
    const least = await measure(floor.server, text);
    const ours = await measure(thao.server, text);
    medians.push(ours.p50);
    keys.push([
      name,
      ...[ours.p50, ours.p99, least.p50, least.p99].map((it) => `${it.toFixed(2)} ms`),
      times(ours.p50 / least.p50),
      times(ours.p99 / least.p99),
      `${ours.open.toFixed(0)} ms`,
      `${ours.memory.toFixed(0)} MiB`,
      `${least.memory.toFixed(0)} MiB`,
    ]);
  }
  table(['', 'p50', 'p99', 'floor p50', 'floor p99', 'ratio p50', 'ratio p99', 'open', 'peak', 'floor peak'], keys);
  const growth = medians[2] / medians[1];
  console.log(`\n100 KB to 1 MB: ${growth.toFixed(1)} times the time for ten times the text`);

  console.log(
    `\n## Answers in a plan of 100 KB, each asked ${asked} times after a keystroke, beside a server that answers null\n`,
  );
  const plan = planText(7, 100 * 1024);
  const leastAnswers = await askAbout(plan, { server: floor.server, places: asked, env: process.env });
  const answers = await askAbout(plan, { server: thao.server, places: asked, env: process.env });
  table(
    ['', 'p50', 'p99', 'floor p50', 'floor p99', 'ratio p50'],
    Object.entries(answers).map(([name, all]) => {
      const least = leastAnswers[name];
      const figures = [percentile(all, 50), percentile(all, 99), percentile(least, 50), percentile(least, 99)];
      return [name, ...figures.map((it) => `${it.toFixed(2)} ms`), times(percentile(all, 50) / percentile(least, 50))];
    }),
  );

  console.log(
    `\n## A folder of ${many} plans, read while somebody types into one of 100 KB, beside the same without a folder\n`,
  );
  const whole = path.join(folder, 'whole', 'plans');
  writeFolder(whole, many);
  const read = await readInBackground(whole, { server: thao.server, env: process.env, text: plan, count: asked });
  table(
    ['', 'p50', 'p99', 'longest', 'alone p50', 'alone p99', 'alone longest'],
    Object.keys(read.quiet).map((name) => {
      const figures = [read.disturbed[name], read.quiet[name]].flatMap((all) =>
        [50, 99, 100].map((it) => percentile(all, it)),
      );
      return [name, ...figures.map((it) => `${it.toFixed(1)} ms`)];
    }),
  );
  const kept = `${megabytes(read.bytes)} kept, ${(read.bytes / 1024 / many).toFixed(1)} KB a plan`;
  console.log(
    `\nRead in ${seconds(read.time / 1000)}, in ${seconds(read.busyTime / 1000)} while somebody types; ${kept}`,
  );

  console.log(
    `\n## Texts of one thing again and again, ${odd} KB and four times that; the slowest, and all that grow too fast\n`,
  );
  const empty = path.join(folder, 'empty.kehoach');
  writeFileSync(empty, '');
  const start = runOnce([...thao.check, empty]).seconds;
  const grown = Object.entries(oddTexts).map(([name, make]) => {
    const [small, large] = [odd, 4 * odd].map((kilobytes) => {
      const file = path.join(folder, 'odd.kehoach');
      writeFileSync(file, make(kilobytes * 1024));
      return Math.max(0.001, runOnce([...thao.check, file]).seconds - start);
    });
    return { name, small, large, isTooFast: 0.5 < large && 8 < large / small };
  });
  grown.sort((a, b) => b.large - a.large);
  table(
    ['', 'once', 'four times', 'growth'],
    grown
      .filter((it, i) => i < 5 || it.isTooFast)
      .map((it) => [it.name, seconds(it.small), seconds(it.large), times(it.large / it.small)]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(server, text) {
  const { open, times: all } = await typeInto(text, { server: watched(server), edits, rest: 5, env });
  return { open, p50: percentile(all, 50), p99: percentile(all, 99), memory: peak() };
}
