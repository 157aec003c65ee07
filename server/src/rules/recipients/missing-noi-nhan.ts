import { changeTo, defineGuide, defineRule, type Finding, type Fix, laterFix } from '../../lint/rule';
import { unlabelledRecipients } from '../../plan/closing/recipients';
import { columnsOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { isDocument } from '../../plan/sections/main-sections';
import { type Block, isContent, place, placeAll } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { insert } from '../../text/edit';
import { countBreaks, matchLength } from '../../text/match';
import type { Span } from '../../text/span';
import { displaced, officeAbove } from './_displaced';
import { newList } from './_list';

const middle = (inside: string, end: string): string =>
  `Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\n${inside} DUNG\n\nCác phòng thực hiện${end}GIÁM ĐỐC\n\nMã Thị Sen\n`;

export const guide = defineGuide({
  why: 'Nơi nhận là thành phần bắt buộc của mọi văn bản hành chính: không có nó, văn thư không biết gửi cho ai và lưu ở đâu. Phụ lục để riêng một tệp, đoạn chép tạm chưa có mục nào và kế hoạch ban hành kèm theo quyết định (Mẫu 1.3) không cần phần này.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm i; Phụ lục I, Phần I, mục II.9.c',
  examples: [
    {
      text: 'TỈNH ĐOÀN AN BÌNH\nBAN THƯỜNG VỤ\n***\nSố: 55-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nAn Bình, ngày 09 tháng 3 năm 2027\n\nKẾ HOẠCH\nTình nguyện hè năm 2027\n\nBan Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\nCác xã đoàn gửi báo cáo về Tỉnh đoàn trước ngày 19/3/2027.\n\n⟦TM. BAN THƯỜNG VỤ⟧\nBÍ THƯ\n\nHà Văn Lả\n',
      fixed:
        'TỈNH ĐOÀN AN BÌNH\nBAN THƯỜNG VỤ\n***\nSố: 55-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nAn Bình, ngày 09 tháng 3 năm 2027\n\nKẾ HOẠCH\nTình nguyện hè năm 2027\n\nBan Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\nCác xã đoàn gửi báo cáo về Tỉnh đoàn trước ngày 19/3/2027.\n\nNơi nhận:\n- …;\n- Lưu ….\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nHà Văn Lả\n',
    },
    {
      text: 'ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 45-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHạ Khuê, ngày 09 tháng 3 năm 2027\n\nKẾ HOẠCH\nkiểm tra, giám sát năm 2027\n\nBan Chấp hành Đảng bộ xã ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\nỦy ban Kiểm tra Đảng ủy gửi báo cáo về Đảng ủy trước ngày 20/3/2027.\n\nCác chi bộ gửi báo cáo về Ủy ban Kiểm tra Đảng ủy trước ngày 18/3/2027.\n\n⟦T/M ĐẢNG ỦY⟧\nBÍ THƯ\n\nHà Văn Lả\n',
      fixed:
        'ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 45-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHạ Khuê, ngày 09 tháng 3 năm 2027\n\nKẾ HOẠCH\nkiểm tra, giám sát năm 2027\n\nBan Chấp hành Đảng bộ xã ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\nỦy ban Kiểm tra Đảng ủy gửi báo cáo về Đảng ủy trước ngày 20/3/2027.\n\nCác chi bộ gửi báo cáo về Ủy ban Kiểm tra Đảng ủy trước ngày 18/3/2027.\n\nNơi nhận:\n- Ủy ban Kiểm tra Đảng ủy,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nHà Văn Lả\n',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nTrên đây là Kế hoạch chỉnh lý tài liệu năm 2027./.\n\n⟦GIÁM ĐỐC⟧\n\nLường Thị Vân Hà\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nTrên đây là Kế hoạch chỉnh lý tài liệu năm 2027./.\n\nNơi nhận:\n- …;\n- Lưu: VT, ….\n\nGIÁM ĐỐC\n\nLường Thị Vân Hà\n',
      says: 'Nơi nhận',
    },
    {
      text: 'Số: 15/KH-SYT\n\nKẾ HOẠCH\nPhòng bệnh học đường năm 2027\n\nI. MỤC ĐÍCH\n\nHai bên thực hiện./.\n\nSỞ Y TẾ\n⟦GIÁM ĐỐC⟧\n\nMã Thị Sen\n\nCÔNG AN TỈNH\nGIÁM ĐỐC\n\nLý Xuân Hậu\n',
      fixed:
        'Số: 15/KH-SYT\n\nKẾ HOẠCH\nPhòng bệnh học đường năm 2027\n\nI. MỤC ĐÍCH\n\nHai bên thực hiện./.\n\nNơi nhận:\n- …;\n- Lưu: VT, ….\n\nSỞ Y TẾ\nGIÁM ĐỐC\n\nMã Thị Sen\n\nCÔNG AN TỈNH\nGIÁM ĐỐC\n\nLý Xuân Hậu\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nPhân loại, lập hồ sơ, số hóa tài ⟦liệu.⟧\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nPhân loại, lập hồ sơ, số hóa tài liệu.\n\nNơi nhận:\n- …;\n- Lưu: VT, ….\n',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\n- ⟦Các phòng thuộc Sở⟧;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\n⟦Kính gửi:⟧\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'đang ghi “Kính gửi:”',
    },
    {
      text: 'Số: 15/KH-SNV\n\n⟦Nơi nhận:⟧\n- Các phòng;\n- Lưu: VT.\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nCác phòng thực hiện./.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
      says: 'đang đứng trước nội dung',
    },
    {
      text: middle('⟦Nơi nhận:⟧\n- Các phòng;\n- Lưu: VT.\n\nII. NỘI', './.\n\n'),
      fixed: middle('II. NỘI', './.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n'),
      says: 'đang đứng giữa nội dung',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\nCHI BỘ TRƯỜNG HỌC\n*\nSố 12-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nI- MỤC ĐÍCH\n\nGiữ nền nếp sinh hoạt.\n\n⟦Nơi nhận:⟧\n- Các tổ đảng,\n- Lưu Chi bộ.\n\nII- NỘI DUNG\n\nCác tổ đảng thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nMã Thị Sen\n',
      fixed:
        'ĐẢNG ỦY XÃ HẠ KHUÊ\nCHI BỘ TRƯỜNG HỌC\n*\nSố 12-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nI- MỤC ĐÍCH\n\nGiữ nền nếp sinh hoạt.\n\nII- NỘI DUNG\n\nCác tổ đảng thực hiện.\n\nNơi nhận:\n- Các tổ đảng,\n- Lưu Chi bộ.\n\nT/M CHI BỘ\nBÍ THƯ\n\nMã Thị Sen\n',
    },
    {
      text: `${middle('II. NỘI', './.\n\n')}\n⟦Nơi nhận:⟧\n- Các phòng;\n- Lưu: VT.\n`,
      fixed: middle('II. NỘI', './.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n'),
      says: 'đang đứng sau chữ ký',
    },
    {
      text: `${middle('II. NỘI', './.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n')}\nDANH SÁCH CÁC PHÒNG\n\n1. Phòng Một\n\n2. Phòng Hai\n\nNGƯỜI LẬP BIỂU\n\nLý Xuân Hậu\n`,
    },
    {
      text: 'SỞ NỘI VỤ - SỞ TÀI CHÍNH\nSố: 15/KHPH-SNV-STC\n\nKẾ HOẠCH PHỐI HỢP\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nHai sở thực hiện./.\n\nSỞ NỘI VỤ          SỞ TÀI CHÍNH\nGIÁM ĐỐC          GIÁM ĐỐC\n\nMã Thị Sen          Lý Xuân Hậu\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n',
    },
    {
      text: 'KẾ HOẠCH\nHọc tập chuyển đổi số năm 2027\n(Kèm theo Quyết định số      /QĐ-SNV ngày      tháng      năm 2026 của Sở Nội vụ)\n\nI. MỤC ĐÍCH\n\nNâng cao kỹ năng số của công chức./.\n',
    },
    {
      text: 'Số: 15/KH-ĐBP\n\nKẾ HOẠCH\nTuần tra năm 2027\n\nI. NỘI DUNG\n\nCác đội tuần tra.\n\n- ⟦Các đội⟧;\n- Lưu: VT, ĐBP.\n\nĐỒN TRƯỞNG                         CHÍNH TRỊ VIÊN\n(Đã ký)\nTrung tá Mã Văn Sen               Trung tá Lý Hậu\n',
      fixed:
        'Số: 15/KH-ĐBP\n\nKẾ HOẠCH\nTuần tra năm 2027\n\nI. NỘI DUNG\n\nCác đội tuần tra.\n\nNơi nhận:\n- Các đội;\n- Lưu: VT, ĐBP.\n\nĐỒN TRƯỞNG                         CHÍNH TRỊ VIÊN\n(Đã ký)\nTrung tá Mã Văn Sen               Trung tá Lý Hậu\n',
      says: 'Danh sách nơi nhận này',
    },
    { text: 'Phụ lục II\nDANH MỤC NHIỆM VỤ\n\nI. NHIỆM VỤ CHUNG\n\n1. Thống kê tài liệu\n\n2. Số hóa tài liệu./.\n' },
    { text: '- Các phòng, đơn vị thuộc Sở rà soát tài liệu;\n- Văn phòng Sở tổng hợp kết quả.\n' },
    {
      text: 'Số 12-HD/BTCTU\n\nHƯỚNG DẪN\nSinh hoạt chi bộ định kỳ\n\nI. NỘI DUNG\n\nChi bộ họp mỗi tháng một lần./.\n\nNƠI NHẬN (bản điện tử):\t\t\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n\nNông Văn Tuệ\n',
    },
  ],
});

export default defineRule({
  id: 'missing-noi-nhan',
  severity: 'error',
  title: 'Thiếu phần Nơi nhận',
  *check({ plan }) {
    if (plan.header.isAttached || !isDocument(plan)) return;
    const elsewhere = displaced(plan);
    if (elsewhere) yield elsewhere;
    if (elsewhere || plan.layout.recipientsLabel !== undefined) return;
    const unlabelled = unlabelledRecipients(plan.blocks, plan.layout);
    const finding = unlabelled ? withoutLabel(plan, unlabelled) : withoutList(plan);
    if (finding) yield finding;
  },
});

function withoutLabel(plan: Plan, first: Block): Finding {
  const { source } = plan;
  const { marker, text } = first.paragraph;
  const start = marker?.end ?? 0;
  const own = columnsOf(text)[0]?.text ?? text;
  const end = own.length - matchLength(own, /[\s;.,]*$/u);
  const { line, newline } = spotAt(source, first.start);
  const above = plan.blocks[first.index - 1];
  if (above && first.index - 1 >= plan.layout.closing.start && isOtherHeading(above)) {
    const at = placeAll(above);
    const words = above.paragraph.text.trim();
    return {
      span: at,
      message: `Trên danh sách nơi nhận đang ghi “${words}”, phải là “Nơi nhận:”`,
      fixes: changeTo(at, 'Nơi nhận:'),
    };
  }
  const fix: Fix = {
    title: 'Chèn dòng “Nơi nhận:” trên danh sách này',
    edits: [insert(line.start, `Nơi nhận:${newline}`)],
    safe: false,
  };
  return {
    span: start < end ? place(first, { start, end }) : placeAll(first),
    message: 'Danh sách nơi nhận này chưa có dòng “Nơi nhận:” ở trên',
    fixes: [fix],
  };
}

/** `Kính gửi:`, `Gửi:`: another word in the place of the label. */
const isOtherHeading = ({ paragraph: { kind, text, marker } }: Block): boolean =>
  kind === 'text' && !marker && text.length < 30 && /^[\p{L}\s]+:\s*$/u.test(text);

function withoutList(plan: Plan): Finding | undefined {
  const content = lastContent(plan);
  const message = 'Văn bản chưa có phần “Nơi nhận:”';
  const position = plan.signature?.lines[0];
  if (position) {
    const at = officeAbove(plan, position.span) ?? position.span;
    return { span: position.span, message, fixes: [beforeSignature(plan, { at, content })] };
  }
  if (!content) return undefined;
  return { span: lastWordOf(plan, content), message, fixes: [afterContent(plan, content)] };
}

/** The last paragraph of the text itself: where the list belongs when nobody signs yet. */
function lastContent({ blocks, layout }: Plan): Block | undefined {
  for (let i = layout.closing.start - 1; 0 <= i; i--) {
    const block = blocks[i] as Block;
    if (isContent(block.paragraph)) return block;
  }
  return undefined;
}

function lastWordOf({ source }: Plan, block: Block): Span {
  const { end } = placeAll(block);
  const line = source.lineSpanAt(Math.max(block.start, end - 1));
  const start = Math.max(line.start, block.start);
  const word = /(?<!\S)\S+$/u.exec(source.text.slice(start, end))?.[0] ?? '';
  return { start: end - word.length, end };
}

function beforeSignature(plan: Plan, { at, content }: { readonly at: Span; readonly content: Block | undefined }): Fix {
  const { source } = plan;
  const { newline } = source;
  const { line, table } = spotAt(source, at.start);
  const { start } = table ?? line;
  const isApart = content !== undefined && 1 < countBreaks(source.text.slice(content.end, start));
  const write = (lines: readonly string[]): string =>
    ['Nơi nhận:', ...lines].map((it) => it + newline).join('') + (isApart ? newline : '');
  return laterFix({
    title: 'Chèn phần Nơi nhận trước chữ ký',
    edits: () => {
      const list = newList(plan);
      return [insert(start, write(list.lines), write(list.snippetLines))];
    },
    safe: false,
  });
}

function afterContent(plan: Plan, content: Block): Fix {
  const { source } = plan;
  const { newline } = source;
  const { end } = source.lineSpanAt(content.end);
  const before = plan.blocks[content.index - 1];
  const isApart = !before || 1 < countBreaks(source.text.slice(before.end, content.start));
  const write = (lines: readonly string[]): string =>
    newline + ['', 'Nơi nhận:', ...lines].slice(isApart ? 0 : 1).join(newline);
  return laterFix({
    title: 'Chèn phần Nơi nhận vào cuối văn bản',
    edits: () => {
      const list = newList(plan);
      return [insert(end, write(list.lines), write(list.snippetLines))];
    },
    safe: false,
  });
}
