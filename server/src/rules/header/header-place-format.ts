import { changeTo, defineGuide, defineRule, type Finding, offer, safely } from '../../lint/rule';
import { type Dateline, unitWords } from '../../plan/head/dateline';
import type { Phrase } from '../../plan/phrase';
import { type DateMention, type DatePart, isUnpadded, twoDigits, writeDateInWords } from '../../syntax/days/date';
import { isCapitals } from '../../syntax/line';
import { place } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { insert, remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';

const title = '\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n';

export const guide = defineGuide({
  why:
    'Chữ cái đầu của địa danh viết hoa, sau địa danh có dấu phẩy; ngày, tháng, năm viết đầy đủ bằng chữ “ngày … tháng … năm …”, ngày nhỏ hơn 10 và tháng 1, 2 ' +
    'thêm số 0 ở trước. Nơi mang tên người viết tên đầy đủ: Thành phố Hồ Chí Minh. Chỗ còn để trống không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4',
  examples: [
    {
      text: `⟦An Bình⟧ ngày 10 tháng 3 năm 2027${title}`,
      fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}`,
      says: 'dấu phẩy',
    },
    {
      text: `⟦An bình⟧, ngày 10 tháng 3 năm 2027${title}`,
      fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}`,
      says: 'viết hoa',
    },
    { text: `An Bình, ⟦Ngày⟧ 10 tháng 3 năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    {
      text: `An Bình, ngày ⟦5⟧ tháng ⟦2⟧ năm 2027${title}`,
      fixed: `An Bình, ngày 05 tháng 02 năm 2027${title}`,
      says: '05',
    },
    { text: `⟦AN BÌNH⟧, ngày 10 tháng 3 năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    {
      text: `An Bình, ⟦Ngày⟧ 10 Tháng 3 Năm 2027${title}`,
      fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}`,
      says: 'Chữ “Ngày”, “Tháng”, “Năm” sau địa danh đang viết hoa',
    },
    { text: `An Bình, ngày 10 ⟦Tháng⟧ 3 năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    { text: `An Bình, ngày 10 thang 3 nam 2027${title}` },
    { text: `An Bình, ngày 10 tháng 3 năm 2027⟦.⟧${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    {
      text: `An Bình, ⟦10 tháng 3 năm 2027⟧${title}`,
      fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}`,
      says: '“ngày”',
    },
    { text: `An Bình, ⟦10/3/2027⟧${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    { text: `⟦An Bình⟧: ngày 10 tháng 3 năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    { text: `An Bình, ngày 10 ⟦tháng11⟧ năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 11 năm 2027${title}` },
    { text: `An Bình, ⟦ngày10tháng⟧ 11 năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 11 năm 2027${title}` },
    { text: `An Bình, ngày 10 tháng ⟦03⟧ năm 2027${title}`, fixed: `An Bình, ngày 10 tháng 3 năm 2027${title}` },
    { text: `An Bình, ngày ⟦05/3/2027⟧${title}`, fixed: `An Bình, ngày 05 tháng 3 năm 2027${title}` },
    {
      text: `⟦TP. Hồ Chí Minh⟧, ngày 10 tháng 3 năm 2027${title}`,
      fixed: `Thành phố Hồ Chí Minh, ngày 10 tháng 3 năm 2027${title}`,
    },
    {
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc An Bình, ngày 10 tháng 3 năm 2027${title}`,
    },
    { text: `Thành phố Hồ Chí Minh, ngày 10 tháng 3 năm 2027${title}` },
    { text: `   An Bình,  ngày       tháng 6 năm 2027${title}` },
    { text: `Ia Mơ Nông, ngày … tháng … năm 2027${title}` },
    { text: `Số: 15/KH-SNV${title}\nHội nghị tổ chức tại An Bình ngày 5 tháng 2 năm 2027.\n` },
    { text: 'Kỷ niệm ngày truyền thống 20-10, ngày thành lập Sở và ngày hội của các đơn vị.' },
    {
      text: 'UBND THÀNH PHỐ HỒ CHÍ MINH\nSỞ NỘI VỤ\nSố: 15/KH-SNV\n⟦Thành phốHồ Chí Minh⟧, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      fixed:
        'UBND THÀNH PHỐ HỒ CHÍ MINH\nSỞ NỘI VỤ\nSố: 15/KH-SNV\nThành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
    },
  ],
});

export default defineRule({
  id: 'header-place-format',
  severity: 'warning',
  title: 'Địa danh, ngày tháng viết chưa đúng thể thức',
  *check({ plan }) {
    const { dateline, place: name, agencies } = plan.header;
    if (!dateline) return;
    if (name) yield* checkName(dateline, { name, isArmed: agencies.some((it) => armed.test(fold(it.text))) });
    const { date, line, words, dateStart } = dateline;
    if (/^(?:ngay|\d)/iu.test(words)) {
      const start = dateStart;
      const span = place(line.block, { start, end: start + words.length });
      const right = `ngày ${(date && inWords(date)) ?? '… tháng … năm …'}`;
      yield {
        span,
        message: 'Trước ngày tháng thiếu chữ “ngày”',
        fixes: changeTo(span, right),
      };
      return;
    }
    yield* checkWords(dateline);
    if (date) yield* checkDate(date);
  },
});

const fullName = 'Thành phố Hồ Chí Minh';
const cutName = /^(?:(?:tp|t\.p|thành phố)?\s*\.?\s*(?:hcm|hồ chí minh))$/u;

/** Their ministries say themselves how these name a place (mục II.4.a). */
const armed = /^(?:công an|bộ chỉ huy|ban chỉ huy|bộ tư lệnh|quân khu|bộ đội|biên phòng|cảnh sát)(?:\s|$)/u;

function* checkName(
  { line, dateStart }: Dateline,
  { name, isArmed }: { readonly name: Phrase; readonly isArmed: boolean },
): Generator<Finding> {
  const key = fold(name.text);
  if (cutName.test(key) && fold(name.text) !== fold(fullName)) {
    if (isArmed) return;
    const isGlued = key.replace(/\s/gu, '') === fold(fullName).replace(/\s/gu, '');
    yield {
      span: name.span,
      message: `Địa danh “${name.text}” ${isGlued ? 'thiếu dấu cách, phải viết' : 'đang viết tắt, phải viết đủ'}: ${fullName}`,
      fixes: changeTo(name.span, fullName),
    };
  } else {
    const isLoud = isCapitals(name.text);
    const proper = withCapitals(isLoud ? name.text.toLocaleLowerCase('vi') : name.text);
    if (proper !== name.text) {
      yield {
        span: name.span,
        message: isLoud
          ? `Địa danh đang in hoa, chỉ viết hoa chữ cái đầu: ${proper}`
          : `Địa danh đang viết thường chữ cái đầu, phải viết hoa: ${proper}`,
        fixes: changeTo(name.span, proper),
      };
    }
  }
  const nameEnd = line.text.indexOf(name.text) + name.text.length;
  const gap = line.text.slice(nameEnd, dateStart - line.start);
  if (gap.includes(',')) return;
  const span = place(line.block, { start: line.start + nameEnd, end: dateStart });
  yield {
    span: name.span,
    message: 'Sau địa danh thiếu dấu phẩy',
    fixes: safely('Thêm dấu phẩy', replace(span, ', ')),
  };
}

function withCapitals(name: string): string {
  const unit = unitWords.exec(fold(name))?.[0].trim() ?? '';
  const lower = unit === '' ? 0 : unit.split(' ').length;
  let i = 0;
  return name.replace(/[\p{L}\p{M}][^\s]*/gu, (word) => {
    const isFree = 0 < i && i < lower;
    i++;
    return isFree ? word : capitalized(word);
  });
}

const glued = /(?:ngày|tháng|năm)(?=\d)|\d(?=tháng|năm)/giu;

function* checkWords({ line, words, dateStart }: Dateline): Generator<Finding> {
  const at = (start: number, end: number): Span =>
    place(line.block, { start: dateStart + start, end: dateStart + end });
  const loud = allMatches(words, /(?<!\p{L})(?:ngày|tháng|năm)(?!\p{L})/giu)
    .map(({ 0: word, index }) => ({ word, span: at(index, index + word.length) }))
    .filter(({ word }) => word !== word.toLocaleLowerCase('vi'));
  const [first] = loud;
  if (first) {
    const said = loud.map(({ word }) => `“${word}”`).join(', ');
    const right = loud.map(({ word }) => `“${word.toLocaleLowerCase('vi')}”`).join(', ');
    yield {
      span: first.span,
      message: `Chữ ${said} sau địa danh đang viết hoa, phải là ${right}`,
      fixes: [
        {
          title: `Đổi thành ${right}`,
          edits: loud.map(({ word, span }) => replace(span, word.toLocaleLowerCase('vi'))),
          safe: false,
        },
      ],
    };
  }
  const stop = /(?<=năm \d{4})\s*[.,;:]+$/u.exec(words);
  if (stop) {
    const span = at(stop.index, words.length);
    yield {
      span,
      message: `Cuối dòng địa danh, ngày tháng thừa dấu “${stop[0].trim()}”`,
      fixes: safely('Bỏ dấu này', remove(span)),
    };
  }
  for (const run of allMatches(words, /\S+/gu)) {
    const ends = allMatches(run[0], glued).map((it) => run.index + it.index + it[0].length);
    if (ends.length === 0) continue;
    yield {
      span: at(run.index, run.index + run[0].length),
      message: `“${run[0]}” thiếu dấu cách`,
      fixes: [{ title: 'Thêm dấu cách', edits: ends.map((it) => insert(at(it - 1, it).end, ' ')), safe: true }],
    };
  }
}

const inWords = ({ day, month, year }: DateMention): string | undefined =>
  day && month && year && writeDateInWords({ day: day.value, month: month.value, year: year.value });

function* checkDate(mention: DateMention): Generator<Finding> {
  const { form, span, day, month } = mention;
  const text = inWords(mention);
  if (!day || !month || text === undefined) return;
  if (form !== 'words') {
    yield {
      span,
      message: `Ngày ban hành chưa viết đầy đủ, phải là: ngày ${text}`,
      fixes: changeTo(span, text),
    };
    return;
  }
  if (isUnpadded(day, 10)) yield pad(day, 'Ngày nhỏ hơn 10');
  if (isUnpadded(month, 3)) yield pad(month, 'Tháng 1, 2');
  if (3 <= month.value && month.value < 10 && month.span.end - month.span.start === 2) {
    yield {
      span: month.span,
      message: `Tháng từ 3 đến 9 đang có số 0 ở trước, chỉ cần ghi ${month.value}`,
      severity: 'hint',
      fixes: offer(`Đổi thành ${month.value}`, replace(month.span, String(month.value))),
    };
  }
}

const pad = (part: DatePart, what: string): Finding => ({
  span: part.span,
  message: `${what} thiếu số 0 ở trước, phải là ${twoDigits(part.value)}`,
  fixes: offer(`Đổi thành ${twoDigits(part.value)}`, insert(part.span.start, '0')),
});
