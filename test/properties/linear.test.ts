import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/features/clean-up/clean-up';
import { createLinter } from '../../server/src/lint/lint';
import type { Rule } from '../../server/src/lint/rule';
import { buildPlan } from '../../server/src/plan/build';
import { factsOf } from '../../server/src/plan/facts';
import { othersOf } from '../../server/src/plan/others';
import type { Plan } from '../../server/src/plan/plan';
import { guides } from '../../server/src/rules/guides';
import { rules } from '../../server/src/rules/index';
import { createReader } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { unmark } from '../rules/marked';
import { settings } from '../rules/workbench';

// The one place where time is looked at: not how much, which hangs on the machine, but how it grows with the text. Four times the
// text is four times the work; where every beginning is tried against all that follows, it is sixteen times.
const factor = 4;
const tooMuch = 9;
/** In milliseconds; what takes less says nothing about its growth. */
const noticeable = 20;
const attempts = 4;
/** Nobody waits so long for a second opinion. */
const tooLong = 2000;

const pieces: readonly string[] = [
  ...['1', '1.', '1/', '1/1/', '1.1.', '12/2026', '1 - ', '1.000 ', '0', ' ', '\u00a0', '\t', '.', '…', ',', ';', ':'],
  ...[
    '-',
    ' - ',
    '–',
    '/',
    '(',
    '(a',
    ')',
    '[',
    '“',
    '“a ',
    '”',
    '"',
    '"a ',
    '*',
    '**a',
    '|',
    '| a ',
    '<!-- ',
    '_',
    '&',
    '&nbsp;',
    '<br>a',
    '| Nơi nhận:<br>- ',
    '[a]{.b} ',
  ],
  ...['a', 'a ', 'A', 'A ', 'AB-', 'Đ', 'ế', 'e\u0302\u0301', '\u0301', '😀', 'a, ', 'a; ', 'Á. ', 'kính kính '],
  ...['a) ', 'a/', 'đ. ', 'I. ', 'I.', 'II - ', 'Mục I ', 'khoản 1 ', 'Điều 1 ', 'Phụ lục I ', 'Phần ', 'Bước 1: '],
  ...[
    'số ',
    'Số: ',
    'số 1/',
    'số 1/KH-',
    'ngày ',
    'ngày 1/',
    'ngày 1 tháng ',
    'tháng 1 ',
    'năm 2026 ',
    'quý I/',
    'từ ngày 1/1 đến ',
  ],
  ...[
    'Căn cứ ',
    'Căn cứ Luật ',
    'Luật A ',
    'Nghị định số 1/2020/',
    'Kế hoạch số 1/KH-UBND ngày 1/1/2026 của ',
    'của ',
    'về việc ',
  ],
  ...[
    'trước ngày 1/1/2026 ',
    'báo cáo trước 17 giờ ngày 05/6/2027; ',
    'ngày 1O/5/2026, ',
    'chậm nhất ',
    'hằng năm ',
    'giai đoạn 2021 - 2025 ',
    'báo cáo ',
    'và ',
    'theo ',
  ],
  ...[
    'UBND ',
    'Ủy ban nhân dân ',
    'Sở A, ',
    'Phòng ',
    'tỉnh ',
    'xã A, ',
    'Bộ ',
    'Ban ',
    'Chủ trì: ',
    'chủ trì, phối hợp với ',
  ],
  ...[
    'Nơi nhận: ',
    '- Lưu: VT, ',
    '- Như trên; ',
    'KT. ',
    'TM. ',
    'GIÁM ĐỐC ',
    'KẾ HOẠCH ',
    'Kính gửi: ',
    'Độc lập - Tự do ',
    './. ',
  ],
  ...[
    'http://a.vn/',
    'a@b.vn ',
    '1 Á ',
    'an1, ',
    '\uf0b7 ',
    '\u00ad',
    'o\t',
    '\f2\n',
    '[^1] ',
    'các các ',
    'hàng năm, ',
    'TP. ',
    'Tp.A ',
  ],
];

const inOneLine = (piece: string): [string, string] => [`${JSON.stringify(piece)} in one line`, piece];
const inLines = (piece: string): [string, string] => [`${JSON.stringify(piece)} in lines`, `${piece}a\n`];
const inParagraphs = (piece: string): [string, string] => [
  `${JSON.stringify(piece)} in paragraphs`,
  `${piece}Việc\n\n`,
];

/** The words around it are where the run is read whose end is looked for. */
const frame = 'KẾ HOẠCH\n- {} a';
const inOneItem = (piece: string): [string, string] => [`${JSON.stringify(piece)} in one item`, `{${piece}`];

function filled(piece: string, length: number): string {
  const inside = piece.startsWith('{') ? piece.slice(1) : piece;
  const run = inside.repeat(Math.ceil(length / inside.length));
  return inside === piece ? run : frame.replace('{}', () => run);
}

const planOf = (text: string): Plan => buildPlan(new Source(text), createReader());

/** The rule alone with its repairs, as at the last stage, switched on if need be; facts might be copied from the same plan. */
function run(rule: Rule, plan: Plan): void {
  const chosen = { ...settings('phat-hanh'), ...(rule.isOff && { rules: { [rule.id]: 'hint' as const } }) };
  const { crashes, findings } = createLinter([rule])(
    plan,
    chosen,
    othersOf([{ uri: 'file:///ke-hoach.kehoach', facts: factsOf(plan), lines: plan.source }]),
  );
  // Some are made when they are asked for.
  for (const it of findings) void it.fixes?.length;
  if (crashes[0]) throw new Error(`${rule.id} threw`, { cause: crashes[0].error });
}

