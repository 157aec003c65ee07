import * as ui from './workbench';

/**
 * One window for all tests of a `describe`: open before the first, closed after the last, with a picture of each failure. What
 * the window opens may be made by a function, which is called when it opens.
 */
export function inWindow(opening: ui.Opening | (() => ui.Opening) = {}): ui.Workbench {
  let opened: ui.Workbench | undefined;
  const get = (): ui.Workbench => {
    if (!opened) throw new Error('the window is open in tests only');
    return opened;
  };
  before(async () => {
    opened = await ui.openWorkbench(typeof opening === 'function' ? opening() : opening);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && opened)
      await ui.screenshot(opened, `failed-${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    await opened?.close();
    opened = undefined;
  });
  return {
    get page() {
      return get().page;
    },
    get extension() {
      return get().extension;
    },
    get folder() {
      return get().folder;
    },
    close: () => get().close(),
  };
}

/** By its name in the list of colour themes. */
export async function chooseTheme(workbench: ui.Workbench, name: string): Promise<void> {
  await ui.command(workbench, 'Preferences: Color Theme');
  await ui.choose(workbench, name, name);
}

/** The themes that VS Code brings with it, with the class that the window has then. */
export const themes = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high-contrast': ['Dark High Contrast', 'hc-black'],
  'high-contrast-light': ['Light High Contrast', 'hc-light'],
} as const;
