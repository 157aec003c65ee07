import type { Plan } from '../../server/src/plan/plan';
import { blockAt, roomOf } from '../../server/src/plan/room';
import { isOthersAt } from '../../server/src/rules/capitals/_others';
import { type Block, toRaw } from '../../server/src/syntax/paragraph';
import type { Planted } from './planter';

/** A capital lost or put where none belongs: the letter in the group `wrong` goes into the other case. */
interface Slip {
  readonly rule: string;
  readonly kind: string;
  readonly form: RegExp;
  /** In the name of a cited document the letters are that document's. */
  readonly sparesNames?: true;
}

const laws =
  'Tiếp công dân|Khiếu nại|Tố cáo|Thực hiện dân chủ ở cơ sở|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Hóa chất|Điện lực|Đầu tư|Đất đai|Lưu trữ|Viên chức|Thư viện|' +
  'Trẻ em|Thi đua, khen thưởng|Ngân sách nhà nước|Tổ chức chính quyền địa phương|Tiếp cận thông tin|Phòng, chống tham nhũng|Bảo vệ môi trường|Địa chất và khoáng sản';
const types =
  'Kế\\s+hoạch|Nghị\\s+quyết|Nghị\\s+định|Quyết\\s+định|Chỉ\\s+thị|Công\\s+văn|Thông\\s+tư|Kết\\s+luận|Hướng\\s+dẫn|Báo\\s+cáo|Tờ\\s+trình';
const departments =
  'Nội vụ|Tư pháp|Tài chính|Công Thương|Y tế|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Ngoại vụ';

const slip = (rule: string, kind: string, form: string, more: Pick<Slip, 'sparesNames'> = {}): Slip => ({
  rule,
  kind,
  form: new RegExp(`(?<![\\p{L}\\p{M}])${form}`, 'dgu'),
  ...more,
});
/** With a capital these may be a document, a label or a place. */
const mayBeName =
  '(?:(?:văn|quy|nghị|thời|kinh|địa|kết luận|công văn|thông|số|xã|phường|tỉnh|huyện|thôn|tổ|ngày|tháng|quý|năm|điểm|khoản|mục|trung|trường|phòng|sở|cô|kế|quyết|chương|hội|đoàn|đảng ủy|ủy|uỷ|ban|bộ|lãnh|nhóm|đội|khu)(?![\\p{L}\\p{M}]))';
const end = '(?![\\p{L}\\p{M}])';
const spared = { sparesNames: true } as const;

const slips: readonly Slip[] = [
  slip('cap-nhan-dan', 'small', `(?<!(?:sĩ|giáo|nhân|thuốc)\\s)(?<wrong>N)hân\\s+dân${end}`, spared),
  slip('cap-nha-nuoc', 'small', `(?:của|do|Đảng,|Đảng\\s+và)\\s+(?<wrong>N)hà\\s+nước${end}`, spared),
  slip('cap-dang', 'small', `của\\s+(?<wrong>Đ)ảng${end}(?!\\s+(?:bộ|ủy|uỷ|viên|đoàn|\\p{Lu}))`, spared),
  slip('cap-agency-name', 'Nhân dân', `(?:Ủy\\s+ban|Uỷ\\s+ban|Hội\\s+đồng)\\s+(?<wrong>n)hân\\s+dân${end}`),
  slip('cap-agency-name', 'small head', `(?<wrong>S)ở\\s+(?:${departments})${end}`),
  slip('cap-agency-name', 'chính phủ', `Thủ\\s+tướng\\s+(?<wrong>C)hính\\s+phủ${end}`),
  slip('cap-agency-name', 'Ủy', `(?:Tỉnh|Đảng)\\s+(?<wrong>[ủu])(?:y|ỷ)${end}`),
  slip('cap-agency-name', 'thường vụ', `Ban\\s+(?<wrong>T)hường\\s+vụ\\s+(?:Tỉnh|Thành)\\s+(?:ủy|uỷ)`),
  slip('cap-agency-name', 'phụ nữ', `Hội\\s+Liên\\s+hiệp\\s+(?<wrong>P)hụ\\s+nữ${end}`),
  slip('cap-agency-name', 'tổ quốc', `Mặt\\s+trận\\s+(?<wrong>T)ổ\\s+quốc${end}`),
  slip('cap-law-name', 'small name', `Luật\\s+(?=(?:${laws})${end})(?<wrong>\\p{Lu})`),
  slip('cap-law-name', 'small kind', `(?<wrong>L)uật\\s+(?:${laws})${end}`),
  slip('cap-document-type', 'small', `(?=(?:${types})\\s+số\\s+\\d)(?<wrong>\\p{Lu})`),
  slip('cap-document-type', 'capitals', `(?=(?:${types})\\s+số\\s+\\d)\\p{L}+\\s+(?<wrong>\\p{Ll})`),
  slip('cap-dieu-khoan', 'điều', `(?<=(?:\\p{Ll}|\\d|,)\\s)(?<wrong>Đ)iều\\s+\\d{1,3}(?=[\\s,;])`),
  slip('cap-dieu-khoan', 'Khoản', `(?<=(?:\\p{Ll}|\\d)\\s)(?<wrong>k)hoản\\s+\\d{1,2}(?=,?\\s+Điều)`),
  slip(
    'cap-after-semicolon',
    'capital',
    `(?<=;[^\\S\\r\\n])(?!${mayBeName})(?<wrong>\\p{Ll})\\p{Ll}*(?=,?[^\\S\\n]+\\p{Ll})`,
  ),
];

