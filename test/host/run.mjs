// node test/host/run.mjs [SUITE…] [oldest|newest]: runs the host tests in real VS Codes through @vscode/test-electron.
//
// A suite is a way to open a window. To add a test, write `test/host/<suite>/<what>.test.ts` with mocha's `describe` and `it` and the
// `vscode` module; it runs inside the extension host, in both versions. What must hold in every window goes into
// `test/host/everywhere/`: it also runs in a web worker, so it cannot use `node:*` other than `node:assert/strict`.
// The window opens a copy of `test/host/<suite>/workspace/`, else of `test/workspace/`: write there as you like.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installBrowser, installHost } from '../tools/install-host.mjs';
import { downloadDesktop, hasDisplay } from './desktop.mjs';
import { defaults, root, versions } from './parts.mjs';
import { suites } from './suites.mjs';

const wanted = process.argv.slice(2);
const chosen = (names) =>
  names.some((name) => wanted.includes(name)) ? names.filter((name) => wanted.includes(name)) : names;

/**
 * The programs by version: the one that VSCODE_EXECUTABLE names, else, where a window can open, those that are downloaded, else
 * the ones of npm parts.
 */
async function executables() {
  if (process.env.VSCODE_EXECUTABLE) return new Map([['of VSCODE_EXECUTABLE', process.env.VSCODE_EXECUTABLE]]);
  const found = new Map();
  for (const name of chosen(Object.keys(versions))) {
    const release = name === 'newest' ? 'stable' : versions[name];
    const program = hasDisplay() ? await downloadDesktop(release) : undefined;
    if (program) found.set(release, program);
    else found.set(versions[name], installParts(versions[name]));
  }
  return found;
}

function installParts(version) {
  installBrowser();
  installHost(version);
  return path.join(root, 'test', 'host', 'code.mjs');
}

async function run(name, { version, executable }) {
  const suite = suites[name];
  const home = mkdtempSync(path.join(os.tmpdir(), 'thao-host-'));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', remove);
  try {
    const user = path.join(home, 'user', 'User');
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, 'settings.json'), JSON.stringify(defaults));
    const flags = [`--user-data-dir=${path.join(home, 'user')}`, `--extensions-dir=${path.join(home, 'extensions')}`];
    if (suite.web) flags.push('--extensionDevelopmentKind=web');
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out', 'test', 'host', `${name}.js`),
      launchArgs: [...opened(name, home), ...flags],
      extensionTestsEnv: { THAO_PARTS_VERSION: version },
    });
    return true;
  } catch (problem) {
    console.error(`${name} in VS Code ${version}: ${problem.message}`);
    return false;
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}

/** What the window opens, in a place whose name has spaces and accents. */
function opened(name, home) {
  const { opens } = suites[name];
  if (opens === 'nothing') return [];
  const place = path.join(home, 'kế hoạch năm 2026');
  mkdirSync(place);
  const own = path.join(root, 'test', 'host', name, 'workspace');
  cpSync(existsSync(own) ? own : path.join(root, 'test', 'workspace'), place, { recursive: true });
  if (opens === 'folder') return [place];
  if (opens === 'virtual') {
    // Its tests fill it with what lies beside this file.
    const folders = [{ uri: 'thao-virtual:/kế hoạch năm 2026' }];
    writeFileSync(path.join(place, 'ảo.code-workspace'), JSON.stringify({ folders }));
  }
  const workspace = readdirSync(place).find((file) => file.endsWith('.code-workspace'));
  return [path.join(place, workspace)];
}

for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

let passed = true;
for (const [version, executable] of await executables()) {
  for (const name of chosen(Object.keys(suites))) {
    console.log(`\nVS Code ${version}, ${name}`);
    passed = (await run(name, { version, executable })) && passed;
  }
}
process.exitCode = passed ? 0 : 1;
