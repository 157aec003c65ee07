// What a person does: keys, and what is chosen from lists.
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { appears, pressFor, succeeds, until } from './patience';
import { type Habit, telex } from './telex';
import { editor, entry, fixes, quickInput, suggestWidget } from './widgets';
import type { Workbench } from './workbench';

const namedKeys = new Map([
  ['\n', 'Enter'],
  ['\t', 'Tab'],
]);

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

/** Takes the entry whose label is `label` from the list that is open. */
export async function choose({ page }: Workbench, query: string, label: string): Promise<void> {
  await quickInput(page).fill(query);
  const row = entry(page, label);
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

async function choosing(page: Page, query: string, row: Locator): Promise<void> {
  await quickInput(page).fill(query, { timeout: 5000 });
  await row.click({ timeout: 5000 });
  // A list that is drawn anew under the hand swallows the click.
  await row.waitFor({ state: 'hidden', timeout: 5000 });
}
