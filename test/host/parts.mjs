// A real VS Code without its desktop shell: the server and the workbench of the npm package code-server, run by Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Found by looking, because the bundles of the tests carry this file with them into `out/`. */
export const root = (function find(folder) {
  return existsSync(path.join(folder, 'package.json')) ? folder : find(path.dirname(folder));
})(path.dirname(fileURLToPath(import.meta.url)));

/** The floor of `engines.vscode`, and the newest that the registry had when this was written. */
export const versions = { oldest: '1.100.3', newest: '1.139.1' };

export const partsFolder = (version) => path.join(root, '.vscode-test', `parts-${version}`);

/** 1.100 runs on our own Node; the newest wants Node 24, which lies beside it unless ours is new enough. */
export function nodeFor(version, home = partsFolder(version)) {
  const enough = version === versions.oldest || Number.parseInt(process.versions.node, 10) >= 24;
  return enough ? process.execPath : path.join(home, 'node', 'node');
}

/** Quiet, the same everywhere, and nothing in front of the text. */
export const defaults = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the server on a free port with user data of its own, which goes when it stops. It stops, with all its children, when
 * `stop` is called or when this process ends, however it ends.
 * @param {{ version: string, port?: number, settings?: Record<string, unknown>, vsix?: string, asksForTrust?: boolean }} options
 */
export async function startServer({ version, port = 0, settings = {}, vsix, asksForTrust = false }) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'thao-'));
  mkdirSync(path.join(data, 'data', 'User'), { recursive: true });
  writeFileSync(path.join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...defaults, ...settings }));

  const keeper = path.join(root, 'test', 'host', 'keeper.mjs');
  const server = [...program(version), '--server-data-dir', data];
  if (vsix) install(vsix, server, data);
  const flags = ['--accept-server-license-terms', '--telemetry-level', 'off'];
  if (!asksForTrust) flags.push('--disable-workspace-trust');
  const listen = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--enable-smoke-test-driver',
  ];
  const child = spawn(process.execPath, [keeper, data, ...server, ...flags, ...listen], {
    detached: true,
    env: environment(data),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.on('error', () => {});
  const stop = async () => {
    child.stdin.end('stop');
    await ended;
  };

  let output = '';
  const listening = new Promise((resolve) => {
    const read = (chunk) => {
      output += chunk;
      const found = /Extension host agent listening on (\d+)/u.exec(output);
      if (found) resolve(Number(found[1]));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
  });
  const address = await Promise.race([listening, ended]);
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`The VS Code server did not start\n${output}`);
  return { data, url: `http://127.0.0.1:${address}/`, stop, ended, output: () => output };
}

const program = (version) => [nodeFor(version), path.join(partsFolder(version), 'out', 'server-main.js')];

/** As people do who were given the file: by VS Code itself. */
function install(vsix, [command, ...args], data) {
  const flags = ['--accept-server-license-terms', '--install-extension', path.resolve(vsix)];
  const { status, stdout, stderr } = spawnSync(command, [...args, ...flags], {
    env: environment(data),
    encoding: 'utf8',
  });
  if (status !== 0 || !stdout.includes('successfully installed')) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`${vsix} was not installed\n${stdout}${stderr}`);
  }
}

/** Where the installed extension of the repository lies. */
export function installedIn(data) {
  const folders = readdirSync(path.join(data, 'extensions'), { withFileTypes: true }).filter((it) => it.isDirectory());
  const [folder] = folders.filter((it) => it.name.startsWith('thao.thao-'));
  return path.join(data, 'extensions', folder.name);
}

/** Settings with which the extension at `folder` runs in the browser's web worker instead of beside the server. */
export function inWebWorker(folder) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/**
 * The address of a window: a folder, a `.code-workspace` file or nothing, with the extension in development at `extension` and,
 * when given, the tests to run in it.
 * @param {{ url: string }} server
 * @param {{ open?: string, extension?: string, tests?: string }} window
 */
export function windowUrl(server, { open, extension, tests }) {
  const url = new URL(server.url);
  if (!open) url.searchParams.set('ew', 'true');
  else url.searchParams.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(open));
  const remote = (file) => `vscode-remote://${url.host}${pathToFileURL(file).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A VS Code that we were started from must not reach into the one that we start, nor this one into a marketplace. */
function environment(data) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/u.test(name));
  return { ...Object.fromEntries(own), TMPDIR: data, XDG_RUNTIME_DIR: data, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}
