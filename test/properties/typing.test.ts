import assert from 'node:assert/strict';
import fc from 'fast-check';
import { enter } from '../../server/src/features/format/enter';
import { applyEdits, areApart } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import { span } from '../../server/src/text/span';
import { forbiddenChange, formatEdits, formatted } from '../features/format/formatted';
import { afterEnter } from '../grammar/enter-rules';
import { findingsOf, planOf } from '../rules/workbench';
import { anyDraft, anyText, cases, disturbed, draft, place } from './drafts';

const countByRule = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const it of findingsOf(text)) counts.set(it.rule, (counts.get(it.rule) ?? 0) + 1);
  return counts;
};

const slip = fc.constantFrom(' ', '  ', '\t', '\u00a0', ' \n', '\n\n\n\n', ' ,', ' ;');

/** White space that does not belong there, in a line that is long enough to be prose: a label or a symbol would be another word. */
const slipIn = (text: string, part: number, blank: string): string => {
  const source = new Source(text);
  const line = source.lineSpanAt(Math.floor(part * text.length));
  const at = text.indexOf(' ', line.start + 50);
  const isBetweenWords = /\p{L} \p{L}/u.test(text.slice(at - 1, at + 2));
  return at === -1 || line.end - 20 < at || !isBetweenWords ? text : text.slice(0, at) + blank + text.slice(at);
};

const withSlips = (drafts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(drafts, fc.array(fc.tuple(place, slip), { maxLength: 8 }))
    .map(([text, all]) => all.reduce((now, [part, blank]) => slipIn(now, part, blank), text));

const untidy = withSlips(anyDraft);
const untidyPlan = withSlips(disturbed);

describe('formatting, whatever the text', function () {
  this.timeout(120_000);

  it('changes white space, the dashes of items and the signs at their ends, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, untidy), (text) => {
        const edits = formatEdits(text);
        assert.ok(areApart(edits));
        assert.equal(forbiddenChange(text, applyEdits(text, edits)), undefined);
      }),
      cases(300),
    );
  });

  it('is done in one go', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, untidy), (text) => {
        const once = formatted(text);
        assert.equal(formatted(once), once);
      }),
      cases(300),
    );
  });

  it('adds no finding', () => {
    fc.assert(
      fc.property(untidyPlan, (text) => {
        const before = countByRule(text);
        for (const [rule, count] of countByRule(formatted(text))) {
          assert.ok(count <= (before.get(rule) ?? 0), `it adds a finding of ${rule}`);
        }
      }),
      cases(200),
    );
  });

  it('of a part changes nothing outside of the paragraphs of that part', () => {
    fc.assert(
      fc.property(untidy, place, place, (text, a, b) => {
        const [start, end] = [Math.floor(a * text.length), Math.floor(b * text.length)].sort((x, y) => x - y);
        const range = span(start as number, end as number);
        const { blocks, source } = planOf(text);
        const touched = blocks.filter((it) => it.start <= range.end && range.start <= it.end);
        const isRow = (i: number): boolean => blocks[i]?.paragraph.kind === 'row';
        let [first, last] = [touched[0]?.index ?? 0, touched.at(-1)?.index ?? 0];
        while (isRow(first) && isRow(first - 1)) first--;
        while (isRow(last) && isRow(last + 1)) last++;
        const from = Math.min(range.start, touched.length === 0 ? range.start : (blocks[first]?.start ?? 0));
        const to = Math.max(range.end, touched.length === 0 ? range.end : (blocks[last]?.end ?? 0));
        const edits = formatEdits(text, { range });
        assert.equal(forbiddenChange(text, applyEdits(text, edits)), undefined);
        for (const it of edits) {
          assert.ok(source.lineSpanAt(from).start <= it.span.start, 'above');
          assert.ok(it.span.end <= Math.max(source.lineSpanAt(to).end, to) || it.span.end === text.length, 'below');
        }
      }),
      cases(200),
    );
  });
});

describe('a line break, whatever the text', function () {
  this.timeout(120_000);

  /** Presses Enter at a place, in an editor with our rules for line breaks or in one without. */
  const press = (text: string, at: number, hasRules: boolean) => {
    const source = new Source(text);
    const line = source.lineSpanAt(at);
    const above = source.lineSpan(Math.max(0, source.lineAt(at) - 1));
    const mark = hasRules
      ? afterEnter(text.slice(line.start, at), {
          after: text.slice(at, line.end),
          above: text.slice(above.start, above.end),
        })
      : '';
    const broken = new Source(`${text.slice(0, at)}${source.newline}${mark}${text.slice(at)}`);
    const caret = at + source.newline.length + mark.length;
    return { broken, caret, edits: enter(broken, caret, (it) => planOf(it.text)) };
  };

  /** What was written, without what marks and numbers items. */
  const words = (text: string): string => text.replace(/\d+(?:\.\d+)*|(?<!\p{L})\p{L}(?!\p{L})|[^\p{L}]/gu, '');

  it('keeps every word, and its edits can be made at once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), place, fc.boolean(), (text, part, hasRules) => {
        const at = Math.floor(part * (text.length + 1));
        const { broken, edits } = press(text, at, hasRules);
        assert.ok(areApart(edits));
        assert.equal(words(applyEdits(broken.text, edits)), words(broken.text));
      }),
      cases(500),
    );
  });

  it('at the end of a line keeps all above it but references', () => {
    fc.assert(
      fc.property(draft, place, fc.boolean(), (text, part, hasRules) => {
        const source = new Source(text);
        const at = source.lineSpanAt(Math.floor(part * (text.length + 1))).end;
        const { broken, edits } = press(text, at, hasRules);
        for (const it of edits) {
          const old = broken.text.slice(it.span.start, it.span.end);
          if (it.span.end <= at) assert.match(old + it.text, /^[\d.\p{L}IVXLC]{1,20}$/u, 'a reference follows');
        }
      }),
      cases(300),
    );
  });
});
