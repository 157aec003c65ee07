// A person's hands in a real VS Code: opens a window in a headless browser, presses keys, looks at what is drawn.
// A test is a file test/ui/<what>.test.ts that opens a window, as structure.test.ts does, and uses what is exported here.
import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.mjs';
import { installedIn, root, startServer, versions, windowUrl } from '../host/parts.mjs';

export * from './eyes';
export * from './hands';
export { until } from './patience';

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
