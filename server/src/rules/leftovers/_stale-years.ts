import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { selfReferences, setAside } from '../../plan/references/self-references';
import { type Room, roomOf } from '../../plan/room';
import { readTimeLabel } from '../../plan/tasks/clauses';
import { type Day, fromDay } from '../../syntax/days/date';
import { isCapitals } from '../../syntax/line';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/grouped';
import { allMatches, groupSpan } from '../../text/match';
import { lettersBefore, type Span, within } from '../../text/span';

/** A year that last year's file left behind: `2025` of `năm 2025` in a plan for 2026. */
export interface StaleYear {
  /** Of the digits, in the whole text. */
  readonly span: Span;
  readonly where: 'name' | 'heading' | 'label' | 'work' | 'time' | 'appendix';
  readonly value: number;
  /** The year of the plan, or under the title of an appendix the year of its issue. */
  readonly right: number;
}

/** `năm 2025` that is no part of a date, of a row of years, of a school year or of what is left of another period. */
const yearForm =
  /(?<![\p{L}\p{M}\p{N}])năm\s+(?<year>20\d\d)(?!\s*(?:[-–—/,]|đến|và|hoặc)\s*(?:năm\s+)?(?:20)?\d|\p{N}|\s+(?:trở|đến|tới|sang|chuyển|kéo dài|còn|chưa|đã|qua|vừa)(?![\p{L}\p{M}]))/dgiu;
const notOwn =
  /(?:ngày[\s\d….]{0,12}tháng[\s\d….]{0,12}|(?<![\p{L}\p{M}])(?:học|ngân sách nhà nước|dương lịch|trước|(?<!(?:đến|tới|phấn đấu)\s)cuối|từ|kể từ|sau|hơn|đến trước|giữa|đầu|so với|bằng|như|vào|niên độ|mùa vụ|(?<!(?:nhiệm|dịch|nghiệp|phục|chức|sự)\s)vụ|khóa|khoá|20\d\d\s*(?:[-–—,]|và|đến)|năm 20\d\d(?:,|\s+và|\s+hoặc))\s*)$/iu;

/** `từ tháng 01/2024 đến hết năm 2025`. */
const sinceThen = /(?<![\p{L}\p{M}])từ\s[^;.]{0,30}(?:19|20)\d\d[^;.\d]{0,20}$/iu;

/** Words by which a sentence tells how last year was. */
const back =
  /(?<![\p{L}\p{M}])(?:kết quả|so với|so sánh|tổng kết|sơ kết|đánh giá|tình hình|thực trạng|cùng kỳ|tồn tại|hạn chế|quyết toán|thống kê|số liệu|dữ liệu|kế thừa|khắc phục|rút kinh nghiệm|tiếp nối|chuyển sang|chuyển tiếp|chuyển nguồn|kéo dài|tồn đọng|còn lại|tồn|nợ|đã|được giao|chỉ số|xếp hạng|xếp loại|xếp thứ|công bố|báo cáo|biểu dương|tuyên dương|(?<!thi đua, )khen thưởng|vinh danh|tiêu biểu|xuất sắc|kiểm kê|kiểm toán|kết luận|giám sát|thanh tra|hiện trạng|thời kỳ|điều tra|khảo sát|tăng(?! cường)|giảm|đạt được|bình quân|ước|thực hiện được|thành tích|điểm|niên vụ|có hiệu lực|sửa đổi|bổ sung|thành lập|sinh|lần thứ|kỷ niệm|bắt đầu|khởi công|hoàn thành từ|trước năm|qua|cơ sở thực hiện|trên cơ sở|căn cứ|tiếp tục thực hiện|tiếp tục triển khai|duy trì|lũy kế|luỹ kế|năm trước|năm cũ|năm ngoái)(?![\p{L}\p{M}])/iu;

