import { changeTo, defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { citationsOf } from '../../syntax/citation/citation';
import type { Words } from '../../syntax/citation/citation-head';
import type { DocumentSymbol } from '../../syntax/citation/symbol';
import type { SymbolFault } from '../../syntax/citation/symbol-form';
import { isCapitals } from '../../syntax/line';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { replace } from '../../text/edit';
import { allMatches, spanOf } from '../../text/match';
import { shift, textOf } from '../../text/span';
import { malformedIn } from './_malformed-symbol';

export const guide = defineGuide({
  why:
    'Giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ viết tắt có dấu gạch nối, không cách chữ: 12/KH-UBND. Văn bản của Đảng thì ngược lại: ' +
    '12-KH/TU. Viết lẫn hai cách, thừa dấu cách hoặc thiếu gạch nối làm người đọc không tra được văn bản. Quy tắc không xét ký hiệu của cơ quan mà bảng không có.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.c; Hướng dẫn 05-HD/VPTW',
  examples: [
    {
      text: 'Thực hiện Kế hoạch số ⟦18/KH-TU⟧ ngày 04/02/2026 của Ban Thường vụ Tỉnh ủy An Bình.',
      fixed: 'Thực hiện Kế hoạch số 18-KH/TU ngày 04/02/2026 của Ban Thường vụ Tỉnh ủy An Bình.',
      says: '18/KH-TU là số của cơ quan Đảng',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦653-KH/UBND⟧ ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Kế hoạch số 653/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: '653-KH/UBND là số của cơ quan nhà nước',
    },
    {
      text: 'Căn cứ Nghị quyết số ⟦82/2025/NQ-HDND⟧ ngày 11/7/2025 của Hội đồng nhân dân tỉnh; Thông tư liên tịch ⟦số:⟧ 18/2010/TTLT-BTC-BNN ngày 15/11/2010; Công văn ⟦Số:  Số:⟧ 186/SNV-VP ngày 24/8/2026 của Sở Nội vụ về lưu trữ, Công văn số 187/SNV-VP ngày 25/8/2026 của Sở Nội vụ ⟦V/v⟧ mở lớp văn thư;',
      fixed:
        'Căn cứ Nghị quyết số 82/2025/NQ-HĐND ngày 11/7/2025 của Hội đồng nhân dân tỉnh; Thông tư liên tịch số 18/2010/TTLT-BTC-BNN ngày 15/11/2010; Công văn số 186/SNV-VP ngày 24/8/2026 của Sở Nội vụ về lưu trữ, Công văn số 187/SNV-VP ngày 25/8/2026 của Sở Nội vụ về việc mở lớp văn thư;',
      says: 'Đang ghi “V/v”, trong viện dẫn ghi “về việc”',
    },
    {
      text: 'Căn cứ Quyết định số ⟦136/2031/QĐ.TTg⟧ ngày 17/9/2031 của Thủ tướng Chính phủ về cải cách hành chính;',
      fixed: 'Căn cứ Quyết định số 136/2031/QĐ-TTg ngày 17/9/2031 của Thủ tướng Chính phủ về cải cách hành chính;',
      says: 'dùng dấu chấm thay cho dấu gạch nối',
    },
    {
      text: 'Thực hiện Hướng dẫn số ⟦27- HD/BTCTU⟧ ngày 18/01/2026 của Ban Tổ chức Tỉnh ủy An Bình.',
      fixed: 'Thực hiện Hướng dẫn số 27-HD/BTCTU ngày 18/01/2026 của Ban Tổ chức Tỉnh ủy An Bình.',
      says: 'thừa dấu cách',
    },
    {
      text: 'Căn cứ Quyết định số ⟦1305/QĐTTg⟧ ngày 08/10/2024 của Thủ tướng Chính phủ;',
      fixed: 'Căn cứ Quyết định số 1305/QĐ-TTg ngày 08/10/2024 của Thủ tướng Chính phủ;',
      says: 'thiếu dấu gạch nối',
    },
    {
      text: 'Thực hiện Nghị quyết số ⟦29 NQ/TW⟧ ngày 04/11/2013 của Ban Chấp hành Trung ương.',
      fixed: 'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.',
      says: 'thiếu dấu gạch nối',
    },
    {
      text: 'Căn cứ Nghị định số ⟦105/2205/NĐ-CP⟧ ngày 15/5/2025 của Chính phủ quy định chi tiết Luật Phòng cháy;\n\nCăn cứ Nghị định số ⟦66/2021-NĐ/CP⟧ ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Đê điều;\n\nCăn cứ Kế hoạch số ⟦77KH-SYT⟧ ngày 02/4/2026 của Sở Y tế về phòng bệnh;\n\nCăn cứ Quy định số ⟦22-QĐ-TW⟧ ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra.',
      fixed:
        'Căn cứ Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định chi tiết Luật Phòng cháy;\n\nCăn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Đê điều;\n\nCăn cứ Kế hoạch số 77/KH-SYT ngày 02/4/2026 của Sở Y tế về phòng bệnh;\n\nCăn cứ Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra.',
      says: 'phải viết 105/2025/NĐ-CP',
    },
    {
      text: 'Thực hiện Hướng dẫn số ⟦04-HD/BTGDVTU-⟧, ngày 05/01/2026 của Ban Tuyên giáo; Nghị định số ⟦156/2018/NĐ-CP/2018⟧ ngày 16/11/2018 của Chính phủ; Thông tư số ⟦45/2020/TT-BGDDT⟧ ngày 11/11/2020 của Bộ Giáo dục và Đào tạo.',
      fixed:
        'Thực hiện Hướng dẫn số 04-HD/BTGDVTU, ngày 05/01/2026 của Ban Tuyên giáo; Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ; Thông tư số 45/2020/TT-BGDĐT ngày 11/11/2020 của Bộ Giáo dục và Đào tạo.',
      says: '156/2018/NĐ-CP/2018 thừa phần cuối',
    },
    {
      text: 'Thực hiện Quyết định số 12/QĐ-CT/2024 ngày 11/11/2024 của Công ty Gốm Sa; Quyết định số 45/QĐ-UBDT ngày 12/01/2024 của Ủy ban Dân tộc; các Thông tư số 01/2024/TT-BTC, 02/2024/TT-BTC - những văn bản mới.',
    },
    {
      text: 'Thực hiện Kế hoạch số 31/KH-⟦UNBD⟧ ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦31/KH.UBND⟧ ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: 'dùng dấu chấm',
    },
    {
      text: 'Thực hiện Quyết định ⟦Số⟧ 31/QĐ-UBND ⟦Ngày⟧ 28/01/2026 của Ủy ban nhân dân tỉnh An Bình về lưu trữ; Kế hoạch ⟦số số⟧ 32/KH-UBND ngày 29/01/2026 của Ủy ban nhân dân tỉnh An Bình về văn thư.',
      fixed:
        'Thực hiện Quyết định số 31/QĐ-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình về lưu trữ; Kế hoạch số 32/KH-UBND ngày 29/01/2026 của Ủy ban nhân dân tỉnh An Bình về văn thư.',
      says: 'trong viện dẫn ghi “số”',
    },
    {
      text: 'Thực hiện Quyết định số ⟦31/qđ-ubnd⟧ ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình về lưu trữ; Nghị định số ⟦30/2020/NĐ⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư; Kế hoạch số ⟦32-KH-UBND⟧ ngày 29/01/2026 của Ủy ban nhân dân tỉnh An Bình về văn thư.',
      fixed:
        'Thực hiện Quyết định số 31/QĐ-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh An Bình về lưu trữ; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; Kế hoạch số 32/KH-UBND ngày 29/01/2026 của Ủy ban nhân dân tỉnh An Bình về văn thư.',
    },
    {
      text: 'Thực hiện Nghị quyết ⟦Số⟧ ⟦29–NQ/TW⟧ ngày 04/11/2013 của Ban Chấp hành Trung ương về giáo dục.',
      fixed: 'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương về giáo dục.',
    },
    {
      text: 'Thực hiện các Quyết định số: 31/QĐ-UBND ngày 28/01/2026, 32/QĐ-UBND ngày 29/01/2026 của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text: 'Căn cứ Nghị định số ⟦30/2020/NĐ - CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư;',
      fixed: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
    },
    { text: 'Căn cứ Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025.' },
    { text: 'Căn cứ Nghị định số 15/97/NĐ-CP ngày 12/02/1997 của Chính phủ; căn hộ số 12-KH-TC; số 77QĐ.' },
    { text: 'THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16 THÁNG 7 NĂM 2021 CỦA THỦ TƯỚNG CHÍNH PHỦ' },
    {
      text: 'Thực hiện Kế hoạch số ⟦12 KH-UBND⟧ ngày 14/7/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 14/7/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: 'thiếu dấu gạch chéo',
    },
    {
      text: 'Căn cứ Thông tư số ⟦28/2016/TT-BGD ĐT⟧ ngày 30/12/2016 của Bộ Giáo dục và Đào tạo;',
      fixed: 'Căn cứ Thông tư số 28/2016/TT-BGDĐT ngày 30/12/2016 của Bộ Giáo dục và Đào tạo;',
      says: 'thừa dấu cách',
    },
    { text: 'Thực hiện Công văn số 28/BNV TC của Bộ; Kế hoạch số 12 KH-TC của phòng; gửi số 15 BC-X trong ngày.' },
    { text: 'Nộp số 2 BC/năm; gửi số 05 HD trong ngày; phòng số 12 KH-TC/Tầng 3.' },
    {
      text: 'Căn cứ Quyết định số ⟦84/QÐ-UBND⟧ ngày 08/10/2024 của Ủy ban nhân dân tỉnh An Bình;',
      fixed: 'Căn cứ Quyết định số 84/QĐ-UBND ngày 08/10/2024 của Ủy ban nhân dân tỉnh An Bình;',
      says: 'chữ Ð của nước ngoài',
    },
    {
      text: 'Căn cứ Nghị định số ⟦66/2021/ND-CP⟧ ngày 06/7/2021 của Chính phủ và Quyết định số ⟦84/QD-UBND⟧ ngày 08/10/2024 của Ủy ban nhân dân tỉnh An Bình;',
      fixed:
        'Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ và Quyết định số 84/QĐ-UBND ngày 08/10/2024 của Ủy ban nhân dân tỉnh An Bình;',
      says: 'sai chữ, phải viết 66/2021/NĐ-CP',
    },
    {
      text: 'Căn cứ Quyết định số ⟦284/QĐ-TTG⟧ ngày 24/02/2014 của Thủ tướng Chính phủ; Quyết định số ⟦6858/QĐ/BYT⟧ ngày 18/11/2016 của Bộ trưởng Bộ Y tế;',
      fixed:
        'Căn cứ Quyết định số 284/QĐ-TTg ngày 24/02/2014 của Thủ tướng Chính phủ; Quyết định số 6858/QĐ-BYT ngày 18/11/2016 của Bộ trưởng Bộ Y tế;',
    },
    { text: 'Căn cứ Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTUMTTQVN ngày 28/8/2008;' },
    { text: 'Thực hiện Công văn số 12/ND-PGD ngày 05/01/2026 và Quyết định số 45/QĐ-ND/TH ngày 06/01/2026.' },
    {
      text: 'Thực hiện Công văn số 1120/EVN-KT+ĐĐ ngày 06/3/2026 của Tập đoàn Điện lực Việt Nam về việc cung cấp điện mùa khô.',
    },
    { text: 'Thực hiện Kế hoạch số 24-KH/BTGDVTU-ĐU ngày 30/3/2026 và Công văn số 927/BNV-CTTN&BĐG ngày 30/01/2026.' },
    { text: 'Thực hiện Công văn số 45/TTr-MTTW-BTT ngày 05/01/2026 và Kế hoạch số 30-KH/TWĐTN-BTG ngày 06/01/2026.' },
    { text: 'Căn cứ Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011 của Ban Chấp hành Trung ương Đoàn;' },
    { text: 'Xét đề nghị của Công ty cổ phần Đá Xanh tại Văn bản số 01.6/GĐN/ĐX ngày 10/6/2026.' },
    { text: 'Số: 2858 /QĐ-SNV\n\nCăn cứ Nghị quyết số 88/2019/QH14 ngày 18/11/2019 của Quốc hội.' },
    {
      text: 'Theo Quyết định số ⟦59/2015/TTg-QĐ⟧ ngày 19/11/2015 và Công điện số ⟦80/CD-TTg⟧ ngày 29/5/2025 của Thủ tướng Chính phủ; Công văn số 402/TTg-KTTH ngày 16/3/2026.',
      fixed:
        'Theo Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 và Công điện số 80/CĐ-TTg ngày 29/5/2025 của Thủ tướng Chính phủ; Công văn số 402/TTg-KTTH ngày 16/3/2026.',
      says: 'phải viết 59/2015/QĐ-TTg',
    },
  ],
});

export default defineRule({
  id: 'citation-symbol-form',
  severity: 'warning',
  title: 'Số, ký hiệu của văn bản được viện dẫn viết sai cách',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    yield* malformed(paragraph);
    yield* wordsBefore(paragraph);
    for (const { symbol, type, title } of citationsOf(paragraph)) {
      if (type) yield* faultsOf(symbol, paragraph.text);
      if (type && title) yield* ofLetters(title, paragraph);
    }
  },
});

