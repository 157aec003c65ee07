import { asChoice, defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type Cell, cellsOf } from '../../plan/tasks/assignments';
import { tablesOf } from '../../plan/tasks/tables';
import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { allMatches, groupSpan } from '../../text/match';
import type { Span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Dòng tổng cộng không bằng các dòng cộng lại, thành tiền không bằng số lượng nhân đơn giá thì không quyết toán được; thường là một dòng đã sửa mà tổng thì chưa. ' +
    'Chỉ xét bảng có các dòng đánh số 1, 2, 3 liền nhau và cột toàn số; bảng có dòng “trong đó”, nhiều cấp, hay ô không phải số thì không tính.',
  examples: [
    {
      text: '| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n| --- | --- | --- | --- | --- |\n| 1 | Nước uống | 10 | 100.000 | 1.000.000 |\n| 2 | Tài liệu | 50 | 20.000 | 1.000.000 |\n| | Tổng cộng | | | ⟦2.100.000⟧ |',
      fixed:
        '| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n| --- | --- | --- | --- | --- |\n| 1 | Nước uống | 10 | 100.000 | 1.000.000 |\n| 2 | Tài liệu | 50 | 20.000 | 1.000.000 |\n| | Tổng cộng | | | 2.000.000 |',
      says: 'Cột “Thành tiền” cộng lại là 2.000.000, dòng tổng ghi 2.100.000',
    },
    {
      text: '| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n| --- | --- | --- | --- | --- |\n| 1 | Nước uống | 10 | 100.000 | 1.000.000 |\n| 2 | Tài liệu | 50 | 20.000 | ⟦1.200.000⟧ |\n| 3 | Băng rôn | 2 | 400.000 | 800.000 |',
      fixed:
        '| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n| --- | --- | --- | --- | --- |\n| 1 | Nước uống | 10 | 100.000 | 1.000.000 |\n| 2 | Tài liệu | 50 | 20.000 | 1.000.000 |\n| 3 | Băng rôn | 2 | 400.000 | 800.000 |',
      says: '50 × 20.000 = 1.000.000, ở đây ghi 1.200.000',
    },
    {
      text: 'Kinh phí: ⟦15.000.000⟧ đồng, trong đó: ngân sách xã 10.000.000 đồng; xã hội hóa 6.000.000 đồng.',
      says: 'Các khoản cộng lại là 16.000.000, tổng ghi 15.000.000',
    },
    {
      text: 'Trao ⟦12⟧ giải, gồm: 01 giải Nhất, 02 giải Nhì, 03 giải Ba và 04 giải Khuyến khích.',
      says: 'cộng lại là 10',
    },
    {
      text: 'Trao 10 giải, gồm: 01 giải Nhất, 02 giải Nhì, 03 giải Ba, 04 giải Khuyến khích; mở 03 lớp gồm 02 buổi mỗi lớp.',
    },
    {
      text: 'Tuyển ⟦12⟧ người, gồm: Trung tâm Lưu trữ 5 người, Trung tâm Việc làm 5 người. Đoàn có 12 người, gồm Trưởng đoàn, 8 người của Sở, 2 người của xã. Giải có ⟦9⟧ đội: 05 đội nam, 03 đội nữ.',
      says: 'Các phần cộng lại là 10 người',
    },
    {
      text: 'Kinh phí: 15.000.000 đồng, trong đó ngân sách xã 10.000.000 đồng; xã hội hóa 3.000.000 đồng. Hỗ trợ 2.000.000 đồng, gồm 10 suất, mỗi suất 200.000 đồng/người.',
    },
    {
      text: '| TT | Thôn | Số hộ | Tỷ lệ (%) |\n| --- | --- | --- | --- |\n| | Tổng số | ⟦273⟧ | 95,5 |\n| 1 | Nà Lốc | 120 | 90,2 |\n| 2 | Khe Sâu | 143 | 98,1 |',
      fixed:
        '| TT | Thôn | Số hộ | Tỷ lệ (%) |\n| --- | --- | --- | --- |\n| | Tổng số | 263 | 95,5 |\n| 1 | Nà Lốc | 120 | 90,2 |\n| 2 | Khe Sâu | 143 | 98,1 |',
    },
    {
      text: '| TT | Nội dung | Số tiền |\n| --- | --- | --- |\n| I | Chi hội nghị | 3.000.000 |\n| 1 | Nước uống | 1.000.000 |\n| 2 | Tài liệu | 2.000.000 |\n| | Tổng cộng | 3.000.000 |',
    },
    {
      text: '| TT | Nội dung | Số tiền |\n| --- | --- | --- |\n| 1 | Chi hội nghị | 3.000.000 |\n| 2 | Trong đó nước uống | 1.000.000 |\n| | Tổng cộng | 3.000.000 |\n\n| TT | Thôn | Số hộ |\n| --- | --- | --- |\n| 1 | Nà Lốc | 120 |\n| 2 | Khe Sâu | chưa có |\n| | Cộng | 300 |',
    },
  ],
});

