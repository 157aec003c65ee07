import { isCapitals } from '../../syntax/line';
import { type Block, isContent } from '../../syntax/paragraph';
import { readUnitAt } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import { lazily } from '../../text/memo';
import type { Plan } from '../plan';
import type { Section, SectionList } from '../sections/sections';
import { lostAfter } from './lost-headings';
import { labelOf, valueIn } from './ordinals';

/** A heading, or an item that is prose, that has lost the number its siblings bear, and the number that belongs there. */
export interface UnnumberedHeading {
  readonly block: Block;
  readonly like: Section;
  readonly label: string;
}

/** Those of one list: where it leaves a number out, and behind its last section. */
export function* unnumberedIn(plan: Plan, { items, room, parent }: SectionList): Generator<UnnumberedHeading> {
  const [first] = items;
  const last = items.at(-1);
  if (room !== 0 || !first || !last) return;
  if (valueIn(first) === 2) {
    const block = lostBefore(plan, parent, first);
    const label = block && labelOf(first, 1);
    if (block && label !== undefined) yield { block, like: first, label };
  }
  for (const [i, section] of items.entries()) {
    const next = items[i + 1];
    const block = next ? lostBetween(plan, section, next) : (lostBehind(plan, items) ?? signBehind(plan, section));
    const label = block && labelOf(section, valueIn(section) + 1);
    if (block && label !== undefined) yield { block, like: section, label };
  }
}

/** The only line between two sections, of which the second leaves one number out, that looks as they do. */
export function lostBetween({ blocks }: Plan, before: Section, section: Section): Block | undefined {
  if (valueIn(section) !== valueIn(before) + 2) return undefined;
  const between = { from: before.block.index, to: section.block.index };
  if (section.marker.kind === 'roman') {
    if (!isCapitals(before.title.text) || !isCapitals(section.title.text)) return undefined;
    return onlyHeading(blocks, { ...between, holds: isCapitals });
  }
  if (!isCounted(section) || isProse(before) !== isProse(section)) return undefined;
  if (isProse(section)) return isTight(blocks, section.list, before) ? onlyProse(blocks, between) : undefined;
  return onlyHeading(blocks, { ...between, holds: isLike(section) });
}

/** Items follow each other without a paragraph between, but for the two whose gap is looked at; of more than two one pair shows it. */
function isTight(blocks: readonly Block[], { items }: SectionList, doubtful: Section): boolean {
  const near = items.slice(-nearby);
  const pairs = near.slice(1).flatMap((it, i) => (near[i] === doubtful ? [] : [[near[i] as Section, it] as const]));
  const isApart = ([before, it]: readonly [Section, Section]): boolean =>
    nextText(blocks, { from: before.block.index, to: it.block.index }) !== undefined;
  return (0 < pairs.length || items.length === 2) && !pairs.some(isApart);
}

/** A list may be long, and is asked for each of its gaps. */
const nearby = 20;

/** The heading or the sentence that opens a section whose first clause bears a 2, or the plan whose first part bears a II. */
export function lostBefore(plan: Plan, parent: Section | undefined, section: Section): Block | undefined {
  const { blocks, opening, layout } = plan;
  if (valueIn(section) !== 2) return undefined;
  if (section.marker.kind === 'roman') {
    const from = opening.formula?.index ?? layout.body.start - 1;
    const isWhole = !parent && isCapitals(section.title.text);
    return isWhole
      ? onlyHeading(blocks, { from, to: section.block.index, holds: isCapitals, isFirst: true })
      : undefined;
  }
  if (!parent || !isCounted(section)) return undefined;
  const between = { from: parent.block.index, to: section.block.index };
  if (isProse(section)) return proseBefore(blocks, section, between);
  const found = onlyHeading(blocks, { ...between, holds: isLike(section), isFirst: true });
  return found?.index === nextText(blocks, between)?.index ? found : undefined;
}

