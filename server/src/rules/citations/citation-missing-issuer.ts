import { issuerOf } from '../../data/issuers';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { nameOf } from '../../plan/citations/cited-document';
import { place } from '../../syntax/paragraph';
import { insert } from '../../text/edit';
import { insertWithBlanks } from '../../text/snippet';
import { issuerFor, lacksIssuer } from './_issuer';
import { lacksTitle } from './_untitled';

export const guide = defineGuide({
  why:
    'Lần đầu viện dẫn, văn bản phải được nêu đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu. Quy tắc chỉ nói khi ngày đã có; ' +
    'không xét biên bản, thỏa thuận của các bên, câu đã nói cơ quan nào ban hành (“Sở Nội vụ đã ban hành Công văn số …”, “ý kiến của Bộ Nội vụ tại Công văn số …”) và văn bản được ' +
    'nêu trong trích yếu của văn bản khác.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Chi theo Thông tư liên tịch số ⟦26/2014/TTLT-BTC-BNV⟧ ngày 20/02/2014 về tinh giản biên chế.',
      fixed: 'Chi theo Thông tư liên tịch số 26/2014/TTLT-BTC-BNV ngày 20/02/2014 của … về tinh giản biên chế.',
      says: 'chưa nêu cơ quan ban hành',
    },
    {
      text: 'Thực hiện Công văn số ⟦318/BNV-VTLT⟧ ngày 12/02/2026 về việc nộp lưu hồ sơ điện tử.',
      fixed: 'Thực hiện Công văn số 318/BNV-VTLT ngày 12/02/2026 của Bộ Nội vụ về việc nộp lưu hồ sơ điện tử.',
      says: 'Lần đầu viện dẫn Công văn số 318/BNV-VTLT mà chưa nêu cơ quan ban hành',
    },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 ⟦Chính phủ⟧ về công tác văn thư; Chỉ thị số 09-CT/TW, ngày 04/11/2025 ⟦Ban Bí thư⟧ về phong trào đọc sách;',
      fixed:
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; Chỉ thị số 09-CT/TW, ngày 04/11/2025 của Ban Bí thư về phong trào đọc sách;',
      says: 'thiếu chữ “của”',
    },
    {
      text: 'BẢO HIỂM XÃ HỘI TỈNH AN BÌNH\n\nSố: 15/KH-BHXH\n\nKẾ HOẠCH\nCấp thẻ\n\nBảo hiểm xã hội tỉnh An Bình thực hiện Quyết định số ⟦224/QĐ-BHXH⟧ ngày 06/02/2026 về việc giao dự toán.',
      fixed:
        'BẢO HIỂM XÃ HỘI TỈNH AN BÌNH\n\nSố: 15/KH-BHXH\n\nKẾ HOẠCH\nCấp thẻ\n\nBảo hiểm xã hội tỉnh An Bình thực hiện Quyết định số 224/QĐ-BHXH ngày 06/02/2026 của … về việc giao dự toán.',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 Ủy ban nhân dân xã triển khai đến các thôn.',
    },
    {
      text: 'Rà soát theo Nghị định số ⟦45/2024/NĐ-CP⟧ ngày 03/5/2024, trong đó chú ý hồ sơ giấy.',
      fixed: 'Rà soát theo Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về …, trong đó chú ý hồ sơ giấy.',
      says: 'cơ quan ban hành và trích yếu',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦71/KH-UBND⟧ ngày 15/5/2026 về an toàn thực phẩm năm 2026.',
      fixed: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân … về an toàn thực phẩm năm 2026.',
    },
    {
      text:
        'Thực hiện Chỉ thị số ⟦09-CT/TU⟧ ngày 04/11/2025 về phong trào đọc sách.\n\n' +
        'Sơ kết Chỉ thị số 09-CT/TU của Ban Thường vụ Tỉnh ủy An Bình vào quý IV.',
      fixed:
        'Thực hiện Chỉ thị số 09-CT/TU ngày 04/11/2025 của Ban Thường vụ Tỉnh ủy An Bình về phong trào đọc sách.\n\n' +
        'Sơ kết Chỉ thị số 09-CT/TU của Ban Thường vụ Tỉnh ủy An Bình vào quý IV.',
    },
    {
      text:
        'CÔNG TY ĐIỆN LỰC AN BÌNH\nSố: 3021/KH-ABPC\n\nKẾ HOẠCH\nSản xuất năm 2026\n\nCông ty Điện lực An Bình ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n' +
        'Kế hoạch này thay thế Kế hoạch số ⟦2890/KH-ABPC⟧ ngày 31/7/2026 về sản xuất.',
      fixed:
        'CÔNG TY ĐIỆN LỰC AN BÌNH\nSố: 3021/KH-ABPC\n\nKẾ HOẠCH\nSản xuất năm 2026\n\nCông ty Điện lực An Bình ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n' +
        'Kế hoạch này thay thế Kế hoạch số 2890/KH-ABPC ngày 31/7/2026 của Công ty Điện lực An Bình về sản xuất.',
    },
    {
      text:
        'HỘI PHỤ NỮ XÃ HẠ KHUÊ\nSố: 02/KHLT-HPN\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nHội Phụ nữ xã và Công an xã thống nhất ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n' +
        'Kế hoạch này thay thế Kế hoạch số ⟦04/KHLT-HPN⟧ ngày 15/3/2025 về tuyên truyền.',
      fixed:
        'HỘI PHỤ NỮ XÃ HẠ KHUÊ\nSố: 02/KHLT-HPN\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nHội Phụ nữ xã và Công an xã thống nhất ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n' +
        'Kế hoạch này thay thế Kế hoạch số 04/KHLT-HPN ngày 15/3/2025 của Hội Phụ nữ xã và Công an xã về tuyên truyền.',
    },
    {
      text: 'Thực hiện Biên bản ghi nhớ số 12/BGN-SDL ngày 05/3/2026 giữa hai bên; Thỏa thuận hợp tác số 15/TTHT-SDL ngày 09/4/2026 về du lịch.',
    },
    { text: 'Thực hiện Công văn số 318/BNV-VTLT ngày 12/02/2026 của sở Nội vụ về việc nộp lưu hồ sơ.' },
    {
      text: 'Theo đề nghị của Sở Nông nghiệp và Môi trường (tại Tờ trình số 341/TTr-SNNMT ngày 16/12/2025), UBND tỉnh ban hành Kế hoạch như sau:',
    },
    {
      text: 'Xét đề nghị của Trưởng phòng Kinh tế, Hạ tầng và Đô thị tại Tờ trình số 44/TTr-KTHTĐT ngày 08/8/2025, UBND phường ban hành Kế hoạch như sau:',
    },
    {
      text: 'Xét đề nghị của Hiệu trưởng nhà trường tại Tờ trình số 35/TTr-THCS ngày 12/4/2026; đề nghị của Giám đốc Sở Y tế (Tờ trình số 36/TTr-SYT ngày 13/4/2026),',
    },
    {
      text: 'Căn cứ các Nghị quyết của Hội đồng nhân dân tỉnh: Số 82/2025/NQ-HĐND ngày 11/7/2025 quy định mức hỗ trợ; số 86/2025/NQ-HĐND ngày 15/7/2025 quy định nội dung chi;',
    },
    {
      text: 'Theo Quy chế ban hành kèm theo Thông tư số 15/2020/TT-BGDĐT ngày 26/5/2020 được sửa đổi, bổ sung tại Thông tư số 05/2021/TT-BGDĐT ngày 12/3/2021, Thông tư số 06/2023/TT-BGDĐT ngày 24/3/2023 và Thông tư số 02/2024/TT-BGDĐT ngày 06/3/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo.',
    },
    { text: 'Sở Nội vụ đã ban hành Công văn số 415/SNV-VTLT ngày 06/3/2026 về việc chỉnh lý tài liệu.' },
    {
      text:
        'Thực hiện chỉ tiêu của Ủy ban nhân dân tỉnh giao tại Quyết định số 2105/QĐ-UBND ngày 15/12/2025 về dự toán; ' +
        'Quyết định số 2106/QĐ-UBND ngày 15/12/2025 về đầu tư công.',
    },
    {
      text: 'Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013, Hội nghị lần thứ Tám Ban Chấp hành Trung ương về giáo dục.',
    },
    { text: 'Thực hiện Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của\n\nChính phủ về lưu trữ tài liệu.' },
    {
      text: 'Thực hiện Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 về lưu trữ tài liệu của Chính phủ. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, được sửa đổi bởi Nghị định số 12/2025/NĐ-CP ngày 03/3/2025 và Nghị định số 88/2025/NĐ-CP ngày 06/6/2025; các Nghị quyết của Chính phủ: số 71/NQ-CP ngày 01/4/2025, số 99/NQ-CP ngày 08/5/2025 về chuyển đổi số.',
    },
    {
      text: 'Lập dự toán theo Thông tư số 338/2016/TT-BTC ngày 28/12/2016 (được sửa đổi, bổ sung bởi Thông tư số 42/2022/TT-BTC ngày 06/7/2022) của Bộ trưởng Bộ Tài chính quy định lập dự toán.',
    },
    { text: 'Căn cứ Nghị định số 02/2019/NĐ-CP ngày 02/01/2019 cảu Chính phủ về phòng thủ dân sự;' },
  ],
});

