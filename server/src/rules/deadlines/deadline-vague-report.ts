import { defineGuide, defineRule, type Finding, type RuleContext } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { sectionsAround } from '../../plan/sections/sections';
import { dutiesOf } from '../../plan/tasks/duties';
import { wordOf } from '../../syntax/needs';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { lettersBefore, span, within } from '../../text/span';

export const guide = defineGuide({
  why: '“Báo cáo theo quy định”, “bảo đảm thời gian” không cho biết báo cáo ngày nào, kỳ nào nên không ai đôn đốc được. Mục đã có ngày hoặc kỳ báo cáo (hằng quý, 6 tháng), việc báo cáo khi có phát sinh và “theo quy định tại …” một văn bản không tính.',
  examples: [
    {
      text: '2. Văn phòng Sở theo dõi, đôn đốc việc thực hiện, báo cáo kết quả về Ủy ban nhân dân tỉnh ⟦theo quy định⟧.',
      says: 'Chỉ ghi “theo quy định”, chưa có ngày hoặc kỳ báo cáo',
    },
    {
      text: '- Tham mưu tổng hợp, gửi Sở Nội vụ báo cáo định kỳ ⟦đảm bảo thời gian⟧./.',
    },
    {
      text: [
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Các đơn vị chuẩn bị báo cáo đúng đề cương, đúng thời gian.',
        'II. NỘI DUNG',
        '1. Các đơn vị báo cáo Văn phòng Sở ⟦theo quy định⟧.',
      ].join('\n'),
    },
    { text: '2. Văn phòng Sở tổng hợp, báo cáo cấp trên trước ngày 05/11/2026 theo quy định.' },
    {
      text: '- Định kỳ hằng quý tổng hợp, báo cáo Ủy ban nhân dân xã theo quy định; kịp thời báo cáo vướng mắc theo quy định.',
    },
    {
      text: '- Báo cáo kết quả theo quy định tại Điều 9 của Quy chế; gửi hồ sơ lưu trữ vào kho theo quy định của pháp luật.',
    },
    {
      text: [
        '3. Chế độ báo cáo',
        '- Các phòng báo cáo kết quả về Văn phòng Sở theo quy định.',
        '- Báo cáo 6 tháng: trước ngày 05/6/2026; báo cáo năm: trước ngày 04/12/2026.',
      ].join('\n'),
    },
  ],
});

export default defineRule({
  id: 'deadline-vague-report',
  severity: 'hint',
  onlyPlans: true,
  title: 'Nhiệm vụ báo cáo không có hạn cụ thể',
  needs: [wordOf('báo', 'gửi'), wordOf('định', 'gian', 'hạn', 'độ')],
  *checkParagraph(paragraph): Generator<Finding> {
    const { text, kind } = paragraph;
    if (kind !== 'text' || !vague.test(text) || isTimed(paragraph)) return;
    for (const match of allMatches(text, vagueReport)) {
      const { before = '', words = '' } = match.groups ?? {};
      const start = match.index + match[0].length - words.length;
      const clause = lettersBefore(text, match.index, 160);
      if (onOccasion.test(`${clause.slice(clause.search(/[^.;]*$/u))} ${before}`)) continue;
      if (isQuotedAt(quotationsOf(paragraph), start)) continue;
      yield {
        span: span(start, start + words.length),
        message: `Chỉ ghi “${words}”, chưa có ngày hoặc kỳ báo cáo`,
      };
    }
  },
  holds: (_, block, { plan }: RuleContext) => {
    const room = roomOf(block, plan.layout);
    return (room === 'body' || room === 'closing') && !isTimedNearby(plan, block);
  },
});

const vague = /quy định|thời gian|thời hạn|tiến độ/iu;
/** What is reported or sent, and at the end of its clause the words that stand for a day. */
const vagueReport =
  /(?<![\p{L}\p{M}])(?:(?<!(?:chế độ|mẫu|biểu|lập|các|hình thức|thông tin|nội dung)\s)báo cáo(?!\s+(?:viên|tài chính|quyết toán))|gửi(?:\s+về)?)(?![\p{L}\p{M}])(?<before>[^.;]{0,220}?(?<![\p{L}\p{M}]))(?<words>theo\s+(?:đúng\s+)?quy\s+định(?:\s+hiện\s+hành)?|(?:đảm\s+bảo|bảo\s+đảm)\s+(?:đúng\s+)?(?:thời\s+gian|thời\s+hạn|tiến\s+độ)(?:\s+(?:theo\s+)?(?:quy\s+định|yêu\s+cầu))?|đúng\s+(?:thời\s+gian|thời\s+hạn|hạn)(?:\s+(?:theo\s+)?(?:quy\s+định|yêu\s+cầu))?)(?=\s*(?:[.;,)]|$))/giu;

/** `kịp thời báo cáo`, `báo cáo khi có vướng mắc`: on what day cannot be said. */
const onOccasion =
  /(?<![\p{L}\p{M}])(?:kịp thời|đột xuất|khi có|nếu có|khi xảy ra|phát sinh|vướng mắc|khó khăn|ngay khi|ngay sau|sau khi|trong quá trình|thẩm quyền|hồ sơ|đơn thư|mật|tài liệu)(?![\p{L}\p{M}])/iu;
const periodic =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:hằng|hàng|mỗi|từng)\s+(?:ngày|tuần|tháng|quý|năm)|(?:0?[369]|ba|sáu|chín)\s+tháng|quý(?!\s+(?:báu|trọng|hiếm))|(?:sơ|tổng) kết|báo cáo\s+năm|cuối năm|cuối kỳ|thường xuyên|tháng\s+\d{1,2})(?![\p{L}\p{M}\p{N}])/iu;

/** A day or a period is named; the year of the plan's own name is neither. */
const isTimed = (paragraph: Paragraph): boolean =>
  periodic.test(paragraph.text) || dutiesOf(paragraph).some(({ term }) => term.end.period?.kind !== 'year');

const demand = /^(?:mục đích(?:,| và| -|$)|yêu cầu(?:,| và| -|$))/u;

/** A report in the same item has its day. */
function isTimedNearby({ deadlines, outline, layout }: Plan, block: Block): boolean {
  const around = sectionsAround(outline.sections, block.index);
  // What is demanded of all reports gives no duty of its own.
  if (around.some(({ title }) => demand.test(fold(title.text)))) return true;
  const item = around.at(-1)?.blocks ?? layout.body;
  return deadlines.some(
    (it) =>
      (it.action === 'report' || it.action === 'submit') && it.operator !== 'ongoing' && within(item, it.block.index),
  );
}