/** Below the heading one sentence and no other, which leads up to nothing and is not much longer than the next ones. */
function proseBefore(blocks: readonly Block[], section: Section, between: Between): Block | undefined {
  const found = onlyProse(blocks, between);
  const lengths = section.list.items.slice(0, nearby).map((it) => it.block.paragraph.text.length);
  const isLead = found && leads.test(found.paragraph.text);
  return found && !isLead && found.paragraph.text.length <= 2 * Math.max(...lengths) ? found : undefined;
}

const leads =
  /(?<![\p{L}\p{M}])(?:sau|sau đây|dưới đây|gồm|trên đây|(?:hai|ba|bốn|\d{1,2}) (?:nội dung|nhóm|nhiệm vụ|giai đoạn|đợt|phần|bước))\s*[.;]$/iu;

/** Clauses and points; what stands in brackets may be counted in a sentence. */
const isCounted = ({ marker }: Section): boolean =>
  !marker.isBracketed && (marker.kind === 'letter' || (marker.kind === 'number' && marker.numbers.length < 3));

const isProse = ({ block }: Section): boolean => /[.;]$/u.test(block.paragraph.text);

const isMarked = (raw: string): boolean => /^\s*[*_#]/u.test(raw);

const isLike =
  (section: Section) =>
  (text: string, block: Block): boolean =>
    /^\p{Lu}/u.test(text) &&
    isCapitals(text) === isCapitals(section.title.text) &&
    isMarked(block.paragraph.raw) === isMarked(section.block.paragraph.raw) &&
    /[\p{L}\d)”]$/u.test(section.block.paragraph.text);

interface Between {
  readonly from: number;
  readonly to: number;
}

const nextText = (blocks: readonly Block[], { from, to }: Between): Block | undefined =>
  blocks.slice(from + 1, Math.min(to, from + 5)).find((it) => it.paragraph.kind === 'text');

/** Words that go on with what stands above. */
const goesOn =
  /^(?:Lưu ý|Ghi chú|Riêng|Ngoài ra|Trong đó|Cụ thể|Đồng thời|Theo đó|Trường hợp|Tùy|Việc|Các nội dung|Nội dung|Kết quả)(?![\p{L}\p{M}])/u;

/** The one paragraph that stands there, a sentence without a sign of its own, or with a dash before its number. */
function onlyProse(blocks: readonly Block[], { from, to }: Between): Block | undefined {
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

const pairs: ReadonlyMap<string, RegExp> = new Map([
  ['mục đích', /^(?:các )?yêu cầu$/u],
  ['mục tiêu chung', /^(?:các )?mục tiêu cụ thể$/u],
  ['mục tiêu tổng quát', /^(?:các )?mục tiêu cụ thể$/u],
]);

/** `Yêu cầu` behind a lone `1. Mục đích`, or the heading of the last part. */
function lostBehind(plan: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  if (last.marker.kind === 'roman') return headingBehind(plan, items);
  const over = headingOver(plan, last) ?? itemBehind(plan, items) ?? unitBehind(plan, items);
  if (over) return over;
  if (1 < items.length || last.marker.kind !== 'number' || valueIn(last) !== 1) return undefined;
  const second = pairs.get(fold(last.title.text));
  if (!second) return undefined;
  const like = isLike(last);
  const holds = (text: string, block: Block): boolean => second.test(fold(text)) && like(text, block);
  return onlyHeading(plan.blocks, { from: last.block.index, to: last.blocks.end, holds });
}

/**
 * `Kê giá.` behind `a) Thay mái;` and `b) Quét vôi;`, the only paragraph there: the semicolon says that an item follows. Behind a
 * full stop the words must begin as those of the others do.
 */
function itemBehind({ blocks }: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  if (items.length < 2 || !isCounted(last) || !isProse(last)) return undefined;
  const found = onlyProse(blocks, { from: last.block.index, to: last.blocks.end });
  const near = items.slice(-nearby);
  if (!found || !near.every(isProse) || !isTight(blocks, last.list, last)) return undefined;
  if (most * Math.max(...near.map((it) => it.title.text.length)) < found.paragraph.text.length) return undefined;
  const texts = near.map((it) => it.block.paragraph.text);
  const begin = (text: string): string => text.split(' ', 2).join(' ');
  const alike = near.filter((it) => begin(it.title.text) === begin(found.paragraph.text));
  return texts.every((it) => it.endsWith(';')) || near.length < 2 * alike.length ? found : undefined;
}

const most = 1.3;

/** `Công an xã` behind `1. Phòng Kinh tế` and `2. Trạm Y tế`, `Công an xã: …` behind `2. Trạm Y tế: …`: who is asked next. */
function unitBehind({ blocks }: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  const form = 1 < items.length && isCounted(last) ? callOf(last.title.text) : undefined;
  const near = items.slice(-nearby).map((it) => it.title.text);
  if (!form || near.some((it) => callOf(it) !== form)) return undefined;
  if (2 * near.filter((it) => readUnitAt(it, 0)).length < near.length) return undefined;
  const isBold = isMarked(last.block.paragraph.raw);
  const holds = (text: string, { paragraph }: Block): boolean =>
    isMarked(paragraph.raw) === isBold && callOf(text) === form && (/^Các\s/u.test(text) || !!readUnitAt(text, 0));
  if (form === 'name') return onlyHeading(blocks, { from: last.block.index, to: last.blocks.end, holds });
  const [only, ...others] = blocks
    .slice(last.block.index + 1, Math.min(last.blocks.end, last.block.index + nearby))
    .filter((it) => it.paragraph.kind === 'text' && !it.paragraph.marker && holds(it.paragraph.text, it));
  return others.length === 0 ? only : undefined;
}

/** Whether a text calls somebody by name and says no more, or goes on behind a colon; who leads a task is called within it. */
function callOf(text: string): 'name' | 'label' | undefined {
  const name = /^\p{Lu}[^:.;]{3,90}(?=:(?:\s|$)|$)/u.exec(text)?.[0];
  if (name === undefined || duty.test(name)) return undefined;
  if (name !== text) return 'label';
  return /[\p{L}\d)]$/u.test(text) ? 'name' : undefined;
}