export default defineRule({
  id: 'citation-missing-issuer',
  severity: 'information',
  profiles: { 'phat-hanh': 'warning' },
  title: 'Lần đầu viện dẫn một văn bản mà chưa nêu cơ quan ban hành',
  *check({ plan }): Iterable<Finding> {
    for (const citation of plan.citations) {
      const joined = lacksOf(citation);
      if (joined) yield joined;
      if (citation.dating === 'missing' || !lacksIssuer(citation, plan)) continue;
      const { symbol, dateWords } = citation;
      const name = issuerFor(citation, plan);
      const isBare = lacksTitle(citation, plan);
      const at = Math.max(symbol.span.end, dateWords?.span.end ?? 0);
      yield {
        span: symbol.span,
        message: `Lần đầu viện dẫn ${nameOf(citation)} mà chưa nêu cơ quan ban hành${isBare ? ' và trích yếu' : ''}`,
        fixes: offer(
          name === '…' ? 'Thêm chỗ để điền cơ quan ban hành' : `Thêm “của ${name}”`,
          insertWithBlanks(at, ` của ${name}${isBare ? ' về …' : ''}`),
        ),
      };
    }
  },
});

/** Whose letters a symbol has, by the names that they are called by. */
const bodies: ReadonlyMap<string, readonly string[]> = new Map([
  ['CP', ['Chính phủ']],
  ['TTg', ['Thủ tướng Chính phủ']],
  ['TW', ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương']],
  ['UBND', ['UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân']],
  ['HĐND', ['HĐND', 'Hội đồng nhân dân']],
]);

function namesOf(office: string): readonly string[] {
  const name = issuerOf(office)?.name;
  return bodies.get(office) ?? (name === undefined ? [] : [name]);
}

/** `… ngày 05/3/2020 Chính phủ về công tác văn thư`: who issued it follows the day, without `của`. */
function lacksOf({ issuer, within, symbol, dateWords, mention, block }: Citation): Finding | undefined {
  if (issuer || within || !dateWords || dateWords.span.end < symbol.span.end) return undefined;
  const from = mention.dateWords?.span.end ?? 0;
  const words = betweenDayAndTitle.exec(block.paragraph.text.slice(from, from + farthest))?.groups?.words;
  if (words === undefined || !namesOf(symbol.offices[0] ?? '').some((it) => isNamed(words, it))) return undefined;
  const span = place(block, { start: from + 1, end: from + 1 + words.length });
  return {
    span,
    message: `Trước “${words}” thiếu chữ “của”`,
    fixes: offer('Thêm chữ “của”', insert(span.start, 'của ')),
  };
}

const betweenDayAndTitle = /^\s(?=(?<words>[\p{L} ,-]{2,110}?) về (?!việc làm ))/u;

/** The body or its head, and of what place: `Chủ tịch UBND tỉnh An Bình`. */
function isNamed(words: string, name: string): boolean {
  const body = words.replace(/^(?:Bộ trưởng|Giám đốc|Chủ tịch) /u, '');
  return body.startsWith(name) && /^(?: [\p{L} ]{2,40})?$/u.test(body.slice(name.length));
}

const farthest = 120;