/** The same, close to the plan's own name: `kết quả công tác dân vận năm 2025`. */
const backAtName =
  /(?<![\p{L}\p{M}])(?:kết quả|so với|tổng kết|sơ kết|đánh giá|tình hình|cùng kỳ|đã|khen thưởng|kế hoạch số|hạn chế|tồn tại|ưu điểm|khuyết điểm|khắc phục|rút kinh nghiệm|thời kỳ|năm trước)(?![\p{L}\p{M}])[^;]{0,60}$/iu;

/** `hồ sơ lập trong năm 2025`, `chương trình ban hành năm 2025`: when a thing came about. */
const cameAbout =
  /(?<![\p{L}\p{M}])(?:lập|cấp|cấp phép|ký|tiếp nhận|phát sinh|ban hành|tuyển dụng|thành lập|phê duyệt|đầu tư|tốt nghiệp|kết nạp|hình thành|xảy ra|công nhận|nhận|bàn giao|mua sắm|xây dựng|kiểm tra|chưa được [\p{L}\p{M} ]{2,20})(?:\s+mới)?(?:\s+(?:từ|trong|vào))?\s*$/iu;

/** Words that the plan's own year follows: those of time may mean the year of issue, those of the plan's work do not. */
const throughout = /(?<![\p{L}\p{M}])(?:trong|hết|(?:đến|tới|phấn đấu)\s+cuối|phấn đấu|thường xuyên|suốt|cả)\s*$/iu;
const work =
  /(?<![\p{L}\p{M}])(?:nhiệm vụ|chỉ tiêu|mục tiêu|kế hoạch|dự toán|kinh phí|thi đua|chương trình|nguồn ngân sách|(?<!(?:thu|chi|dư|phòng|nguồn|toán|sách) )ngân sách (?:tỉnh|huyện|xã|phường|địa phương))(?![\p{L}\p{M}])[^,;.:]{0,60}$/iu;
const intent = /^\s*,[^;]{0,60}?(?<![\p{L}\p{M}])(?:phấn đấu|ít nhất|tối thiểu|yêu cầu|tập trung)(?![\p{L}\p{M}])/iu;

const mentioning = selectBlocks((it) => mentionsOf(it).length !== 0);

/**
 * Every stale year of a plan for one year; in a plan issued the year before only where no other year can be meant. `from` is the
 * year of the plan that it was made of.
 */
export function staleYears(plan: Plan, from?: number): readonly StaleYear[] {
  const { year, yearFrom, issued } = plan.header;
  if (year === undefined || yearFrom === undefined || yearFrom === 'date') return [];
  const stale = from ?? year - 1;
  const issue = issued && fromDay(issued.earliest).year;
  if ((issue !== undefined && issue !== year && issue !== stale) || !plan.source.text.includes(String(stale)))
    return [];
  const isEarly = issue === stale;
  const isStale = (it: Mention): boolean => it.year === stale;
  const concerned = mentioning(plan.blocks).filter((it) => mentionsOf(it.paragraph).some(isStale));
  if (concerned.length === 0) return [];
  const names = new Map(selfReferences(plan).map((it) => [it.block, it]));
  const headings = new Set(
    plan.outline.sections.flatMap((it) => [it.block, ...it.children.map((child) => child.block)]),
  );
  const subject = tailOf(plan.header.subject?.text ?? '', year);
  const found: StaleYear[] = [];
  for (const block of concerned) {
    const mentions = mentionsOf(block.paragraph).filter(isStale);
    const room = roomOf(block, plan.layout);
    if (room === 'head' || room === 'subject' || room === 'footnote') continue;
    const self = names.get(block);
    for (const mention of mentions) {
      const at = mention.span.start;
      const isTime = placeTimed(plan, { block, at: place(block, mention.span).start, year });
      const isName = self !== undefined && within(self.name, at) && self.kind !== 'appendix';
      const where = isName
        ? 'name'
        : self || room === 'opening' || room === 'closing'
          ? undefined
          : isTime
            ? 'label'
            : placeOf(block, { mention, heading: headings.has(block), subject, year });
      if (!where || (mention.isEnd && where !== 'name') || (isEarly && !mayBeEarly(where, issued?.latest))) continue;
      if (where !== 'name' && (isLookingBack(plan, { block }) || tellsOfNow(plan, block))) continue;
      if ((where === 'work' || where === 'time') && !isAsked(room)) continue;
      // `dự toán năm 2025 chi cho …; dự toán năm 2026 chi cho …` of a plan that is issued in 2025.
      if (isEarly && where === 'work' && block.paragraph.text.includes(`năm ${year}`)) continue;
      found.push({ span: place(block, mention.span), where, value: stale, right: year });
    }
  }
  return found;
}

