import { isCapitals } from '../../syntax/line';
import type { Block } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import type { Plan } from '../plan';
import type { Section, SectionList } from '../sections/sections';
import { labelOf, valueIn } from './ordinals';

/** A heading among those with numerals that has lost its own, and the numeral that belongs there. */
export interface UnnumberedHeading {
  readonly block: Block;
  readonly like: Section;
  readonly label: string;
}

/** Those of one list: where it leaves a number out, and behind its last section. */
export function* unnumberedIn(plan: Plan, { items, room }: SectionList): Generator<UnnumberedHeading> {
  const last = items.at(-1) as Section;
  if (room !== 0 || last.marker.kind !== 'roman') return;
  for (const [i, section] of items.entries()) {
    const next = items[i + 1];
    const block = next ? headingBetween(plan, section, next) : headingBehind(plan, items);
    const label = block && labelOf(section, valueIn(section) + 1);
    if (block && label !== undefined) yield { block, like: section, label };
  }
}

/** The only line in capitals between two sections in capitals of which the second leaves one number out. */
export function headingBetween({ blocks }: Plan, before: Section, section: Section): Block | undefined {
  if (section.marker.kind !== 'roman' || valueIn(section) !== valueIn(before) + 2) return undefined;
  if (!isCapitals(before.title.text) || !isCapitals(section.title.text)) return undefined;
  return onlyHeading(blocks, { from: before.block.index, to: section.block.index, holds: isCapitals });
}

/** What the last part of a plan is called. */
const lastNames =
  /^(?:tổ chức (?:thực hiện|triển khai)(?: (?:và )?(?:thực hiện|kế hoạch))?|phân công(?: nhiệm vụ| thực hiện| trách nhiệm)?|trách nhiệm thực hiện|(?:nguồn )?kinh phí(?: thực hiện)?|chế độ (?:thông tin,? )?báo cáo)$/u;

function headingBehind({ blocks }: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  if (items.length < 2 || items.some((it) => it.title.text.length > longest)) return undefined;
  const inCapitals = items.every((it) => isCapitals(it.title.text));
  const inSmall = items.every((it) => !isCapitals(it.title.text));
  if (!inCapitals && !inSmall) return undefined;
  const known = new Set(items.map((it) => fold(it.title.text)));
  const holds = (text: string): boolean => {
    const key = fold(text);
    return isCapitals(text) === inCapitals && lastNames.test(key) && !known.has(key);
  };
  return onlyHeading(blocks, { from: last.block.index, to: last.blocks.end, holds });
}

const longest = 150;

/** It stands on a line of its own, with paragraphs before it and behind it. */
function onlyHeading(
  blocks: readonly Block[],
  { from, to, holds }: { readonly from: number; readonly to: number; readonly holds: (text: string) => boolean },
): Block | undefined {
  const found: Block[] = [];
  const last = Math.min(to, blocks.length);
  let above = 0;
  for (let i = from + 1; i < last; i++) {
    const block = blocks[i] as Block;
    const { text, marker, kind } = block.paragraph;
    if (kind === 'row') above++;
    if (kind !== 'text') continue;
    const isHeading = !marker && 0 < above && 4 < text.length && text.length < longest && /[\p{L})”]$/u.test(text);
    if (isHeading && holds(text)) found.push(block);
    above++;
  }
  const [only] = found;
  const isFollowed = only && blocks.slice(only.index + 1, last).some((it) => it.paragraph.kind === 'text');
  return isFollowed && found.length === 1 ? only : undefined;
}
