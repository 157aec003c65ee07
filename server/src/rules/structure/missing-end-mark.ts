import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { lastParagraph } from '../../plan/closing/last-paragraph';
import { type Block, place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { earlyMarks, endMarkOf } from './_end';

export const guide = defineGuide({
  why:
    'Mọi mẫu trình bày của Nghị định đều kết thúc phần nội dung bằng “./.”, để người đọc biết văn bản không bị mất trang. Văn bản của Đảng kết thúc ' +
    'bằng dấu chấm nên không xét; bản thảo chưa có chữ ký thì còn đang viết.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nYêu cầu các phòng thực hiện ⟦nghiêm.⟧\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed:
        'I. MỤC ĐÍCH\n\nYêu cầu các phòng thực hiện nghiêm./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: './.',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n- Các phòng thực hiện kế hoạch ⟦này;⟧\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed:
        'I. MỤC ĐÍCH\n\n- Các phòng thực hiện kế hoạch này./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nYêu cầu các phòng thực hiện./.  \n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nYêu cầu các phòng thực hiện.\n(Gửi kèm danh sách lớp học) ./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện nghiêm.\n\nTrân ⟦trọng!⟧\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed:
        'I. MỤC ĐÍCH\n\nCác phòng thực hiện nghiêm.\n\nTrân trọng./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'I. LỊCH\n\nTháng\tViệc\tNgười phụ trách\n9\tKhai giảng\tBan Giám hiệu\n10\tHội nghị viên chức\tCông đoàn\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT, VP.\n\nHIỆU TRƯỞNG\n',
    },
    {
      text: 'I. LỊCH\n\n1.\tKhai giảng do Ban Giám hiệu chủ ⟦trì.⟧\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT, VP.\n\nHIỆU TRƯỞNG\n',
      fixed:
        'I. LỊCH\n\n1.\tKhai giảng do Ban Giám hiệu chủ trì./.\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT, VP.\n\nHIỆU TRƯỞNG\n',
    },
    { text: 'I. MỤC ĐÍCH\n\nYêu cầu các phòng thực hiện nghiêm.\n' },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện ⟦nghiêm..⟧\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện nghiêm./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'đang là “..”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nHai bên thực hiện nghiêm./.\n\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nMã Thị Sen\n\nCÔNG AN TỈNH\nGIÁM ĐỐC\n\nLý Xuân Hậu\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nHai bên thực hiện nghiêm./.\n\nĐẠI DIỆN SỞ Y TẾ\tĐẠI DIỆN CÔNG AN TỈNH\nGIÁM ĐỐC\tGIÁM ĐỐC\n\nMã Thị Sen\tLý Xuân Hậu Phong\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện nghiêm./.\n\nDUYỆT CỦA LÃNH ĐẠO SỞ\nNgày ... tháng ... năm 2027\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nTRƯỞNG PHÒNG\n\nMã Thị Sen\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện ⟦nghiêm.⟧\n\nHoài Lĩnh, ngày 12 tháng 4 năm 2027\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
      fixed:
        'I. MỤC ĐÍCH\n\nCác phòng thực hiện nghiêm./.\n\nHoài Lĩnh, ngày 12 tháng 4 năm 2027\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nHai bên thực hiện ⟦nghiêm.⟧\n\nSỞ Y TẾ\nGIÁM ĐỐC\n\nMã Thị Sen\n\nCÔNG AN TỈNH\nGIÁM ĐỐC\n\nLý Xuân Hậu\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nHai bên thực hiện nghiêm./.\n\nSỞ Y TẾ\nGIÁM ĐỐC\n\nMã Thị Sen\n\nCÔNG AN TỈNH\nGIÁM ĐỐC\n\nLý Xuân Hậu\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\n',
    },
    {
      text: 'ĐẢNG BỘ TỈNH HOÀI LĨNH\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nCác chi bộ thực hiện nghiêm.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n',
    },
  ],
});

export default defineRule({
  id: 'missing-end-mark',
  severity: 'warning',
  title: 'Cuối nội dung thiếu dấu “./.”',
  *check({ plan }) {
    if (plan.signature === undefined) return;
    const last = lastParagraph(plan);
    if (plan.header.isParty) {
      if (last && !isOnlyHeading(last)) yield* withoutStop(last);
      return;
    }
    if (!last || isOnlyHeading(last) || endMark.test(last.paragraph.text)) return;
    if (isEnclosure(last) && isMarkedBefore(plan.blocks, last.index)) return;
    // It stands too early: that is one mistake, and end-mark-misplaced puts it here.
    if (earlyMarks(plan).length !== 0) return;
    const { text } = last.paragraph;
    const end = text.length;
    const start = text.lastIndexOf(' ', end - 2) + 1;
    const isSlashLost = slashLost.test(text);
    const closing = isSlashLost ? 2 : /[.;,:!]$/u.test(text) && !/\.\.$/u.test(text) ? 1 : 0;
    yield {
      span: place(last, { start, end }),
      message: isSlashLost ? 'Dấu kết thúc đang là “..”, phải là “./.”' : 'Nội dung kết thúc mà chưa có dấu “./.”',
      fixes: offer('Kết thúc bằng “./.”', replace(place(last, { start: end - closing, end }), './.')),
    };
  },
});

/** The Party ends with a full stop, its unions with that or with `./.`. */
function* withoutStop(last: Block): Generator<Finding> {
  const { text } = last.paragraph;
  const sign = /[\p{L}\p{N}]$/u.test(text) ? 0 : /[^;,][;,]$/u.test(text) ? 1 : undefined;
  if (sign === undefined) return;
  const end = text.length;
  yield {
    span: place(last, { start: text.lastIndexOf(' ', end - 2) + 1, end }),
    message: 'Nội dung kết thúc mà chưa có dấu chấm',
    severity: 'information',
    fixes: offer('Kết thúc bằng dấu chấm', replace(place(last, { start: end - sign, end }), '.')),
  };
}

const slashLost = /[^.\s]\.\.$/u;

/** Written well or not: the form of the mark is another matter. */
const endMark = /\.?\s?[/\\|]\s?\.{0,2}\s*[”"»)]?$/u;

/** `(Gửi kèm danh sách)` may stand behind the end mark. */
const isEnclosure = ({ paragraph }: Block): boolean => /^\(.*\)\.?$/su.test(paragraph.text);

function isMarkedBefore(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(Math.max(0, index - 4), index).findLast((it) => it.paragraph.kind === 'text');
  return before !== undefined && endMarkOf(before.paragraph.text) !== undefined;
}

/** A heading with nothing below it: the words are still to come. */
const isOnlyHeading = ({ paragraph }: Block): boolean =>
  paragraph.marker?.kind === 'roman' || paragraph.text.trim() === paragraph.marker?.label;
