import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import type { Marker } from '../../syntax/marker';
import { type Block, isContent, remember } from '../../syntax/paragraph';

/** The next paragraph that prints. */
export function textAfter({ blocks }: Plan, { index }: Block): Block | undefined {
  for (let i = index + 1; i < blocks.length; i++) if (isContent((blocks[i] as Block).paragraph)) return blocks[i];
  return undefined;
}

/** The paragraph before that prints. */
export function textBefore({ blocks }: Plan, { index }: Block): Block | undefined {
  for (let i = index - 1; 0 <= i; i--) if (isContent((blocks[i] as Block).paragraph)) return blocks[i];
  return undefined;
}

/** Items of one list, as far as the mark says. */
const formOf = ({ kind, numbers, label }: Marker): string =>
  kind === 'number' ? `number ${numbers.length}` : kind === 'letter' ? kind : `${kind} ${label}`;

const areAlike = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.paragraph.marker !== undefined &&
  b?.paragraph.marker !== undefined &&
  formOf(a.paragraph.marker) === formOf(b.paragraph.marker);

type Stand = 'apart' | 'close';

const standOf = ({ source }: Plan, a: Block, b: Block): Stand =>
  /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\r\n]*\r\n/u.test(source.text.slice(a.end, b.start)) ? 'apart' : 'close';

/** Whether an empty line belongs between an item and the one that is to follow it: as beside it, else as mostly in this draft. */
export function stand(plan: Plan, block: Block): Stand {
  const before = textBefore(plan, block);
  if (before && areAlike(before, block)) return standOf(plan, before, block);
  const after = textAfter(plan, block);
  if (after && areAlike(block, after)) return standOf(plan, block, after);
  return roomOf(block, plan.layout) === 'closing' ? 'close' : usualStand(plan);
}

const fewItems = 3;

/** Where no item follows another yet, only a draft that sets all its paragraphs apart says something of them. */
const usualStand = remember((plan: Plan): Stand => {
  const items = { apart: 0, close: 0 };
  const all = { apart: 0, close: 0 };
  let before: Block | undefined;
  for (let i = plan.layout.opening.start; i < plan.layout.body.end; i++) {
    const block = plan.blocks[i] as Block;
    if (!isContent(block.paragraph)) continue;
    if (before?.paragraph.kind === 'text' && block.paragraph.kind === 'text') {
      const found = standOf(plan, before, block);
      all[found]++;
      if (areAlike(before, block)) items[found]++;
    }
    before = block;
  }
  if (0 < items.apart + items.close) return items.close < items.apart ? 'apart' : 'close';
  return fewItems <= all.apart && all.close === 0 ? 'apart' : 'close';
});

/** The mark with which the lists below such an item begin in this draft; undefined where it has none. */
export function childMark(plan: Plan, block: Block): string | undefined {
  const { marker } = block.paragraph;
  if (!marker) return undefined;
  const next = textAfter(plan, block)?.paragraph.marker;
  const own = next && firstMark(next, marker);
  return own ?? childMarks(plan).get(formOf(marker))?.(marker);
}

const childMarks = remember((plan: Plan): ReadonlyMap<string, (parent: Marker) => string> => {
  const counts = new Map<string, Map<string, { readonly marker: Marker; readonly count: number }>>();
  let before: Block | undefined;
  for (let i = plan.layout.opening.start; i < plan.layout.body.end; i++) {
    const block = plan.blocks[i] as Block;
    if (!isContent(block.paragraph)) continue;
    const parent = before?.paragraph.marker;
    const { marker } = block.paragraph;
    before = block;
    if (!parent || !marker || !firstMark(marker, parent)) continue;
    const known = counts.get(formOf(parent)) ?? new Map();
    known.set(formOf(marker), { marker, count: (known.get(formOf(marker))?.count ?? 0) + 1 });
    counts.set(formOf(parent), known);
  }
  return new Map(
    [...counts].map(([form, found]) => {
      const [most] = [...found.values()].sort((a, b) => b.count - a.count);
      return [form, (parent: Marker) => firstMark((most as { readonly marker: Marker }).marker, parent) ?? ''] as const;
    }),
  );
});

const depths: Readonly<Record<string, number>> = { number: 0, letter: 20, dash: 30, bullet: 35, plus: 40 };
const depthOf = ({ kind, numbers }: Marker): number => (depths[kind] ?? Number.NaN) + Math.min(numbers.length, 9);

/** How a list of this form begins below an item; undefined where it stands no lower. */
function firstMark(marker: Marker, parent: Marker): string | undefined {
  if (!(depthOf(parent) < depthOf(marker))) return undefined;
  const sign = marker.isBracketed ? ')' : marker.separator;
  const open = marker.isBracketed ? '(' : '';
  if (marker.kind === 'letter') return `${open}a${sign} `;
  if (marker.kind !== 'number') return `${marker.label} `;
  const ordinal = marker.numbers.length === 1 ? '1' : `${parent.numbers.join('.')}.1`;
  return `${open}${ordinal}${sign} `;
}
