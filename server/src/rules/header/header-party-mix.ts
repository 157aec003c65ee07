import { issuerOf } from '../../data/issuers';
import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import type { Header } from '../../plan/head/header';
import { isMassOrganisation } from '../../plan/head/own-rules';
import { mottoWords, nationName } from '../../plan/lines/head-words';
import { fold } from '../../text/fold';
import { typeCode } from './_symbol';

const title = '\n\nKẾ HOẠCH\nHọc tập chuyên đề năm 2027\n';

export const guide = defineGuide({
  why:
    'Văn bản của Đảng có “ĐẢNG CỘNG SẢN VIỆT NAM” và “Số 12-KH/ĐU”, văn bản của Nhà nước có Quốc hiệu, Tiêu ngữ và “Số: 12/KH-UBND”: một văn bản chỉ theo ' +
    'một thể thức. Tên Đảng nhắc trong nội dung không xét; Mặt trận, đoàn thể có hướng dẫn riêng nên ghi số kiểu của Đảng dưới Quốc hiệu cũng được.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1, II.3.c',
  examples: [
    {
      text: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc${title}`,
      fixed: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM${title}`,
      says: 'không ghi Quốc hiệu',
    },
    {
      text: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧\nSố 12-KH/ĐU${title}`,
      says: 'Quốc hiệu',
    },
    {
      text: `ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n⟦Số 12-KH/ĐU⟧${title}`,
      says: 'kiểu của Đảng',
    },
    {
      text: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\nĐẢNG CỘNG SẢN VIỆT NAM\n⟦Số: 12/KH-ĐU⟧${title}`,
      fixed: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\nĐẢNG CỘNG SẢN VIỆT NAM\nSố: 12-KH/ĐU${title}`,
      says: 'kiểu của Nhà nước',
    },
    {
      text: `BCH HỘI NÔNG DÂN VIỆT NAM\nTỈNH AN BÌNH\n*\nSố 76-KH/HNDT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc${title}`,
    },
    {
      text: `HỘI ĐỒNG NHÂN DÂN XÃ THƯỢNG KHUÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n⟦Số 12-KH/HĐND⟧${title}`,
    },
    {
      text: `BAN TUYÊN GIÁO TỈNH ỦY - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố 12-KHPH/BTGTU-SGDĐT${title}`,
    },
    {
      text: `ĐẢNG ỦY SỞ NỘI VỤ\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc\nSố 12-KH/ĐU${title}`,
    },
    { text: `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM${title}` },
    {
      text: `ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nKỷ niệm ngày thành lập Đảng Cộng sản Việt Nam\n\nThực hiện Kế hoạch số 05-KH/ĐU của Đảng ủy xã.\n`,
    },
  ],
});

export default defineRule({
  id: 'header-party-mix',
  severity: 'warning',
  title: 'Phần đầu lẫn thể thức của Đảng và của Nhà nước',
  *check({ plan }) {
    const { nation, motto, party, number } = plan.header;
    if (isJoint(plan.header)) return;
    const state = nation[0] ?? motto;
    if (party && state) {
      yield {
        span: party.span,
        message: 'Phần đầu vừa có tên Đảng vừa có Quốc hiệu, Tiêu ngữ của Nhà nước',
        related: [{ span: state.span, message: 'Thể thức của Nhà nước' }],
      };
    }
    if (party && !state && !plan.header.isParty) {
      yield {
        span: party.span,
        message: 'Cơ quan này không phải tổ chức đảng: phải ghi Quốc hiệu, Tiêu ngữ, không ghi tên Đảng',
        fixes: changeTo(party.span, nationName + plan.source.newline + mottoWords),
      };
      return;
    }
    if (state && !party && plan.header.isParty) {
      const end = motto ?? state;
      const isAlone = /^\s*$/u.test(plan.source.text.slice(state.span.end, end.span.start));
      const span = { start: state.span.start, end: isAlone ? end.span.end : state.span.end };
      yield {
        span: state.span,
        message: 'Văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”, không ghi Quốc hiệu, Tiêu ngữ',
        ...(isAlone && { fixes: changeTo(span, 'ĐẢNG CỘNG SẢN VIỆT NAM') }),
      };
      return;
    }
    if (!number?.code || (party && state)) return;
    if (state && number.isPartyStyle && !isMassOrganisation(plan.header)) {
      yield {
        span: number.span,
        message: 'Số, ký hiệu viết kiểu của Đảng trong văn bản có Quốc hiệu',
        related: [{ span: state.span, message: 'Thể thức của Nhà nước' }],
      };
    }
    const [type, ...offices] = number.groups.map((it) => it.text);
    const digits = number.number;
    // `12-KH-ĐU` is a slip of its own.
    const isSlip = digits && plan.source.text[digits.span.end] === '-' && offices.some((it) => issuerOf(it)?.side);
    if (party && !number.isPartyStyle && !isSlip) {
      const right = digits && `${digits.text}-${type}/${offices.join('-')}`;
      yield {
        span: number.span,
        message: 'Số, ký hiệu viết kiểu của Nhà nước trong văn bản của Đảng',
        severity: 'information',
        related: [{ span: party.span, message: 'Thể thức của Đảng' }],
        ...(right &&
          typeCode(type ?? '') &&
          0 < offices.length && {
            fixes: changeTo({ start: digits.span.start, end: number.code.span.end }, right),
          }),
      };
    }
  },
});

const ofParty =
  /^(?:(?:đảng|tỉnh|thành|huyện|quận|thị) ủy|ban\s.{1,60}(?:đảng|tỉnh|thành|huyện|quận|thị) ủy|ban (?:tuyên giáo|dân vận|tổ chức|nội chính|xây dựng đảng)|ủy ban kiểm tra)(?![\p{L}\p{M}])/u;
const ofState =
  /^(?:sở|ubnd|ủy ban nhân dân|công an|trường|phòng|tòa án|viện kiểm sát|bộ|cục|chi cục|thanh tra|bảo hiểm)\s/u;

/** What a body of the Party and an office of the State issue together follows the form of the one or of the other. */
function isJoint({ agencies }: Header): boolean {
  const names = agencies.flatMap((it) => fold(it.text).split(/\s+[-–]\s+|\s+và\s+(?=sở\s|ubnd\s|công an\s)/u));
  return names.some((it) => ofParty.test(it)) && names.some((it) => ofState.test(it));
}
