// A folder of many plans: how long it is read in the background, whether somebody who types feels it, and what is kept of it.
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEditor } from './editor.mjs';
import { planText } from './plans.mjs';

const samples = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'workspace');

/** Our own drafts with other numbers and years, and generated plans of 10 KB between them. */
export function writeFolder(folder, count) {
  const drafts = readdirSync(samples, { recursive: true })
    .map(String)
    .filter((it) => /\.(?:kehoach|kh\.md|kh\.txt)$/u.test(it))
    .sort()
    .map((it) => readFileSync(path.join(samples, it), 'utf8'));
  for (let i = 0; i < count; i++) {
    const draft = drafts[(i >> 1) % drafts.length];
    const text = i % 2 === 0 ? planText(i, 10 * 1024) : vary(draft, i);
    const room = path.join(folder, `nam-${2020 + (i % 7)}`, `quy-${i % 4}`);
    mkdirSync(room, { recursive: true });
    writeFileSync(path.join(room, `ke-hoach-${String(i).padStart(5, '0')}.kehoach`), text);
  }
}

const vary = (draft, i) =>
  draft
    .replace(/(?<!\d)(\d{1,4})(?=[/-]\p{Lu})/gu, (it) => String(1 + ((Number(it) * 31 + i * 17) % 900)))
    .replace(/(?<=năm )20\d\d/gu, (it) => String(2020 + ((Number(it) + i) % 9)));

/** A keystroke of somebody who types fast. */
const betweenKeys = 120;

/** Times are in milliseconds. */
export async function readInBackground(folder, { server, env, text, count }) {
  const heapFile = path.join(folder, '..', 'heap');
  const root = String(pathToFileURL(folder));
  const loaded = ['--require', path.join(path.dirname(fileURLToPath(import.meta.url)), 'heap.cjs'), ...server];
  const start = async (folders) => {
    const editor = await openEditor({ server: loaded, env: { ...env, HEAP_FILE: heapFile }, root, folders });
    const begun = performance.now();
    await editor.open(text);
    return { editor, begun };
  };
  const whole = async ({ editor, begun }) => {
    await editor.ask('workspace/symbol', { query: 'không có ở đâu cả' });
    return performance.now() - begun;
  };

  const alone = await start([]);
  await whole(alone);
  const quiet = await typeUntil(alone.editor, { text, isDone: (i) => count <= i });
  const empty = await heapOf(alone.editor, heapFile);
  await alone.editor.close();

  const undisturbed = await start([root]);
  const time = await whole(undisturbed);
  const full = await heapOf(undisturbed.editor, heapFile);
  await undisturbed.editor.close();

  const busy = await start([root]);
  let isWhole = false;
  const reading = whole(busy).then((it) => {
    isWhole = true;
    return it;
  });
  const disturbed = await typeUntil(busy.editor, { text, isDone: (i) => isWhole || 10 * count <= i });
  const busyTime = await reading;
  await busy.editor.close();
  return { time, busyTime, quiet, disturbed, bytes: full - empty };
}

async function typeUntil(editor, { text, isDone }) {
  const lines = text.split('\n');
  const times = { keystroke: [], hover: [], symbols: [] };
  for (let i = 0; !isDone(i); i++) {
    const at = { line: (i * 7919) % lines.length, character: 0 };
    const timed = async (name, work) => {
      const started = performance.now();
      await work();
      times[name].push(performance.now() - started);
    };
    await timed('keystroke', () => editor.type(at, 'a'));
    await timed('hover', () => editor.ask('textDocument/hover', { position: at }));
    await timed('symbols', () => editor.ask('textDocument/documentSymbol', {}));
    await pause(betweenKeys);
  }
  return times;
}

async function heapOf({ pid }, file) {
  writeFileSync(file, '');
  const written = new Promise((resolve) => {
    const watcher = watch(path.dirname(file), () => {
      if (readFileSync(file, 'utf8') === '') return;
      watcher.close();
      resolve();
    });
  });
  process.kill(pid, 'SIGUSR2');
  await written;
  return Number(readFileSync(file, 'utf8'));
}