function* malformed(paragraph: Paragraph): Generator<Finding> {
  for (const { span, written, form } of malformedIn(paragraph)) {
    if (isQuotedAt(quotationsOf(paragraph), span.start)) continue;
    yield {
      span,
      message: `Số, ký hiệu ${written} viết sai cách${form === undefined ? '' : `, phải viết ${form}`}`,
      ...(form !== undefined && { fixes: offer(`Đổi thành ${form}`, replace(span, form)) }),
    };
  }
}

function* wordsBefore(paragraph: Paragraph): Generator<Finding> {
  for (const { 0: found, index } of allMatches(paragraph.text, beforeNumber)) {
    const written = found.trimEnd();
    const right = /g/iu.test(written) ? 'ngày' : 'số';
    if (written === right || isQuotedAt(quotationsOf(paragraph), index)) continue;
    const span = { start: index, end: index + written.length };
    yield {
      span,
      message: `Đang ghi “${written}”, trong viện dẫn ghi “${right}”`,
      severity: 'hint',
      fixes: changeTo(span, right),
    };
  }
}

/** `Quyết định số … của Ủy ban nhân dân tỉnh V/v công nhận …`: so a letter's own subject begins. */
function* ofLetters({ text, span: { start } }: Words, paragraph: Paragraph): Generator<Finding> {
  const written = /^v\/v(?=\s)/iu.exec(text)?.[0];
  if (written === undefined || isQuotedAt(quotationsOf(paragraph), start)) return;
  const span = { start, end: start + written.length };
  const right = isCapitals(text) ? 'VỀ VIỆC' : 'về việc';
  yield {
    span,
    message: `Đang ghi “${written}”, trong viện dẫn ghi “${right}”`,
    severity: 'hint',
    fixes: changeTo(span, right),
  };
}

