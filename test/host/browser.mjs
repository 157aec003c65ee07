// Finds a browser of the Chromium family and starts it the same way for every test.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The executable that BROWSER_EXECUTABLE names, else one that is installed. */
export function findBrowser() {
  if (process.env.BROWSER_EXECUTABLE) return process.env.BROWSER_EXECUTABLE;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...applications, chromium.executablePath()].find(works);
}

/** Ubuntu puts a `chromium` on the path that only says how to install another one. */
function works(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;
}

/** DejaVu, which most machines have, draws the two marks of "Ế" side by side. */
export function hasVietnameseFont() {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.split('\n').some((family) => family !== '' && !family.startsWith('DejaVu'));
}

/**
 * Without a graphics card, without talking to anybody, and in a container whose /dev/shm is small. What it keeps for a while lies
 * in `temporary`, the folder of the server that it shows, and goes with it.
 */
export async function launchBrowser(temporary) {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    return await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...quiet],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
