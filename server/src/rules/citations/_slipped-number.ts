import { documentTypes } from '../../data/document-types';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches } from '../../text/match';
import { span } from '../../text/span';
import type { Lacking } from './_lacking-number';

const type =
  '(?<![\\p{L}\\p{M}])(?:Nghị định|Thông tư|Quyết định|Chỉ thị|Nghị quyết|Công văn|Công điện|Tờ trình|Kế hoạch|Kết luận|Chương trình|Hướng dẫn|Thông báo|Đề án|Quy định)';
const number = '\\d{1,5}(?:\\/\\d{4})?[\\/-]\\p{Lu}';

const misspelt = new RegExp(`${type}\\s+(?<so>sô|sồ|sổ|sộ|so)\\s+(?=${number})`, 'dgu');
const glued = new RegExp(`${type}\\s+(?<so>số)(?=${number})`, 'dgu');
/** Without the office: `345/QĐ ngày …`, `345/QĐ- ngày …`. */
const cut = /(?<=\ssố\s)(?<symbol>\d{1,5}\/(?:QĐ|KH|CT|NQ|TB|HD|TTr|BC|ĐA)-?)(?=,?\s+ngày\s+\d)/dgu;
const committee = /^,?\s+ngày\s[^;]{6,40}?\scủa\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)/u;
/** What kind of document it is was left out; of one named before, and given its day there, nobody says so. */
const nameless =
  /(?<![\p{L}\p{M}])(?:(?<basis>Căn cứ)|[Tt]hực hiện|[Tt]riển khai|[Tt]heo|(?:giao|định|nêu|đề nghị[^;.]{1,80}) tại)\s+(?<from>(?:số\s+)?\d{1,5}(?:\/\d{4})?[/-](?<code>\p{Lu}\p{L}{0,4})[-/]\p{Lu}[\p{L}\d&-]{0,20})(?=(?<day>,?\s+ngày\s+\d)?)/dgu;

/** `Luật Lâm nghiệp số 16/2017 ngày …`, `Luật Lâm nghiệp số ngày …`: a law is cited without its number, of which a part is left. */
const ofLaw =
  /(?<so>số\s+(?:(?<part>\d{1,3}\/(?:19|20)\d\d)\s+)?)(?=ngày\s+\d)(?<=(?<![\p{L}\p{M}])(?:Luật|Pháp lệnh)\s[^;.:\d]{3,90}(?<!công nghệ|chuyển đổi|kinh tế|dữ liệu|chính phủ|kỹ năng)\s\k<so>)/dgu;

/** Slips in the number of a document that nothing else reads as one. */
export function slippedNumbers(paragraph: Paragraph): readonly Lacking[] {
  const { text } = paragraph;
  const found: Lacking[] = [];
  for (const match of allMatches(text, misspelt)) {
    const at = match.indices?.groups?.so;
    if (!at || isQuotedAt(quotationsOf(paragraph), at[0])) continue;
    const written = text.slice(at[0], at[1]);
    found.push({
      span: span(at[0], at[1]),
      message: `Đang ghi “${written}”, phải là “số”`,
      title: 'Đổi thành “số”',
      number: '',
      edits: [{ at: at[0], text: 'số', to: at[1] }],
    });
  }
  for (const match of allMatches(text, glued)) {
    const at = match.indices?.groups?.so;
    if (!at || isQuotedAt(quotationsOf(paragraph), at[0])) continue;
    found.push({
      span: span(at[0], at[1]),
      message: 'Sau “số” thiếu dấu cách',
      title: 'Thêm dấu cách',
      number: '',
      severity: 'information',
      edits: [{ at: at[1], text: ' ' }],
    });
  }
  for (const match of allMatches(text, cut)) {
    const at = match.indices?.groups?.symbol;
    if (!at || isQuotedAt(quotationsOf(paragraph), at[0])) continue;
    const isOfCommittee = committee.test(text.slice(at[1], at[1] + 80));
    const office = text[at[1] - 1] === '-' ? 'UBND' : '-UBND';
    found.push({
      span: span(at[0], at[1]),
      message: `Ký hiệu ${text.slice(at[0], at[1])} chưa có tên viết tắt của cơ quan ban hành`,
      title: `Thêm “${office}”`,
      number: '',
      severity: 'information',
      edits: isOfCommittee ? [{ at: at[1], text: office }] : [],
    });
  }
  for (const match of allMatches(text, ofLaw)) {
    const at = match.indices?.groups?.so;
    if (!at || isQuotedAt(quotationsOf(paragraph), at[0])) continue;
    const { so = '', part } = match.groups ?? {};
    found.push({
      span: span(at[0], at[0] + so.trimEnd().length),
      message: part
        ? `Số của luật này mới có ${part}, chưa đủ ký hiệu`
        : 'Sau chữ “số” chưa có số, ký hiệu của luật này',
      title: `Bỏ “${so.trimEnd()}”`,
      number: '',
      edits: [{ at: at[0], text: '', to: at[1] }],
    });
  }
  for (const match of allMatches(text, nameless)) {
    const at = match.indices?.groups?.from;
    const { basis, code, day } = match.groups ?? {};
    const name = documentTypes.find((it) => it.state[0] === code)?.name;
    const isBasis = basis !== undefined && /^[-–\s]*$/u.test(text.slice(0, match.index));
    const isClear = isBasis || (name !== undefined && day !== undefined && text.startsWith('số', at?.[0]));
    if (!at || !isClear || isQuotedAt(quotationsOf(paragraph), at[0])) continue;
    found.push({
      span: span(at[0], at[1]),
      message: 'Chỗ viện dẫn này chưa ghi tên loại văn bản',
      number: '',
      title: name ? `Thêm “${name}”` : '',
      edits: name ? [{ at: at[0], text: `${name} ${text.startsWith('số', at[0]) ? '' : 'số '}` }] : [],
    });
  }
  return found;
}
