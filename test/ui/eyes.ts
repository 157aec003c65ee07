// What a person sees, and what is read to one who does not.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root, versions } from '../host/parts.mjs';
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
import { command } from './hands';
import { appears, until } from './patience';
import type { Workbench } from './workbench';

const { THAO_PARTS_VERSION: version = versions.newest } = process.env;

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

/** Asks by keys what stands at the caret, until these words are among what is told. */
export const hoverHere = ({ page }: Workbench, words = ''): Promise<string> =>
  hoverAfter(
    page,
    async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
    words,
  );

/** Whoever asks in vain asks again: what is drawn anew meanwhile takes a hover away. */
async function hoverAfter(page: Page, ask: () => Promise<void>, words = ''): Promise<string> {
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content');
  for (let attempt = 1; attempt <= 4; attempt++) {
    await ask();
    if (await appears(hover.filter({ hasText: words }).first())) return (await hover.allInnerTexts()).join('\n');
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
