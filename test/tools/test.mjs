// npm test [-- core|editors|host|ui …] [arguments of the one chosen]: builds, installs what is missing, runs the tests, and ends
// with what failed and the line "N passed, N failed". `core` needs no window, `editors` drives other editors than VS Code, `host`
// runs inside VS Code's extension host, `ui` presses keys.
//
// What fails in a window is tried once more in a new one, since a window now and then swallows a key or an event; the end names it.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, versions } from '../host/parts.mjs';
import { suites } from '../host/suites.mjs';
import { installBrowser, installHost, installNeovim } from './install-host.mjs';

const mocha = [path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--timeout', '120000'];

/** Nothing here needs another machine: whoever asks for one fails. */
const offline = ['--import', './test/tools/offline.mjs'];

/** What people do with a plan; pictures and keyboards are looked at in the newest version only. */
const inOldest = [
  ...['completion', 'folder', 'formatting', 'hover', 'lists', 'navigation', 'refactorings', 'repairs'],
  ...['restricted', 'rules', 'start', 'structure', 'typing'],
];

/** What is to be run of each part, one after the other, or why it is not; `rest` are the arguments that were given for it. */
const parts = {
  core: (rest) => [
    { args: [...offline, ...mocha, 'out/test/**/*.test.mjs', '--ignore', 'out/test/{editors,host,ui}/**', ...rest] },
  ],
  editors: (rest) =>
    installNeovim()
      ? [{ args: [...mocha, 'out/test/editors/**/*.test.mjs', ...rest] }]
      : 'there is no Neovim. Install it, or name its program in NVIM_EXECUTABLE.',
  host: (rest) => {
    const named = (names) => (names.some((it) => rest.includes(it)) ? names.filter((it) => rest.includes(it)) : names);
    const ages = process.env.VSCODE_EXECUTABLE ? ['newest'] : named(Object.keys(versions));
    return ages.flatMap((age) =>
      named(Object.keys(suites)).map((suite) => ({
        args: [path.join('test', 'host', 'run.mjs'), suite, age],
        isWindow: true,
      })),
    );
  },
  ui: (rest) => {
    if (process.platform === 'win32')
      return 'a VS Code made of npm packages, which these tests drive, does not run on Windows.';
    installBrowser();
    const vsix = path.join('out', 'thao.vsix');
    const made = spawnSync(process.execPath, [path.join('test', 'tools', 'package.mjs'), vsix], { cwd: root });
    if (made.status !== 0) throw new Error(`The package was not made\n${made.stdout}${made.stderr}`);
    const all = readdirSync(path.join(root, 'out', 'test', 'ui')).filter((it) => it.endsWith('.test.mjs'));
    return Object.entries(versions).flatMap(([age, version]) => {
      installHost(version);
      const files = age === 'oldest' ? inOldest.map((it) => `${it}.test.mjs`) : all;
      return files.map((file) => ({
        title: `VS Code ${version} with the package installed, ${path.basename(file, '.test.mjs')}`,
        args: [...mocha, path.join('out', 'test', 'ui', file), ...rest],
        env: { THAO_PARTS_VERSION: version, THAO_VSIX: vsix },
        isWindow: true,
      }));
    });
  },
};

const given = process.argv.slice(2);
const chosen = Object.keys(parts).filter((name) => given.includes(name));
const total = { passed: 0, failed: 0 };
/** What mocha told of failures: those that stand, and those of a window that was opened once more. */
const told = { failed: [], shaky: [] };

// The one that runs gets the signal too, tidies up and ends; then so do we.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}
let running;

/** Adds up what mocha says at its end, in whatever process it ran. */
async function attempt({ title, args, env }) {
  if (title) console.log(`\n${title}`);
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  running = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...color, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  running.stdout.setEncoding('utf8').on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const code = await new Promise((resolve) => running.once('close', resolve));
  const plain = stripVTControlCharacters(output);
  const count = (word) => {
    const sums = plain.matchAll(new RegExp(`^ {2}(\\d+) ${word}(?: \\(.*\\))?$`, 'gmu'));
    return [...sums].reduce((sum, [, number]) => sum + Number(number), 0);
  };
  const failing = count('failing');
  const failed = code !== 0 && failing === 0 ? 1 : failing;
  const end = plain.search(/^ {2}\d+ failing$/mu);
  const story = end === -1 ? '  ended before its tests did' : plain.slice(end).trimEnd();
  return { passed: count('passing'), failed, story: `${title ?? args.join(' ')}\n${story}` };
}

async function run(it) {
  let result = await attempt(it);
  if (0 < result.failed && it.isWindow && !interrupted) {
    told.shaky.push(result.story);
    console.log('\nOnce more in a new window');
    result = await attempt(it);
  }
  total.passed += result.passed;
  total.failed += result.failed;
  if (0 < result.failed) told.failed.push(result.story);
}

const build = [path.join('test', 'tools', 'build.mjs'), '--tests'];
if (spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' }).status === 0) {
  for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
    if (interrupted) break;
    console.log(`\n${name}`);
    try {
      const runs = parts[name](given.filter((it) => !(it in parts)));
      if (typeof runs === 'string') console.warn(`Skipped: ${runs}`);
      else for (const it of runs) if (!interrupted) await run(it);
    } catch (problem) {
      console.error(problem.message);
      total.failed++;
    }
  }
} else {
  total.failed++;
}

if (0 < told.shaky.length)
  console.log(`\nFailed in a window, which was opened once more:\n\n${told.shaky.join('\n\n')}`);
if (0 < told.failed.length) console.log(`\nFailed:\n\n${told.failed.join('\n\n')}`);

const failed = interrupted || total.failed > 0 || total.passed === 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(failed ? 1 : 0);
