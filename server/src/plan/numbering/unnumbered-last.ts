import { isCapitals } from '../../syntax/line';
import { type Block, isContent } from '../../syntax/paragraph';
import { readUnitAt } from '../../syntax/unit/unit';
import { isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { lazily } from '../../text/memo';
import { lineOf } from '../lines/lines';
import type { Plan } from '../plan';
import { formOf } from '../sections/section-lists';
import type { Section } from '../sections/sections';
import {
  goesOn,
  isCounted,
  isLike,
  isMarked,
  isProse,
  isTight,
  longest,
  nearby,
  onlyHeading,
  onlyProse,
} from './heading-likeness';
import { lostAfter } from './lost-headings';
import { valueIn } from './ordinals';

/** What stands behind the last section of a list and has lost its number, and whether nothing but its form says so. */
export function lostBehind(
  plan: Plan,
  items: readonly Section[],
): { readonly block: Block; readonly isGuess: boolean } | undefined {
  const last = items.at(-1) as Section;
  const sure =
    last.marker.kind === 'roman'
      ? headingBehind(plan, items)
      : (headingOver(plan, last) ??
        itemBehind(plan, items) ??
        (1 < items.length ? unitBehind(plan, items) : undefined) ??
        secondBehind(plan, items));
  const told = sure ?? signBehind(plan, last);
  const block = told ?? (items.length === 1 ? unitBehind(plan, items) : undefined) ?? bareBehind(plan, items);
  return block && { block, isGuess: !told };
}

const pairs: ReadonlyMap<string, RegExp> = new Map([
  ['mục đích', /^(?:các )?yêu cầu$/u],
  ['mục tiêu chung', /^(?:các )?mục tiêu cụ thể$/u],
  ['mục tiêu tổng quát', /^(?:các )?mục tiêu cụ thể$/u],
]);

/** `Yêu cầu` behind a lone `1. Mục đích`. */
function secondBehind({ blocks }: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  if (1 < items.length || last.marker.kind !== 'number' || valueIn(last) !== 1) return undefined;
  const second = pairs.get(fold(last.title.text));
  if (!second) return undefined;
  const like = isLike(last);
  const holds = (text: string, block: Block): boolean => second.test(fold(text)) && like(text, block);
  return onlyHeading(blocks, { from: last.block.index, to: last.blocks.end, holds });
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
  const form = isCounted(last) ? callOf(last.title.text) : undefined;
  // Behind a lone `1.` only who is asked in the same way.
  if (items.length === 1 && (form !== 'label' || valueIn(last) !== 1)) return undefined;
  const near = items.slice(-nearby).map((it) => it.title.text);
  if (!form || near.some((it) => callOf(it) !== form)) return undefined;
  if (2 * near.filter((it) => readUnitAt(it, 0)).length < near.length) return undefined;
  const isBold = isMarked(last.block.paragraph.raw);
  const holds = (text: string, { paragraph }: Block): boolean =>
    isMarked(paragraph.raw) === isBold &&
    callOf(text) === form &&
    ((1 < items.length && /^Các\s/u.test(text)) || !!readUnitAt(text, 0));
  if (form === 'name') return onlyHeading(blocks, { from: last.block.index, to: last.blocks.end, holds });
  const [only, ...others] = blocks
    .slice(last.block.index + 1, Math.min(last.blocks.end, last.block.index + nearby))
    .filter((it) => it.paragraph.kind === 'text' && !it.paragraph.marker && holds(it.paragraph.text, it));
  return others.length === 0 ? only : undefined;
}

/**
 * `Chế độ báo cáo` behind `1. Học tập trung` and `2. Trao đổi`, each alone on its line over what it is about. Behind one such heading
 * in small letters its items must begin anew below it.
 */
function bareBehind({ blocks }: Plan, items: readonly Section[]): Block | undefined {
  const last = items.at(-1) as Section;
  const near = items.slice(-nearby);
  if (!isCounted(last) && last.marker.kind !== 'roman') return undefined;
  if (!near.every(({ block }) => isBare(block.paragraph.text))) return undefined;
  const like = isLike(last);
  const holds = (text: string, block: Block): boolean =>
    like(text, block) &&
    near.every((it) => fold(it.title.text) !== fold(text)) &&
    isShort(text) &&
    !block.paragraph.marker &&
    !isOverTable(blocks, block) &&
    !isOther(block);
  const between = { from: last.block.index, to: last.blocks.end };
  const found = onlyHeading(blocks, { ...between, holds });
  if (!found || !(1 < items.length || isCapitals(last.title.text) || beginsAnew(last, found))) return undefined;
  // Who writes such lines within a section writes them elsewhere, too.
  const all = blocks.slice(near[0]?.block.index, between.to);
  const others = all.filter((it) => it !== found && it.paragraph.kind === 'text' && holds(it.paragraph.text, it));
  return others.length === 0 ? found : undefined;
}

/** `1.` stands below it, and stood above it. */
function beginsAnew({ children }: Section, { index }: Block): boolean {
  const above = children.findLast((it) => it.block.index < index);
  const below = children.find((it) => index < it.block.index);
  return !!above && !!below && valueIn(below) === 1 && formOf(above.marker) === formOf(below.marker);
}

/** A heading ends in a word; to be one without a number it must be short, and call nobody. */
const isBare = (text: string): boolean => text.length < longest && /[\p{L}\d)”"]$/u.test(text);
const isShort = (text: string): boolean =>
  text.length < longestBare && !/[:;/|\t]|\s{3}|^[^(]*\)|\([^)]*$/u.test(text) && isBare(text);

const longestBare = 90;

const isOverTable = (blocks: readonly Block[], { index }: Block): boolean =>
  blocks.slice(index + 1, index + 4).find((it) => isContent(it.paragraph))?.paragraph.kind === 'row';

/** What begins a form or a closing, stands over a list, or goes on with what is above. */
function isOther({ paragraph }: Block): boolean {
  const { title, isRecipientsLabel, isSignature, isName, isAppendixHeading } = lineOf(paragraph);
  const isOfForm = title !== undefined || isRecipientsLabel || isSignature || isName || isAppendixHeading;
  return isOfForm || goesOn.test(paragraph.text) || otherTitles.test(paragraph.text);
}

const otherTitles =
  /^(?:đảng (?:bộ|cộng sản)|chi bộ|danh (?:sách|mục)|biểu|bảng|mẫu|lịch|sơ đồ|kèm theo|đính kèm|đơn vị tính|đề cương|chương trình|kế hoạch|báo cáo|thông báo|quyết định|tờ trình|biên bản|dự toán|kính gửi)(?![\p{L}\p{M}])/iu;

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
  const isAlike = isCapital(words) && isCapitals(words) === isCapitals(title.text);
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
  if (items.some((it) => it.title.text.length > longest)) return undefined;
  const inCapitals = items.every((it) => isCapitals(it.title.text));
  if (!inCapitals && items.length < 2) return undefined;
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
