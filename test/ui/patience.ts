import type { Locator, Page } from 'playwright-core';

/** Waits for `condition` as long as a test may last; looks again at each drawing of the screen. */
export async function until(condition: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses the key until it does something, as people do: VS Code drops a key that comes while it puts something else away. */
export async function pressFor(page: Page, key: string, result: Locator): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    await page.keyboard.press(key);
    if (await appears(result)) return;
  }
  throw new Error(`${key} had no effect`);
}

export const appears = (it: Locator): Promise<boolean> => succeeds(it.waitFor({ timeout: 5000 }));

export const succeeds = (doing: Promise<void>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  );
