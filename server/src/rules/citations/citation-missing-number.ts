import { documentTypes } from '../../data/document-types';
import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { citationsOf } from '../../syntax/citation';
import { isCapitals } from '../../syntax/line';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';
import { put } from './_issuer';

export const guide = defineGuide({
  why:
    'Văn bản được viện dẫn phải có số và ký hiệu thì người đọc mới tra được. Quy tắc chỉ xét chỗ nêu ngày hoặc cơ quan ban hành mà thiếu số, thiếu ký hiệu; ' +
    'Luật, Pháp lệnh, lời trích, lần nhắc tắt sau khi đã viện dẫn đủ và chỗ còn để chừa không tính.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Căn cứ ⟦Nghị định⟧ ngày 06 tháng 7 năm 2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      fixed:
        'Căn cứ Nghị định số … ngày 06 tháng 7 năm 2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      says: 'Viện dẫn Nghị định ngày 06 tháng 7 năm 2021 mà chưa có số, ký hiệu',
    },
    {
      text: 'Căn cứ Nghị định số ⟦66/2021⟧ ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      fixed:
        'Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      says: 'Nghị định số 66/2021 chưa có ký hiệu',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦19⟧ ngày 22/01/2026 của Ủy ban nhân dân tỉnh An Bình về Tết trồng cây.',
      fixed: 'Thực hiện Kế hoạch số 19/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh An Bình về Tết trồng cây.',
    },
    {
      text: 'Căn cứ Quyết định ⟦6858⟧ ngày 18/11/2016 của Bộ trưởng Bộ Y tế ban hành Bộ tiêu chí chất lượng.',
      fixed: 'Căn cứ Quyết định số 6858/… ngày 18/11/2016 của Bộ trưởng Bộ Y tế ban hành Bộ tiêu chí chất lượng.',
    },
    {
      text: 'Theo đề nghị tại Tờ trình số ⟦/TTr-SNV⟧ ngày 09 tháng 3 năm 2026 của Sở Nội vụ.',
      fixed: 'Theo đề nghị tại Tờ trình số …/TTr-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ.',
      says: 'Tờ trình này chưa có số',
    },
    {
      text: 'Xử phạt nồng độ cồn theo Nghị định ⟦100⟧ của Chính phủ quy định xử phạt vi phạm hành chính; quán triệt Nghị định ⟦30⟧ của Chính phủ.',
      fixed:
        'Xử phạt nồng độ cồn theo Nghị định số 100/…/NĐ-CP ngày …/…/… của Chính phủ quy định xử phạt vi phạm hành chính; quán triệt Nghị định 30 của Chính phủ.',
    },
    {
      text: 'Quán triệt Nghị quyết ⟦57⟧ của Bộ Chính trị về phát triển khoa học; Kết luận số ⟦12⟧ ngày 05/01/2026 của Tỉnh ủy An Bình về chuyển đổi số.',
      fixed:
        'Quán triệt Nghị quyết số 57-NQ/TW ngày …/…/… của Bộ Chính trị về phát triển khoa học; Kết luận số 12-KL/TU ngày 05/01/2026 của Tỉnh ủy An Bình về chuyển đổi số.',
    },
    {
      text:
        'Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ về xử phạt vi phạm hành chính.\n\n' +
        'Xử phạt nồng độ cồn theo Nghị định 100 của Chính phủ; sơ kết Nghị định số 100 ngày 30/12/2019.',
    },
    {
      text: 'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006; Nghị định ngày 06/7/2021 của Chính phủ số 66/2021/NĐ-CP về đê điều.',
    },
    {
      text: 'Báo cáo ngày 15/6/2026 của Văn phòng; ra quyết định ngày 05/6/2026; Kế hoạch ngày 05/6/2026 của Đoàn gồm hai phần; Quyết định 12 người của Sở.',
    },
    {
      text: 'Thực hiện Kế hoạch số      /KH-UBND ngày     tháng 5 năm 2026 và Tờ trình số …/TTr-SNV ngày 09/3/2026 của Sở.',
    },
    { text: 'Thực hiện Nghị quyết Đại hội; các Nghị định số 12, 13 ngày 05/01/2026 và 14/2026/NĐ-CP của Chính phủ.' },
  ],
});

