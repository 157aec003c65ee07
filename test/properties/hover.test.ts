import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyst, type Document } from '../../server/src/features/analysis';
import { type HoverContext, hover, toMarkdown, toText } from '../../server/src/features/hover/hover';
import { nobody } from '../../server/src/plan/others';
import { guides } from '../../server/src/rules/guides';
import { rules } from '../../server/src/rules/index';
import { toDay } from '../../server/src/syntax/days/date';
import { Source } from '../../server/src/text/source';
import { openFolder } from '../../server/src/workspace/folder';
import { settings } from '../rules/workbench';
import { anyText, cases, place, samples } from './drafts';

const analyst = createAnalyst(rules);
const beside: Document = { uri: 'file:///x/khác.kehoach', version: 1, source: new Source(samples[0] ?? '') };

function contextOf(text: string): HoverContext {
  const document: Document = { uri: 'untitled:1', version: 1, source: new Source(text) };
  const folder = openFolder({ all: () => [document, beside], planOf: analyst.planOf });
  const analysis = analyst.analyse(document, { settings: settings(), others: nobody });
  return { analysis, folder, today: toDay(2026, 11, 21), holidays: [] };
}

const saidAt = (context: HoverContext, at: number): string => {
  const found = hover(context, at);
  return found ? toText({ ...found, rules: [] }, guides) : '';
};

describe('a hover over any text', () => {
  it('never fails, stays inside the text and says something', () => {
    fc.assert(
      fc.property(anyText, fc.array(place, { minLength: 1, maxLength: 8 }), (text, places) => {
        const context = contextOf(text);
        for (const it of places) {
          const at = Math.round(it * text.length);
          const found = hover(context, at);
          if (!found) continue;
          assert.ok(0 <= found.span.start && found.span.start <= at && at <= found.span.end);
          assert.ok(found.span.end <= text.length);
          assert.notEqual(toText(found, guides).trim(), '');
          const markdown = toMarkdown(found, { guides, toRule: () => undefined, toPlace: () => undefined });
          // A sign of Markdown or HTML that the draft brings in stands behind a backslash.
          assert.doesNotMatch(markdown, /(?<!\\)[<[]/u);
        }
      }),
      cases(),
    );
  });

  it('says the same in NFD and with other line ends', () => {
    for (const sample of samples) {
      const context = contextOf(sample);
      const decomposed = contextOf(sample.normalize('NFD'));
      const windows = contextOf(sample.replace(/\n/gu, '\r\n'));
      // Every 7th letter: each thing of a draft is longer.
      for (let at = 0; at < sample.length; at += 7) {
        const before = sample.slice(0, at);
        // Between the letters of a cluster there is no place in NFC.
        const said = saidAt(context, at);
        assert.equal(saidAt(decomposed, before.normalize('NFD').length), said);
        assert.equal(saidAt(windows, before.replace(/\n/gu, '\r\n').length), said);
      }
    }
  });
});
