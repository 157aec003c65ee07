#!/usr/bin/env node
// A "VS Code executable" for @vscode/test-electron: takes the arguments of the desktop program, opens the same window with the
// VS Code of npm parts in a headless browser, prints what the tests print and exits with their code.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { inWebWorker, root, startServer, versions, windowUrl } from './parts.mjs';

/** How long tests may be silent. A single test is given up sooner, by mocha. */
const patience = 180_000;

/** What console.ts puts in front of what the tests print. All else is the window's own talk, shown when something went wrong. */
const mark = '\u2060';
const talk = [];

const given = process.argv.slice(2);
const value = (name) => given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const version = process.env.THAO_PARTS_VERSION ?? versions.newest;

let stage;
let watchdog;
let server;
let browser;
let page;
let ended = false;
let finishing = false;

function enter(next) {
  stage = next;
  clearTimeout(watchdog);
  watchdog = setTimeout(() => fail(`nothing happened for ${patience / 1000} s`), patience);
}

/** The server and the browser end with this process even when it is killed; this makes it orderly. */
async function finish(code) {
  if (finishing) return;
  finishing = true;
  clearTimeout(watchdog);
  await browser?.close().catch(() => {});
  await server?.stop();
  process.exit(code);
}

async function fail(problem) {
  if (finishing) return;
  console.error(`VS Code ${version}, ${stage}:`, problem);
  const picture = path.join(root, 'out', 'screenshots', `host-${version}-stuck.png`);
  mkdirSync(path.dirname(picture), { recursive: true });
  const taken = await page?.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
  if (taken) console.error(`What the window showed: ${picture}`);
  console.error(talk.slice(-30).join('\n'));
  await finish(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(130));

async function open() {
  const extension = value('extensionDevelopmentPath');
  const settings = value('extensionDevelopmentKind') === 'web' ? inWebWorker(extension) : {};
  enter('starting the server');
  server = await startServer({ version, settings });
  server.ended.then(() => fail(`the server ended\n${server.output()}`));

  enter('starting the browser');
  browser = await launchBrowser(server.data);
  browser.once('disconnected', () => fail('the browser ended'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  page = await context.newPage();
  page.once('crash', () => fail('the page crashed'));
  await page.exposeFunction('codeAutomationLog', hear);
  await page.exposeFunction('codeAutomationExit', (code) => {
    if (code === 0 && !ended) return fail('the extension host ended before the tests');
    if (code !== 0) console.error(talk.slice(-30).join('\n'));
    return finish(code);
  });

  enter('waiting for the tests to begin');
  await page.goto(
    windowUrl(server, {
      open: given.find((argument) => !argument.startsWith('-')),
      extension,
      tests: value('extensionTestsPath'),
    }),
  );
}

function hear(kind, values) {
  const line = format(...values);
  if (line.startsWith(mark)) {
    enter('running the tests');
    ended ||= /^ {2}\d+ passing/u.test(line.slice(mark.length));
    console[kind === 'error' ? 'error' : 'log'](line.slice(mark.length));
  } else if (kind !== 'info') {
    talk.push(line.split('\n').slice(0, 5).join('\n'));
  }
}

open().catch(fail);
