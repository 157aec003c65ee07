import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { decapitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { typeCode, typeOf } from './_symbol';

export const guide = defineGuide({
  why:
    'Ký hiệu mở đầu bằng chữ viết tắt tên loại: kế hoạch là KH, báo cáo là BC. Chữ viết tắt của một loại khác thường còn lại từ tệp cũ. ' +
    'Chữ viết tắt ngoài bảng của Nghị định do cơ quan quy định nên không xét; văn bản của Đảng xét theo bảng của Đảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.b; Phụ lục III, mục I',
  examples: [
    {
      text: 'Số: 15/⟦BC⟧-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      says: '“BC” là ký hiệu của báo cáo, văn bản này là kế hoạch',
    },
    {
      text: 'Số:      /⟦KH⟧-UBND\n\nTHÔNG BÁO\nLịch tiếp công dân năm 2027\n',
      fixed: 'Số:      /TB-UBND\n\nTHÔNG BÁO\nLịch tiếp công dân năm 2027\n',
    },
    {
      text: 'SỞ CÔNG THƯƠNG\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 50/QĐ-SCT\n\nSố: 15/KH-ĐKT\n\nKẾ HOẠCH\nKiểm tra kho vật liệu năm 2027\n',
    },
    { text: 'Số: 15/KHLT-SNV-STC\n\nKẾ HOẠCH LIÊN TỊCH\nChỉnh lý tài liệu năm 2027\n' },
    { text: 'Số: 15/KL-TTr\n\nTHÔNG BÁO KẾT LUẬN\nKiểm tra công tác văn thư\n' },
    {
      text: 'Số 15-⟦BC⟧/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nSinh hoạt chuyên đề năm 2027\n',
      fixed: 'Số 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nSinh hoạt chuyên đề năm 2027\n',
      says: '“BC” là ký hiệu của báo cáo',
    },
    { text: 'Số 15-QĐ/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nQUY ĐỊNH\nVề sinh hoạt chi bộ\n' },
  ],
});

export default defineRule({
  id: 'header-symbol-type-mismatch',
  severity: 'warning',
  title: 'Ký hiệu không khớp với tên loại',
  *check({ plan }) {
    const { header } = plan;
    const own = typeOf(header);
    const first = header.number?.groups[0];
    const side = header.isParty || header.number?.isPartyStyle ? 'party' : 'state';
    const codes = own?.[side] ?? [];
    const wanted = codes[0];
    if (!own || !first || wanted === undefined) return;
    const other = typeCode(first.text, side);
    if (!other || codes.some((it) => fold(it) === fold(other.code))) return;
    // A regulation may stand under the head of the decision that it is issued with.
    if (other.code === 'QĐ' && /^Quy /u.test(own.name)) return;
    yield {
      span: first.span,
      message: `“${first.text}” là ký hiệu của ${decapitalized(other.type.name)}, văn bản này là ${decapitalized(own.name)}`,
      ...(header.title && { related: [{ span: header.title.span, message: 'Tên loại văn bản' }] }),
      fixes: changeTo(first.span, wanted),
    };
  },
});
