import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { offices } from '../../plan/head/formula';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';

const sample = (opening: string): string =>
  `KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\n${opening} như sau:\n\nI. MỤC ĐÍCH\n\nNắm số tài sản hiện có.\n`;

export const guide = defineGuide({
  why: 'Vế “Thực hiện Kế hoạch số …” hay “Căn cứ …” chỉ mở đầu câu; chấm câu ngay sau vế ấy thì câu không có chủ ngữ, vị ngữ. Dùng dấu phẩy, hoặc dấu chấm phẩy khi vế sau lại là căn cứ. Khối căn cứ mỗi dòng một văn bản không bị báo.',
  examples: [
    {
      text: sample(
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh về kiểm kê tài sản công⟦.⟧ Sở Nội vụ xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
      fixed: sample(
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh về kiểm kê tài sản công, Sở Nội vụ xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
      says: 'phải là dấu phẩy',
    },
    {
      text: sample(
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh⟦.⟧ Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
      fixed: sample(
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh; căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
    {
      text: sample(
        'Thực hiện Kế hoạch số 12-KH/ĐTN ngày 06/01/2027 của Ban Chấp hành Đoàn xã về sinh hoạt hè⟦.⟧ BCH Chi đoàn thôn Trung xây dựng kế hoạch sinh hoạt hè năm 2027',
      ),
      fixed: sample(
        'Thực hiện Kế hoạch số 12-KH/ĐTN ngày 06/01/2027 của Ban Chấp hành Đoàn xã về sinh hoạt hè, BCH Chi đoàn thôn Trung xây dựng kế hoạch sinh hoạt hè năm 2027',
      ),
    },
    {
      text: sample(
        'Căn cứ tình hình thực tế của nhà trường⟦.⟧ Trường Tiểu học Hoài Lĩnh xây dựng “Kế hoạch kiểm kê tài sản năm 2027”',
      ),
      fixed: sample(
        'Căn cứ tình hình thực tế của nhà trường, Trường Tiểu học Hoài Lĩnh xây dựng “Kế hoạch kiểm kê tài sản năm 2027”',
      ),
    },
    {
      text: 'KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\nSở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027 ⟦như sau;⟧\n\nI. MỤC ĐÍCH\n',
      fixed:
        'KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\nSở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027 như sau:\n\nI. MỤC ĐÍCH\n',
      says: '“như sau:”',
    },
    {
      text: 'KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\nSở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027 ⟦như sao:⟧\n\nI. MỤC ĐÍCH\n',
      fixed:
        'KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\nSở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027 như sau:\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'KẾ HOẠCH\nKiểm kê tài sản năm 2027\n\nSở Nội vụ ban hành Kế hoạch với các nội dung sau đây:\n\nI. MỤC ĐÍCH\n\nNắm số tài sản, kết quả như sau.\n',
    },
    {
      text: sample(
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân TP. Hoài Lĩnh, Sở Nội vụ xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
    {
      text: sample(
        'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Nội vụ đã giao Văn phòng rà soát tài sản. Sở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
    {
      text: sample(
        'Thực hiện chương trình công tác năm học, Nhà trường quyết định kiểm kê tài sản từ tháng 3. Để việc kiểm kê được đầy đủ, Nhà trường xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
    {
      text: sample(
        'Thực hiện Quyết định kiểm kê tài sản của Ủy ban nhân dân tỉnh⟦.⟧ Để việc kiểm kê được đầy đủ, Nhà trường xây dựng Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
    {
      text: sample(
        'Căn cứ Luật Quản lý, sử dụng tài sản công;\n\nCăn cứ Kế hoạch số 41/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh.\n\nSở Nội vụ ban hành Kế hoạch kiểm kê tài sản năm 2027',
      ),
    },
  ],
});

export default defineRule({
  id: 'opening-fragment',
  severity: 'information',
  onlyPlans: true,
  title: 'Câu mở đầu bị ngắt trước khi đủ ý',
  *check({ plan }) {
    const { formula } = plan.opening;
    const text = formula?.paragraph.text ?? '';
    const lead = leadIn.exec(text);
    if (formula && lead && !/^như sau\s?:[:.]?$/u.test(lead[0]) && /[ạ-ỹ]/u.test(text.slice(0, lead.index))) {
      yield {
        span: place(formula, { start: lead.index, end: text.length }),
        message: 'Câu mở đầu phải kết thúc bằng “như sau:”',
        severity: 'warning',
        fixes: changeTo(place(formula, { start: lead.index, end: text.length }), 'như sau:'),
      };
    }
    if (!formula || !begins.test(text)) return;
    for (const stop of allMatches(text, stops)) {
      const next = stop.index + stop[0].length;
      const before = text.slice(0, stop.index);
      const sentence = before.slice(before.lastIndexOf('. ') + 1).trimStart();
      if (!begins.test(sentence) || hasClause.test(sentence) || !issues.test(text.slice(next))) continue;
      const isBasis = begins.test(text.slice(next));
      const dot = place(formula, { start: stop.index, end: stop.index + 1 });
      const edits = [replace(dot, isBasis ? ';' : ',')];
      if (isBasis) {
        edits.push(replace(place(formula, { start: next, end: next + 1 }), (text[next] as string).toLowerCase()));
      }
      yield {
        span: dot,
        message: `Câu chưa đủ ý mà đã có dấu chấm, phải là ${isBasis ? 'dấu chấm phẩy' : 'dấu phẩy'}`,
        fixes: [
          {
            title: `Thay dấu chấm bằng ${isBasis ? 'dấu chấm phẩy' : 'dấu phẩy'}`,
            edits,
            safe: false,
          },
        ],
      };
    }
  },
});

/** `như sau;`, `như sao:`, `như sau: như sau:`. */
const leadIn = /(?<!\p{L})(?:nh[ưu] s(?:au|ao|ua)[\s:;.,]{0,3}){1,3}$/u;

const begins = /^(?:Thực hiện|Căn cứ|Triển khai|Để|Nhằm|Trên cơ sở|Theo|Tiếp tục)(?![\p{L}\p{M}])/u;
/** A full stop with an organ, or another basis, behind it. */
const stops = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}”"»)])\\.\\s+(?=(?:${offices}|Căn cứ|Thực hiện|Để|Nhằm|Trên cơ sở)(?![\\p{L}\\p{M}]))(?<!(?<![\\p{L}\\p{M}])(?:TP|Tp|TX|KT|TM|TL|TS|ThS|PGS|GS)\\.\\s+)`,
  'gu',
);
/** An organ that does something, outside the names of documents. */
const hasClause = new RegExp(
  `,\\s+(?:${offices}|Nhà trường|Đơn vị|Lãnh đạo)(?![\\p{L}\\p{M}])[^,;]{0,80}?\\s(?:đã|sẽ|xây dựng|ban hành|yêu cầu|đề nghị|tổ chức|giao|quyết định|chủ trương|thống nhất)\\s`,
  'u',
);
const issues =
  /(?:xây dựng|ban hành|lập|đề ra|triển khai|hướng dẫn)\s+(?:(?:nội dung|bản|dự thảo)\s+)?[“"]?(?:[Kk]ế hoạch|[Cc]hương trình)/u;