const duty = /(?:chủ trì|phối hợp|thực hiện|đầu mối|thường trực|tham gia)$/iu;

/** `) Quét vôi.` right behind `a) Thay mái.`: the sign of the last item without its letter. */
function signBehind({ blocks }: Plan, { block, blocks: own, marker, title }: Section): Block | undefined {
  const next = blocks.slice(block.index + 1, block.index + 4).find((it) => it.paragraph.kind !== 'comment');
  if (!next || own.end <= next.index || marker.isBracketed || !/^[.)]$/u.test(marker.separator)) return undefined;
  const { text, kind } = next.paragraph;
  const words = text.slice(2);
  const isAlike = /^\p{Lu}/u.test(words) && isCapitals(words) === isCapitals(title.text);
  return kind === 'text' && text.startsWith(`${marker.separator} `) && isAlike ? next : undefined;
}

/** `Chăn nuôi` over `2.1. Đàn trâu`, below `1. Trồng trọt`: the last of its siblings, whose items still bear its number. */
export function headingOver({ blocks }: Plan, last: Section): Block | undefined {
  const strange = last.children.find((it) => it.index === 0 && lostAfter(last, it.list) !== undefined);
  const above = blocks
    .slice(last.block.index + 1, strange?.block.index ?? 0)
    .findLast((it) => it.paragraph.kind === 'text');
  if (!above || above.paragraph.marker || !/[\p{L}\d)”]$/u.test(above.paragraph.text)) return undefined;
  return isLike(last)(above.paragraph.text, above) ? above : undefined;
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
  const known = lazily(() => new Set(items.map((it) => fold(it.title.text))));
  const holds = (text: string): boolean => {
    if (isCapitals(text) !== inCapitals) return false;
    const key = fold(text);
    return lastNames.test(key) && !known().has(key);
  };
  return onlyHeading(blocks, { from: last.block.index, to: last.blocks.end, holds });
}

const longest = 150;

/** `- 2. Yêu cầu`, or the sign that a lost number has left: `. YÊU CẦU`. */
const signInside = /^(?:\d{1,2}|\p{Ll})?[.)]\s+/u;

/** It stands on a line of its own, with paragraphs before it and behind it. */
function onlyHeading(
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
