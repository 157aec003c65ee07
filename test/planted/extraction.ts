import type { Plan } from '../../server/src/plan/plan';
import { roomOf } from '../../server/src/plan/room';
import { isCapitals } from '../../server/src/syntax/line';
import { type Block, place } from '../../server/src/syntax/paragraph';
import { insert, replace } from '../../server/src/text/edit';
import { type Span, span, textOf } from '../../server/src/text/span';
import type { Planted } from './planter';

/** What is left of pages when a text is taken out of them. */
export function* plantExtraction(plan: Plan): Generator<Planted> {
  yield* plantHeaders(plan);
  let page = 2;
  for (const block of plan.blocks) {
    const room = roomOf(block, plan.layout);
    const { kind, text } = block.paragraph;
    if (kind !== 'text' || isCapitals(text) || (room !== 'body' && room !== 'opening')) continue;
    if (/\p{Ll}\.$/u.test(text) && 80 < text.length && !plan.source.text.includes('[^9]')) {
      const at = place(block, span(text.length - 1, text.length));
      yield { rule: 'footnote-unmatched', kind: 'mark', at: at.start, edits: [insert(at.start, '[^9]')] };
      yield {
        rule: 'footnote-unmatched',
        kind: 'body',
        at: at.end,
        edits: [replace(at, `.${plan.source.newline.repeat(2)}[^9]: Chú thích của bản trước.`)],
      };
    }
    if (plan.hardWrapped) continue;
    const { newline } = plan.source;
    for (const gap of gapsOf(block)) {
      const common = { at: gap.at.start };
      yield { ...common, rule: 'text-broken-paragraph', kind: gap.kind, edits: [replace(gap.at, newline.repeat(2))] };
      if (gap.kind !== 'small letter') continue;
      const below = { at: gap.at.end, rule: 'stray-page-number' };
      const rest = insert(gap.at.end, newline.repeat(2));
      yield { ...below, kind: 'in a sentence', edits: [replace(gap.at, `${newline.repeat(2)}${page}`), rest] };
      yield { ...below, kind: 'at a page end', edits: [replace(gap.at, `${newline}\f${page}`), rest] };
      page = (page % 9) + 2;
    }
  }
}

interface Gap {
  readonly at: Span;
  readonly kind: string;
}

/** Spaces of a paragraph where a page may have ended. */
function gapsOf(block: Block): readonly Gap[] {
  const { text, map } = block.paragraph;
  if (map || text.length < 150) return [];
  return [...text.matchAll(/(?<=(?<before>[\p{L}\p{M}]+),?) (?=(?<after>[\p{L}\d]))/gu)].flatMap(
    ({ index, groups }, i): Gap[] => {
      if (index < 70 || text.length - 30 < index || i % 5 !== 2) return [];
      const at = place(block, span(index, index + 1));
      const { before = '', after = '' } = groups ?? {};
      if (/\p{Ll}/u.test(after)) return [{ at, kind: 'small letter' }];
      if (text[index - 1] === ',' && /\p{Lu}/u.test(after)) return [{ at, kind: 'comma and capital' }];
      return /^(?:của|và|với|do|tại|ngày|số)$/u.test(before) ? [{ at, kind: 'open end' }] : [];
    },
  );
}

/** The same line at the foot of three pages. */
function* plantHeaders({ blocks, source, layout, hardWrapped }: Plan): Generator<Planted> {
  if (hardWrapped || source.text.includes('\f')) return;
  const ends = blocks.filter(
    (it, i) =>
      roomOf(it, layout) === 'body' &&
      it.paragraph.kind === 'text' &&
      /[.;]$/u.test(it.paragraph.text) &&
      blocks[i + 1]?.paragraph.kind === 'text',
  );
  const chosen = [2, 5, 8].map((i) => ends[i]);
  const [first, ...others] = chosen;
  if (!first || others.some((it) => !it)) return;
  const line = 'Kế hoạch công tác trọng tâm của đơn vị năm nay';
  yield {
    rule: 'repeated-page-header',
    kind: 'at the foot',
    at: first.end,
    edits: chosen.flatMap((it) => {
      const { end } = it as Block;
      const last = span(end - 1, end);
      return [
        replace(last, `${textOf(source.text, last)}${source.newline}${line}`),
        insert(end, `${source.newline}\f`),
      ];
    }),
    // A line between the labels of a task, or below the closing sentence, is one more thing to say.
    also: ['assignment-incomplete', 'end-mark-misplaced'],
  };
}
