import { expansions } from '../../server/src/data/abbreviations';
import { misspellings } from '../../server/src/data/misspellings';
import type { Plan } from '../../server/src/plan/plan';
import { roomOf } from '../../server/src/plan/room';
import { citationsOf } from '../../server/src/syntax/citation/citation';
import { type Block, place } from '../../server/src/syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../server/src/syntax/quotation';
import { fold } from '../../server/src/text/fold';
import { addTo } from '../../server/src/text/grouped';
import type { Planted } from './planter';

/** What often stands beside a misspelling in a title, a name or a citation: rules on these speak of the same slip. */
const also = [
  'spelling-confusable',
  'closing-title-mismatch',
  'opening-title-mismatch',
  'citation-title-inconsistent',
  'cap-agency-name',
  'assignment-label-spelling',
  'assignment-incomplete',
  'assignment-missing',
];

/** Slips of the ear and of the finger in the running text of a plan. */
export function* plantSpelling(plan: Plan): Generator<Planted> {
  for (const block of plan.blocks) {
    const { kind, text } = block.paragraph;
    const room = roomOf(block, plan.layout);
    if (kind !== 'text' || room === 'head' || room === 'closing' || room === 'subject' || text.length < 60) continue;
    yield* plantPhrases(block);
    yield* plantSyllables(block);
    yield* plantTwice(block);
  }
  yield* plantToneStyle(plan);
  yield* plantAbbreviation(plan);
}

const byFirst = new Map<string, { readonly right: string; readonly wrong: string }[]>();
for (const { right, wrong, before, after } of misspellings) {
  if (before.length !== 0 || after.length !== 0) continue;
  const first = right.split(' ')[0] as string;
  addTo(byFirst, first, { right, wrong });
}

function isFree(block: Block, start: number, end: number): boolean {
  const { paragraph } = block;
  if (isQuotedAt(quotationsOf(paragraph), start)) return false;
  return !citationsOf(paragraph).some((it) => it.span.start < end && start < it.span.end);
}

function edit(
  block: Block,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): Planted['edits'] {
  return [{ span: place(block, { start, end }), text }];
}

function* plantPhrases(block: Block): Generator<Planted> {
  const { text } = block.paragraph;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*/gu)) {
    for (const { right, wrong } of byFirst.get(word) ?? []) {
      const end = index + right.length;
      if (text.slice(index, end) !== right || /[\p{L}\p{M}]/u.test(text[end] ?? ' ') || !isFree(block, index, end))
        continue;
      const { start } = place(block, { start: index, end });
      const rule = 'spelling-confusable';
      yield { rule, kind: `${wrong[0]}`, edits: edit(block, { start: index, end }, wrong), at: start, also };
    }
  }
}

/** Words of plans with the slips that they invite, and the rule that knows it. */
const slips: readonly (readonly [string, string, string])[] = [
  ['được', 'đươc', 'spelling-tone-missing'],
  ['việc', 'viêc', 'spelling-tone-missing'],
  ['luật', 'luât', 'spelling-tone-missing'],
  ['chức', 'chưc', 'spelling-tone-missing'],
  ['nhất', 'nhât', 'spelling-tone-missing'],
  ['cấp', 'câp', 'spelling-tone-missing'],
  ['được', 'đựơc', 'spelling-tone-misplaced'],
  ['quả', 'qủa', 'spelling-tone-misplaced'],
  ['hoạch', 'họach', 'spelling-tone-misplaced'],
  ['thuế', 'thúê', 'spelling-tone-misplaced'],
  ['người', 'ngừơi', 'spelling-tone-misplaced'],
  ['lượng', 'luợng', 'spelling-impossible-rime'],
  ['được', 'đuợc', 'spelling-impossible-rime'],
  ['người', 'nguời', 'spelling-impossible-rime'],
  ['trường', 'trưòng', 'spelling-impossible-rime'],
  ['thường', 'thừơng', 'spelling-tone-misplaced'],
  ['được', 'đợc', 'spelling-impossible-rime'],
  ['việc', 'viẹc', 'spelling-impossible-rime'],
  ['thực', 'thựcc', 'spelling-impossible-rime'],
  ['nghiên', 'nghyên', 'spelling-impossible-rime'],
  ['lãnh', 'lănh', 'spelling-impossible-rime'],
  ['của', 'cũa', 'spelling-confusable'],
  ['phải', 'phãi', 'spelling-confusable'],
  ['thể', 'thễ', 'spelling-confusable'],
  ['ngành', 'nghành', 'spelling-impossible-onset'],
  ['nghiêm', 'ngiêm', 'spelling-impossible-onset'],
  ['kế', 'cế', 'spelling-impossible-onset'],
];