function* faultsOf(symbol: DocumentSymbol, text: string): Generator<Finding> {
  const { faults, repairs, form } = symbol;
  const written = textOf(text, symbol.span);
  const swapped = /(?<=-)(?!UBND)(?=\p{Lu}*U)(?=\p{Lu}*B)(?=\p{Lu}*N)(?=\p{Lu}*D)[UBND]{4}(?!\p{L})/u.exec(written);
  if (swapped) {
    const span = shift(spanOf(swapped), symbol.span.start);
    yield { span, message: `Đang ghi “${swapped[0]}”, phải là “UBND”`, fixes: changeTo(span, 'UBND') };
  }
  const isOnly = (fault: SymbolFault): boolean => faults.size === 1 && faults.has(fault);
  // In a line of capitals the letters of the symbol are large as all others are.
  if (repairs.length === 0 || (isOnly('letter') && isCapitals(text))) return;
  // The youth union itself wrote `298 KH/TWĐTN` for years.
  if (/ĐTN/u.test(form) && [...faults].every((it) => it === 'hyphen' || it === 'space')) return;
  yield {
    span: symbol.span,
    message: messageFor(symbol, written),
    ...(isOnly('dash') && { severity: 'information' }),
    fixes: [{ title: `Đổi thành ${form}`, edits: repairs, safe: false }],
  };
}

