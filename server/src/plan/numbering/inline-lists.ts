import { letterOrder, letterValue, romanValue, toRoman } from '../../syntax/marker';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { type Edit, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';

/** An ordinal inside a sentence that does not go on from the one before: `a) …; b) …; d) …`. */
export interface InlineSlip {
  readonly kind: 'gap' | 'duplicate';
  readonly span: Span;
  /** As written: `d)`. */
  readonly label: string;
  readonly before: string;
  readonly right: string;
  readonly edits: readonly Edit[];
}

interface Item {
  readonly at: number;
  readonly label: string;
  readonly sign: string;
}

const ordinal = /(?<=[:;]\s|,\s(?=\())(?<sign>\(?)(?<label>[a-zđ]|\d{1,2}|[ivx]{2,4})\)(?=\s[\p{L}\p{N}“"])/gu;
const fewest = 3;

interface Slip {
  readonly kind: InlineSlip['kind'];
  /** By index among the items of the sentence, the first to be changed. */
  readonly from: number;
  readonly items: readonly Item[];
  readonly write: (value: number) => string;
}

const slipsOf: (paragraph: Paragraph) => readonly Slip[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'text' || !text.includes(')')) return [];
  const lists: Item[][] = [];
  for (const { index, groups } of allMatches(text, ordinal)) {
    const { label = '', sign = '' } = groups ?? {};
    if (isQuotedAt(quotationsOf(paragraph), index)) continue;
    const item = { at: index + sign.length, label, sign };
    if (/^[a1]$|^i$/u.test(label) && !isAfterH(lists.at(-1), label)) lists.push([item]);
    else lists.at(-1)?.push(item);
  }
  return lists
    .map(findSlip)
    .filter((it) => it !== undefined)
    .filter(({ from, items, write }) => {
      const [before, item] = [items[from - 1] as Item, items[from] as Item];
      // Behind another sign it may stand all the same.
      return !text.slice(before.at, item.at).includes(`${write(from + 1)})`);
    });
});

/** `i)` is a letter behind `h)`. */
const isAfterH = (list: readonly Item[] | undefined, label: string): boolean =>
  label === 'i' && list?.at(-1)?.label === 'h';

function findSlip(items: readonly Item[]): Slip | undefined {
  const [first] = items;
  if (!first || items.length < fewest || items.some((it) => it.sign !== first.sign)) return undefined;
  const [value, write] = readerOf(first.label);
  const values = items.map((it) => value(it.label));
  const from = values.findIndex((it, i) => it !== i + 1);
  const step = (values[from] ?? Number.NaN) - from;
  const isShifted = values.slice(from).every((it, i) => it === from + step + i);
  if (from < 1 || !isShifted || (step !== 0 && step !== 2)) return undefined;
  return { kind: step === 0 ? 'duplicate' : 'gap', from, items, write };
}

function readerOf(first: string): readonly [(label: string) => number, (value: number) => string] {
  if (first === '1') return [Number, String];
  if (first === 'i') return [(it) => romanValue(it.toUpperCase()), (it) => toRoman(it).toLowerCase()];
  return [letterValue, (it) => letterOrder[it - 1] ?? ''];
}

const withSlips = selectBlocks((it) => slipsOf(it).length !== 0);

export const inlineSlips: (plan: Plan) => readonly InlineSlip[] = remember((plan: Plan) =>
  [...withSlips(plan.blocks)].flatMap((block) =>
    slipsOf(block.paragraph).map(({ kind, from, items, write }): InlineSlip => {
      const at = ({ at, label }: Item): Span => place(block, { start: at, end: at + label.length });
      const [before, item] = [items[from - 1] as Item, items[from] as Item];
      const say = (label: string): string => `${item.sign}${label})`;
      return {
        kind,
        span: at(item),
        label: say(item.label),
        before: say(before.label),
        right: say(write(from + 1)),
        edits: items.slice(from).map((it, i) => replace(at(it), write(from + 1 + i))),
      };
    }),
  ),
);