function* plantSyllables(block: Block): Generator<Planted> {
  const { text } = block.paragraph;
  for (const [right, wrong, rule] of slips) {
    const at = text.search(new RegExp(`(?<![\\p{L}\\p{M}])${right}(?![\\p{L}\\p{M}])`, 'u'));
    if (at < 0 || !isFree(block, at, at + right.length)) continue;
    const span = { start: at, end: at + right.length };
    yield { rule, kind: wrong, edits: edit(block, span, wrong), at: place(block, span).start, also };
  }
}

function* plantTwice(block: Block): Generator<Planted> {
  const { text } = block.paragraph;
  for (const word of ['các', 'của', 'việc', 'được', 'trong', 'về']) {
    const at = text.search(new RegExp(`(?<=[\\p{L}\\p{M}] )${word}(?= [\\p{L}\\p{M}])`, 'u'));
    if (at < 0 || !isFree(block, at, at + word.length)) continue;
    const span = { start: at + word.length, end: at + word.length };
    const edits = [
      {
        span: {
          start: place(block, { start: at, end: span.end }).end,
          end: place(block, { start: at, end: span.end }).end,
        },
        text: ` ${word}`,
      },
    ];
    yield { rule: 'word-repeated', kind: word, edits, at: place(block, { start: at, end: span.end }).start, also };
  }
}

const oldStyle: Record<string, string> = {
  hóa: 'hoá',
  hòa: 'hoà',
  ủy: 'uỷ',
  xóa: 'xoá',
  khóa: 'khoá',
  khỏe: 'khoẻ',
  thủy: 'thuỷ',
  tỏa: 'toả',
};
const newStyle = Object.fromEntries(Object.entries(oldStyle).map(([a, b]) => [b, a]));
const everyStyle = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...Object.keys(oldStyle), ...Object.keys(newStyle)].join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);

/** One syllable in the other style, where there are enough for a style. */
function* plantToneStyle(plan: Plan): Generator<Planted> {
  const places = plan.blocks
    .filter((it) => it.paragraph.kind === 'text')
    .flatMap((block) => [...block.paragraph.text.matchAll(everyStyle)].map((it) => ({ block, it })));
  const words = places.map(({ it }) => it[0]);
  const isOld = words.every((it) => it in oldStyle);
  if (words.length < 4 || !(isOld || words.every((it) => it in newStyle))) return;
  for (const { block, it } of places) {
    const span = { start: it.index, end: it.index + it[0].length };
    const other = (isOld ? oldStyle : newStyle)[it[0]] as string;
    yield {
      rule: 'tone-mark-inconsistent',
      kind: 'other style',
      edits: edit(block, span, other),
      at: place(block, span).start,
    };
  }
}

function* plantAbbreviation({ blocks, layout }: Plan): Generator<Planted> {
  const whole = blocks.map((it) => it.paragraph.text).join('\n');
  for (const [short, words] of expansions) {
    // A name that stands in full says what its initials are.
    const name = words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
    if (whole.includes(short) || whole.includes(name) || whole.includes(words.toLocaleUpperCase('vi'))) continue;
    for (const block of blocks) {
      const { text, kind } = block.paragraph;
      const room = roomOf(block, layout);
      const at = text.indexOf(words);
      if (kind !== 'text' || (room !== 'body' && room !== 'opening') || at < 0 || text === text.toLocaleUpperCase('vi'))
        continue;
      const span = { start: at, end: at + words.length };
      if (
        !isFree(block, at, span.end) ||
        /^[\p{L}\p{M}(]/u.test(text.slice(span.end).trimStart().slice(0, 1) === '(' ? '(' : (text[span.end] ?? ' '))
      )
        continue;
      if (fold(text).startsWith('trên đây là')) continue;
      yield {
        rule: 'abbrev-undefined',
        kind: 'unknown',
        edits: edit(block, span, short),
        at: place(block, span).start,
        also,
      };
    }
  }
}
