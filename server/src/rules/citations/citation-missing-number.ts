import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { type Room, roomOf } from '../../plan/room';
import { place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { lazily } from '../../text/memo';
import { insertWithBlanks } from '../../text/snippet';
import { span } from '../../text/span';
import { attributionSlips } from './_attribution';
import { appended, attached } from './_example';
import { digitsOf, lackingIn, plainNumber } from './_lacking-number';

export const guide = defineGuide({
  why:
    'Văn bản được viện dẫn phải có số và ký hiệu thì người đọc mới tra được. Quy tắc chỉ xét chỗ nêu ngày hoặc cơ quan ban hành mà thiếu số, thiếu ký hiệu; ' +
    'Luật, Pháp lệnh, lời trích, lần nhắc tắt sau khi đã viện dẫn đủ và chỗ còn để chừa không tính.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Căn cứ ⟦Nghị định⟧ ngày 06 tháng 7 năm 2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      fixed:
        'Căn cứ Nghị định số … ngày 06 tháng 7 năm 2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      says: 'Viện dẫn Nghị định ngày 06 tháng 7 năm 2021 mà chưa có số, ký hiệu',
    },
    {
      text: 'Căn cứ Nghị định số ⟦66/2021⟧ ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      fixed:
        'Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ quy định chi tiết Luật Phòng, chống thiên tai;',
      says: 'Nghị định số 66/2021 chưa có ký hiệu',
    },
    {
      text: 'Căn cứ Luật Lâm nghiệp ⟦số 16/2017⟧ ngày 15/11/2017;\nCăn cứ Luật Khám bệnh, chữa bệnh ⟦số⟧ ngày 09/01/2023;\nCăn cứ Luật Công nghiệp công nghệ số ngày 14/6/2025.',
      fixed:
        'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;\nCăn cứ Luật Khám bệnh, chữa bệnh ngày 09/01/2023;\nCăn cứ Luật Công nghiệp công nghệ số ngày 14/6/2025.',
      says: 'mới có 16/2017',
    },
    {
      text: 'Cung cấp số liệu đảng phí theo ⟦Công văn⟧ ngày 18/8/2025 của Văn phòng Tỉnh ủy về việc quyết toán đảng phí.',
      fixed:
        'Cung cấp số liệu đảng phí theo Công văn số … ngày 18/8/2025 của Văn phòng Tỉnh ủy về việc quyết toán đảng phí.',
      says: 'Viện dẫn Công văn ngày 18/8/2025 mà chưa có số, ký hiệu',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦19⟧ ngày 22/01/2026 của Ủy ban nhân dân tỉnh An Bình về Tết trồng cây.',
      fixed: 'Thực hiện Kế hoạch số 19/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh An Bình về Tết trồng cây.',
    },
    {
      text: 'Căn cứ Quyết định ⟦6858⟧ ngày 18/11/2016 của Bộ trưởng Bộ Y tế ban hành Bộ tiêu chí chất lượng.',
      fixed: 'Căn cứ Quyết định số 6858/… ngày 18/11/2016 của Bộ trưởng Bộ Y tế ban hành Bộ tiêu chí chất lượng.',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦KH-UBND⟧ ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh, Nghị quyết số ⟦NQ/TW⟧ ngày 28/7/2021 của Ban Chấp hành Trung ương.',
      fixed:
        'Thực hiện Kế hoạch số …/KH-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh, Nghị quyết số …-NQ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương.',
    },
    {
      text: 'Theo đề nghị tại Tờ trình số ⟦/TTr-SNV⟧ ngày 09 tháng 3 năm 2026 của Sở Nội vụ.',
      fixed: 'Theo đề nghị tại Tờ trình số …/TTr-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ.',
      says: 'Tờ trình này chưa có số',
    },
    {
      text: 'Căn cứ Quy định số ⟦-QĐ/TW⟧, ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra;',
      fixed: 'Căn cứ Quy định số …-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra;',
      says: 'Quy định này chưa có số',
    },
    {
      text: 'Xử phạt nồng độ cồn theo Nghị định ⟦100⟧ của Chính phủ quy định xử phạt vi phạm hành chính; quán triệt Nghị định ⟦30⟧ của Chính phủ.',
      fixed:
        'Xử phạt nồng độ cồn theo Nghị định số 100/…/NĐ-CP ngày …/…/… của Chính phủ quy định xử phạt vi phạm hành chính; quán triệt Nghị định 30 của Chính phủ.',
    },
    {
      text: 'Căn cứ ⟦Quy định⟧ của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát của Đảng;\n\nThực hiện ⟦Nghị quyết⟧ của Đảng ủy xã Hạ Khuê về phát triển kinh tế vườn, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      fixed:
        'Căn cứ Quy định số … ngày …/…/… của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát của Đảng;\n\nThực hiện Nghị quyết số … ngày …/…/… của Đảng ủy xã Hạ Khuê về phát triển kinh tế vườn, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      says: 'Viện dẫn Quy định mà chưa có số, ký hiệu và ngày ban hành',
    },
    {
      text: 'Căn cứ Điều lệ Đảng; Quy định của pháp luật về văn thư;\n\nCăn cứ Quy định của pháp luật về lưu trữ;\n\nThực hiện Nghị quyết của Đảng ủy xã Hạ Khuê về kinh tế vườn; sơ kết Nghị quyết số 08-NQ/ĐU ngày 12/02/2026 của Đảng ủy xã Hạ Khuê về kinh tế vườn.',
    },
    {
      text: appended('⟦(Kèm theo Kế hoạch số /KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)⟧'),
      fixed: appended('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)'),
      says: 'chưa có số',
    },
    {
      text: appended('⟦(Kèm theo Kế hoạch ngày 05 tháng 01 năm 2027 của UBND xã)⟧'),
      fixed: appended('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)'),
    },
    {
      text: appended('⟦(Kèm theo Kế hoạch số 12 ngày 05 tháng 01 năm 2027 của UBND xã)⟧'),
      fixed: appended('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)'),
    },
    { text: appended('(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2027 của UBND xã)') },
    {
      text: 'Căn cứ ⟦Công điện⟧ ngày 29 tháng 4 năm 2027 của Thủ tướng Chính phủ về phòng dịch;\n\nXét đề nghị của Giám đốc Sở Y tế tại ⟦Tờ trình⟧ ngày 05 tháng 5 năm 2027.\n\nCăn cứ ⟦Kế hoạch⟧ của Ủy ban nhân dân tỉnh An Bình về phòng dịch năm 2027;',
      fixed:
        'Căn cứ Công điện số … ngày 29 tháng 4 năm 2027 của Thủ tướng Chính phủ về phòng dịch;\n\nXét đề nghị của Giám đốc Sở Y tế tại Tờ trình số … ngày 05 tháng 5 năm 2027.\n\nCăn cứ Kế hoạch số … ngày …/…/… của Ủy ban nhân dân tỉnh An Bình về phòng dịch năm 2027;',
    },
    {
      text: 'Căn cứ ⟦số 15/KH-UBND⟧ ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ;\n\nCăn cứ Quyết định số ⟦345/QĐ⟧ ngày 22/01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ;\n\nCăn cứ Kế hoạch ⟦sô⟧ 16/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về văn thư;\n\nCăn cứ Kế hoạch ⟦số⟧17/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về văn hóa;',
      fixed:
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ;\n\nCăn cứ Quyết định số 345/QĐ-UBND ngày 22/01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ;\n\nCăn cứ Kế hoạch số 16/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về văn thư;\n\nCăn cứ Kế hoạch số 17/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về văn hóa;',
      says: 'chưa ghi tên loại văn bản',
    },
    {
      text: 'Căn cứ sổ 12 của văn thư; Kế hoạch so 12 thôn; mở sổ 345/QĐ ngày 05/01/2027; Quyết định số 345/QĐ-UBND ngày 22/01/2027 của Ủy ban nhân dân tỉnh về lưu trữ.',
    },
    {
      text: 'Thực hiện Kế hoạch số ⟦15⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư năm 2026, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\nThực hiện Chương trình số 8 của Tỉnh ủy về văn hóa, tập huấn cho người làm văn thư.',
      fixed:
        'Thực hiện Kế hoạch số 15/KH-UBND ngày …/…/… của Ủy ban nhân dân tỉnh An Bình về công tác văn thư năm 2026, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\nThực hiện Chương trình số 8 của Tỉnh ủy về văn hóa, tập huấn cho người làm văn thư.',
      says: 'Kế hoạch số 15 chưa có ký hiệu và ngày ban hành',
    },
    {
      text: 'Việc tập huấn thực hiện theo ⟦số 57/KH-UBND⟧ ngày 20/02/2027 của Ủy ban nhân dân tỉnh An Bình về tập huấn; Công văn trên và văn bản số 12/SNV-VTLT ngày 05/3/2027 đã hướng dẫn; mở sổ theo số 345/A-12; chi theo số 57/KH-UBND nêu trên.',
      fixed:
        'Việc tập huấn thực hiện theo Kế hoạch số 57/KH-UBND ngày 20/02/2027 của Ủy ban nhân dân tỉnh An Bình về tập huấn; Công văn trên và văn bản số 12/SNV-VTLT ngày 05/3/2027 đã hướng dẫn; mở sổ theo số 345/A-12; chi theo số 57/KH-UBND nêu trên.',
    },
    {
      text: 'Thực hiện ⟦Công văn⟧ ngày 03/8/2026 của Kho bạc Nhà nước và ⟦Kế hoạch⟧ ngày 05/8/2026 của Thuế tỉnh An Bình; Kế hoạch số 668/KH-SNV ngày 13/3/2026 của Sở Nội vụ; ⟦Chương trình phối hợp⟧ ngày 05/9/2022 giữa Công an tỉnh và Sở Nội vụ; văn bản số ⟦/SNV-VTLT⟧ ngày 05/3/2026 của Sở Nội vụ; Kế hoạch liên tịch số ⟦/KHLT-HPN-CAT⟧ ngày 02/02/2026 của Hội Phụ nữ và Công an tỉnh.',
      fixed:
        'Thực hiện Công văn số … ngày 03/8/2026 của Kho bạc Nhà nước và Kế hoạch số … ngày 05/8/2026 của Thuế tỉnh An Bình; Kế hoạch số 668/KH-SNV ngày 13/3/2026 của Sở Nội vụ; Chương trình phối hợp số … ngày 05/9/2022 giữa Công an tỉnh và Sở Nội vụ; văn bản số …/SNV-VTLT ngày 05/3/2026 của Sở Nội vụ; Kế hoạch liên tịch số …/KHLT-HPN-CAT ngày 02/02/2026 của Hội Phụ nữ và Công an tỉnh.',
    },
    {
      text: 'Thực hiện Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ quy định biện pháp thi hành Luật Hộ tịch và ⟦Quyết định⟧ ngày 23/01/2017 của Thủ tướng Chính phủ về việc phê duyệt Chương trình hộ tịch; Công văn số 12/STP-HT ngày 05/3/2026 của Sở Tư pháp về việc thực hiện “Nghị quyết ngày 05/01/1960 của Đại hội”.',
      fixed:
        'Thực hiện Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ quy định biện pháp thi hành Luật Hộ tịch và Quyết định số … ngày 23/01/2017 của Thủ tướng Chính phủ về việc phê duyệt Chương trình hộ tịch; Công văn số 12/STP-HT ngày 05/3/2026 của Sở Tư pháp về việc thực hiện “Nghị quyết ngày 05/01/1960 của Đại hội”.',
    },
    {
      text: 'Vùng cấm được phê duyệt tại ⟦Quyết định⟧ ngày 25/02/2026. Kế hoạch này thay thế ⟦Kế hoạch⟧ ngày 02/3/2025. Thực hiện Kết luận số 12-KL/TU ngày 05/01/2026 của Tỉnh ủy; mục tiêu tại Kết luận ngày 05 tháng 01 năm 2026.',
      fixed:
        'Vùng cấm được phê duyệt tại Quyết định số … ngày 25/02/2026. Kế hoạch này thay thế Kế hoạch số … ngày 02/3/2025. Thực hiện Kết luận số 12-KL/TU ngày 05/01/2026 của Tỉnh ủy; mục tiêu tại Kết luận ngày 05 tháng 01 năm 2026.',
    },
    {
      text: 'Thực hiện hiệu quả ⟦Kế hoạch⟧ ngày 26/01/2027 của Sở Nội vụ về lưu trữ; ⟦Quyết định⟧ ngày 14/4/2025 phê duyệt Đề án lưu trữ; giao trong ⟦Chỉ thị⟧ ngày 17/5/2025. Ra Quyết định ngày 20/5/2027 về thành lập tổ lưu trữ.',
      fixed:
        'Thực hiện hiệu quả Kế hoạch số … ngày 26/01/2027 của Sở Nội vụ về lưu trữ; Quyết định số … ngày 14/4/2025 phê duyệt Đề án lưu trữ; giao trong Chỉ thị số … ngày 17/5/2025. Ra Quyết định ngày 20/5/2027 về thành lập tổ lưu trữ.',
    },
    { text: 'Chuẩn bị Tờ trình ngày 05 tháng 5 năm 2027; xây dựng Kế hoạch của Ủy ban nhân dân xã về phòng dịch.' },
    {
      text: 'Quán triệt Nghị quyết ⟦57⟧ của Bộ Chính trị về phát triển khoa học; Kết luận số ⟦12⟧ ngày 05/01/2026 của Tỉnh ủy An Bình về chuyển đổi số.',
      fixed:
        'Quán triệt Nghị quyết số 57-NQ/TW ngày …/…/… của Bộ Chính trị về phát triển khoa học; Kết luận số 12-KL/TU ngày 05/01/2026 của Tỉnh ủy An Bình về chuyển đổi số.',
    },
    {
      text:
        'Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ về xử phạt vi phạm hành chính.\n\n' +
        'Xử phạt nồng độ cồn theo Nghị định 100 của Chính phủ; sơ kết Nghị định số 100 ngày 30/12/2019.',
    },
    {
      text: 'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006; Nghị định ngày 06/7/2021 của Chính phủ số 66/2021/NĐ-CP về đê điều.',
    },
    {
      text: 'Báo cáo ngày 15/6/2026 của Văn phòng; ra quyết định ngày 05/6/2026; Kế hoạch ngày 05/6/2026 của Đoàn gồm hai phần; Quyết định 12 người của Sở.',
    },
    {
      text: 'Thực hiện Kế hoạch số      /KH-UBND ngày     tháng 5 năm 2026 và Tờ trình số …/TTr-SNV ngày 09/3/2026 của Sở.',
    },
    { text: 'Thực hiện Nghị quyết Đại hội; các Nghị định số 12, 13 ngày 05/01/2026 và 14/2026/NĐ-CP của Chính phủ.' },
    {
      text: attached('⟦(Ban hành kèm theo Quyết định số /QĐ-UBND ngày 05/01/2027 của UBND tỉnh An Bình)⟧'),
      fixed: attached('(Ban hành kèm theo Quyết định số …/QĐ-UBND ngày 05/01/2027 của UBND tỉnh An Bình)'),
    },
    {
      text: 'Thực hiện Quyết định số ⟦345/QĐ-⟧ ngày 05/01/2026 của UBND tỉnh về thi đua.',
      fixed: 'Thực hiện Quyết định số 345/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về thi đua.',
    },
  ],
});

