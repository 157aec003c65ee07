import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { type CitationMention, citationsOf } from '../../syntax/citation/citation';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import { insertWithBlanks } from '../../text/snippet';
import { nameByCode } from './_issuer';
import { contradicts } from './_issuing-body';

export const guide = defineGuide({
  why:
    'Chữ cuối của ký hiệu là chữ viết tắt cơ quan ban hành: NĐ-CP là của Chính phủ, QĐ-TTg là của Thủ tướng Chính phủ, TT-BNV là của Bộ trưởng Bộ Nội vụ. ' +
    'Nêu cơ quan khác thì một trong hai chỗ sai. Quy tắc không xét văn bản liên tịch, văn bản của Văn phòng Chính phủ, bộ và sở đã hợp nhất hoặc kế thừa nhau, ' +
    'Quốc hội và Ủy ban Thường vụ Quốc hội, và chữ viết tắt không có trong bảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.b và mục II.6.b',
  examples: [
    {
      text: 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của ⟦Thủ tướng Chính phủ⟧ về lưu trữ tài liệu.',
      fixed: 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về lưu trữ tài liệu.',
      says: 'Đang ghi là của Thủ tướng Chính phủ, còn ký hiệu NĐ-CP là của Chính phủ',
    },
    {
      text: 'Thực hiện Quyết định số 118/QĐ-TTg ngày 25/01/2025 của ⟦Chính phủ⟧ phê duyệt Chương trình đọc sách.',
      fixed:
        'Thực hiện Quyết định số 118/QĐ-TTg ngày 25/01/2025 của Thủ tướng Chính phủ phê duyệt Chương trình đọc sách.',
    },
    {
      text: 'Căn cứ Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của ⟦Bộ Tài chính⟧ quy định nghiệp vụ lưu trữ.',
      fixed: 'Căn cứ Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ trưởng Bộ Nội vụ quy định nghiệp vụ lưu trữ.',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của ⟦Sở Y tế⟧ về an toàn thực phẩm.',
      fixed: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân … về an toàn thực phẩm.',
    },
    { text: 'Thực hiện Chỉ thị số 12-CT/TW ngày 20/4/2025 của ⟦Ban Thường vụ Tỉnh ủy An Bình⟧ về phòng cháy rừng.' },
    {
      text:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ, Chỉ thị số 07/CT-TTg ngày 03/3/2025 của Thủ tướng Chính phủ và ' +
        'Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ về cải thiện môi trường kinh doanh.',
    },
    {
      text:
        'Thực hiện Thông tư liên tịch số 03/2016/TTLT-BNV-BTC ngày 01/6/2016 của Bộ Tài chính; Thông tư số 10/2021/TT-BLĐTBXH ngày 05/8/2021 của Bộ trưởng ' +
        'Bộ Nội vụ; Quyết định số 12/QĐ-BNNMT ngày 06/6/2025 của Bộ NN&PTNT.',
    },
    {
      text:
        'Theo Thông báo số 88/TB-VPCP ngày 05/3/2026 của Thủ tướng Chính phủ; Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Quốc hội; ' +
        'Quyết định số 17/QĐ-UBND ngày 05/3/2026 của Chủ tịch UBND tỉnh; Công văn số 318/BNV-VTLT ngày 06/3/2026 của Bộ Nội vụ; Kế hoạch số 05/KH-BTC ngày ' +
        '06/3/2026 của Ban Tổ chức Hội thi; Công văn số 61/BVHTTDL-GĐ ngày 06/3/2026 của Bộ Văn hóa, Thể thao và Du lịch.',
    },
  ],
});

export default defineRule({
  id: 'citation-issuer-symbol-mismatch',
  severity: 'warning',
  title: 'Cơ quan ban hành không khớp với chữ viết tắt trong số, ký hiệu',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    for (const mention of citationsOf(paragraph)) {
      const { issuer, symbol, isQuoted, outer } = mention;
      if (!issuer || isQuoted || outer !== undefined || !contradicts(issuer.text, symbol)) continue;
      const signs = symbol.form.replace(/^\d+[a-z]?[-/](?:\d{4}\/)?/iu, '');
      // The people's council and committee of one place: it is kept.
      const where = localBody.exec(issuer.text)?.groups?.place ?? '…';
      const name = nameByCode(mention).replace(/(?<= )…$/u, where);
      yield {
        span: issuer.span,
        message:
          name === '…'
            ? `Ký hiệu ${signs} không phải của ${issuer.text}`
            : `Đang ghi là của ${issuer.text}, còn ký hiệu ${signs} là của ${name.replace(/ …$/u, '')}`,
        ...(name !== '…' && { fixes: [rename(mention, name)] }),
      };
    }
  },
});

const localBody =
  /^(?:(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND)\s(?<place>(?:tỉnh|thành phố|xã|phường|đặc khu)(?:\s\p{Lu}\p{L}*){0,4})$/u;

const rename = ({ issuer }: CitationMention, name: string): Fix => ({
  title: `Đổi thành “${name}”`,
  edits: issuer ? [{ ...insertWithBlanks(issuer.span.start, name), span: issuer.span }] : [],
  safe: false,
  isChoice: true,
});
