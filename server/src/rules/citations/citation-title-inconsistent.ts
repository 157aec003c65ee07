import { asChoice, defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { mentionsByKey, nameOf } from '../../plan/citations/cited-document';
import { compareTitles, spanOfChange } from '../../plan/citations/cited-titles';
import { isLaw } from './_first';
import { findDeviations } from './_reference';
import { changeTitle, sayChange } from './_title';

export const guide = defineGuide({
  why:
    'Trích yếu là tên của văn bản, phải chép đúng; hai chỗ chép khác nhau thì một chỗ sai hoặc thiếu chữ. Chỗ chép ngắn hơn, bớt địa danh, viết tắt, ' +
    'hoặc mở đầu bằng “về”, “về việc”, “ban hành” không bị coi là khác; phần đứng sau tên một văn bản khác trong trích yếu không được so.',
  examples: [
    {
      text:
        'Quán triệt Nghị quyết số 34-NQ/TU ngày 27/12/2025 của Tỉnh ủy về phát huy sức mạnh đoàn kết toàn dân trong xây dựng nông thôn mới.\n\n' +
        'Sơ kết Nghị quyết số 34-NQ/TU ngày 27/12/2025 của Tỉnh ủy về phát huy sức mạnh đoàn ⟦kết dân⟧ trong xây dựng nông thôn mới.',
      fixed:
        'Quán triệt Nghị quyết số 34-NQ/TU ngày 27/12/2025 của Tỉnh ủy về phát huy sức mạnh đoàn kết toàn dân trong xây dựng nông thôn mới.\n\n' +
        'Sơ kết Nghị quyết số 34-NQ/TU ngày 27/12/2025 của Tỉnh ủy về phát huy sức mạnh đoàn kết toàn dân trong xây dựng nông thôn mới.',
      says: 'ở đây thiếu “toàn”',
    },
    {
      text:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định về hoạt động kiểm tra chuyên ngành.\n\n' +
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về hoạt động ⟦thanh⟧ tra chuyên ngành.',
      says: 'ở đây ghi “thanh”, nơi khác ghi “kiểm”',
    },
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về việc triển khai công tác an toàn thực phẩm trên địa bàn tỉnh năm 2026.\n\n' +
        'Gắn với Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về công tác an toàn thực phẩm năm 2026 và các văn bản có liên quan.',
    },
    {
      text:
        'Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương về giáo dục.\n\n' +
        'Sơ kết Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết số 29-NQ/TW của Trung ương “Về đổi mới giáo dục”.',
    },
    {
      text:
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 30/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính nhà nước năm 2025.\n\n' +
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính nhà nước năm 2026.',
    },
  ],
});

export default defineRule({
  id: 'citation-title-inconsistent',
  severity: 'information',
  title: 'Một văn bản được viện dẫn với hai trích yếu khác nhau',
  *check({ plan }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      if (mentions.length < 2) continue;
      const titled = mentions.filter((it) => it.title && !it.isQuoted && !isLaw(it));
      for (const { mention, reference, isPair } of findDeviations(titled, (a, b) => compareTitles(a, b).length !== 0)) {
        const changes = compareTitles(mention, reference);
        const [first] = changes;
        if (!first) continue;
        const back = compareTitles(reference, mention);
        const fixes: readonly Fix[] = [
          { title: 'Chép lại trích yếu theo nơi kia', edits: changeTitle(mention, changes), safe: false },
          ...(isPair
            ? [{ title: 'Sửa nơi kia theo trích yếu ở đây', edits: changeTitle(reference, back), safe: false }]
            : []),
        ];
        yield {
          span: spanOfChange(mention, first),
          message: `Trích yếu ${nameOf(mention)} ${sayChange(first, 'nơi khác')}`,
          related: back[0] ? [{ span: spanOfChange(reference, back[0]), message: 'Trích yếu được nêu ở đây' }] : [],
          fixes: asChoice(fixes.filter((it) => it.edits.length !== 0)),
        };
      }
    }
  },
});
