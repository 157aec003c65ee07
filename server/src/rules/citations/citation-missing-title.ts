import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { nameOf } from '../../plan/citations/cited-document';
import { matchLength } from '../../text/match';
import { insertWithBlanks } from '../../text/snippet';
import { lacksTitle } from './_untitled';

export const guide = defineGuide({
  why:
    'Lần đầu viện dẫn, văn bản phải được nêu cả trích yếu, để người đọc biết đó là văn bản về việc gì. Quy tắc chỉ nói khi đã có ngày và cơ quan ban hành; ' +
    'không báo khi cái mà văn bản phê duyệt hoặc ban hành được gọi tên ngay trước đó (“Chương trình … theo Nghị quyết số …”), khi trích yếu của kế hoạch đã ' +
    'nêu văn bản ấy, khi câu đã kể công văn nói gì (“giao … tại Công văn số …”), và trong phụ lục, bảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Thẩm tra dự thảo Nghị quyết về đặt tên đường (tại Tờ trình số 77/TTr-UBND ngày 30/10/2025 của Ủy ban nhân dân phường).',
    },
    {
      text: 'Xét đề nghị của Sở Nội vụ tại Tờ trình số 77/TTr-SNV ngày 30/10/2025 và Báo cáo thẩm định số 18/BC-STP ngày 25/10/2025 của Sở Tư pháp.',
    },
    {
      text: 'Bổ sung 04 thủ tục vào Bộ Thủ tục hành chính của Sở Nội vụ được công bố kèm theo Quyết định số 81/QĐ-UBND ngày 17/8/2025 của Ủy ban nhân dân tỉnh.',
    },
    {
      text: 'Thực hiện Nghị quyết số 05/2025/NQ-HĐND ngày 01/12/2025 của Hội đồng nhân dân tỉnh khóa XIV, tại kỳ họp thứ 14 thông qua Chương trình đọc sách.',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦15/KH-BCĐ⟧ ngày 20/01/2026 của Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tỉnh, Ban Chỉ đạo phường xây dựng Kế hoạch như sau:',
      fixed:
        'Thực hiện Kế hoạch số 15/KH-BCĐ ngày 20/01/2026 của Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tỉnh về …, Ban Chỉ đạo phường xây dựng Kế hoạch như sau:',
    },
    {
      text: 'Căn cứ Thông tư số 04/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ trưởng Bộ Lao động - Thương binh và\nXã hội quy định việc đào tạo trình độ trung cấp;',
    },
    {
      text: 'Thực hiện Kế hoạch số 188-KH/TĐTN ngày 06/5/2026 của Ban Thường vụ\nTỉnh đoàn về việc tình nguyện hè, Xã đoàn xây dựng Kế hoạch như sau:',
    },
    {
      text: 'Thực hiện Chương trình số ⟦02-CTr/BCĐ⟧, ngày 20/01/2026 của Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh, Ban Nội chính Tỉnh ủy xây dựng Kế hoạch như sau:',
      fixed:
        'Thực hiện Chương trình số 02-CTr/BCĐ, ngày 20/01/2026 của Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh về …, Ban Nội chính Tỉnh ủy xây dựng Kế hoạch như sau:',
    },
    {
      text: 'Thực hiện nghiêm Chỉ thị số ⟦12/CT-TTg⟧ ngày 20/4/2025 của Thủ tướng Chính phủ; chấp hành kỷ luật, kỷ cương.',
      fixed:
        'Thực hiện nghiêm Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về …; chấp hành kỷ luật, kỷ cương.',
      says: 'Lần đầu viện dẫn Chỉ thị số 12/CT-TTg mà chưa nêu trích yếu',
    },
    {
      text: 'Bố trí kinh phí theo Thông tư liên tịch số ⟦26/2014/TTLT-BTC-BNV⟧ ngày 20/02/2014 của Bộ Tài chính, Bộ Nội vụ.',
      fixed:
        'Bố trí kinh phí theo Thông tư liên tịch số 26/2014/TTLT-BTC-BNV ngày 20/02/2014 của Bộ Tài chính, Bộ Nội vụ về ….',
    },
    {
      text: 'Rà soát theo Nghị quyết liên tịch số ⟦12/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN⟧ ngày 26/9/2025 của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.',
      fixed:
        'Rà soát theo Nghị quyết liên tịch số 12/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 26/9/2025 của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về ….',
    },
    {
      text: 'Gửi báo cáo (theo mẫu kèm theo Kế hoạch số ⟦33-KH/BTGDVTU⟧ ngày 30/3/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy).',
      fixed:
        'Gửi báo cáo (theo mẫu kèm theo Kế hoạch số 33-KH/BTGDVTU ngày 30/3/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy về …).',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦71/KH-UBND⟧ ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình, Sở Y tế ban hành Kế hoạch như sau:',
    },
    {
      text: 'Tiếp tục thực hiện Chương trình xây dựng nông thôn mới theo Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ.',
    },
    {
      text: 'Xét Tờ trình số 35/TTr-SGDĐT ngày 12/4/2026 của Sở Giáo dục và Đào tạo; theo đề nghị của Giám đốc Sở Y tế (Tờ trình số 36/TTr-SYT ngày 13/4/2026),',
    },
    {
      text: 'Thực hiện Quyết định số 11/QĐ-VPCP ngày 15/01/2026 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ ban hành Kế hoạch đọc sách; Thông tư liên tịch số 30/2012/TTLT-BLĐTBXH-BNV-BNN&PTNT-BCT-BTTTT ngày 12/12/2012 của Liên Bộ: Lao động, Nội vụ, Công Thương hướng dẫn đào tạo nghề;',
    },
    {
      text: 'Phân công theo Điều 4 Quy chế hoạt động của Ban Chỉ đạo (Quyết định số 12/QĐ-BCĐ ngày 05/9/2025 của Trưởng Ban Chỉ đạo).',
    },
    {
      text: 'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    },
    {
      text: 'Ủy ban nhân dân tỉnh giao Sở Y tế làm đầu mối tại Công văn số 402/UBND-VX ngày 16/3/2026 của Ủy ban nhân dân tỉnh.',
    },
    {
      text:
        'KẾ HOẠCH\nThực hiện Chỉ thị số 12/CT-TTg về phòng cháy rừng\n\n' +
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:',
    },
    {
      text: 'Thực hiện Chương trình công tác số 03-CTr/TU, ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy, Ban Nội chính Tỉnh ủy xây dựng Kế hoạch như sau:',
    },
    {
      text: 'Thực hiện Nghị quyết số 01-NQ/ĐH, ngày 28/9/2025 của Đại hội đại biểu Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025 - 2030; tổ chức học tập.',
    },
    {
      text: 'Thực hiện Kết luận số 101-KL/TW ngày 14/11/2025 của Bộ Chính trị, Ban Bí thư về tổ chức bộ máy.',
    },
    {
      text: 'Quán triệt Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ (sau đây gọi là Nghị định số 45) về lưu trữ.',
    },
    {
      text: 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về lưu trữ (được sửa đổi, bổ sung tại Nghị định số 48/2025/NĐ-CP ngày 14/5/2025 của Chính phủ và Nghị định số 92/2026/NĐ-CP ngày 07/8/2026 của Chính phủ);',
    },
    {
      text: 'Thực hiện Chương trình kiểm tra, giám sát năm 2027 số 14-CTr/UBKTTU, ngày 12/01/2027 của Ủy ban Kiểm tra Tỉnh ủy.',
    },
  ],
});

