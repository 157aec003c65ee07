import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { isName, lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { isDocument } from '../../plan/sections/main-sections';
import { isCapitals } from '../../syntax/line';
import { place, placeAll } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { insert } from '../../text/edit';
import { fold } from '../../text/fold';
import { lastWord, unknownLines } from './_signature';

const body =
  'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ ban hành Kế hoạch chỉnh lý tài liệu năm 2027 như sau:\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\n';
const list = '- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n';

export const guide = defineGuide({
  why:
    'Quyền hạn, chức vụ và họ tên người ký là thành phần bắt buộc. Bản dự thảo chưa có phần ký chỉ được nhắc nhẹ; phần ký đứng trước hay sau Nơi nhận đều được. ' +
    'Đoạn chép tạm, phụ lục để riêng và kế hoạch ban hành kèm theo quyết định không có phần ký.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, Phần I, mục II.7',
  examples: [
    {
      text: `${body}⟦Nơi nhận:⟧\n${list}`,
      fixed: `${body}Nơi nhận:\n${list}\nGIÁM ĐỐC\n`,
      says: 'chưa có chức vụ',
    },
    { text: body.replace('đọng./.', '⟦đọng./.⟧'), says: 'chưa có chức vụ' },
    { text: `${body}Nơi nhận:\n${list}\n⟦Lý Xuân Hậu⟧\n`, says: 'Trên họ tên', profile: 'trinh-ky' },
    { text: `${body}Nơi nhận:\n${list}\nGIÁM ĐỐC\n\nLý Xuân Hậu\n`, profile: 'trinh-ky' },
    { text: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n\nNơi nhận:\n${list}`, profile: 'trinh-ky' },
    {
      text: 'KẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n(Kèm theo Quyết định số     /QĐ-SNV ngày     tháng     năm 2027 của Sở Nội vụ)\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n',
      profile: 'trinh-ky',
    },
    {
      text: `${body}Phụ lục\nDANH MỤC TÀI LIỆU\n\n1. Sổ công văn.\n\nNơi nhận:\n${list}\nGIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      profile: 'trinh-ky',
    },
    { text: '- Các phòng, đơn vị thuộc Sở rà soát tài liệu;\n- Văn phòng Sở tổng hợp kết quả.\n', profile: 'trinh-ky' },
    { text: `${body}Nơi nhận:\n${list}\nNGƯỜI LẬP KẾ HOẠCH\n\nLý Xuân Hậu\n`, profile: 'trinh-ky' },
  ],
});

export default defineRule({
  id: 'signature-missing',
  severity: 'hint',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'warning' },
  title: 'Thiếu chức vụ và họ tên người ký',
  *check({ plan }) {
    const { layout, signatures, header, recipients } = plan;
    if (0 < signatures.length || header.isAttached || layout.appendices[0]?.start === 0) return;
    const hasLabel = layout.recipientsLabel !== undefined;
    // Both may stand behind an appendix, which missing-noi-nhan says.
    const isElsewhere = plan.blocks.slice(layout.closing.end).some((it) => lineOf(it.paragraph).isRecipientsLabel);
    if (!hasLabel && (isElsewhere || !isDocument(plan))) return;
    const others = unknownLines(plan).filter(({ text }) => !/^[[(]/u.test(text));
    if (others.some(({ text }) => isCapitals(text))) return;
    const name = others.find(({ text }) => isName(text));
    if (name) {
      const span = place(name.block, { start: name.start, end: name.start + name.text.length });
      yield { span, message: 'Trên họ tên người ký chưa có chức vụ' };
      return;
    }
    const label = plan.blocks[layout.recipientsLabel ?? -1];
    const span = recipients?.label ?? (label ? placeAll(label) : lastWord(plan));
    if (!span) return;
    const fix = signing(plan);
    yield { span, message: 'Văn bản chưa có chức vụ, họ tên người ký', ...(fix && { fixes: [fix] }) };
  },
});

const heads: readonly (readonly [RegExp, string])[] = [
  [/^sở(?:\s|$)/u, 'GIÁM ĐỐC'],
  [/^(?:ủy ban nhân dân|ubnd)(?:\s|$)/u, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  [/^văn phòng(?:\s|$)/u, 'CHÁNH VĂN PHÒNG'],
  [/^phòng(?:\s|$)/u, 'TRƯỞNG PHÒNG'],
  [/^bộ(?! chỉ huy| tư lệnh)(?:\s|$)/u, 'BỘ TRƯỞNG'],
  [/^chi cục(?:\s|$)/u, 'CHI CỤC TRƯỞNG'],
  [/^cục(?:\s|$)/u, 'CỤC TRƯỞNG'],
  [/^thanh tra(?:\s|$)/u, 'CHÁNH THANH TRA'],
  [/^(?:trung tâm|bệnh viện|bảo tàng|thư viện)(?:\s|$)/u, 'GIÁM ĐỐC'],
  [/^trường (?:mầm non|tiểu học|thcs|thpt|trung học)/u, 'HIỆU TRƯỞNG'],
];

/** The head of an office of this kind signs for it; who signs in his place is for the drafter to say. */
function signing({ header, layout, blocks, source, recipients }: Plan): Fix | undefined {
  const office = header.agencies[header.agencies.length - 1] ?? header.issuer;
  const found = office && heads.find(([name]) => name.test(fold(office.text)));
  const last = recipients?.items[recipients.items.length - 1];
  if (!found || !last || blocks[layout.closing.end] || header.isParty) return undefined;
  const { newline } = source;
  const { line, table } = spotAt(source, last.span.end);
  const { end } = table ?? line;
  const position = found[1].replace('\n', newline);
  const gap = newline + newline;
  return {
    title: `Thêm phần ký “${found[1].split('\n').pop()}”`,
    edits: [insert(end, gap + position, `${gap}\${1:${position}}${newline.repeat(5)}\${2:[Họ và tên]}`)],
    safe: false,
  };
}
