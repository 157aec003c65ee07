import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyst } from '../../server/src/features/analysis';
import { type Completion, complete } from '../../server/src/features/completion/completion';
import { rules } from '../../server/src/rules/index';
import { applyEdits } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';
import { folderOf, lintContext, today } from '../features/completion/completing';
import { anyText, cases, place, samples } from './drafts';

const analyst = createAnalyst(rules);

interface At {
  readonly text: string;
  readonly at: number;
  readonly isQuiet?: boolean;
  readonly others?: readonly string[];
}

function completions({ text, at, isQuiet = false, others = [] }: At): readonly Completion[] {
  const { folder, source } = folderOf(text, others);
  const analysis = analyst.analyse({ uri: 'file:///0.kehoach', version: 1, source }, lintContext);
  return complete(analysis, { at, folder, today, options: {}, isQuiet, hasSections: true }).items;
}

const taken = (text: string, { span, text: words }: Completion): string => applyEdits(text, [{ span, text: words }]);

/** What is wrong in a text, without where; of a draft that has faults itself only what is wrong in the words of a stretch. */
function faults(text: string, { start, end }: Span, isFaulty: boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity, span } of analyst.lint(text, lintContext)) {
    if (severity !== 'error' && severity !== 'warning') continue;
    if (isFaulty && (span.end <= start || end <= span.start)) continue;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

const isFaulty = (text: string): boolean => faults(text, { start: 0, end: text.length }, false).size !== 0;

/** As drafters begin what is asked for, each on a line of its own. */
const beginnings = [
  '',
  'Căn cứ ',
  'can cu',
  'Thực hiện ',
  'Các đơn vị rà soát theo ',
  'Nội dung nêu tại ke hoach',
  'Đơn vị chủ trì: ',
  'Đơn vị phối hợp: Văn phòng, ',
  'Giao ',
  'Văn phòng chủ trì, phối hợp với ',
  'Các đơn vị gửi báo cáo 6 tháng về ',
  'Hoàn thành trước ngày ',
  'Tổ chức từ ngày 15/3/2027 đến hết ngày ',
  'III. ',
  '- ',
  'Trên đây là Kế hoạch ',
];

describe('whatever is taken from the list', () => {
  it('is written up to the caret, on its line, and changes nothing else', () => {
    const question = fc.tuple(anyText, place, fc.boolean());
    fc.assert(
      fc.property(question, ([text, part, isQuiet]) => {
        const at = Math.floor(part * text.length);
        const { start, end } = new Source(text).lineSpanAt(at);
        for (const it of completions({ text, at, isQuiet, others: samples.slice(0, 2) })) {
          assert.equal(it.span.end, at);
          assert.ok(start <= it.span.start && it.span.start <= at && at <= it.to && it.to <= end);
          assert.notEqual(it.label, '');
          const after = taken(text, it);
          assert.ok(after.startsWith(text.slice(0, it.span.start)) && after.endsWith(text.slice(at)));
          assert.ok(it.filter.normalize('NFC').startsWith(text.slice(it.span.start, at).normalize('NFC')));
        }
      }),
      cases(60),
    );
  });

  it('adds no error and no warning to our drafts', function () {
    this.timeout(300_000);
    const found: string[] = [];
    const tries = fc.sample(
      fc.record({
        draft: fc.nat(samples.length - 1),
        part: place,
        start: fc.nat(beginnings.length - 1),
        pick: fc.nat(20),
      }),
      cases(150),
    );
    for (const { draft, part, start: which, pick } of tries) {
      const before = samples[draft] as string;
      const title = before.indexOf('KẾ HOẠCH');
      const lines = [...before.matchAll(/\n\n/gu)].map((it) => it.index + 1).filter((it) => title < it);
      const line = lines[Math.floor(part * lines.length)] ?? 0;
      const beginning = beginnings[which] as string;
      const text = `${before.slice(0, line)}\n${beginning}\n${before.slice(line)}`;
      const at = line + 1 + beginning.length;
      const items = completions({ text, at, others: samples.filter((_, i) => i !== draft) }).filter(
        (it) => it.kind !== 'section',
      );
      const item = items[pick % Math.max(1, items.length)];
      if (!item) continue;
      const start = line + 1;
      const allowed = faults(text, { start, end: at }, isFaulty(before));
      const end = item.span.start + item.text.length;
      for (const [rule, times] of faults(taken(text, item), { start, end }, isFaulty(before))) {
        if ((allowed.get(rule) ?? 0) < times)
          found.push(`${rule}: ${item.label} at ${JSON.stringify(text.slice(at - 60, at + 20))} of draft ${draft}`);
      }
    }
    assert.deepEqual(found, []);
  });
});
