// npm run bench -- --peers: Thảo beside programs that check texts as well, on the same texts, in turns in the same minutes, and whether
// the goals are met that were set for it. Every number is a ratio's part: on another machine all of them are others.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { typeInto } from './keystrokes.mjs';
import { canHold, createWatch, machine, median, percentile, table } from './measure.mjs';
import { installPeers, versions } from './peers/install.mjs';
import { markdownServer, peerPrograms } from './peers/programs.mjs';
import { planText } from './plans.mjs';

const sizes = [
  ['10 KB', 10 * 1024],
  ['100 KB', 100 * 1024],
  ['1 MB', 1024 * 1024],
  ['10 MB', 10 * 1024 * 1024],
];
const many = 'plans';

/** What takes longer than this, in seconds, is run once. */
const longRun = 15;

export async function measurePeers({ thao, floor, runs, edits, plans, limit, cache, texts }) {
  const root = installPeers(cache);
  const work = mkdtempSync(path.join(os.tmpdir(), 'thao-peers-'));
  try {
    writeTexts(work, { plans, texts });
    const lengths = Object.fromEntries(
      [many, ...sizes.map(([name]) => name)].map((name) => [name, lengthOf(path.join(work, targetOf(name)))]),
    );
    console.log(`${new Date().toISOString().slice(0, 10)} · ${machine()} · medians of ${runs}, in turns`);
    console.log(canHold ? 'All but “all cores” are held on one core' : 'No program can be held on one core here');
    console.log(
      Object.entries(versions)
        .filter(([name]) => !name.startsWith('textlint-rule'))
        .map((it) => it.join(' '))
        .join(', '),
    );

    const programs = {
      'node -e 0': () => ['-e', '0'],
      'read, decode, scan': (target) => [...floor.check, target],
      'thao check': (target) => [...thao.check, '--jobs', '1', target],
      [onAllCores]: (target) => [...thao.check, target],
      ...peerPrograms({ root, work }),
    };
    const measured = checkAll(programs, { work, runs, limit });
    printChecks(measured, { lengths, limit, plans });

    const keys = await typeAll({ thao, floor, edits, markdown: markdownServer(root), work });
    printKeys(keys, edits);
    printGoals(measured, keys);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const onAllCores = 'thao check, all cores';

const targetOf = (name) => (name === many ? many : `${name.replace(' ', '-').toLowerCase()}.md`);

const lengthOf = (name) =>
  statSync(name).isDirectory()
    ? readdirSync(name).reduce((sum, it) => sum + statSync(path.join(name, it)).size, 0)
    : statSync(name).size;

/** The plans that we make; with `texts` the files of that folder instead, again and again. They are named as Markdown for the peers. */
function writeTexts(work, { plans, texts }) {
  const given = texts
    ? readdirSync(texts)
        .sort()
        .map((it) => path.join(texts, it))
        .filter((it) => statSync(it).isFile())
        .map((it) => readFileSync(it, 'utf8'))
    : [];
  mkdirSync(path.join(work, many));
  for (let i = 1; i <= plans; i++) {
    const text = given[(i - 1) % given.length] ?? planText(i, 10 * 1024);
    writeFileSync(path.join(work, many, `plan-${String(i).padStart(4, '0')}.md`), text);
  }
  for (const [name, bytes] of sizes) {
    const text = given.length === 0 ? planText(7, bytes) : cut(given, bytes);
    writeFileSync(path.join(work, targetOf(name)), text);
  }
}

function cut(given, bytes) {
  const parts = [];
  for (let length = 0, i = 0; length < bytes; i++) {
    const part = Buffer.from(`${given[i % given.length].trimEnd()}\n\n`);
    parts.push(part);
    length += part.length;
  }
  const all = Buffer.concat(parts).subarray(0, bytes);
  return all.subarray(0, all.lastIndexOf(10) + 1);
}

/** What each program takes for each text; nothing where it takes too long, and then it is not asked about longer ones. */
function checkAll(programs, { work, runs, limit }) {
  const watch = createWatch(work);
  const measured = {};
  const tooSlow = new Set();
  for (const name of [...sizes.map(([it]) => it), many]) {
    const found = Object.fromEntries(Object.keys(programs).map((it) => [it, []]));
    for (let i = 0; i < runs; i++) {
      for (const [program, argumentsFor] of Object.entries(programs)) {
        const before = found[program];
        const isDone = tooSlow.has(program) && name !== many;
        if (isDone || before.some((it) => it === undefined || longRun < it.seconds)) continue;
        const target = targetOf(name);
        const given = program.startsWith('thao') && name === many ? `${target}/*.md` : target;
        const onOneCore = program !== onAllCores;
        const taken = watch.run(argumentsFor(given), { longest: limit, cwd: work, worst: 1, onOneCore });
        before.push(taken);
        if (!taken) tooSlow.add(program);
      }
    }
    measured[name] = Object.fromEntries(Object.entries(found).map(([program, all]) => [program, middle(all)]));
  }
  return measured;
}

function middle(all) {
  if (all.length === 0 || all.includes(undefined)) return undefined;
  const of = (part) => median(all.map((it) => it[part]));
  return { seconds: of('seconds'), processor: of('processor'), memory: of('memory') };
}

function printChecks(measured, { lengths, limit, plans }) {
  const names = Object.keys(measured);
  const label = (it) => (it === many ? `${plans} plans` : it);
  const print = (title, write) => {
    console.log(`\n### ${title}\n`);
    const programs = Object.keys(measured[many]);
    const row = (program) => [
      program,
      ...names.map((name) => (measured[name][program] ? write(measured[name][program], name) : `> ${limit} s`)),
    ];
    table(['', ...names.map(label)], programs.map(row));
  };
  print('Whole process, seconds on the clock', (it) => seconds(it.seconds));
  print('Seconds of the processor', (it) => seconds(it.processor));
  print('Most memory held, MiB', (it) => it.memory.toFixed(0));
  const rate = ({ seconds: taken }, name) => (lengths[name] / 1e6 / taken).toFixed(2);
  print('MB of text a second', rate);
}

const seconds = (it) => (it < 10 ? it.toFixed(2) : it.toFixed(1));

async function typeAll({ thao, floor, edits, markdown, work }) {
  const env = { ...process.env };
  const keys = {};
  for (const [name] of sizes.slice(0, 3)) {
    const text = readFileSync(path.join(work, targetOf(name)), 'utf8');
    const type = async (server, peer) => {
      const { times: all } = await typeInto(text, { server, edits, rest: 5, env, peer });
      return { p50: percentile(all, 50), p99: percentile(all, 99) };
    };
    keys[name] = {
      'an empty server': await type(floor.server),
      thao: await type(thao.server),
      'vscode-markdown-languageserver': await type(markdown.server, markdown.peer),
    };
  }
  return keys;
}

function printKeys(keys, edits) {
  console.log(`\n### A letter typed, until its findings are there, over stdio: p50 / p99 of ${edits}, milliseconds\n`);
  const names = Object.keys(keys);
  const servers = Object.keys(keys[names[0]]);
  const row = (server) => [server, ...names.map((name) => figures(keys[name][server]))];
  table(['', ...names], servers.map(row));
}

const figures = ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`;

function printGoals(measured, keys) {
  const of = (name, program) => measured[name][program];
  const markdownlint = (name) => of(name, 'markdownlint-cli2');
  const ours = (name) => of(name, 'thao check');
  const rows = [];
  /** `goal` is the most that it may be, or the least where `isLeast`. */
  const judge = (what, found, { goal, unit = '', isLeast = false }) => {
    const isMet = isLeast ? goal <= found : found <= goal;
    const shown = Number.isFinite(found) ? found.toFixed(found < 20 ? 2 : 0) : 'not measured';
    rows.push([what, `${isLeast ? '≥' : '≤'} ${goal}${unit}`, `${shown}${unit}`, isMet ? 'met' : '**not met**']);
  };
  const ratio = (a, b, part = 'seconds') => (a?.[part] ?? Number.NaN) / (b?.[part] ?? Number.NaN);
  const faster = { unit: ' ×', isLeast: true };

  judge('Many plans, one core: as fast as markdownlint-cli2', ratio(markdownlint(many), ours(many)), {
    goal: 10,
    ...faster,
  });
  judge('Many plans, one core: memory', ours(many)?.memory, { goal: 120, unit: ' MiB' });
  if (2 <= os.availableParallelism()) {
    judge('Many plans: all cores beside one', ratio(ours(many), of(many, onAllCores)), {
      goal: 1.6,
      ...faster,
    });
  }
  judge('10 KB: beside markdownlint-cli2', ratio(ours('10 KB'), markdownlint('10 KB')), { goal: 0.5, unit: ' ×' });
  judge('10 KB: beside node -e 0', ratio(ours('10 KB'), of('10 KB', 'node -e 0')), { goal: 2.5, unit: ' ×' });
  judge('10 MB: beside markdownlint-cli2', ratio(ours('10 MB'), markdownlint('10 MB')), { goal: 0.125, unit: ' ×' });
  judge('10 MB: memory beside markdownlint-cli2', ratio(ours('10 MB'), markdownlint('10 MB'), 'memory'), {
    goal: 0.25,
    unit: ' ×',
  });
  judge('10 MB beside 1 MB', ratio(ours('10 MB'), ours('1 MB')), { goal: 11, unit: ' ×' });
  for (const [name, most] of [
    ['10 KB', 2],
    ['100 KB', 3],
    ['1 MB', 10],
  ]) {
    const { thao, 'an empty server': least, 'vscode-markdown-languageserver': markdown } = keys[name];
    judge(`A letter in ${name}, p50`, thao.p50, { goal: most, unit: ' ms' });
    judge(`A letter in ${name}, p99 beside an empty server`, thao.p99 / least.p99, { goal: 3, unit: ' ×' });
    if (name === '10 KB') continue;
    judge(`A letter in ${name}: as fast as vscode-markdown-languageserver`, markdown.p50 / thao.p50, {
      goal: 10,
      ...faster,
    });
  }
  console.log('\n### Goals\n');
  table(['', 'goal', 'found', ''], rows);
}
