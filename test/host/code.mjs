#!/usr/bin/env node
// A "VS Code executable" for @vscode/test-electron: takes the arguments of the desktop program, opens the same window with the
// VS Code of npm parts in a headless browser, prints what the tests print and exits with their code.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { inWebWorker, root, startServer, versions, windowUrl } from './parts.mjs';

const patience = 180_000;

/** What console.ts puts in front of what the tests print. All else is the window's own talk, shown when something went wrong. */
const mark = '\u2060';
const talk = [];

const given = process.argv.slice(2);
const value = (name) => given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const web = value('extensionDevelopmentKind') === 'web';
const version = process.env.THAO_PARTS_VERSION ?? versions.newest;

let stage = 'starting the server';
let alive = performance.now();
let server;
let browser;
let page;

function progress(next = stage) {
  stage = next;
  alive = performance.now();
}

/** The keeper of the server and the browser end with this process even when it is killed; this only makes it orderly. */
async function finish(code) {
  clearInterval(watchdog);
  if (code !== 0) console.error(talk.slice(-30).join('\n'));
  await Promise.allSettled([browser?.close(), server?.stop()]);
  process.exit(code);
}

const watchdog = setInterval(async () => {
  if (performance.now() - alive < patience) return;
  clearInterval(watchdog);
  console.error(`Nothing happened for ${patience / 1000} s while ${stage}`);
  await giveUp();
}, 1000);

async function giveUp() {
  const folder = path.join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const picture = path.join(folder, `host-${version}-stuck.png`);
  const taken = await page?.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
  if (taken) console.error(`What the window showed: ${picture}`);
  await finish(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(130));

try {
  const extension = value('extensionDevelopmentPath');
  server = await startServer({ version, settings: web ? inWebWorker(extension) : {} });
  progress('starting the browser');
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  page = await context.newPage();
  await page.exposeFunction('codeAutomationLog', (kind, values) => {
    progress('running the tests');
    const line = format(...values);
    if (line.startsWith(mark)) console[kind === 'error' ? 'error' : 'log'](line.slice(mark.length));
    else if (kind !== 'info') talk.push(line.split('\n').slice(0, 5).join('\n'));
  });
  const exit = new Promise((resolve) => {
    page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => resolve(new Error('The page crashed')));
    browser.once('disconnected', () => resolve(new Error('The browser ended')));
  });
  progress('opening the window');
  await page.goto(
    windowUrl(server, {
      open: given.find((argument) => !argument.startsWith('-')),
      extension,
      tests: value('extensionTestsPath'),
    }),
  );
  progress('waiting for the extension host');
  const code = await exit;
  if (typeof code !== 'number') throw code;
  await finish(code);
} catch (problem) {
  console.error(`Failed while ${stage}:`, problem);
  await giveUp();
}