export default defineRule({
  id: 'total-mismatch',
  severity: 'warning',
  title: 'Tổng không khớp với các số cộng lại',
  *check({ plan }): Generator<Finding> {
    for (const [head, ...rows] of tablesOf(plan)) yield* inTable(head, rows);
    for (const block of withParts(plan.blocks)) yield* inSentence(block);
  },
});

interface Row {
  readonly block: Block;
  readonly cells: readonly Cell[];
}

function* inTable(head: Block, blocks: readonly Block[]): Generator<Finding> {
  const heads = cellsOf(head.paragraph).map((it) => fold(it.text));
  const rows = blocks
    .map((block): Row => ({ block, cells: cellsOf(block.paragraph) }))
    .filter((it) => it.cells.length !== 0);
  const at = rows.findIndex(isTotal);
  const items = rows.filter((it) => !isTotal(it));
  const isPlain = items.every(({ cells }, i) => cells.length === heads.length && cells[0]?.text === String(i + 1));
  if (!ordinals.test(heads[0] ?? '') || items.length < 2 || !isPlain) return;
  if ([head, ...blocks].some((it) => /trong đó/iu.test(it.paragraph.text))) return;
  yield* inProducts(heads, items);
  const total = rows[at];
  if (!total || rows.length !== items.length + 1 || total.cells.length !== heads.length) return;
  if (at !== 0 && at !== rows.length - 1) return;
  for (const [column, name] of heads.entries()) {
    const cell = total.cells[column] as Cell;
    const said = readFigure(cell.text);
    const parts = items.map((it) => it.cells[column]?.text ?? '').filter((it) => !/^[-–]?$/u.test(it));
    const figures = parts.map(readFigure);
    if (column === 0 || said === undefined || figures.length < 2 || noSum.test(name)) continue;
    if (figures.some((it) => it === undefined || !Number.isInteger(it)) || !Number.isInteger(said)) continue;
    const sum = figures.reduce<number>((all, it) => all + (it ?? 0), 0);
    const title = cellsOf(head.paragraph)[column]?.text ?? '';
    if (sum !== said)
      yield told(total.block, cell, {
        right: sum,
        says: `Cột “${title}” cộng lại là ${write(sum)}, dòng tổng ghi ${cell.text}`,
      });
  }
}

const ordinals = /^(?:s?tt|số tt)\.?$/u;
const noSum = /giá|tỷ lệ|tỉ lệ|%|bình quân|mức|hệ số|điểm|năm|ngày|ghi chú|lần|tháng/u;

const isTotal = ({ cells }: Row): boolean =>
  cells.slice(0, 2).some(({ text }) => /^(?:tổng(?: cộng| số| kinh phí)?|cộng)\s?:?$/u.test(fold(text)));

