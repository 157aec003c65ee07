import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { bulletGroups, glyphOf, isDash, isPrivate } from '../../plan/numbering/bullets';
import type { Plan } from '../../plan/plan';
import { type Block, place, remember } from '../../syntax/paragraph';
import { insert, replace } from '../../text/edit';
import { countBy } from '../../text/grouped';
import { matchLength } from '../../text/match';

export const guide = defineGuide({
  why: 'Các ý cùng cấp nên mở đầu bằng một dấu; Word hay tự đổi “-” thành “–” hoặc “•” ở vài dòng. Dấu “+” cho ý nhỏ hơn, dấu “*” làm đề mục, dấu khác dưới câu kết thúc bằng hai chấm là cấp dưới nên không bị báo. Dấu lấy từ phông ký hiệu của Word chỉ hiện đúng trong Word.',
  examples: [
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n⟦–⟧ Đúng thời gian.\n\n- Công khai.\n',
      fixed: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n- Đúng thời gian.\n\n- Công khai.\n',
      says: 'Các ý khác mở đầu bằng “-”, đây là “–”',
    },
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n⟦•⟧ Đúng thời gian.\n\n- Công khai.\n',
      fixed: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n- Đúng thời gian.\n\n- Công khai.\n',
    },
    {
      text: '1. Phần Lễ\n\n• Chào cờ;\n\n• Đọc diễn văn;\n\n⟦+⟧ Biểu dương gia đình tiêu biểu.\n\n2. Phần Hội\n\n• Văn nghệ.\n',
      fixed:
        '1. Phần Lễ\n\n• Chào cờ;\n\n• Đọc diễn văn;\n\n• Biểu dương gia đình tiêu biểu.\n\n2. Phần Hội\n\n• Văn nghệ.\n',
      says: 'mở đầu bằng “•”',
    },
    {
      text: '1. Phần Lễ\n\n• Chào cờ;\n\n• Đọc diễn văn gồm:\n\n+ Truyền thống.\n\n• Văn nghệ;\n\n• Trao quà;\n\n+ Quà Tết;\n\n+ Quà Trung thu.\n',
    },
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng:\n\n• Hộ nghèo.\n\n- Đúng thời gian.\n\n+ Không quá 05 ngày.\n\n- Công khai.\n',
    },
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n⟦-⟧Đúng thời gian.\n\n- Công khai.\n',
      fixed: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n- Đúng thời gian.\n\n- Công khai.\n',
      says: 'dấu cách',
    },
    { text: '1. Yêu cầu\n\n-Đúng đối tượng.\n\n-Đúng thời gian.\n\n- Công khai.\n' },
    { text: '* Mục đích\n\n- Đúng đối tượng.\n\n- Công khai.\n\n* Yêu cầu\n\n- Đúng thời gian.\n' },
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng:\n\n– Hộ nghèo;\n\n– Hộ cận nghèo.\n\n- Đúng thời gian.\n\n- Công khai.\n',
    },
    { text: '1. Yêu cầu\n\n- Đúng đối tượng:\n\n– Hộ nghèo;\n\n– Hộ cận nghèo;\n\n– Hộ có công.\n' },
    {
      text: '1. Yêu cầu\n\n- Đúng đối tượng:\n\n– Hộ nghèo;\n\n– Hộ cận nghèo.\n\n- Đúng thời gian.\n\n⟦–⟧ Công khai.\n\n- Tiết kiệm.\n',
      fixed:
        '1. Yêu cầu\n\n- Đúng đối tượng:\n\n– Hộ nghèo;\n\n– Hộ cận nghèo.\n\n- Đúng thời gian.\n\n- Công khai.\n\n- Tiết kiệm.\n',
    },
    {
      text: '1. Yêu cầu\n\n⟦\uf0b7⟧\tĐúng đối tượng.\n\n⟦\uf0a7⟧ Công khai.\n',
      fixed: '1. Yêu cầu\n\n- Đúng đối tượng.\n\n- Công khai.\n',
      says: 'riêng Word',
    },
    { text: '1. Đánh giá\n\n\uf0a7 Đạt \uf0a7 Chưa đạt\n\n• Công khai.\n' },
  ],
});

export default defineRule({
  id: 'bullet-glyph-mixed',
  severity: 'hint',
  title: 'Gạch đầu dòng nhiều kiểu hoặc của riêng Word',
  *check({ plan }) {
    for (const block of plan.blocks) if (isPrivate(glyphOf(block))) yield* ofWord(block);
    for (const group of bulletGroups(plan)) {
      yield* judge(group);
      yield* strayPlus(group, printedOf(plan));
    }
  },
});

