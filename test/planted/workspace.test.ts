import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index';
import { place } from '../../server/src/syntax/paragraph';
import { applyEdits } from '../../server/src/text/edit';
import type { Span } from '../../server/src/text/span';
import { findingsOf, fixed, planOf } from '../rules/workbench';
import { corpus, type RealPlan, samples, seeds } from '../seeds/real-plans';

const cross = rules.filter((it) => it.id.startsWith('cross-'));

/** Another plan that says something of what this one says otherwise. */
interface Pair {
  readonly rule: string;
  readonly where: string;
  readonly text: string;
  readonly other: string;
  readonly at: Span;
}

const swap = (text: string, span: Span, by: string): string => applyEdits(text, [{ span, text: by }]);

function* plantInCitations({ name, text }: RealPlan): Generator<Pair> {
  const plan = planOf(text);
  for (const citation of plan.citations) {
    const { symbol, date, dateWords, title, mention, block, type } = citation;
    const isAlone = plan.citations.filter((it) => it.key === citation.key).length === 1;
    const isNested = citation.within !== undefined || plan.citations.some((it) => it.within === citation);
    if (!symbol.isCentral || !isAlone || isNested || citation.isQuoted || type?.name === 'Luật') continue;
    const where = `${name}: ${symbol.form}`;
    const day = date?.day;
    const isOwnYear = symbol.year === undefined || symbol.year.value === date?.year?.value;
    if (date?.at !== undefined && dateWords && day && isOwnYear) {
      const other = swap(text, day.span, day.value < 15 ? '21' : '11');
      const isReal = planOf(other).citations.some((it) => it.key === citation.key && it.date?.at !== undefined);
      const isLate = plan.header.issued !== undefined && plan.header.issued.latest < date.at + 31;
      if (isReal && !isLate) yield { rule: 'cross-citation-date', where, text, other, at: date.span };
    }
    const words = [...(mention.title?.text ?? '').matchAll(/(?<=\s)\p{Ll}{3,}(?=\s)/gu)];
    const word = words[Math.floor(words.length / 2)];
    if (!title || !word || words.length < 8 || /[(…]/u.test(title.text)) continue;
    const start = (mention.title?.span.start ?? 0) + word.index;
    const span = place(block, { start, end: start + word[0].length });
    yield { rule: 'cross-citation-title', where, text, other: swap(text, span, 'khoảng'), at: span };
  }
}

function* plantInNumbers({ name, text }: RealPlan): Generator<Pair> {
  const { header } = planOf(text);
  const { number, subject, agencies, issued } = header;
  if (!number?.number || !subject || agencies.length === 0 || !issued) return;
  const other = swap(text, subject.span, 'Đào tạo, bồi dưỡng cán bộ trẻ năm sau');
  yield { rule: 'cross-duplicate-number', where: name, text, other, at: number.number.span };
}

describe('what plans open beside each other contradict', function () {
  this.timeout(120_000);

  const plant = (documents: readonly RealPlan[]): readonly Pair[] =>
    documents.flatMap((it) => [...plantInCitations(it), ...plantInNumbers(it)]);

  for (const [where, documents] of [
    ['our own drafts', samples],
    ['the real documents beside the repository', [...seeds, ...corpus]],
  ] as const) {
    it(`is found in ${where}, and nothing is where they are the same`, function () {
      // The real documents are not part of the repository: without ../shared there is nothing to plant in.
      if (documents.length === 0) this.skip();
      const missed: string[] = [];
      const pairs = plant(documents);
      for (const { rule, where, text, other, at } of pairs) {
        const found = findingsOf(text, { rules: cross, others: [other] });
        const isFound = found.some((it) => it.rule === rule && it.span.start <= at.end && at.start <= it.span.end);
        if (!isFound || found.length !== 1) missed.push(`${where}: ${rule}, ${found.map((it) => it.rule).join(' ')}`);
      }
      assert.ok(5 < pairs.length, 'pairs');
      assert.deepEqual(missed, []);
      for (const { name, text } of documents) {
        assert.deepEqual(findingsOf(text, { rules: cross, others: [text, text] }), [], name);
      }
    });
  }

  const sample = (end: string): string => samples.find((it) => it.name.endsWith(end))?.text ?? '';

  it('is a deadline later than the one that a superior gave, however the two say it', () => {
    const above = sample('ke-hoach-ubnd-tinh.kehoach');
    const below = sample('ke-hoach-so.kehoach');
    const late = (text: string): readonly string[] =>
      findingsOf(text, { rules: cross, others: [above] }).map(
        (it) => `${it.rule} ${text.slice(it.span.start, it.span.end)}`,
      );
    assert.deepEqual(late(below), []);
    for (const [from, to] of [
      ['trước ngày 11/6/2027', 'trước ngày 18/6/2027'],
      ['trước ngày 11/6/2027', 'chậm nhất ngày 30/6/2027'],
      ['trước ngày 11/6/2027', 'trước ngày 20 tháng 6 năm 2027'],
      ['trước ngày 03/12/2027', 'trước ngày 15/12/2027'],
    ] as const) {
      const text = below.replace(from, to);
      assert.deepEqual(late(text), [`cross-deadline-late ${to}`], to);
      assert.deepEqual(late(fixed(text, cross, [above])), [], `${to}, repaired`);
    }
    const innocent = below
      .replace('trước ngày 11/6/2027', 'trước ngày 15/6/2027')
      .replace('214/KH-UBND', '215/KH-UBND');
    assert.deepEqual(late(innocent), []);
  });

  it('is a title that is not the one on the plan itself', () => {
    const above = sample('ke-hoach-ubnd-tinh.kehoach');
    const below = sample('ke-hoach-so.kehoach');
    for (const [from, to] of [
      ['phòng, chống đuối nước trẻ em trên', 'phòng, chống tai nạn trẻ em trên'],
      ['triển khai công tác phòng, chống đuối nước trẻ em', 'triển khai công tác phòng, chống đuối nước học sinh'],
      ['đuối nước trẻ em trên địa bàn tỉnh năm 2027, Sở', 'đuối nước trẻ em trên địa bàn tỉnh năm 2026, Sở'],
    ] as const) {
      const text = below.replace(from, to);
      assert.notEqual(text, below);
      const found = findingsOf(text, { rules: cross, others: [above] });
      assert.deepEqual(
        found.map((it) => [it.rule, it.related?.[0]?.plan?.uri]),
        [['cross-title-mismatch', 'file:///ke-hoach-1.kehoach']],
        to,
      );
      assert.deepEqual(findingsOf(fixed(text, cross, [above]), { rules: cross, others: [above] }), [], to);
    }
  });
});
