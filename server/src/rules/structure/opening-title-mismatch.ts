import { defineGuide, defineRule, offer } from '../../lint/rule';
import { type Block, place } from '../../syntax/paragraph';
import { decapitalized } from '../../text/capitals';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { compareIn, kindWords, quote } from './_compared-names';

const sample = (name: string, subject = 'Chuyển đổi cơ cấu cây trồng trên đất lúa kém hiệu quả năm 2027'): string =>
  `KẾ HOẠCH\n${subject}\n\nThực hiện Kế hoạch số 88/KH-UBND ngày 05/11/2026 của Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển trồng trọt năm 2027, Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch ${name} như sau:\n\nI. MỤC ĐÍCH\n\nTăng thu nhập.\n`;

export const guide = defineGuide({
  why: 'Câu “… ban hành Kế hoạch … như sau:” gọi tên chính kế hoạch này; tên khác trích yếu là dấu vết của bản cũ. Tên nói gọn hoặc nói đủ hơn trích yếu, khác một hai chữ, phần “của Sở …”, “trên địa bàn …” không bị báo.',
  examples: [
    {
      text: sample('⟦tiêm phòng vắc xin đàn vật nuôi vụ thu đông năm 2026⟧'),
      fixed: sample('chuyển đổi cơ cấu cây trồng trên đất lúa kém hiệu quả năm 2027'),
      says: 'Câu mở đầu gọi tên kế hoạch khác trích yếu',
    },
    {
      text: sample('⟦chuyển đổi cơ cấu vật nuôi tại vùng đồi năm 2027⟧ của xã, với các nội dung'),
      fixed: sample('chuyển đổi cơ cấu cây trồng trên đất lúa kém hiệu quả năm 2027 của xã, với các nội dung'),
    },
    {
      text: sample(
        '⟦tiêm phòng vắc xin đàn vật nuôi vụ thu đông năm 2026⟧',
        'CHUYỂN ĐỔI CƠ CẤU CÂY TRỒNG TRÊN ĐẤT LÚA KÉM HIỆU QUẢ NĂM 2027',
      ),
    },
    { text: sample('triển khai thực hiện với các nội dung') },
    {
      text: sample('chuyển đổi cơ cấu cây trồng trong lĩnh vực trồng trọt trên đất lúa kém hiệu quả năm 2027, cụ thể'),
    },
    { text: sample('chuyển đổi cây trồng trên đất lúa năm 2027') },
    { text: sample('thực hiện Đề án phát triển trồng trọt nêu trên') },
    { text: sample('và lập dự toán ngân sách năm 2028 cho các thôn') },
    {
      text: sample('phối hợp tổ chức Cuộc thi', 'Tổ chức Cuộc thi trực tuyến “Tìm hiểu lịch sử tỉnh” năm 2027').replace(
        'KẾ HOẠCH',
        'KẾ HOẠCH PHỐI HỢP',
      ),
    },
  ],
});

export default defineRule({
  id: 'opening-title-mismatch',
  severity: 'information',
  onlyPlans: true,
  title: 'Câu mở đầu gọi tên kế hoạch khác trích yếu',
  *check({ plan }) {
    const { header, opening } = plan;
    const name = header.subject && opening.formula && findName(opening.formula, header.title?.text);
    if (!header.subject || !name) return;
    const { text: subject } = header.subject;
    const { common, first, second, gaps } = compareIn(name.block.paragraph, subject, name.text);
    if (second < 3 || first < 3 || common === first) return;
    const strange = gaps.flatMap((it) => it.addedKeys).filter((it) => !light.has(it)).length;
    const lost = gaps.flatMap((it) => it.missingKeys).filter((it) => !light.has(it)).length;
    const similarity = (2 * common) / (2 * common + strange + lost);
    if (strange < 2 || lost < 2 || 0.75 < similarity) return;
    const { block, start, end } = name;
    const words = /^\p{Ll}/u.test(name.text) ? decapitalized(subject) : subject;
    yield {
      span: place(block, { start, end }),
      message: `Câu mở đầu gọi tên kế hoạch khác trích yếu ${quote(subject)}`,
      related: [{ span: header.subject.span, message: 'Trích yếu' }],
      // In a subject in capitals names of places cannot be told from other words.
      ...(/\p{Ll}/u.test(subject) && {
        fixes: offer('Gọi tên kế hoạch như trích yếu', replace(place(block, { start, end }), words)),
      }),
    };
  },
});

/** Words that say only that something is done. */
const light = new Set('về việc ban hành triển khai thực hiện tổ chức công tác năm'.split(' '));

interface Name {
  readonly text: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const issues =
  /(?<![\p{L}\p{M}\p{N}])(?:xây dựng|ban hành|đề ra|lập)\s+(?:(?:nội dung|bản|dự thảo)\s+)?[Kk]ế hoạch(?![\p{L}\p{M}])\s*/gu;
/** What comes behind the name: whose it is, and the words before the colon. */
const tail =
  /\s+(?:của|tại)\s+(?:\p{Lu}|xã|phường|tỉnh|thành phố|cơ quan|đơn vị|trường|nhà trường)|[,;:]?\s*(?:với|gồm|bao gồm|có|theo)\s+(?:các\s+|những\s+|một số\s+)?(?:nội dung|mục|nhiệm vụ)|[,;]?\s*(?:cụ thể|chi tiết|nội dung)?\s*(?:cụ thể\s+)?(?:như sau|sau đây|sau)\s*:\s*$|[,;]?\s*(?:cụ thể|như sau|số \d)|\s*:\s*$/u;

/** The name in the sentence that issues the plan; none where it names only what the plan is. */
function findName(block: Block, title: string | undefined): Name | undefined {
  const { text } = block.paragraph;
  const found = allMatches(text, issues).pop();
  if (!found) return undefined;
  const behind = found.index + found[0].length;
  const start = behind + kindWords(title, text.slice(behind));
  // `xây dựng kế hoạch và lập dự toán …` says what is done, and names nothing.
  if (/^(?:và|hoặc|để|,)(?![\p{L}\p{M}])/u.test(text.slice(start))) return undefined;
  const length = text.slice(start).search(tail);
  const name = text.slice(start, length === -1 ? undefined : start + length).trimEnd();
  // `… thực hiện Đề án nêu trên` points at what was named before.
  if (/(?<![\p{L}\p{M}])(?:(?:nêu|nói|kể|các văn bản)\s+trên|này)$/u.test(name)) return undefined;
  return { text: name, block, start, end: start + name.length };
}