function* judge(all: readonly Block[]): Generator<Finding> {
  const tight = all.filter(isTight);
  if (tight.length * 2 < all.length) {
    for (const block of tight) {
      const at = place(block, { start: 0, end: 1 });
      const fixes = safely('Thêm dấu cách', insert(at.end, ' '));
      yield { span: at, message: 'Thiếu dấu cách sau gạch đầu dòng', fixes };
    }
  }
  const group = outermost(all);
  const counts = countBy(group, glyphOf);
  if (counts.size < 2) return;
  const [main = ''] = [...counts].filter(([glyph]) => isDash(glyph)).sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main === '') return;
  for (const [i, block] of group.entries()) {
    const glyph = glyphOf(block);
    if (glyph === main || isPrivate(glyph)) continue;
    const before = group[i - 1];
    const isAlone =
      isDash(glyphOf(before)) && isDash(glyphOf(group[i + 1])) && !/:$/u.test(before?.paragraph.text ?? '');
    if (!isDash(glyph) && !isAlone) continue;
    yield toFinding(block, main);
  }
}

const isTight = ({ paragraph: { marker, text } }: Block): boolean => marker?.end === 1 && /^.\p{L}/u.test(text);

/** Without the items of another dash below one that ends with a colon: they are a level of their own. */
function outermost(group: readonly Block[]): readonly Block[] {
  let lower: string | undefined;
  return group.filter((it, i) => {
    const glyph = glyphOf(it);
    const before = group[i - 1];
    const opens = before?.paragraph.text.endsWith(':') === true && glyphOf(before) !== glyph;
    if (lower === glyph) return false;
    lower = opens && isDash(glyph) && isDash(glyphOf(before)) ? glyph : undefined;
    return lower === undefined;
  });
}

function toFinding(block: Block, main: string): Finding {
  const at = place(block, block.paragraph.marker?.ordinal ?? { start: 0, end: 1 });
  return {
    span: at,
    message: `Các ý khác mở đầu bằng “${main}”, đây là “${glyphOf(block)}”`,
    fixes: safely(`Đổi thành “${main}”`, replace(at, main)),
  };
}

/** Several in one line are signs of their own: boxes to be ticked, say. */
function* ofWord(block: Block): Generator<Finding> {
  const { text, marker } = block.paragraph;
  const { start, end } = marker?.ordinal ?? { start: 0, end: 1 };
  if (text.includes(glyphOf(block), end)) return;
  const gap = matchLength(text.slice(end, end + longestGap), /^\s*/u);
  yield {
    span: place(block, { start, end }),
    message: 'Dấu đầu dòng là ký hiệu của riêng Word, nơi khác hiện thành ô vuông',
    fixes: safely('Đổi thành “-”', replace(place(block, { start, end: end + gap }), '- ')),
  };
}

const longestGap = 20;

/** One `+` behind two items that end with a semicolon goes on with them; a lower level has a colon above it, or more than one item. */
function* strayPlus(group: readonly Block[], { blocks, places }: Printed): Generator<Finding> {
  const glyphs = new Set(group.map(glyphOf));
  const [main = ''] = glyphs;
  if (glyphs.size !== 1 || isDash(main) || isPrivate(main)) return;
  const beside = (it: Block, steps: number): Block | undefined => blocks[(places.get(it) ?? 0) + steps];
  const isPlus = (it: Block | undefined): boolean => it?.paragraph.marker?.kind === 'plus';
  const pluses = group.map((it) => beside(it, 1)).filter(isPlus);
  const [block] = pluses;
  if (!block || pluses.length !== 1 || isPlus(beside(block, 1))) return;
  const [first, second] = [beside(block, -2), beside(block, -1)];
  if (![first, second].every((it) => glyphOf(it) === main && /;$/u.test(it?.paragraph.text ?? ''))) return;
  yield toFinding(block, main);
}

/** A comment between two items parts them on the screen only. */
interface Printed {
  readonly blocks: readonly Block[];
  readonly places: ReadonlyMap<Block, number>;
}

const printedOf = remember((plan: Plan): Printed => {
  const blocks = plan.blocks.filter((it) => it.paragraph.kind !== 'comment');
  return { blocks, places: new Map(blocks.map((it, i) => [it, i])) };
});
