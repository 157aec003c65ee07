// npm start: builds, and opens a real VS Code with the extension from source on the sample drafts, until Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadDesktop, findDesktop, hasDisplay } from '../host/desktop.mjs';
import { root, startServer, versions, windowUrl } from '../host/parts.mjs';
import { installHost } from './install-host.mjs';

const drafts = path.join(root, 'test', 'workspace');
const otherwise = 'choose otherwise with VSCODE=<command of a desktop VS Code> or VSCODE=download or VSCODE=parts';

/** npm forwards no signal to us when it is killed itself; being handed to another parent tells the same. */
function onEnd(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 1000).unref();
}

function openDesktop(command) {
  console.log(`Opening the desktop VS Code ${command}; close its window to end (${otherwise})`);
  const unsafe =
    process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${path.join(os.tmpdir(), 'thao-root')}`] : [];
  const flags = ['--new-window', '--wait', '--profile-temp', `--extensionDevelopmentPath=${root}`];
  runWindow(command, [...unsafe, ...flags, drafts]);
}

function openDownloaded(program) {
  console.log(`Opening the downloaded VS Code ${program} (${otherwise})`);
  const home = mkdtempSync(path.join(os.tmpdir(), 'thao-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 10 }));
  const own = [`--user-data-dir=${path.join(home, 'user')}`, `--extensions-dir=${path.join(home, 'extensions')}`];
  const flags = ['--no-sandbox', '--disable-workspace-trust', '--skip-welcome', `--extensionDevelopmentPath=${root}`];
  runWindow(program, [...own, ...flags, drafts]);
}

function runWindow(command, args) {
  // Windows runs these by a shell only, which wants one line.
  const isScript = command.endsWith('.cmd');
  const line = [command, ...args].map((it) => `"${it}"`).join(' ');
  const child = isScript ? spawn(line, { shell: true, stdio: 'inherit' }) : spawn(command, args, { stdio: 'inherit' });
  child.once('error', ({ message }) => {
    console.error(`${command} does not start: ${message}`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 0));
  onEnd(() => child.kill());
}

async function openParts() {
  installHost(versions.newest);
  const server = await startServer({ version: versions.newest });
  onEnd(async () => {
    await server.stop();
    process.exit(0);
  });
  const address = windowUrl(server, { open: drafts, extension: root });
  console.log(`VS Code ${versions.newest} made of npm packages runs here until Ctrl+C (${otherwise}):\n${address}`);
  if (hasDisplay()) openInBrowser(address);
}

/** Whoever has no such command has the printed address. */
function openInBrowser(address) {
  spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

const build = spawnSync(process.execPath, [path.join(root, 'test', 'tools', 'build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);

const wish = process.env.VSCODE;
const installed = wish ?? (hasDisplay() ? findDesktop() : undefined);
if (installed && wish !== 'parts' && wish !== 'download') {
  openDesktop(installed);
} else {
  const program = wish === 'download' || (!wish && hasDisplay()) ? await downloadDesktop('stable') : undefined;
  if (program) openDownloaded(program);
  else {
    await openParts().catch(({ message }) => {
      console.error(message);
      process.exit(1);
    });
  }
}
