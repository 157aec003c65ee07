import { changeTo, defineGuide, defineRule, offer } from '../../lint/rule';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';
import { authorityOf, isHead } from './_signature';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why:
    '“TM.” dùng khi ký thay mặt một tập thể, như Ủy ban nhân dân, Hội đồng nhân dân, Ban Chỉ đạo. Sở, văn phòng, chi cục, trung tâm làm việc theo chế độ thủ trưởng: ' +
    'người đứng đầu ký với chức vụ của mình. Văn bản của Đảng và đoàn thể không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1, khoản 2; Phụ lục I, Phần I, mục II.7.b',
  examples: [
    {
      text: `${body}⟦TM. SỞ NỘI VỤ⟧\nGIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'chế độ thủ trưởng',
    },
    {
      text: `${body}⟦TM. GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'phải ghi “KT.”',
    },
    {
      text: `${body}⟦TL. GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'phải ghi “KT.”',
    },
    {
      text: `${body}⟦TM. HIỆU TRƯỞNG⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}HIỆU TRƯỞNG\n\nLý Xuân Hậu\n`,
      says: 'không đứng trước chức vụ HIỆU TRƯỞNG',
    },
    {
      text: `${body}⟦TUQ. HIỆU TRƯỞNG⟧\nPHÓ HIỆU TRƯỞNG\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\nLý Xuân Hậu\n`,
      says: 'không phải “TUQ.”',
    },
    { text: `${body}TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG HÀNH CHÍNH\n\nLý Xuân Hậu\n` },
    { text: `${body}TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nLý Xuân Hậu\n` },
    { text: `${body}TL. BỘ TRƯỞNG\nKT. VỤ TRƯỞNG\nPHÓ VỤ TRƯỞNG\n\nLý Xuân Hậu\n` },
    { text: `${body}⟦TM. VĂN PHÒNG⟧\n\nLý Xuân Hậu\n` },
    { text: `${body}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Xuân Hậu\n` },
    { text: `${body}TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nLý Xuân Hậu\n` },
    { text: `${body}TM. HỘI ĐỒNG TRƯỜNG\nCHỦ TỊCH\n\nLý Xuân Hậu\n` },
  ],
});

export default defineRule({
  id: 'signature-tm-with-head-system',
  severity: 'information',
  title: 'Ghi “TM.” ở cơ quan làm việc theo chế độ thủ trưởng',
  *check({ plan }) {
    if (plan.header.isParty) return;
    for (const { lines } of plan.signatures) {
      for (const [i, line] of lines.entries()) {
        const authority = authorityOf(line);
        if (!authority || !replaced.has(authority.right)) continue;
        const next = lines[i + 1];
        const between = next && plan.source.text.slice(line.span.end, next.span.start);
        // Over a deputy it stands for `KT.`.
        const head = fold(authority.position);
        const deputy = head.startsWith('bộ trưởng') ? head.replace('bộ', 'thứ') : `phó ${head}`;
        const isDeputy = next !== undefined && fold(next.text) === deputy;
        const isTitle = isHead(authority.position);
        const isWrong = authority.right === 'TM' && (isTitle || isHeadSystem.test(head));
        if (!isDeputy && !isWrong) continue;
        const mark = line.text.length - line.text.replace(/^\P{L}*T\s?[./]?\s?(?:[ML]|U\s?Q)\s?\.?/iu, '').length;
        const canGo = next !== undefined && between !== undefined && /^\s+$/u.test(between);
        yield {
          span: line.span,
          message: isDeputy
            ? `Cấp phó ký thay ${authority.position}: phải ghi “KT.”, không phải “${authority.right}.”`
            : isTitle
              ? `“TM.” đứng trước tên một tập thể, không đứng trước chức vụ ${authority.position}`
              : `${authority.position} làm việc theo chế độ thủ trưởng, phải bỏ “TM.”`,
          ...(isTitle && !next
            ? {
                fixes: changeTo(line.span, authority.position),
              }
            : {}),
          ...(isDeputy && {
            fixes: changeTo({ start: line.span.start, end: line.span.start + mark }, 'KT.'),
          }),
          ...(canGo &&
            !isTitle &&
            !isDeputy && {
              fixes: offer(`Bỏ dòng “${line.text}”`, remove({ start: line.span.start, end: next.span.start })),
            }),
        };
      }
    }
  },
});

const replaced = new Set(['TM', 'TL', 'TUQ']);
const isHeadSystem =
  /^(?:sở|văn phòng|chi cục|cục|thanh tra (?:tỉnh|thành phố|sở)|phòng|trung tâm|bộ (?!chính trị|chỉ huy|tư lệnh)\p{L}|giám đốc|thủ trưởng|bệnh viện|nhà trường)(?:\s|\p{L}|$)/u;
