import { isCapitals } from '../../syntax/line';
import { type Block, isContent } from '../../syntax/paragraph';
import { isCapital } from '../../text/capitals';
import type { Section, SectionList } from '../sections/sections';

export interface Between {
  readonly from: number;
  readonly to: number;
}

/** No heading is longer. */
export const longest = 150;

/** Items follow each other without a paragraph between, but for the two whose gap is looked at; of more than two one pair shows it. */
export function isTight(blocks: readonly Block[], { items }: SectionList, doubtful: Section): boolean {
  const near = items.slice(-nearby);
  const pairs = near.slice(1).flatMap((it, i) => (near[i] === doubtful ? [] : [[near[i] as Section, it] as const]));
  const isApart = ([before, it]: readonly [Section, Section]): boolean =>
    nextText(blocks, { from: before.block.index, to: it.block.index }) !== undefined;
  return (0 < pairs.length || items.length === 2) && !pairs.some(isApart);
}

/** A list may be long, and is asked for each of its gaps. */
export const nearby = 20;

/** Clauses and points; what stands in brackets may be counted in a sentence. */
export const isCounted = ({ marker }: Section): boolean =>
  !marker.isBracketed && (marker.kind === 'letter' || (marker.kind === 'number' && marker.numbers.length < 3));

export const isProse = ({ block }: Section): boolean => /[.;]$/u.test(block.paragraph.text);

export const isMarked = (raw: string): boolean => /^\s*[*_#]/u.test(raw);

export const isLike =
  (section: Section) =>
  (text: string, block: Block): boolean =>
    isCapital(text) &&
    isCapitals(text) === isCapitals(section.title.text) &&
    isMarked(block.paragraph.raw) === isMarked(section.block.paragraph.raw) &&
    /[\p{L}\d)”]$/u.test(section.block.paragraph.text);

export const nextText = (blocks: readonly Block[], { from, to }: Between): Block | undefined =>
  blocks.slice(from + 1, Math.min(to, from + 5)).find((it) => it.paragraph.kind === 'text');

/** Words that go on with what stands above. */
export const goesOn =
  /^(?:Lưu ý|Ghi chú|Riêng|Ngoài ra|Trong đó|Cụ thể|Đồng thời|Theo đó|Trường hợp|Tùy|Việc|Các nội dung|Nội dung|Kết quả)(?![\p{L}\p{M}])/u;

/** `- 2. Yêu cầu`, or the sign that a lost number has left: `. YÊU CẦU`. */
const signInside = /^(?:\d{1,2}|\p{Ll})?[.)]\s+/u;

/** The one paragraph that stands there, a sentence without a sign of its own, or with a dash before its number. */
export function onlyProse(blocks: readonly Block[], { from, to }: Between): Block | undefined {
  const near = blocks.slice(from + 1, Math.min(to, from + 6)).filter((it) => /^(?:text|row)$/u.test(it.paragraph.kind));
  const [only] = near;
  if (!only || 1 < near.length || from + 6 < to) return undefined;
  const { text, marker } = only.paragraph;
  const behind = text.slice(marker?.end ?? 0);
  // `- Kê giá.` may be a part of the item above or of one that was taken out, `- 2. Kê giá.` is none.
  if (marker && (marker.kind !== 'dash' || !signInside.test(behind))) return undefined;
  const words = behind.replace(signInside, '');
  return /^\p{Lu}.*[.;]$/su.test(words) && !goesOn.test(words) ? only : undefined;
}

/** It stands on a line of its own, with paragraphs before it and behind it. */
export function onlyHeading(
  blocks: readonly Block[],
  {
    from,
    to,
    holds,
    isFirst = false,
  }: Between & {
    readonly holds: (text: string, block: Block) => boolean;
    /** Nothing need stand above it. */
    readonly isFirst?: boolean;
  },
): Block | undefined {
  const found: Block[] = [];
  const last = Math.min(to, blocks.length);
  let above = 0;
  for (let i = from + 1; i < last; i++) {
    const block = blocks[i] as Block;
    const { text, marker, kind } = block.paragraph;
    if (kind === 'row') above++;
    if (kind !== 'text') continue;
    // A dash may stand for the number, or before it.
    const isBare = !marker || marker.kind === 'dash';
    const words = text.slice(marker?.end ?? 0).replace(signInside, '');
    const isHeading =
      isBare && (isFirst || 0 < above) && 4 < words.length && words.length < longest && /[\p{L}\d)”]$/u.test(words);
    if (isHeading && holds(words, block)) found.push(block);
    above++;
  }
  const [only] = found;
  const isFollowed = only && blocks.slice(only.index + 1, last).some((it) => isContent(it.paragraph));
  return isFollowed && found.length === 1 ? only : undefined;
}