export default defineRule({
  id: 'citation-missing-number',
  severity: 'warning',
  title: 'Viện dẫn một văn bản mà thiếu số hoặc ký hiệu',
  *check({ plan }): Iterable<Finding> {
    let known: ReadonlySet<string> | undefined;
    for (const block of plan.blocks) {
      const all = lackingIn(block.paragraph);
      if (all.length === 0) continue;
      const room = roomOf(block, plan.layout);
      if (room !== 'opening' && room !== 'body' && room !== 'closing') continue;
      for (const it of all) {
        known ??= numbersIn(plan);
        if (it.number !== '' && known.has(it.number)) continue;
        const edits = it.edits.map(({ at, text }) => put(place(block, span(at, at)).start, text));
        const fix: Fix = { title: it.title, edits, safe: false };
        yield {
          span: place(block, it.span),
          message: it.message,
          ...(edits.length !== 0 && { fixes: [fix] }),
          ...(it.severity && { severity: it.severity }),
        };
      }
    }
  },
});

const numbersIn = ({ citations }: Plan): ReadonlySet<string> => new Set(citations.map((it) => plain(it.symbol.form)));
const plain = (form: string): string => (/^\d+/u.exec(form)?.[0] ?? '').replace(/^0+/u, '');

/** A citation in which something of its number is missing; `number` is the number that it has. */
interface Lacking {
  readonly span: Span;
  readonly message: string;
  readonly title: string;
  readonly number: string;
  readonly severity?: 'hint';
  readonly edits: readonly { readonly at: number; readonly text: string }[];
}

/** Types that nobody names with a day but where a document is meant; of the others a word before must say so. */
const sure = [
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Nghị quyết',
  'Công văn',
  'Tờ trình',
];
const others = ['Kế hoạch', 'Kết luận', 'Chương trình', 'Hướng dẫn', 'Thông báo', 'Đề án', 'Quy định', 'Báo cáo'];
const anyOf = (names: readonly string[]): string => names.join('|').replace(/ /gu, '\\s+');
const type = `(?<![\\p{L}\\p{M}])(?<type>${anyOf([...sure, ...others])})(?![\\p{L}\\p{M}])`;
const day = '(?<day>,?\\s+ngày\\s+\\d{1,2}(?:\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|\\/\\d{1,2}\\/\\d{4}))(?!\\d)';
const issuer =
  '\\s+của\\s+(?<issuer>Chính phủ|Thủ tướng|Quốc hội|Bộ\\s\\p{Lu}|Bộ trưởng|Ban\\s\\p{Lu}|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Tỉnh|Thành|Đảng|Sở\\s\\p{Lu}|Giám đốc|Tổng|Công an|Trung ương|Trường\\s\\p{Lu})';