/** `I. CĂN CỨ, HIỆN TRẠNG` and the like tell how things stand before they ask for anything. */
const tellsOfNow = ({ outline }: Plan, { index }: Block): boolean =>
  outline.sections.some(
    (it) =>
      within(it.blocks, index) &&
      /(?:hiện trạng|thực trạng|tình hình|kết quả|căn cứ|cơ sở|bối cảnh)(?![\p{L}\p{M}])/u.test(fold(it.title.text)),
  );

/** `Báo cáo kết quả năm 2025 trước ngày 15/12/2026`, and a row `Năm 2025` among others of the plan's own year. */
function placeTimed(plan: Plan, { block, at, year }: Timed): boolean {
  const { source } = plan;
  const own = duesOf(plan).get(block) ?? [];
  return own.some(({ action, span: time, clause, end, latest, operator, task }) => {
    if (latest === undefined) return false;
    if (end?.kind === 'year' && task?.form === 'row' && end.year?.span.start === at) {
      if (!/^(?:trong |cả )?năm \d{4}$/iu.test(task.time?.text ?? '')) return false;
      return yearsOfRows(plan).every((it) => year - 1 <= it) && yearsOfRows(plan).includes(year);
    }
    if (action !== 'report' || operator === 'recurring' || at < clause.start || time.start < at) return false;
    const { month, year: due } = fromDay(latest);
    const isOther = ofOther.test(source.text.slice(at, time.start).normalize('NFC'));
    return (
      due === year && 9 <= month && !isOther && reportOnYear.test(source.text.slice(clause.start, at).normalize('NFC'))
    );
  });
}

/** What went on from that year, or was looked at. */
const ofOther = /^[^;.]{0,60}(?:kéo dài|chuyển tiếp|chuyển nguồn|đoàn|kiểm t|thanh tra)/iu;

const duesOf = remember(({ deadlines }: Plan) => groupBy(deadlines, (it) => it.block));

const yearsOfRows = remember(({ deadlines }: Plan): readonly number[] => [
  ...new Set(deadlines.flatMap(({ task, end }) => (task?.form === 'row' && end?.year ? [end.year.value] : []))),
]);

interface Timed {
  readonly block: Block;
  readonly at: number;
  readonly year: number;
}

const reportOnYear =
  /báo cáo(?:\s(?:tổng kết|kết quả|tình hình))?(?:\s(?:thực hiện|triển khai|công tác))?(?:\s(?:nhiệm vụ|kế hoạch|chương trình))?\s+năm\s+$/iu;

const issuedIn = /ngày[\s\d….]*(?:tháng[\s\d….]*năm\s*|\/[\s\d….]*\/\s*)(?<year>20\d\d)(?!\d)/du;

/** `(Kèm theo Kế hoạch số …/KH-STP ngày … tháng … năm 2025 của …)` of a plan that is issued in 2026. */
export function staleAttributions(plan: Plan): readonly StaleYear[] {
  const right = plan.header.date?.year?.value;
  if (right === undefined) return [];
  return selfReferences(plan).flatMap((self): readonly StaleYear[] => {
    if (self.kind !== 'appendix') return [];
    const match = issuedIn.exec(self.block.paragraph.text.slice(0, self.name.end));
    const at = match && groupSpan(match, 'year');
    const value = Number(match?.groups?.year);
    if (!at || at.start < self.name.start || value === right) return [];
    return [{ span: place(self.block, at), where: 'appendix', value, right }];
  });
}

