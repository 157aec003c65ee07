// Where VS Code draws what a person works with.
import type { Locator, Page } from 'playwright-core';

export const editor = (page: Page): Locator => page.locator('.editor-instance .monaco-editor .view-lines').first();

export const suggestWidget = (page: Page): Locator => page.locator('.suggest-widget.visible');

export const fixes = (page: Page): Locator => page.locator('.action-widget .monaco-list-row.action');

export const quickInput = (page: Page): Locator => page.locator('.quick-input-widget input[type="text"]');

export const entry = (page: Page, label: string): Locator =>
  page.locator('.quick-input-widget .monaco-list-row', { has: page.getByText(label, { exact: true }) }).first();
