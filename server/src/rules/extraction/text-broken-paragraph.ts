import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type BrokenParagraph, brokenParagraphs } from '../../plan/reflow/broken-paragraphs';
import { gapOf } from '../../plan/reflow/page-ends';
import { type Paragraph, remember, type Seam, toRaw } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { lettersBefore, shift, textOf } from '../../text/span';

export const guide = defineGuide({
  why:
    'Chỗ hết trang của bản cũ để lại một dòng trống giữa câu, khi in ra thành hai đoạn. Thảo đọc liền hai nửa để kiểm tra, nhưng bản in thì không. ' +
    'Phần đầu, trích yếu, nơi nhận, dòng của bảng, căn cứ cuối kết thúc bằng dấu phẩy và tệp ngắt dòng theo bề rộng trang không bị nhắc.',
  examples: [
    {
      text: 'I. NỘI DUNG\n\n1. Kịp thời giải quyết khiếu nại, tố cáo của công dân ngay từ ⟦khi⟧\n\nphát sinh tại cơ sở.',
      fixed: 'I. NỘI DUNG\n\n1. Kịp thời giải quyết khiếu nại, tố cáo của công dân ngay từ khi phát sinh tại cơ sở.',
      says: '“khi” và “phát”',
    },
    {
      text: 'I. NỘI DUNG\n\nThực hiện nghiêm các nghị quyết, chỉ thị của Ban Chấp hành Trung ương ⟦Đảng,⟧\n\nBộ Chính trị về công tác cán bộ.',
      fixed:
        'I. NỘI DUNG\n\nThực hiện nghiêm các nghị quyết, chỉ thị của Ban Chấp hành Trung ương Đảng, Bộ Chính trị về công tác cán bộ.',
    },
    {
      text: 'KẾ HOẠCH\nNâng cao chất lượng dịch vụ công\n\ntrên địa bàn xã Thượng Khuê\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.',
    },
    { text: 'I. NỘI DUNG\n\nCác nhiệm vụ gồm:\n\n- tuyên truyền;\n\n- vận động.\n\nCác bên cùng ký.' },
    {
      text: 'KẾ HOẠCH\nBảo vệ rừng\n\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\nCăn cứ Công văn số 12/SNNMT-KL ngày 03/8/2026 của Sở Nông nghiệp và Môi trường,\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nGiữ rừng.',
    },
    {
      text: 'KẾ HOẠCH\nkiểm tra, giám sát năm 2026\n\nCăn cứ Điều lệ Đảng;\n\nThực hiện Chương trình số 04-CTr/TU, ngày 22/12/2025 của Tỉnh ủy Hoài Lĩnh về công tác kiểm tra, giám sát năm 2026,\n\nBan Thường vụ Đảng ủy xã Thượng Khuê xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nGiữ kỷ luật.',
    },
    {
      text: 'QUYẾT ĐỊNH\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch bảo vệ rừng.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm.\nKẾ HOẠCH\nBảo vệ rừng trên địa bàn tỉnh Hoài Lĩnh\n(Kèm theo Quyết định số 412/QĐ-UBND ngày 27 tháng 02 năm 2026\ncủa Chủ tịch Ủy ban nhân dân tỉnh)\nI. MỤC ĐÍCH\nGiữ rừng.\nII. NỘI DUNG\nTuần tra.',
    },
    { text: 'I. KINH PHÍ\n\nSTT\n\n1\n\nhội nghị\n\n2\n\nin ấn' },
    { text: 'Nơi nhận:\n- Các phòng thuộc Sở,\n\n  trung tâm;\n- Lưu: VT.' },
  ],
});

export default defineRule({
  id: 'text-broken-paragraph',
  severity: 'hint',
  title: 'Đoạn văn bị ngắt làm đôi',
  *check({ plan }): Iterable<Finding> {
    for (const it of brokenParagraphs(plan)) yield toFinding(it);
  },
});

/** It is told in the paragraph as it stands, and put in its place. */
const toldIn: (paragraph: Paragraph) => Map<Seam, Finding> = remember(() => new Map());

function toFinding({ block, seam }: BrokenParagraph): Finding {
  const { paragraph, start } = block;
  const all = toldIn(paragraph);
  const told = all.get(seam) ?? tell(paragraph, seam);
  all.set(seam, told);
  const fixes = told.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((it) => replace(shift(it.span, start), it.text)),
  }));
  return { span: shift(told.span, start), message: told.message, ...(fixes && { fixes }) };
}

function tell(paragraph: Paragraph, seam: Seam): Finding {
  const { text } = paragraph;
  const before = /\S+$/u.exec(lettersBefore(text, seam.at, 40))?.[0] ?? '';
  const after = /^\S+/u.exec(text.slice(seam.at, seam.at + 40).trimStart())?.[0] ?? '';
  const gap = gapOf({ paragraph, start: 0 }, seam);
  // Emphasis may end at the end of the line, or begin with the next.
  const raw = textOf(paragraph.raw, gap);
  const start = gap.start + raw.search(/\s/u);
  const end = gap.start + raw.search(/\s[^\s]*$/u) + 1;
  return {
    span: toRaw(paragraph, { start: seam.at - before.length, end: seam.at }),
    message: `Câu bị ngắt thành hai đoạn giữa “${before}” và “${after}”`,
    fixes: offer('Nối với dòng dưới', replace({ start, end }, seam.glued ? '' : ' ')),
  };
}
