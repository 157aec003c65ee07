// A person's hands in a real VS Code: opens a window in a headless browser, presses keys, looks at what is drawn.
// A test is a file test/ui/<what>.test.ts that opens a window, as smoke.test.ts does, and uses what is exported here.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.mjs';
import { installedIn, root, startServer, versions, windowUrl } from '../host/parts.mjs';
import {
  alarmingText,
  drawnLines,
  drawnPlace,
  drawnSquiggles,
  measurements,
  noteWhatComesUp,
  type Squiggle,
  whatCameUp,
} from './drawn.mjs';
import { type Habit, telex } from './telex';

export interface Workbench {
  readonly page: Page;
  /** Where the extension of this window lies; in it nothing may be altered, unless `alter` was given. */
  readonly extension: string;
  /** The opened copy of the folder; the empty string without one. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Copied before it is opened; without it the window has no folder. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the folder is one that nobody has said to trust: VS Code's restricted mode. */
  readonly isRestricted?: boolean;
  /** Called before the window opens, with the folder of a copy of the extension that is this window's own. */
  readonly alter?: (extension: string) => void;
}

/**
 * `npm test` names the version and a package to install. Without them the newest loads the repository's extension as one in
 * development.
 */
const { THAO_PARTS_VERSION: version = versions.newest, THAO_VSIX: vsix } = process.env;

const namedKeys = new Map([
  ['\n', 'Enter'],
  ['\t', 'Tab'],
]);

/** Screenshots do not blink, and a selection says nothing about the clipboard. */
const still = {
  'editor.cursorBlinking': 'solid',
  'editor.emptySelectionClipboard': false,
  'editor.minimap.enabled': false,
};

/** The question would stand in the way; not to have answered it is not to trust. */
const untrusting = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };

