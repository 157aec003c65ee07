import { type AgencyName, agencyNames } from '../../data/agency-names';
import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { checkBodies } from '../bodies/_findings';
import {
  beginningOf,
  type FoundName,
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
    'Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực: Sở Tài chính, Hội đồng nhân dân, Thủ tướng Chính phủ. ' +
    'Quy tắc chỉ xét những tên có trong bảng; không xét dòng viết hoa toàn bộ, lời trong ngoặc kép, danh từ chung (cơ sở y tế, chính phủ điện tử, các tỉnh ủy) ' +
    'và “trung ương” viết thường.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.c và mục IV.1',
  examples: [
    {
      text: 'Thực hiện ý kiến của Thủ tướng ⟦chính⟧ phủ và của ⟦sở⟧ Tư pháp.',
      fixed: 'Thực hiện ý kiến của Thủ tướng Chính phủ và của Sở Tư pháp.',
      says: 'Đang ghi “Thủ tướng chính phủ”, phải viết “Thủ tướng Chính phủ”',
    },
    {
      text: 'Uỷ ban ⟦Nhân⟧ dân xã phối hợp với Hội Liên hiệp ⟦phụ⟧ nữ và ⟦mặt trận tổ⟧ quốc.',
      fixed: 'Uỷ ban nhân dân xã phối hợp với Hội Liên hiệp Phụ nữ và Mặt trận Tổ quốc.',
    },
    {
      text: 'Giao Sở Giáo ⟦Dục và Đào Tạo⟧ báo cáo Ban ⟦chấp⟧ hành Đảng bộ tỉnh.',
      fixed: 'Giao Sở Giáo dục và Đào tạo báo cáo Ban Chấp hành Đảng bộ tỉnh.',
    },
    {
      text: 'Gửi ⟦thành⟧ phố Hồ Chí Minh và Ban ⟦thường⟧ vụ Tỉnh ủy theo đề nghị của ⟦chính⟧ phủ.',
      fixed: 'Gửi Thành phố Hồ Chí Minh và Ban Thường vụ Tỉnh ủy theo đề nghị của Chính phủ.',
    },
    {
      text: 'Các cơ sở y tế, cơ sở giáo dục và đào tạo, cán bộ tài chính phát triển chính phủ điện tử và chính phủ số.',
    },
    {
      text: 'Văn phòng Sở xây dựng kế hoạch, trình Lãnh đạo Bộ xây dựng đề án; Ban tổ chức hội thi mời ban thường vụ đảng ủy.',
    },
    {
      text: 'Các tỉnh ủy, thành ủy và các cấp hội nông dân thực hiện tiêu chí của tổ chức phi chính phủ; tỉnh ủy viên dự họp.',
    },
    {
      text: 'Giao Ban cán sự đảng Ủy ban nhân dân tỉnh, tổ chức đảng Ủy ban Kiểm tra và Đảng ủy Ủy ban nhân dân tỉnh; Đảng ủy ban hành kế hoạch.',
    },
    { text: 'Chi đoàn Thanh niên phụ trách phần hội; chi đoàn thanh niên các thôn dựng trại.' },
    { text: 'Tổ chức Ngày hội Nông dân khởi nghiệp và Ngày hội Phụ nữ sáng tạo tại sân vận động xã.' },
    {
      text: 'Ban Chấp hành ⟦đoàn⟧ Thanh niên phụ trách phần hội.',
      fixed: 'Ban Chấp hành Đoàn Thanh niên phụ trách phần hội.',
    },
    {
      text: 'Theo đề nghị của Ban cán sự đảng ⟦ủy⟧ ban nhân dân tỉnh.',
      fixed: 'Theo đề nghị của Ban cán sự đảng Ủy ban nhân dân tỉnh.',
    },
    { text: 'Khẩu hiệu “Thực hiện nghị quyết của chính phủ” treo tại trụ sở.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
    {
      text: 'Ban Chỉ đạo trung ương về phòng, chống tham nhũng; Viện kiểm sát nhân dân tối cao và Viện Kiểm sát nhân dân khu vực 2.',
    },
  ],
});

const names = makeNames(agencyNames, (it) => it.name);

