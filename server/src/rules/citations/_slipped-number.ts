import { documentTypes } from '../../data/document-types';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches, groupSpan } from '../../text/match';
import { type Span, span } from '../../text/span';
import type { Lacking } from './_lacking-number';

const type =
  '(?<![\\p{L}\\p{M}])(?:Nghị định|Thông tư|Quyết định|Chỉ thị|Nghị quyết|Công văn|Công điện|Tờ trình|Kế hoạch|Kết luận|Chương trình|Hướng dẫn|Thông báo|Đề án|Quy định)';
const number = '\\d{1,5}(?:\\/\\d{4})?[\\/-]\\p{Lu}';

const misspelt = new RegExp(`${type}\\s+(?<slip>sô|sồ|sổ|sộ|so)\\s+(?=${number})`, 'dgu');
const glued = new RegExp(`${type}\\s+(?<slip>số)(?=${number})`, 'dgu');
/** Without the office: `345/QĐ ngày …`, `345/QĐ- ngày …`. */
const cut = /(?<=\ssố\s)(?<slip>\d{1,5}\/(?:QĐ|KH|CT|NQ|TB|HD|TTr|BC|ĐA)-?)(?=,?\s+ngày\s+\d)/dgu;
/** Without what says its type: `45/UBND` of a plan. */
const codeless =
  /(?<=(?<![\p{L}\p{M}])(?<type>Quyết định|Kế hoạch|Chỉ thị|Thông báo|Tờ trình|Báo cáo)\s+số\s+\d{1,5}\/)(?<slip>UBND|HĐND)(?=,?\s+ngày\s+\d)/dgu;
const committee = /^,?\s+ngày\s[^;]{6,40}?\scủa\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)/u;
/** What kind of document it is was left out; of one named before, and given its day there, nobody says so. */
const nameless =
  /(?<![\p{L}\p{M}])(?:(?<basis>Căn cứ)|[Tt]hực hiện|[Tt]riển khai|[Tt]heo|(?:giao|định|nêu|đề nghị[^;.]{1,80}) tại)\s+(?<slip>(?:số\s+)?\d{1,5}(?:\/\d{4})?[/-](?<code>\p{Lu}\p{L}{0,4})[-/]\p{Lu}[\p{L}\d&-]{0,20})(?=(?<day>,?\s+ngày\s+\d)?)/dgu;

/** `Luật Lâm nghiệp số 16/2017 ngày …`, `Luật Lâm nghiệp số ngày …`: a law is cited without its number, of which a part is left. */
const ofLaw =
  /(?<slip>số\s+(?:(?<part>\d{1,3}\/(?:19|20)\d\d)\s+)?)(?=ngày\s+\d)(?<=(?<![\p{L}\p{M}])(?:Luật|Pháp lệnh)\s[^;.:\d]{3,90}(?<!công nghệ|chuyển đổi|kinh tế|dữ liệu|chính phủ|kỹ năng)\s\k<slip>)/dgu;

/** What is wrong with the stretch that a form names `slip`, and what it becomes. */
type Told = Omit<Lacking, 'span' | 'number'> & { readonly end?: number };

interface Slip {
  readonly form: RegExp;
  readonly tell: (match: RegExpExecArray, slip: Span, text: string) => Told | undefined;
}

const slips: readonly Slip[] = [
  {
    form: misspelt,
    tell: ({ groups }, { start, end }) => ({
      message: `Đang ghi “${groups?.slip}”, phải là “số”`,
      title: 'Đổi thành “số”',
      edits: [{ at: start, text: 'số', to: end }],
    }),
  },
  {
    form: glued,
    tell: (_, { end }) => ({
      message: 'Sau “số” thiếu dấu cách',
      title: 'Thêm dấu cách',
      severity: 'information',
      edits: [{ at: end, text: ' ' }],
    }),
  },
  {
    form: cut,
    tell: ({ groups }, { end }, text) => {
      const office = groups?.slip?.endsWith('-') ? 'UBND' : '-UBND';
      return {
        message: `Ký hiệu ${groups?.slip} chưa có tên viết tắt của cơ quan ban hành`,
        title: `Thêm “${office}”`,
        severity: 'information',
        edits: committee.test(text.slice(end, end + 80)) ? [{ at: end, text: office }] : [],
      };
    },
  },
  {
    form: codeless,
    tell: ({ groups }, { start }) => {
      const code = documentTypes.find((it) => it.name === groups?.type)?.state[0];
      return {
        message: `Trước “${groups?.slip}” thiếu ${code}, chữ viết tắt của ${groups?.type}`,
        title: `Thêm “${code}-”`,
        severity: 'information',
        edits: [{ at: start, text: `${code}-` }],
      };
    },
  },
  {
    form: ofLaw,
    tell: ({ groups }, { start, end }) => {
      const said = groups?.slip?.trimEnd() ?? '';
      return {
        end: start + said.length,
        message: groups?.part
          ? `Số của luật này mới có ${groups.part}, chưa đủ ký hiệu`
          : 'Sau chữ “số” chưa có số, ký hiệu của luật này',
        title: `Bỏ “${said}”`,
        edits: [{ at: start, text: '', to: end }],
      };
    },
  },
  {
    form: nameless,
    tell: ({ groups, index }, { start }, text) => {
      const { basis, code, day } = groups ?? {};
      const name = documentTypes.find((it) => it.state[0] === code)?.name;
      const hasWord = text.startsWith('số', start);
      const isBasis = basis !== undefined && /^[-–\s]*$/u.test(text.slice(0, index));
      if (!isBasis && (name === undefined || day === undefined || !hasWord)) return undefined;
      return {
        message: 'Chỗ viện dẫn này chưa ghi tên loại văn bản',
        title: name ? `Thêm “${name}”` : '',
        edits: name ? [{ at: start, text: `${name} ${hasWord ? '' : 'số '}` }] : [],
      };
    },
  },
];

/** Slips in the number of a document that nothing else reads as one. */
export const slippedNumbers = (paragraph: Paragraph): readonly Lacking[] =>
  slips.flatMap(({ form, tell }) =>
    allMatches(paragraph.text, form).flatMap((match): readonly Lacking[] => {
      const slip = groupSpan(match, 'slip');
      if (!slip || isQuotedAt(quotationsOf(paragraph), slip.start)) return [];
      const told = tell(match, slip, paragraph.text);
      if (!told) return [];
      const { end = slip.end, ...rest } = told;
      return [{ ...rest, span: span(slip.start, end), number: '' }];
    }),
  );
