import { defineGuide, defineRule } from '../../lint/rule';
import { isName, isSignatureLine, lineOf } from '../../plan/lines/lines';
import { placeAll } from '../../syntax/paragraph';

const head =
  'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\n';
const list = '\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n';

export const guide = defineGuide({
  why:
    'Phần ký và Nơi nhận đứng sau toàn bộ nội dung. Trên tệp, phần ký đứng trước Nơi nhận có khi do hai cột chép lẫn nên chỉ được nhắc nhẹ ở quy tắc về Nơi nhận; ở đây chỉ xét khi sau họ tên người ký ' +
    'còn có nội dung kết thúc bằng “./.”.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục IV.1',
  examples: [
    {
      text: `${head}⟦GIÁM ĐỐC⟧\n\nLý Xuân Hậu\n\nVăn phòng Sở tổng hợp kết quả./.\n${list}`,
      says: 'sau toàn bộ nội dung',
    },
    { text: `${head}Văn phòng Sở tổng hợp kết quả./.\n\nGIÁM ĐỐC\n\nLý Xuân Hậu\n${list}` },
    { text: `${head}Văn phòng Sở tổng hợp kết quả./.\n${list}\nGIÁM ĐỐC\n\nLý Xuân Hậu\n` },
  ],
});

export default defineRule({
  id: 'signature-order',
  severity: 'hint',
  title: 'Phần ký đứng trước khi hết nội dung',
  *check({ plan }) {
    const { blocks, layout, signatures } = plan;
    if (0 < signatures.length || layout.recipientsLabel === undefined) return;
    const body = blocks.slice(layout.body.start, layout.body.end).filter((it) => it.paragraph.kind === 'text');
    const isSign = (i: number): boolean => isSignatureLine(body[i]?.paragraph.text ?? '');
    const end = body.findIndex((_, i) => isSign(i) && isName(body[i + 1]?.paragraph.text ?? ''));
    let at = end;
    while (isSign(at - 1)) at--;
    const line = body[at];
    const last = body[body.length - 1];
    if (!line || !last || end + 2 >= body.length || !lineOf(last.paragraph).isEnd) return;
    yield { span: placeAll(line), message: 'Phần ký đang đứng trước nội dung, phải ở sau toàn bộ nội dung' };
  },
});