/** `Quyết định Số 12`, `Quyết định số: 12/QĐ-UBND`, `30/2020/NĐ-CP Ngày 05`, `ngày: 05`; no colon before several, as in `các Quyết định số: 12/QĐ-UBND, 15/QĐ-UBND`. */
const beforeNumber =
  /(?<=(?<![Cc]ác (?:\p{L}+ )?)(?:[Đđ]ịnh|[Qq]uyết|[Hh]oạch|[Tt]ư|tịch|[Tt]hị|[Vv]ăn|[Tt]rình|dẫn|luận|báo) )(?:[Ss]ố\s?:?\s{1,3})?S?s?ố(?:\s?:)?(?=\s?\d{1,5}\s?[/–-])|(?<=[/-]\p{Lu}{2,8} )(?:Ngày:?|ngày:)(?= \d)/gu;

const messages: readonly [SymbolFault, (written: string, symbol: DocumentSymbol) => string][] = [
  ['party-as-state', (written, { form }) => `${written} là số của cơ quan Đảng, phải viết ${form}`],
  ['state-as-party', (written, { form }) => `${written} là số của cơ quan nhà nước, phải viết ${form}`],
  ['letter', (written, { form }) => `Số, ký hiệu ${written} sai chữ, phải viết ${form}`],
  ['dot', (written) => `Số, ký hiệu ${written} dùng dấu chấm thay cho dấu gạch nối`],
  ['slash', (written) => `Số, ký hiệu ${written} dùng gạch chéo thay cho dấu gạch nối`],
  ['tail', (written, { form }) => `Số, ký hiệu ${written} thừa phần cuối, phải viết ${form}`],
  ['unslashed', (written) => `Số, ký hiệu ${written} thiếu dấu gạch chéo`],
  ['hyphen', (written) => `Số, ký hiệu ${written} thiếu dấu gạch nối`],
  ['space', (written) => `Số, ký hiệu ${written} thừa dấu cách`],
  ['eth', (written) => `${written} viết bằng chữ Ð của nước ngoài, không phải Đ tiếng Việt`],
  ['dash', (written) => `Số, ký hiệu ${written} dùng dấu gạch ngang dài thay cho dấu gạch nối`],
];

function messageFor(symbol: DocumentSymbol, written: string): string {
  const found = messages.find(([fault]) => symbol.faults.has(fault)) as (typeof messages)[number];
  return found[1](written, symbol);
}