const isAsked = (room: Room): boolean => room === 'body' || room === 'appendix';

/** In the last months of a year `trong năm` is no more that year. */
const mayBeEarly = (where: StaleYear['where'], latest: Day | undefined): boolean =>
  where !== 'time' && (where !== 'label' || (latest !== undefined && 10 <= fromDay(latest).month));

interface Mention {
  readonly year: number;
  readonly span: Span;
  /** The clause that it stands in, before and behind it. */
  readonly lead: string;
  readonly tail: string;
  /** `cuối năm`: it is the plan's only in the plan's own name. */
  readonly isEnd: boolean;
}

const mentionsOf: (paragraph: Paragraph) => readonly Mention[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind === 'comment' || !/năm\s+20\d\d/iu.test(text)) return [];
  const found: Mention[] = [];
  for (const match of allMatches(text, yearForm)) {
    const at = groupSpan(match, 'year');
    if (!at || setAside(paragraph).some((it) => within(it, match.index))) continue;
    const before = lettersBefore(text, match.index, 300);
    // `rà soát hộ nghèo cuối năm 2026` is a plan's own name as well.
    const isOther = notOwn.test(before);
    const isEnd = isOther && /(?<![\p{L}\p{M}])(?:cuối|đầu)\s+$/iu.test(before);
    if ((isOther && !isEnd) || sinceThen.test(before.slice(-60))) continue;
    const lead = before.slice(1 + Math.max(...[';', '.', '|'].map((it) => before.lastIndexOf(it))));
    const tail = /^[^;.|]{0,200}/u.exec(text.slice(at.end))?.[0] ?? '';
    found.push({ year: Number(match.groups?.year), span: at, lead, tail, isEnd });
  }
  return found;
});

interface Standing {
  readonly mention: Mention;
  readonly heading: boolean;
  /** The last words of the subject before its year. */
  readonly subject: string;
  readonly year: number;
}

function placeOf({ paragraph }: Block, { mention, heading, subject, year }: Standing): StaleYear['where'] | undefined {
  const { lead, tail } = mention;
  const { text, marker } = paragraph;
  // A month or a quarter is a time of its own, and what is wrong with it is said there.
  if (!heading && /(?:tháng\s+\d{1,2}|quý\s+[IV\d]{1,3})\s*$/iu.test(lead)) return undefined;
  // Who names both years tells them apart.
  if (`${lead}${tail}`.includes(String(year))) return undefined;
  const said = fold(lead);
  if (subject !== '' && said.endsWith(subject))
    return backAtName.test(said.slice(0, -subject.length)) ? undefined : 'work';
  if (cameAbout.test(lead.slice(-60))) return undefined;
  if (back.test(lead.slice(-100)) || back.test(tail.slice(0, 60))) return undefined;
  if ((heading && text.length < 120 && !/[.;,]$/u.test(text)) || (isCapitals(text) && text.length < 160))
    return 'heading';
  if (readTimeLabel(text, marker?.end ?? 0)) return 'label';
  if (work.test(lead)) return 'work';
  // A sentence that begins with the year tells of it, unless it says what is to be reached.
  const opens = /^\s*(?:[-+*•]\s*|\d{1,2}[.)]\s*|\p{L}\)\s*)?(?:(?:trong|đến|tới)\s*)?(?:hết|cuối)?\s*$/iu.test(
    lead.replace(/^.*[.!?]\s+/su, ''),
  );
  return (opens ? intent.test(tail) : throughout.test(lead)) ? 'time' : undefined;
}

/** `công tác dân vận` of `Thực hiện công tác dân vận năm 2026`. */
function tailOf(subject: string, year: number): string {
  const before = fold(subject.split(new RegExp(`năm\\s+${year}`, 'u'))[0] ?? '')
    .split(' ')
    .slice(-4);
  return before.length < 3 ? '' : before.join(' ');
}