export default defineRule({
  id: 'cap-agency-name',
  severity: 'information',
  title: 'Tên cơ quan, tổ chức viết hoa sai',
  needs: [beginningOf(names)],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const found of findNames(paragraph, names, (it) => endsInOther(text, it))) {
      const { syllables } = found;
      const wrong = syllables.filter(isWrong);
      if (
        wrong.length === 0 ||
        isSetInCapitals(syllables) ||
        isCityAlone(text, found) ||
        isInnocent(found, neighboursOf(text, found))
      )
        continue;
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
  // What is said of a body that is no more puts another name in the place of this one.
  holds: ({ span }, block, context) => {
    const at = place(block, span);
    return [...formerBodies(context)].every((it) => it.span.end <= at.start || at.end <= it.span.start);
  },
});

const formerBodies = checkBodies('obsolete-party-body');

/** `Công an Thành phố`: Thành phố Hồ Chí Minh is called so, and the form has no word on others. */
const isCityAlone = (text: string, { row, syllables }: FoundName<AgencyName>): boolean =>
  row.name === 'Công an thành phố' &&
  syllables.at(-2)?.text === 'Thành' &&
  !/^\s\p{Lu}/u.test(text.slice(syllables.at(-1)?.span.end));

/** `Ban cán sự đảng | Ủy ban nhân dân tỉnh`: the last syllable begins the name of another body. */
function endsInOther(text: string, { syllables }: FoundName<AgencyName>): boolean {
  const [party, committee] = syllables.slice(-2);
  if (!party || !committee || fold(party.text) !== 'đảng') return false;
  return otherCommittee.test(text.slice(committee.span.end, committee.span.end + 20));
}

const otherCommittee = /^\s+ban(?!\s+(?:hành|bố|tặng|đầu))(?![\p{L}\p{M}])/u;

/** `cơ sở y tế`, `cán bộ tư pháp`, `Tổ quốc hội tụ`: the first syllable belongs to the word before it. */
const compounds: Readonly<Record<string, readonly string[]>> = {
  sở: ['cơ', 'trụ', 'hội', 'công', 'xứ', 'các', 'những'],
  bộ: [
    'cán',
    'toàn',
    'nội',
    'tiến',
    'đồng',
    'đảng',
    'chi',
    'hộ',
    'cục',
    'bắc',
    'nam',
    'trung',
    'tây',
    'đường',
    'một',
    'các',
  ],
  quốc: ['tổ', 'trung', 'ái', 'toàn', 'đế', 'các', 'vương'],
  tỉnh: ['các'],
  ban: ['các', 'những'],
  hội: ['chi', 'đại', 'các', 'cấp', 'xã', 'cơ', 'lễ', 'ngày', 'phần'],
  đoàn: ['chi'],
};
const governing = new Set(['của', 'do', 'với', 'trình', 'cho', 'gửi', 'thư', 'trực']);
/** Behind a name they make a common noun or a foreign one of it. */
const estranging = new Set(
  (
    'viên chi đoàn điện số mở các nước hai một nhiều lào nhật hàn trung hoa nga anh pháp đức mỹ ấn thái cuba campuchia singapore malaysia úc ' +
    'australia bỉ đan thụy'
  ).split(' '),
);
const placeWords = new Set(['tỉnh', 'thành', 'xã', 'phường', 'huyện', 'quận', 'thị', 'việt']);

function isInnocent({ row, syllables }: FoundName<AgencyName>, neighbours: Neighbours): boolean {
  const { before, after, next } = neighbours;
  const [first, ...rest] = syllables;
  if (!first) return true;
  const isSmall = !isCapital(first.text);
  const isBare = rest.every((it) => !isCapital(it.text));
  if (isSmall && before !== undefined && compounds[first.text.toLowerCase()]?.includes(before)) return true;
  if (isBare && isMaking(row, neighbours)) return true;
  if (!isSmall || !isBare) return row.use === 'common' && isBare && !placeWords.has(after ?? '');
  if (row.use === 'common' || (after !== undefined && estranging.has(after))) return true;
  return row.use === 'governed' && (next === ',' || !governing.has(before ?? ''));
}

/** `Văn phòng Sở xây dựng kế hoạch`: who builds, not the name, unless something comes behind that no office could build. */
function isMaking(row: AgencyName, { after, next }: Neighbours): boolean {
  if (!/^(?:Bộ|Sở) Xây dựng$/u.test(row.name)) return false;
  return !/^[,.;:)]?$/u.test(next) && !makersAfter.has(after ?? '');
}

const makersAfter = new Set(['tỉnh', 'thành', 'chủ', 'phối', 'về', 'ngày', 'tại', 'trong', 'trước', 'được']);