/** Of the processor, not of the clock: other programs may have their turn meanwhile. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of some attempts: the collector of garbage may have been at work in the others. */
function least(measure: () => number): number {
  const taken = Array.from({ length: attempts }, measure);
  return Math.min(...taken);
}

/**
 * Measures again what seemed to grow too fast, and then in a text that is four times as long once more, where chance weighs less.
 * What is measured is made anew each time, for what is read once is kept.
 */
function growsTooFast(measure: (length: number) => number, length: number): boolean {
  return seemsToGrowTooFast(measure, length) && seemsToGrowTooFast(measure, length);
}

/** Once may be the fault of another program, which takes the caches away. */
function seemsToGrowTooFast(measure: (length: number) => number, length: number): boolean {
  const small = least(() => measure(length / factor));
  const large = least(() => measure(length));
  if (large < noticeable || large < tooMuch * small) return false;
  return tooLong < large || tooMuch * large <= least(() => measure(factor * length));
}

/** Names whoever takes more than its share of a text that repeats one piece. */
function* guilty(
  [name, piece]: readonly [string, string],
  { length, only = rules }: { readonly length: number; readonly only?: readonly Rule[] },
): Generator<string> {
  const reading = (it: number): number => {
    const text = filled(piece, it);
    return milliseconds(() => planOf(text));
  };
  // From the small to the large, so that what is much too slow is found before it takes minutes.
  const seemsTooFast = (small: number, large: number): boolean => noticeable < large && tooMuch * small < large;
  if (seemsTooFast(reading(length / factor), reading(length)) && growsTooFast(reading, length)) yield `reading ${name}`;
  const cleaning = (it: number): number => {
    const text = filled(piece, it);
    return milliseconds(() => cleanUp(text, 'wrapped'));
  };
  if (only === rules && seemsTooFast(cleaning(length / factor), cleaning(length)) && growsTooFast(cleaning, length))
    yield `cleaning ${name}`;
  const small = planOf(filled(piece, length / factor));
  const large = planOf(filled(piece, length));
  for (const rule of only) {
    const alone = (it: number): number => {
      const plan = planOf(filled(piece, it));
      return milliseconds(() => run(rule, plan));
    };
    const taken = [small, large].map((plan) => milliseconds(() => run(rule, plan))) as [number, number];
    if (seemsTooFast(...taken) && growsTooFast(alone, length)) yield `${rule.id}: ${name}`;
  }
}

describe('no work grows faster than its text', function () {
  this.timeout(240_000);

  for (const [how, text, length] of [
    ['in one line', inOneLine, 100 * 1024],
    ['in one item', inOneItem, 24 * 1024],
    ['in lines', inLines, 40 * 1024],
    ['in paragraphs', inParagraphs, 32 * 1024],
  ] as const) {
    it(`when one thing is repeated ${how}`, () => {
      assert.deepEqual(
        pieces.flatMap((piece) => [...guilty(text(piece), { length })]),
        [],
      );
    });
  }

  it('when lines make one paragraph as long as a book', () => {
    const found = ['của  ', 'năm 2026  ', 'a@b.vn  ', 'các ,các '].flatMap((piece) => [
      ...guilty([`${JSON.stringify(piece)} in one paragraph`, `${piece}việc\n\n`], { length: 192 * 1024 }),
    ]);
    assert.deepEqual(found, []);
  });

  it('when one item of a plan is as long as a book', () => {
    const found = ['Báo cáo: trước ngày 15/12. ', 'gửi số liệu trước ngày 05/6/2026. ', 'Sở A chủ trì; '].flatMap(
      (piece) => [...guilty(inOneItem(piece), { length: 128 * 1024 })],
    );
    assert.deepEqual(found, []);
  });

  it('when the times of one item fill a book', () => {
    const only = rules.filter((it) => it.id === 'deadline-order');
    const piece = 'Tập huấn từ ngày 01/3/2026 đến ngày 05/3/2026 tại xã; ';
    assert.equal(only.length, 1);
    assert.deepEqual([...guilty(inOneItem(piece), { length: 512 * 1024, only })], []);
  });

  it('when what a rule looks for is repeated', () => {
    const length = 40 * 1024;
    const found = rules.flatMap((rule) => {
      const bad = guides.get(rule.id)?.examples.find((it) => it.text.includes('⟦'));
      if (!bad) return [];
      const { text, spans } = unmark(bad.text);
      const words = spans.map((it) => text.slice(it.start, it.end)).join(' ');
      return [...guilty([`the words of ${rule.id} in one line`, `${words} `], { length, only: [rule] })];
    });
    assert.deepEqual(found, []);
  });

  it('when an example of a rule is repeated', () => {
    const length = 64 * 1024;
    const found = rules.flatMap((rule) =>
      (guides.get(rule.id)?.examples ?? []).flatMap((it, i) => [
        ...guilty([`example ${i + 1}`, `${unmark(it.text).text}\n\n`], { length, only: [rule] }),
      ]),
    );
    assert.deepEqual(found, []);
  });
});
