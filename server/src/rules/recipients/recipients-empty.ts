import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { spotAt } from '../../syntax/reading/spot';
import { insert, remove } from '../../text/edit';
import { newList, ownLine } from './_list';

export const guide = defineGuide({
  why: 'Sau “Nơi nhận:” là danh sách cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản. Danh sách đứng dưới chữ ký vì hai cột bị tách khi sao chép vẫn được tính. Dòng chỉ có gạch và dấu chấm phẩy thì không gửi cho ai.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.c',
  examples: [
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\n⟦Nơi nhận:⟧\n\nGIÁM ĐỐC\n\nLường Thị Vân Hà\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện./.\n\nNơi nhận:\n- …;\n- Lưu: VT, ….\n\nGIÁM ĐỐC\n\nLường Thị Vân Hà\n',
      says: 'Nơi nhận',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n⟦- ;⟧\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'Dòng này',
    },
    {
      text: 'Nơi nhận:\n\n- Lãnh đạo Sở;\n\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    { text: 'Nơi nhận:\n-\nLãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n' },
    {
      text: 'Nơi nhận:\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nLý Xuân Hậu\n',
    },
    { text: 'Nơi nhận: - Lãnh đạo Sở; - Lưu: VT, VP.\n\nGIÁM ĐỐC\n' },
  ],
});

export default defineRule({
  id: 'recipients-empty',
  severity: 'error',
  title: 'Nơi nhận không có ai',
  *check({ plan }): Iterable<Finding> {
    const { recipients, source } = plan;
    if (recipients?.items.length !== 0) {
      for (const it of recipients?.blanks ?? []) {
        const line = ownLine(source, it);
        yield {
          span: it.span,
          message: 'Dòng này chưa ghi nơi nhận nào',
          severity: 'warning',
          ...(line && { fixes: offer('Xóa dòng trống này', remove(line)) }),
        };
      }
      return;
    }
    const list = newList(plan);
    const { line, newline } = spotAt(source, recipients.label.end);
    const write = (lines: readonly string[]): string => lines.map((it) => newline + it).join('');
    yield {
      span: recipients.label,
      message: 'Dưới “Nơi nhận:” chưa có cơ quan, đơn vị nào',
      fixes: offer('Chèn danh sách nơi nhận', insert(line.end, write(list.lines), write(list.snippetLines))),
    };
  },
});
