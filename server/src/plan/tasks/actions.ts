import { allMatches } from '../../text/match';
/** What a deadline is about: a report, something handed in, work done, its start, an event; `other` where no verb says it. */
export type DeadlineAction = 'report' | 'submit' | 'complete' | 'start' | 'hold' | 'other';

const verbs = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'giu');

const report = verbs('báo cáo(?! viên| chính trị)|sơ kết|tổng kết');
/** `trình` ends many nouns: `chương trình`, `quy trình`. */
export const presenting = '(?<!(?:chương|công|quá|quy|lộ|giáo|tiến|hành|tờ|phát|truyền)\\s)trình(?! độ| bày)';
const submit = verbs(`gửi|nộp|${presenting}|đăng ký|cung cấp|phản hồi|bàn giao|tham gia ý kiến|cho ý kiến|đề xuất`);
const complete = verbs('hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|dứt điểm');
const start = verbs('bắt đầu|khởi động|phát động|khởi công|khai giảng');
const hold = verbs(
  'tổ chức|diễn ra|khai mạc|bế mạc|họp|thi đấu|bốc thăm|tổng duyệt|kiểm tra|tập huấn|mở lớp|tiến hành|triển khai|thực hiện',
);
const nominal = /(?:kết quả|tiến độ|mức độ|tỷ lệ|sau khi|trước khi)\s+hoàn thành/giu;

const lastOf = (form: RegExp, text: string): number => {
  let last = -1;
  for (const match of allMatches(text, form)) last = match.index;
  return last;
};

/** Where the last words of reporting begin, or -1. */
export const lastReport = (words: string): number => lastOf(report, words);

/** What the words ask for: the last verb of handing over or finishing counts, events only where there is none. */
export function actionIn(words: string): DeadlineAction | undefined {
  const text = words.replace(nominal, (it) => ' '.repeat(it.length));
  const [reported, submitted, completed] = [report, submit, complete].map((it) => lastOf(it, text)) as [
    number,
    number,
    number,
  ];
  if (reported < completed && submitted < completed) return 'complete';
  if (0 <= reported) return 'report';
  if (0 <= submitted) return 'submit';
  const held = lastOf(hold, text);
  if (held < lastOf(start, text)) return 'start';
  return 0 <= held ? 'hold' : undefined;
}

/** `Thời gian báo cáo kết quả: …`; a label that names no other action is that of work to be done. */
export function actionOfLabel(label: string, value: string): DeadlineAction {
  const said = actionIn(label) ?? actionIn(value);
  if (said && said !== 'hold' && said !== 'start') return said;
  return said === 'start' || /tổ chức|diễn ra|khai mạc/iu.test(label) ? 'hold' : 'complete';
}