export async function openWorkbench(opening: Opening = {}): Promise<Workbench> {
  const { settings, alter, isRestricted = false } = opening;
  const server = await startServer({
    version,
    settings: { ...still, ...(isRestricted && untrusting), ...settings },
    vsix,
    asksForTrust: isRestricted,
  });
  const extension = vsix ? installedIn(server.data) : alter ? copyOfExtension(server.data) : root;
  alter?.(extension);
  const folder = opening.folder ? path.join(server.data, 'kế hoạch năm 2026') : '';
  if (opening.folder) cpSync(opening.folder, folder, { recursive: true });

  let page: Page | undefined;
  const close = async () => {
    await page?.context().browser()?.close();
    await server.stop();
  };
  try {
    const browser = await launchBrowser(server.data);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    page.setDefaultTimeout(20_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(windowUrl(server, { open: folder, ...(!vsix && { extension }) }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return { page, extension, folder, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** What the window loads, as far as it is not packaged. */
function copyOfExtension(data: string): string {
  const copy = path.join(data, 'extension');
  for (const part of ['package.json', 'client/media', 'out/client', 'out/server', 'syntaxes', 'snippets']) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  return copy;
}

// Keys

/** Runs a command by its title in the command palette. */
export async function command(workbench: Workbench, title: string): Promise<void> {
  const { page } = workbench;
  const row = entry(page, title);
  // A list that is open when extensions come does not grow, and one loses the focus to what opens late.
  await until(async () => {
    await pressFor(page, 'F1', quickInput(page));
    if (await succeeds(choosing(page, `>${title}`, row))) return true;
    await page.keyboard.press('Escape');
    return false;
  });
}

export async function openFile(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  await pressFor(page, 'Control+P', quickInput(page));
  await choose(workbench, name, path.basename(name));
  await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
  await editor(page).waitFor();
}

/** `language` as the status bar names it. */
export async function newUntitled(workbench: Workbench, language: string): Promise<void> {
  const { page } = workbench;
  await command(workbench, 'File: New Untitled Text File');
  await editor(page).waitFor();
  // The window is there a moment before its extensions, and a list that is open does not grow.
  await until(async () => {
    await command(workbench, 'Change Language Mode');
    await quickInput(page).fill(language);
    if (await appears(entry(page, language))) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await choose(workbench, language, language);
  await page.locator('[id="status.editor.mode"]', { hasText: language }).waitFor();
}

/** One key event a character, as from a keyboard without Vietnamese; letters that have no key arrive as text. */
export async function type({ page }: Workbench, text: string): Promise<void> {
  for (const [part] of text.matchAll(/[\n\t]|[^\n\t]+/gu)) {
    const key = namedKeys.get(part);
    await (key ? page.keyboard.press(key) : page.keyboard.type(part));
  }
}

/** As people type: what they are shown keeps up with their keys. */
export async function typeSlowly({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 80 });
}

/** The same until a list is open: an answer that comes when more is typed opens none, and people type the last letter again. */
export async function typeForList(workbench: Workbench, text: string): Promise<void> {
  const { page } = workbench;
  await typeSlowly(workbench, text);
  for (let attempt = 1; attempt <= 4; attempt++) {
    if (await appears(suggestWidget(page).locator('.monaco-list-row').first())) return;
    await page.keyboard.press('Backspace');
    await typeSlowly(workbench, text.slice(-1));
  }
}

/** All at once, as from an input method. */
export async function insert({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

/** As Unikey does it: keys, backspaces, and the letters again. `delay`: milliseconds between the keys, as people have them. */
export async function typeTelex(
  workbench: Workbench,
  text: string,
  { delay = 0, habit }: { readonly delay?: number; readonly habit?: Habit } = {},
): Promise<void> {
  const { page } = workbench;
  for (const stroke of telex(text, habit)) {
    if ('key' in stroke) {
      await (delay === 0 ? type(workbench, stroke.key) : page.keyboard.type(stroke.key, { delay }));
      continue;
    }
    for (let count = 0; count < stroke.back; count++) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(stroke.text);
  }
}

/** Line and column from 1, as the status bar shows them. */
export async function goTo({ page }: Workbench, line: number, column = 1): Promise<void> {
  await pressFor(page, 'Control+G', quickInput(page));
  await quickInput(page).fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  // A key that comes before the editor has the focus again is lost.
  await quickInput(page).waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

export async function undo({ page }: Workbench): Promise<void> {
  await page.keyboard.press('Control+Z');
}

/** Types a snippet's prefix, or the rest of it, and takes it from the list, which opens by itself. */
export async function insertSnippet(workbench: Workbench, typed: string, prefix = typed): Promise<void> {
  await typeForList(workbench, typed);
  await takeSuggestion(workbench, prefix);
}

/** Walks to a row of the list that is open, in which nothing is chosen beforehand, and takes it. */
export async function takeSuggestion({ page }: Workbench, text: string, key: 'Tab' | 'Enter' = 'Tab'): Promise<void> {
  const rows = suggestWidget(page).locator('.monaco-list-row');
  await rows.filter({ hasText: text }).first().waitFor();
  const chosen = suggestWidget(page).locator('.monaco-list-row.focused', { hasText: text });
  // An answer that was on its way draws the list anew, with nothing chosen: the choice must have stayed for a while.
  let looks = 0;
  await until(async () => {
    looks = (await chosen.count()) === 0 ? 0 : looks + 1;
    if (looks === 0) await page.keyboard.press('ArrowDown');
    return 4 <= looks;
  });
  await page.keyboard.press(key);
  await suggestWidget(page).waitFor({ state: 'hidden' });
}

/** What the list that has opened by itself offers, as far as it is in sight. */
export async function suggestions({ page }: Workbench): Promise<readonly string[]> {
  const rows = suggestWidget(page).locator('.monaco-list-row');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((it) => it.replaceAll(/\s+/gu, ' ').trim());
}

/** The titles that Ctrl+. offers; leaves the list open. */
export async function quickFixes({ page }: Workbench): Promise<readonly string[]> {
  await pressFor(page, 'Control+.', fixes(page).first());
  return fixes(page).allInnerTexts();
}

export async function quickFix(workbench: Workbench, title: string): Promise<void> {
  const { page } = workbench;
  const titles = await quickFixes(workbench);
  if (!titles.includes(title)) throw new Error(`offered are ${JSON.stringify(titles)}, not "${title}"`);
  const focused = page.locator('.action-widget .monaco-list-row.action.focused');
  for (let row = 1; row < titles.length && (await focused.allInnerTexts()).join() !== title; row++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await fixes(page).first().waitFor({ state: 'hidden' });
}

// What is seen

/** The whole text of the editor; it passes through the clipboard and leaves the cursor where it was, but ends a snippet. */
export async function editorText({ page }: Workbench): Promise<string> {
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const text = (await page.evaluate('navigator.clipboard.readText()')) as string;
  await page.keyboard.press('Control+U');
  return text.replaceAll('\r\n', '\n');
}

/** The lines that are drawn, from top to bottom; a wrapped line counts as several. */
export async function visibleText({ page }: Workbench): Promise<string> {
  return page.evaluate(drawnLines);
}

/** What is underlined on the screen, in the order of the text; a squiggle over two drawn lines counts as two. */
export async function squiggles({ page }: Workbench): Promise<readonly Squiggle[]> {
  return page.evaluate(drawnSquiggles);
}

export async function expectText(workbench: Workbench, expected: string): Promise<void> {
  let text = '';
  await until(async () => {
    text = await editorText(workbench);
    return text === expected;
  }).catch(() => assert.equal(text, expected));
}

/** As the status bar shows it: `Ln 3, Col 2`, with `(4 selected)` when something is. */
export async function expectCursor({ page }: Workbench, place: string): Promise<void> {
  const item = page.locator('[id="status.editor.selection"]');
  await until(async () => (await item.innerText()) === place).catch(async () => {
    throw new Error(`the cursor is at ${await item.innerText()}, not at ${place}`);
  });
}

/** What `{ }` in the status bar says to a screen reader: the same as its tooltip. */
export async function status({ page }: Workbench): Promise<string> {
  return (await page.locator('[id="status.languageStatus"]').getAttribute('aria-label')) ?? '';
}

/** Waits until this is among what `{ }` in the status bar says. */
export async function expectStatus({ page }: Workbench, text: string): Promise<void> {
  await page.locator(`[id="status.languageStatus"][aria-label*="${text}"]`).waitFor();
}

/** What has come up since, popups and squiggles under the pen; empty for who may write in peace. */
export async function watch({ page }: Workbench): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(noteWhatComesUp);
  return () => page.evaluate(whatCameUp);
}

/** Waits until VS Code's preview shows a page with this heading. */
export async function expectPage({ page }: Workbench, heading: string): Promise<void> {
  const frame = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Waits until the underlined texts are these. */
export async function expectSquiggles(workbench: Workbench, expected: readonly string[]): Promise<void> {
  const seen = async () => (await squiggles(workbench)).map(({ text }) => text);
  await until(async () => JSON.stringify(await seen()) === JSON.stringify(expected)).catch(async () => {
    throw new Error(`underlined are ${JSON.stringify(await seen())}, not ${JSON.stringify(expected)}`);
  });
}

/** The rows of the Problems panel as a screen reader says them. */
export async function problems(workbench: Workbench): Promise<readonly string[]> {
  const { page } = workbench;
  await command(workbench, 'Problems: Focus on Problems View');
  const panel = page.locator('.markers-panel-container');
  await panel.waitFor();
  await page.keyboard.press('Home');
  // Only the rows in sight exist, so walk through them all; under some stand the places that they are related to.
  const labels: string[] = [];
  for (let index = -1, moved = true; moved; await page.keyboard.press('ArrowDown')) {
    const row = await panel.locator('.monaco-list-row.focused').evaluate(({ dataset, ariaLevel, ariaLabel }) => ({
      index: Number(dataset.index),
      level: ariaLevel,
      label: ariaLabel ?? '',
    }));
    moved = index < row.index;
    index = row.index;
    if (moved && row.level === '2') labels.push(row.label);
  }
  await command(workbench, 'View: Hide Panel');
  return labels;
}

/** Points at the first drawn `text` and reads what appears. */
export async function hoverAt({ page }: Workbench, text: string): Promise<string> {
  const place = await page.evaluate(drawnPlace, text);
  if (!place) throw new Error(`"${text}" is not on the screen`);
  return hoverAfter(page, async () => {
    await page.mouse.move(place.x - 30, place.y);
    await page.mouse.move(place.x, place.y, { steps: 5 });
  });
}

/** Asks by keys what stands at the caret. */
export const hoverHere = ({ page }: Workbench): Promise<string> =>
  hoverAfter(page, async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
  });

/** Whoever asks in vain asks again: what is drawn anew meanwhile takes a hover away. */
async function hoverAfter(page: Page, ask: () => Promise<void>): Promise<string> {
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content');
  for (let attempt = 1; attempt <= 4; attempt++) {
    await ask();
    if (await appears(hover.first())) return (await hover.allInnerTexts()).join('\n');
  }
  throw new Error('nothing is told there');
}

/** Sizes in pixels; `above` is what is free above the first line. */
export async function measure({ page }: Workbench): Promise<ReturnType<typeof measurements>> {
  return page.evaluate(measurements);
}

/** What of the drawn text would alarm a reader. */
export async function alarming({ page }: Workbench): Promise<ReturnType<typeof alarmingText>> {
  return page.evaluate(alarmingText);
}

/** Kept in out/screenshots/; the name says so when it is not the newest version's. */
export async function screenshot({ page }: Workbench, name: string): Promise<void> {
  const folder = path.join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: path.join(folder, `${version === versions.newest ? name : `${name}-${version}`}.png`),
  });
}

/** Waits for `condition` as long as a test may last; looks again at each drawing of the screen. */
export async function until(condition: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const editor = (page: Page): Locator => page.locator('.editor-instance .monaco-editor .view-lines').first();

const suggestWidget = (page: Page): Locator => page.locator('.suggest-widget.visible');

const fixes = (page: Page): Locator => page.locator('.action-widget .monaco-list-row.action');

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget input[type="text"]');

/** Presses the key until it does something, as people do: VS Code drops a key that comes while it puts something else away. */
async function pressFor(page: Page, key: string, result: Locator): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    await page.keyboard.press(key);
    if (await appears(result)) return;
  }
  throw new Error(`${key} had no effect`);
}

const appears = (it: Locator): Promise<boolean> => succeeds(it.waitFor({ timeout: 5000 }));

const succeeds = (doing: Promise<void>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  );

async function choosing(page: Page, query: string, row: Locator): Promise<void> {
  await quickInput(page).fill(query, { timeout: 5000 });
  await row.click({ timeout: 5000 });
  // A list that is drawn anew under the hand swallows the click.
  await row.waitFor({ state: 'hidden', timeout: 5000 });
}

const entry = (page: Page, label: string): Locator =>
  page.locator('.quick-input-widget .monaco-list-row', { has: page.getByText(label, { exact: true }) }).first();

/** Takes the entry whose label is `label` from the list that is open. */
export async function choose({ page }: Workbench, query: string, label: string): Promise<void> {
  await quickInput(page).fill(query);
  const row = entry(page, label);
  await row.click();
  await row.waitFor({ state: 'hidden' });
}
