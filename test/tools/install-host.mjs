// Installs what the tests need and the machine lacks: VS Code made of npm packages, a browser, Vietnamese fonts, Neovim.
// Everything is kept; a second run only looks. `node test/tools/install-host.mjs` installs without running a test.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, hasVietnameseFont } from '../host/browser.mjs';
import { nodeFor, partsFolder, versions } from '../host/parts.mjs';
import { isCalled } from './called.mjs';

/** Never needed to edit text, and more than half of the download. */
const leftOut = ['@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk'];

/** VS Code `version` in `.vscode-test/`; code-server 4.x.y carries VS Code 1.x.y. */
export function installHost(version) {
  const home = partsFolder(version);
  if (existsSync(home)) return;
  if (process.platform === 'win32') {
    throw new Error(
      'On Windows a desktop VS Code is needed: name its program in VSCODE (npm start) or VSCODE_EXECUTABLE (npm test).',
    );
  }
  console.log(`Installing VS Code ${version} from npm packages into ${home} (once)`);
  mkdirSync(path.dirname(home), { recursive: true });
  removeAbandoned(home);
  const draft = mkdtempSync(`${home}-`);
  try {
    unpack(`code-server@${version.replace(/^1/u, '4')}`, { folder: 'package/lib/vscode', into: draft });
    withoutHeavyParts(path.join(draft, 'package.json'));
    run('npm', ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], draft);
    replaceNativeParts(draft);
    installNode(draft, version);
    // A folder with this name is therefore always a whole one, however often the installation was interrupted.
    renameSync(draft, home);
  } catch (problem) {
    if (!existsSync(home)) throw problem;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What a killed installation left; another one may be running, but not for an hour. */
function removeAbandoned(home) {
  for (const name of readdirSync(path.dirname(home))) {
    const folder = path.join(path.dirname(home), name);
    if (!folder.startsWith(`${home}-`) || Date.now() - statSync(folder).mtimeMs < 3_600_000) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Chromium and glyphs for "Ế", from the distribution when we may install, else in words. */
export function installBrowser() {
  const missing = [];
  if (!findBrowser()) missing.push('chromium');
  if (!hasVietnameseFont()) missing.push('fonts-noto-core', 'fonts-noto-mono', 'fonts-liberation');
  if (missing.length === 0) return;
  installPackages(missing);
  if (!findBrowser()) {
    throw new Error(
      'The window tests need a browser: install Chrome, Chromium or Edge, or name the executable of one in BROWSER_EXECUTABLE.',
    );
  }
  if (!hasVietnameseFont()) console.warn('No font with Vietnamese letters was found: screenshots will show boxes.');
}

/** Whether a Neovim can be started, after installing it where we may. */
export function installNeovim() {
  const works = () => spawnSync(process.env.NVIM_EXECUTABLE ?? 'nvim', ['--version']).status === 0;
  if (works()) return true;
  installPackages(['neovim']);
  return works();
}

/** From the distribution, when we may. */
function installPackages(names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${names.join(' ')} with apt-get (once)`);
  const apt = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  try {
    run('apt-get', [...apt, 'update']);
    run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...names]);
  } catch (problem) {
    console.warn(problem.message);
  }
}

/** Takes one folder out of a package of the registry, without the package's own dependencies. */
function unpack(specifier, { folder, into }) {
  const [{ filename }] = JSON.parse(run('npm', ['pack', specifier, '--json', '--loglevel=error'], into));
  const strip = `--strip-components=${folder.split('/').length}`;
  run('tar', ['-xzf', filename, '--no-same-owner', strip, folder], into);
  rmSync(path.join(into, filename));
}

function withoutHeavyParts(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of leftOut) delete manifest.dependencies[name];
  writeFileSync(file, JSON.stringify(manifest, undefined, 2));
}

/**
 * Two parts are C++ and one is a download from elsewhere. The first two are replaced by a few lines of JavaScript, so that no
 * compiler is needed; the search tool comes from its own package in the registry.
 */
function replaceNativeParts(home) {
  const modules = path.join(home, 'node_modules');
  const ours = fileURLToPath(new URL('../host/parts/', import.meta.url));
  copyFileSync(path.join(ours, 'spdlog.cjs'), path.join(modules, '@vscode/spdlog/index.js'));
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) copyFileSync(path.join(ours, 'watchdog.cjs'), path.join(folder, 'index.js'));
  }
  const ripgrep = path.join(modules, '@vscode/ripgrep');
  if (!existsSync(ripgrep)) return;
  mkdirSync(path.join(ripgrep, 'bin'), { recursive: true });
  unpack(`@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`, {
    folder: 'package/bin',
    into: path.join(ripgrep, 'bin'),
  });
}

/** VS Code from 1.1xx on wants a newer Node than ours; the registry has its binary too. */
function installNode(home, version) {
  if (nodeFor(version, home) === process.execPath) return;
  unpack(`node-${process.platform}-${process.arch}@24`, {
    folder: 'package/bin',
    into: path.dirname(nodeFor(version, home)),
  });
}

function run(command, args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (cwd) mkdirSync(cwd, { recursive: true });
  const result = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status === 0) return result.stdout;
  throw new Error(`${command} ${args.join(' ')} failed\n${result.error ?? `${result.stdout}${result.stderr}`}`);
}

if (isCalled(import.meta.url)) {
  installBrowser();
  installNeovim();
  for (const version of Object.values(versions)) installHost(version);
}
