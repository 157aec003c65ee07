// npm test [-- core|editors|host|ui …] [arguments of the one chosen]: builds, installs what is missing, runs the tests, and ends
// with the line "N passed, N failed". `core` needs no window, `editors` drives other editors than VS Code, `host` runs inside VS
// Code's extension host, `ui` presses keys.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, versions } from '../host/parts.mjs';
import { installBrowser, installHost, installNeovim } from './install-host.mjs';

const mocha = [path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--timeout', '120000'];

/** Nothing here needs another machine: whoever asks for one fails. */
const offline = ['--import', './test/tools/offline.mjs'];

/** What people do with a plan; pictures and keyboards are looked at in the newest version only. */
const inOldest = [
  ...['completion', 'folder', 'formatting', 'hover', 'lists', 'navigation', 'refactorings', 'repairs'],
  ...['restricted', 'rules', 'start', 'structure', 'typing'],
];

/** What is to be run of each part, one after the other. */
const parts = {
  core: () => [{ args: [...offline, ...mocha, 'out/test/**/*.test.mjs', '--ignore', 'out/test/{editors,host,ui}/**'] }],
  editors: () => (installNeovim() ? [{ args: [...mocha, 'out/test/editors/**/*.test.mjs'] }] : undefined),
  host: () => [{ args: [path.join('test', 'host', 'run.mjs')] }],
  ui: () => {
    installBrowser();
    const vsix = path.join('out', 'thao.vsix');
    const made = spawnSync(process.execPath, [path.join('test', 'tools', 'package.mjs'), vsix], { cwd: root });
    if (made.status !== 0) throw new Error(`The package was not made\n${made.stdout}${made.stderr}`);
    return Object.entries(versions).map(([age, version]) => {
      installHost(version);
      // Each by its name: what stands in braces alone is no pattern to mocha.
      const names = age === 'oldest' ? inOldest : ['**/*'];
      return {
        title: `VS Code ${version} with the package installed`,
        args: [...mocha, ...names.map((it) => `out/test/ui/${it}.test.mjs`)],
        env: { THAO_PARTS_VERSION: version, THAO_VSIX: vsix },
      };
    });
  },
};

const given = process.argv.slice(2);
const chosen = Object.keys(parts).filter((name) => given.includes(name));
const rest = given.filter((argument) => !(argument in parts));
const total = { passed: 0, failed: 0 };

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
async function run({ title, args, env }) {
  if (title) console.log(`\n${title}`);
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  running = spawn(process.execPath, [...args, ...rest], {
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
  const count = (word) => {
    const sums = stripVTControlCharacters(output).matchAll(new RegExp(`^ {2}(\\d+) ${word}(?: \\(.*\\))?$`, 'gmu'));
    return [...sums].reduce((sum, [, number]) => sum + Number(number), 0);
  };
  total.passed += count('passing');
  const failing = count('failing');
  total.failed += code !== 0 && failing === 0 ? 1 : failing;
}

const build = [path.join('test', 'tools', 'build.mjs'), '--tests'];
if (spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' }).status === 0) {
  for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
    if (interrupted) break;
    console.log(`\n${name}`);
    try {
      const runs = parts[name]();
      for (const it of runs ?? []) if (!interrupted) await run(it);
      if (!runs) console.warn('Skipped: there is no Neovim. Install it, or name its program in NVIM_EXECUTABLE.');
    } catch (problem) {
      console.error(problem.message);
      total.failed++;
    }
  }
} else {
  total.failed++;
}

const failed = interrupted || total.failed > 0 || total.passed === 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(failed ? 1 : 0);