/** How far the names of others go on who issued it too: `của Bộ Tài chính, Bộ Nội vụ.` */
function moreIssuers({ mention, block }: Citation): number {
  const rest = block.paragraph.text.slice(mention.issuer?.span.end ?? 0);
  return matchLength(
    rest,
    /^(?:(?:,|\svà)\s(?:Bộ|Ban|Thanh tra|Viện|Tòa án|Toà án|Ủy ban|Ngân hàng|Chính phủ|Đoàn Chủ tịch)\s?[^,;.:()]{0,90}){1,4}(?=[.;)]|$)/u,
  );
}

export default defineRule({
  id: 'citation-missing-title',
  severity: 'information',
  profiles: { 'phat-hanh': 'warning' },
  title: 'Lần đầu viện dẫn một văn bản mà chưa nêu trích yếu',
  *check({ plan }): Iterable<Finding> {
    for (const citation of plan.citations) {
      const { issuer } = citation;
      if (citation.dating === 'missing' || !issuer || !lacksTitle(citation, plan)) continue;
      const at = Math.max(issuer.span.end + moreIssuers(citation), citation.dateWords?.span.end ?? 0);
      yield {
        span: citation.symbol.span,
        message: `Lần đầu viện dẫn ${nameOf(citation)} mà chưa nêu trích yếu`,
        fixes: offer('Thêm chỗ để điền trích yếu', insertWithBlanks(at, ' về …')),
      };
    }
  },
});