/** Where another row shows that the amount is quantity by price, and no third number stands beside them. */
function* inProducts(heads: readonly string[], items: readonly Row[]): Generator<Finding> {
  const [count, price, amount] = [/^(?:số lượng|sl|khối lượng)/u, /^đơn giá/u, /^thành tiền/u].map((form) =>
    heads.findIndex((it) => form.test(it)),
  ) as [number, number, number];
  if (count < 0 || price < 0 || amount < 0) return;
  const read = items.map(({ block, cells }) => {
    const figures = cells.map((it) => readFigure(it.text));
    const isAlone = figures.every((it, i) => i === 0 || it === undefined || i === count || i === price || i === amount);
    return {
      block,
      cells,
      isAlone,
      product: (figures[count] ?? Number.NaN) * (figures[price] ?? Number.NaN),
      said: figures[amount],
    };
  });
  if (!read.every((it) => it.isAlone) || !read.some((it) => it.product === it.said)) return;
  for (const { block, cells, product, said } of read) {
    const cell = cells[amount] as Cell;
    if (said === undefined || !Number.isInteger(product) || product === said) continue;
    const says = `${cells[count]?.text} × ${cells[price]?.text} = ${write(product)}, ở đây ghi ${cell.text}`;
    yield told(block, cell, { right: product, says });
  }
}

const told = (
  block: Block,
  cell: Cell,
  { right, says }: { readonly right: number; readonly says: string },
): Finding => ({
  span: place(block, cell.span),
  message: says,
  fixes: asChoice(offer(`Đổi thành ${write(right)}`, replace(place(block, cell.span), write(right)))),
});

/** `1.250.000`, `480`, `2,5`. */
function readFigure(text: string): number | undefined {
  const whole = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s?(?:đồng|đ))?$/u.exec(text);
  return whole ? Number(`${whole[1]?.replaceAll('.', '')}.${whole[2] ?? 0}`) : undefined;
}

const write = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');

const money = '\\d{1,3}(?:\\.\\d{3})+(?=\\s?đồng(?!\\s?\\/))';
const kinds = 'giải|suất|lớp|đội|buổi|đồng chí|đại biểu|thành viên|học sinh|người|viên chức|công chức|chỉ tiêu|cuộc|hộ';
const summed = new RegExp(
  `(?<total>${money})\\s?đồng,?\\s(?:trong đó|(?:bao )?gồm)\\s?:?(?<rest>(?:[^.]|\\.\\d)*)|` +
    `(?<![\\p{N}.,/])(?<count>\\d{1,3})\\s(?<noun>${kinds})(?:\\sthưởng)?(?:,?\\s(?:bao\\s)?gồm\\s?:?|:)(?<items>[^.()]*)`,
  'dgu',
);
const withParts = selectBlocks(
  ({ kind, text }) => kind === 'text' && /(?:(?:trong đó|gồm)(?!\p{L})|\d \p{L}[^\d:;.,]{1,12}:)/u.test(text),
);
const unclear = /[()/×]|trong đó|gồm|mỗi|từng|mức|triệu|tỷ|tổng/iu;

/** Parts in money cannot be more than their sum; of what is counted they are all there is. */
function* inSentence(block: Block): Generator<Finding> {
  for (const match of allMatches(block.paragraph.text, summed)) {
    const { total, count = '', noun, rest, items = '' } = match.groups ?? {};
    const said = readFigure(total ?? count) ?? 0;
    const form = new RegExp(noun ? `(?<![\\p{N}.,/])\\d{1,3}(?=\\s${noun}(?!\\p{L}))` : money, 'gu');
    const parts = allMatches(rest ?? items, form).map((it) => readFigure(it[0]) ?? 0);
    const sum = parts.reduce((all, it) => all + it, 0);
    if (unclear.test(rest ?? items) || parts.length < 2 || sum === said || (total && sum < said)) continue;
    // `12 người, gồm Trưởng đoàn, 8 người của Sở`: who is named without a number is one more.
    if (noun && !items.split(/[,;]|\svà\s/u).every((it) => /\d/u.test(it))) continue;
    yield {
      span: place(block, groupSpan(match, total ? 'total' : 'count') as Span),
      message: `${noun ? 'Các phần' : 'Các khoản'} cộng lại là ${write(sum)}${noun ? ` ${noun}` : ''}, tổng ghi ${total ?? count}`,
      severity: 'information',
    };
  }
}
