import { codes, laws, ordinances } from '../../data/law-names';
import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { wordOf } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { isCapital } from '../../text/capitals';
import { allMatches } from '../../text/match';
import { type Span, within } from '../../text/span';
import {
  type FoundName,
  type FoundSyllable,
  findNames,
  isSetInCapitals,
  isWrong,
  makeNames,
  type Neighbours,
  neighboursOf,
} from './_names';
import { editsFor, recase, spell, wrongSpan } from './_recase';

export const guide = defineGuide({
  why:
    'Khi nói đến một văn bản cụ thể, viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất trong tên gọi: Luật Đất đai, Bộ luật Hình sự. Ngoài bảng tên luật, ' +
    'quy tắc xét cả tên lạ có số hoặc năm ban hành đi sau; không xét “pháp luật đất đai”, “Luật này”, “Luật sửa đổi, bổ sung …”, ngành luật và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
  examples: [
    {
      text: 'Thực hiện nghiêm Luật ⟦tiếp⟧ công dân và ⟦luật⟧ Tố cáo; Luật Tổ chức ⟦chính⟧ phủ.',
      fixed: 'Thực hiện nghiêm Luật Tiếp công dân và Luật Tố cáo; Luật Tổ chức Chính phủ.',
      says: 'Đang ghi “Luật tiếp công dân”, phải viết “Luật Tiếp công dân”',
    },
    {
      text: 'Xử lý theo Điều 190 Bộ ⟦Luật hình⟧ sự và ⟦luật xử⟧ lý vi phạm hành chính.',
      fixed: 'Xử lý theo Điều 190 Bộ luật Hình sự và Luật Xử lý vi phạm hành chính.',
    },
    {
      text: 'Căn cứ Luật Đất ⟦Đai⟧ năm 2024; Luật ⟦vận⟧ tải ven hồ số 99/2025/QH15.',
      fixed: 'Căn cứ Luật Đất đai năm 2024; Luật Vận tải ven hồ số 99/2025/QH15.',
    },
    {
      text: 'Căn cứ Luật ⟦phòng⟧ chống thiên tai ngày 19/6/2013; Luật Phòng chống tham nhũng; pháp luật phòng chống thiên tai.',
      fixed:
        'Căn cứ Luật Phòng chống thiên tai ngày 19/6/2013; Luật Phòng chống tham nhũng; pháp luật phòng chống thiên tai.',
    },
    {
      text: 'Tuyên truyền pháp luật đất đai, pháp luật bảo vệ môi trường; rà soát 10 luật, 02 bộ luật; Đoàn Luật sư tỉnh dự.',
    },
    { text: 'Luật sửa đổi, bổ sung một số điều của Luật Đầu tư; Luật này; Luật PCCC; Luật Hôn nhân và Gia đình.' },
    { text: 'Hội thi “Tìm hiểu luật đất đai” dành cho sinh viên chuyên ngành luật dân sự.' },
    { text: 'CHƯƠNG TRÌNH TẬP HUẤN LUẬT ĐẤT ĐAI, BỘ LUẬT DÂN SỰ' },
  ],
});

export default defineRule({
  id: 'cap-law-name',
  severity: 'information',
  title: 'Tên luật, bộ luật, pháp lệnh viết hoa sai',
  needs: [wordOf('luật', 'lệnh')],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const syllables of readLaws(paragraph)) {
      const wrong = syllables.filter(isWrong);
      if (wrong.length === 0 || isSetInCapitals(syllables)) continue;
      const at = wrongSpan(wrong);
      if (isQuotedAt(quotationsOf(paragraph), at.start)) continue;
      const { is, should } = spell(text, syllables);
      yield {
        span: at,
        message: `Đang ghi “${is}”, phải viết “${should}”`,
        fixes: [recase(`Đổi thành “${should}”`, editsFor(wrong))],
      };
    }
  },
});

interface LawName {
  readonly name: string;
  /** How many syllables the kind has: `Luật`, `Bộ luật`. */
  readonly kind: number;
}

/** What a long name begins with is known even where the drafter goes on with other words. */
const beginning = /^(?:[^\s]+\s){3}[^\s,]+(?=[\s,])/u;

const rows: readonly LawName[] = [
  ...laws.flatMap((it) => beginning.exec(it)?.[0] ?? []).map((it) => ({ name: `Luật ${it}`, kind: 1 })),
  ...laws.map((it) => ({ name: `Luật ${it}`, kind: 1 })),
  // Many leave the commas of a name away.
  ...laws.filter((it) => it.includes(', ')).map((it) => ({ name: `Luật ${it.replace(/,/gu, '')}`, kind: 1 })),
  ...codes.map((it) => ({ name: `Bộ luật ${it}`, kind: 2 })),
  ...ordinances.map((it) => ({ name: `Pháp lệnh ${it}`, kind: 2 })),
];
const names = makeNames(rows, (it) => it.name);

/** Which letters of the laws in a text are ruled: those of the kind and of the first two syllables of the name. */
function* readLaws(paragraph: Paragraph): Generator<readonly FoundSyllable[]> {
  const { text } = paragraph;
  const known: Span[] = [];
  for (const found of findNames(paragraph, names)) {
    const last = found.syllables[found.syllables.length - 1]?.span.end ?? 0;
    known.push({ start: found.syllables[0]?.span.start ?? 0, end: last });
    if (isInnocent(found, neighboursOf(text, found))) continue;
    // `Luật Thuế giá trị gia tăng`: the tax has a name of its own, which many write with a capital.
    const ruled = found.row.kind + (/^Luật Thuế /u.test(found.row.name) ? 1 : 2);
    yield found.syllables.map((it, i) => (i < ruled || it.wantsCapital ? it : { ...it, wantsCapital: undefined }));
  }
  for (const found of allMatches(text, numbered)) {
    const { kind = '', first = '' } = found.groups ?? {};
    const start = found.index;
    const at = start + found[0].indexOf(first, kind.length);
    if (known.some((it) => within(it, start))) continue;
    yield [
      { text: kind, span: { start, end: start + kind.length }, wantsCapital: true },
      { text: first, span: { start: at, end: at + first.length }, wantsCapital: true },
    ];
  }
}

/** A name that the table does not have, with the number or the year that only one law has behind it. */
const numbered =
  /(?<![\p{L}\p{M}\p{N}])(?<kind>Luật|Pháp lệnh)\s(?!sửa đổi|số |sư |này|năm |bổ sung|về )(?<first>\p{Ll}+)(?:,? \p{Ll}+){1,14} (?:số \d{1,3}\/\d{4}\/(?:QH|UBTVQH)\d{2}|năm (?:19|20)\d{2})(?!\p{N})/gu;

/** `pháp luật đất đai`, `ngành luật dân sự`, `quy phạm luật`, `dự luật` are no names of laws. */
const compounds = new Set('pháp kỷ quy ngành khoa môn thức viên sinh sĩ nhân phạm vực dự học'.split(' '));

function isInnocent({ syllables, row }: FoundName<LawName>, { before }: Neighbours): boolean {
  const [first] = syllables;
  if (!first || isCapital(first.text)) return false;
  if (before !== undefined && compounds.has(before)) return true;
  // `cán bộ luật`, `cả bộ luật` are words; the name behind them decides.
  return row.kind === 2 && before === 'toàn';
}