const numberless = new RegExp(`${type}${day}${issuer}`, 'dgu');
const dated = new RegExp(
  `${type}\\s+(?<so>số\\s*:?\\s*)?(?<number>\\d{1,5})(?<year>\\/(?:19|20)\\d\\d)?(?:${day})(?:${issuer})?`,
  'dgu',
);
const undated = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<type>${anyOf(['Nghị định', 'Thông tư', 'Nghị quyết', 'Quyết định', 'Chỉ thị'])})\\s+(?<so>)(?<number>\\d{1,4})(?<year>\\/(?:19|20)\\d\\d)?${issuer}`,
  'dgu',
);
const blank = new RegExp(
  `${type}\\s+số\\s*:?\\s*(?<symbol>\\/\\s?(?:\\d{4}\\/)?\\p{Lu}[\\p{L}\\d&-]{1,20})${day}`,
  'dgu',
);

/** Without its title there is more to fill in than its number. */
const titled = /^[^.;]{0,80}?\s(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\s/u;
const leads = /(?:Căn cứ|Thực hiện|Triển khai|[Tt]heo|thực hiện|triển khai|tại|quy định của|và|;)\s+$/u;
const listed = /(?:các|những)\s+$/u;

const lackingIn: (paragraph: Paragraph) => readonly Lacking[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'text' || !/\d/u.test(text) || (text.length < 400 && isCapitals(text))) return [];
  const found: Lacking[] = [];
  const cited = citationsOf(paragraph);
  const isFree = (at: number, end: number): boolean =>
    !isQuotedAt(quotationsOf(paragraph), at) &&
    !listed.test(text.slice(Math.max(0, at - 8), at)) &&
    !cited.some((it) => it.span.start < end && at < it.span.end) &&
    !cited.some((it) => it.type && at <= it.type.span.start && it.type.span.start < end);
  for (const match of allMatches(text, numberless)) {
    const { type: name = '', day: said = '' } = match.groups ?? {};
    const at = match.indices?.groups?.type;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (!at || !isFree(match.index, match.index + match[0].length) || /^[^.;]{0,60}\ssố\s+\d/u.test(tail)) continue;
    if (!isSure(name) && !leads.test(before)) continue;
    found.push({
      span: span(at[0], at[1]),
      message: `Viện dẫn ${name}${said.replace(/^,/u, '').replace(/\s+/gu, ' ')} mà chưa có số, ký hiệu`,
      title: 'Thêm chỗ để điền số, ký hiệu',
      number: '',
      edits: [{ at: at[1], text: ' số …' }],
    });
  }
  for (const form of [dated, undated]) {
    for (const match of allMatches(text, form)) {
      const { type: name = '', so = '', number = '', year = '', day: said = '' } = match.groups ?? {};
      const office = match.indices?.groups?.issuer;
      const by = office ? text.slice(office[0], office[0] + 40) : '';
      const at = match.indices?.groups?.number;
      const behind = match.indices?.groups?.year ?? at;
      if (!at || !behind || !isFree(match.index, match.index + match[0].length)) continue;
      if (so === '' && by === '') continue;
      const whole = `${wholeOf(name, { year, said, by })}${said === '' ? ' ngày …/…/…' : ''}`;
      const lead = so === '' ? [{ at: at[0], text: 'số ' }] : [];
      const symbol = `${number}${year}${whole}`;
      const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
      const canFill = said !== '' || titled.test(tail);
      found.push({
        span: span(at[0], behind[1]),
        message: `${name} số ${number}${year} chưa có ký hiệu`,
        title: `Viết đủ thành số ${symbol}`,
        number: plain(number),
        // Many call a well-known document so.
        ...(said === '' && { severity: 'hint' as const }),
        edits: canFill ? [...lead, { at: behind[1], text: whole }] : [],
      });
    }
  }
  for (const match of allMatches(text, blank)) {
    const at = match.indices?.groups?.symbol;
    if (!at || isQuotedAt(quotationsOf(paragraph), match.index)) continue;
    found.push({
      span: span(at[0], at[1]),
      message: `${match.groups?.type} này chưa có số`,
      title: 'Thêm chỗ để điền số',
      number: '',
      edits: [{ at: at[0], text: '…' }],
    });
  }
  return found;
});

const isSure = (name: string): boolean => sure.includes(name.replace(/\s+/gu, ' '));

/** What the symbol goes on with, as far as the words around tell: `/NĐ-CP`, `/KH-UBND`, `/QĐ-…`. */
function wholeOf(
  name: string,
  { year, said, by }: { readonly year: string; readonly said: string; readonly by: string },
): string {
  const code = documentTypes.find((it) => it.name === name.replace(/\s+/gu, ' '))?.state[0];
  const party = partyOffices.find(([form]) => form.test(fold(by)))?.[1];
  if (party !== undefined) return code === undefined ? '-…' : `-${code}/${party}`;
  const own = offices.find(([form]) => form.test(fold(by)))?.[1];
  const isNormative = /^(?:Nghị\s+định|Thông\s+tư)/u.test(name);
  const of = isNormative && year === '' ? `/${/\d{4}$/u.exec(said)?.[0] ?? '…'}` : '';
  // A code without its office would be read as a number of its own.
  return code === undefined || own === undefined || name.startsWith('Công') ? `${of}/…` : `${of}/${code}-${own}`;
}

const partyOffices: readonly (readonly [RegExp, string])[] = [
  [/^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương(?! đoàn| hội))/u, 'TW'],
  [/^(?:ban thường vụ |ban chấp hành đảng bộ )?(?:tỉnh|thành) (?:ủy|uỷ)/u, 'TU'],
];

const offices: readonly (readonly [RegExp, string])[] = [
  [/^chính phủ/u, 'CP'],
  [/^thủ tướng/u, 'TTg'],
  [/^(?:ubnd|ủy ban|uỷ ban)/u, 'UBND'],
  [/^(?:hđnd|hội đồng)/u, 'HĐND'],
];
