import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { until } from './workbench';

/**
 * What axe finds serious or critical in a part of a page, a line each: the rule and the piece of the page. The part is what we have
 * made: the frame around it, its title and language, and the colours in which code is shown there are those of VS Code.
 */
export async function seriousFaults(frame: Frame, selector: string): Promise<readonly string[]> {
  // A frame that can be seen through stands on the colour of the window, which axe cannot see from inside.
  await frame.evaluate('document.body.style.background ||= "var(--vscode-editor-background)"');
  await frame.evaluate(axe.source);
  const context = JSON.stringify({ include: [selector], exclude: ['[class^="hljs-"]'] });
  const violations = (await frame.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as readonly axe.Result[];
  return violations
    .filter((it) => it.impact === 'serious' || it.impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html}`));
}

/** The same of a frame in which no script may run, nor axe: of a copy of it in a window of its own. */
export async function seriousFaultsOfPicture(frame: Frame): Promise<readonly string[]> {
  const copy = await frame.page().context().browser()?.newPage();
  if (!copy) throw new Error('the browser is closed');
  try {
    await copy.setContent(await frame.content());
    return await seriousFaults(copy.mainFrame(), 'body');
  } finally {
    await copy.close();
  }
}

/** The frame in which VS Code shows a page with this element. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  let found: Frame | undefined;
  await until(async () => {
    for (const frame of page.frames()) {
      const isThere = await frame
        .locator(selector)
        .first()
        .isVisible()
        .catch(() => false);
      if (isThere) found = frame;
    }
    return found !== undefined;
  });
  return found as Frame;
}
