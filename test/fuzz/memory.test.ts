import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAnalyst } from '../../server/src/features/analysis';
import { outline } from '../../server/src/features/structure/outline';
import { nobody } from '../../server/src/plan/others';
import { rules } from '../../server/src/rules/index';
import { Source } from '../../server/src/text/source';
import { clean } from '../protocol/drafts';
import { settings } from '../rules/workbench';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What is in use once all that nobody holds is gone, also what is forgotten only when its paragraph is. */
async function used(): Promise<number> {
  for (let i = 0; i < 6; i++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

const megabyte = 1024 * 1024;

describe('the memory of a server', function () {
  this.timeout(120_000);

  it('is after ten thousand edits what it was after a hundred', async () => {
    const analyst = createAnalyst(rules);
    const context = { settings: settings(), others: nobody };
    let version = 0;
    const lines = clean
      .split('\n')
      .filter((it) => it.trim() !== '')
      .slice(-9);
    const type = (text: string): void => {
      const analysis = analyst.analyse({ uri: 'a', version: ++version, source: new Source(text) }, context);
      outline(analysis.plan);
    };
    /** Each time other words in another line: nothing that was kept of one is of use for the next. */
    const work = (from: number, to: number): void => {
      for (let i = from; i < to; i++) {
        const at = i % lines.length;
        type(lines.map((it, k) => (k === at ? `${it} số ${i}/KH-SVH ngày ${i % 40}/3/2026` : it)).join('\n'));
      }
      type(lines.join('\n'));
    };
    work(0, 100);
    const few = await used();
    work(100, 5_000);
    const half = await used();
    work(5_000, 10_000);
    const many = await used();
    const more = (before: number): number => (many - before) / megabyte;
    // What is known of texts that come again, names and titles, is kept for some thousands of them: no more than that is added.
    assert.ok(more(few) < 14, `${more(few).toFixed(1)} MiB more than after a hundred`);
    assert.ok(more(half) < 4, `${more(half).toFixed(1)} MiB more than after five thousand`);
  });
});