export default defineRule({
  id: 'citation-missing-number',
  severity: 'warning',
  title: 'Viện dẫn một văn bản mà thiếu số hoặc ký hiệu',
  *check({ plan }): Iterable<Finding> {
    for (const { lacks, finding } of attributionSlips(plan)) if (lacks === 'number') yield finding;
    const numbers = lazily(() => numbersIn(plan));
    const types = lazily(() => typesIn(plan));
    const days = lazily(() => daysIn(plan));
    for (const block of lacking(plan.blocks)) {
      const all = lackingIn(block.paragraph);
      const room = roomOf(block, plan.layout);
      if (!told.has(room)) continue;
      for (const it of all) {
        if ((it.number !== '' && numbers().has(it.number)) || (it.isOfOpening && room !== 'opening')) continue;
        if (it.type !== undefined && types().has(it.type)) continue;
        if (it.day !== undefined && days().has(it.day)) continue;
        const edits = it.edits.map(({ at, text, to }) => {
          const edit = insertWithBlanks(place(block, span(at, at)).start, text);
          return to === undefined ? edit : { ...edit, span: place(block, span(at, to)) };
        });
        yield {
          span: place(block, it.span),
          message: it.message,
          ...(edits.length !== 0 && { fixes: [{ title: it.title, edits, safe: false }] }),
          ...(it.severity && { severity: it.severity }),
        };
      }
    }
  },
});

const told: ReadonlySet<Room> = new Set(['opening', 'body', 'closing', 'footnote']);

const lacking = selectBlocks((it) => lackingIn(it).length !== 0);

const typesIn = ({ citations }: Plan): ReadonlySet<string> =>
  new Set(citations.flatMap(({ type }) => (type ? [fold(type.text)] : [])));

const daysIn = ({ citations }: Plan): ReadonlySet<string> =>
  new Set(citations.flatMap(({ dateWords }) => (dateWords ? [digitsOf(dateWords.text)] : [])));

const numbersIn = ({ citations }: Plan): ReadonlySet<string> =>
  new Set(citations.map((it) => plainNumber(it.symbol.form)));