/** Names are known by their capitals: what lost one may not be taken for a name any more. */
const also = ['closing-title-mismatch', 'opening-title-mismatch', 'citation-missing-issuer', 'citation-missing-title'];

/** Every capital that a hurried hand may lose or add, outside quotations. */
export function* plantCapitals(plan: Plan): Generator<Planted> {
  const { text } = plan.source;
  for (const { rule, kind, form, sparesNames } of slips) {
    for (const match of text.matchAll(form)) {
      const at = match.indices?.groups?.wrong?.[0];
      const block = at === undefined ? undefined : blockAt(plan, at);
      if (at === undefined || !block || !isProse(block, plan) || isQuoted(text.slice(block.start, at))) continue;
      if (sparesNames && isOthersAt(block.paragraph, offsetIn(block, at))) continue;
      const letter = text[at] as string;
      const small = letter.toLocaleLowerCase('vi');
      const other = letter === small ? letter.toLocaleUpperCase('vi') : small;
      yield { rule, kind, edits: [{ span: { start: at, end: at + 1 }, text: other }], at, also };
    }
  }
}

const additions: readonly (readonly [rule: string, words: string])[] = [
  ['cap-nhan-dan', ', phục vụ tốt hơn đời sống của nhân dân'],
  ['cap-nha-nuoc', ', theo đúng quy định của nhà nước'],
  ['cap-dang', ', theo đúng chủ trương của đảng'],
  ['cap-agency-name', ' và ý kiến của Thủ tướng chính phủ'],
  ['cap-law-name', ', theo đúng Luật lưu trữ'],
  ['cap-dieu-khoan', ', theo khoản 2 điều 15 Luật Lưu trữ'],
];

/** The same slips in words that are put at the end of what a plan says. */
export function* plantAdditions(plan: Plan): Generator<Planted> {
  const { text } = plan.source;
  for (const block of plan.blocks) {
    const last = /\p{Ll}(?=[.;]\s*$)/u.exec(text.slice(block.start, block.end));
    if (!last || !isProse(block, plan) || block.end - block.start < 60) continue;
    const at = block.start + last.index + 1;
    if (isQuoted(text.slice(block.start, at)) || isOthersAt(block.paragraph, offsetIn(block, at - 1))) continue;
    for (const [rule, words] of additions) {
      // The Party writes the parts of its documents in its own way.
      if (rule === 'cap-dieu-khoan' && plan.header.isParty) continue;
      yield { rule, kind: 'added', edits: [{ span: { start: at, end: at }, text: words }], at: at - 1 };
    }
  }
}

function isProse(block: Block, { layout }: Plan): boolean {
  const room = roomOf(block, layout);
  return block.paragraph.kind === 'text' && (room === 'body' || room === 'opening');
}

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('”') < before.lastIndexOf('“') || (before.split('"').length - 1) % 2 === 1;

/** Where an offset of the document stands in the paragraph's text. */
function offsetIn({ paragraph, start }: Block, at: number): number {
  for (let i = 0; i < paragraph.text.length; i++) {
    if (at - start <= toRaw(paragraph, { start: i, end: i + 1 }).start) return i;
  }
  return paragraph.text.length;
}
