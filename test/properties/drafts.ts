import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { guides } from '../../server/src/rules/guides';
import { planFileName } from '../../server/src/workspace/files';
import { unmark } from '../rules/marked';

/** The same cases in every run; `SEED=… RUNS=…` looks for others. */
export const cases = (runs = 100): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env.SEED ?? 30),
  numRuns: Number(process.env.RUNS ?? runs),
});

const folder = path.join('test', 'workspace');

/** Our own sample drafts. */
export const samples: readonly string[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((it) => planFileName.test(it))
  .sort()
  .map((it) => readFileSync(path.join(folder, it), 'utf8'));

const lines = [...new Set(samples.flatMap((it) => it.split(/\r\n|\n|\r/u)).filter((it) => it.trim() !== ''))];
const exampleTexts = [...guides.values()].flatMap(({ examples }) => examples.map((it) => unmark(it.text).text));

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> =>
  texts.length === 0 ? fc.constant('') : fc.constantFrom(...texts);

const line = oneOf(...lines);
const marker = oneOf(
  'I. ',
  'II.',
  'IV. ',
  'IIII. ',
  '1. ',
  '2. ',
  '1.1. ',
  '1.1.1.1.1. ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  '* ',
);
const piece = oneOf(
  'Nơi nhận:',
  '- Lưu: VT, TH.',
  '- Như trên;',
  'KT. GIÁM ĐỐC',
  'KẾ HOẠCH',
  'Số:     /KH-SVH',
  'Căn cứ Quyết định số 15/2024/QĐ-UBND',
  'Kế hoạch số 32/KH-UBND ngày 31/4/2026 của Ủy ban nhân dân tỉnh',
  'Nghị quyết số 25-NQ/TW',
  'ngày 31/02/2026',
  'trước ngày 05/11/2026',
  'từ ngày 15/6/2026 đến ngày 10/6/2026',
  'chậm nhất 25/12',
  'Giao Phòng Văn hóa chủ trì, phối hợp với',
  'Đơn vị chủ trì: Văn phòng Sở',
  'khoản 2 Mục III',
  '<!-- thảo: bỏ qua date-invalid: thử -->',
  '<!-- chưa đóng',
  '| STT | Nhiệm vụ |',
  '| --- | --- |',
  '[^1]: Ghi chú',
  '**đậm** và *nghiêng*',
  'Phụ lục I',
  './.',
  '3',
);
const odd = oneOf(
  ...[
    '\0',
    '\r',
    '\r\n',
    '\n\n',
    '\f',
    '\ufeff',
    '\u200b',
    '\u00a0',
    '\t',
    '\ud83d',
    '\ude00',
    '😀',
    '́',
    'ệ',
    '-',
    '/',
  ],
  ...[
    '*',
    '|',
    '⟦',
    '$',
    '\\',
    '<!--',
    '-->',
    '\u2028',
    'Ð',
    '\u{1F468}\u200D\u{1F469}',
    '1.1.1.1.1.1.',
    '-'.repeat(300),
  ],
);

/** A place in a text, as a part of its length. */
export const place: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Paragraphs as people write them, in any order. */
export const draft: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: line },
      { weight: 3, arbitrary: fc.tuple(marker, fc.oneof(line, piece)).map((it) => it.join('')) },
      { weight: 2, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((it) => it.join(' ')) },
      { weight: 2, arbitrary: oneOf(...exampleTexts) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    { maxLength: 25 },
  )
  .map((it) => it.join('\n'));

interface Disturbance {
  readonly how: 'drop' | 'double' | 'move' | 'digit' | 'sign';
  readonly from: number;
  readonly to: number;
}

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  how: fc.constantFrom('drop', 'double', 'move', 'digit', 'sign'),
  from: place,
  to: place,
});

function disturb(text: string, { how, from, to }: Disturbance): string {
  if (how === 'digit' || how === 'sign') {
    const places = [...text.matchAll(how === 'digit' ? /\d/gu : /[-–;:.,/]/gu)];
    const at = places[Math.floor(from * places.length)]?.index ?? 0;
    return text.slice(0, at) + (how === 'digit' ? Math.floor(to * 9) : '') + text.slice(at + 1);
  }
  const all = text.split('\n');
  const chosen = Math.floor(from * all.length);
  const taken = all[chosen] ?? '';
  if (how !== 'double') all.splice(chosen, 1);
  if (how !== 'drop') all.splice(Math.floor(to * (all.length + 1)), 0, taken);
  return all.join('\n');
}

/** A whole sample with a line dropped, doubled or moved, a digit changed, a sign forgotten. */
export const disturbed: fc.Arbitrary<string> = fc
  .tuple(oneOf(...samples), fc.array(disturbance, { maxLength: 4 }))
  .map(([sample, all]) => all.reduce(disturb, sample));

export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: draft },
  { weight: 1, arbitrary: disturbed },
);

/** Anything that a file may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(line, piece, marker, odd, odd, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
    .map((it) => it.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  draft,
);
