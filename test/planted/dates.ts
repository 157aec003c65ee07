import type { Plan } from '../../server/src/plan/plan';
import { type Room, roomOf } from '../../server/src/plan/room';
import { isRealDate, toDay, twoDigits, weekday } from '../../server/src/syntax/days/date';
import { type Block, place } from '../../server/src/syntax/paragraph';
import { insert, replace } from '../../server/src/text/edit';
import { type Span, span } from '../../server/src/text/span';
import type { Planted } from './planter';

/** Every mistake in dates that a document has room for; those of older rules are planted in `test/seeds/planted-deadlines.ts`. */
export function* plantDates(plan: Plan): Generator<Planted> {
  const { text } = plan.source;
  if (text !== text.normalize('NFC')) return;
  const dates = [...findDates(plan)];
  yield* plantInDates(plan, dates);
  yield* plantInDeadlines(plan);
  yield* plantSentences(plan);
  if (plan.header.kind === 'plan') yield* plantOldCopy(plan);
}

/** A date in figures found by its looks alone. */
interface Found {
  readonly at: Span;
  readonly parts: readonly [Span, Span, Span];
  readonly values: readonly [number, number, number];
  /** `ngày` stands before it. */
  readonly isNamed: boolean;
  readonly isCited: boolean;
}

const figures = /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/-])/dgu;

function* findDates(plan: Plan): Generator<Found> {
  const { text } = plan.source;
  for (const match of text.matchAll(figures)) {
    const parts = (['day', 'month', 'year'] as const).map((it) => {
      const at = match.indices?.groups?.[it] ?? [0, 0];
      return span(at[0], at[1]);
    }) as [Span, Span, Span];
    const values = parts.map((it) => Number(text.slice(it.start, it.end))) as [number, number, number];
    if (!isRealDate(values[2], values[1], values[0]) || isQuoted(text, match.index)) continue;
    const at = span(match.index, match.index + match[0].length);
    const isCited = plan.citations.some((it) => it.span.start <= at.start && at.start < it.span.end);
    const lead = text.slice(Math.max(0, at.start - 8), at.start);
    yield { at, parts, values, isNamed: /(?<![\p{L}\p{M}])ngày $/u.test(lead), isCited };
  }
}

const isQuoted = (text: string, at: number): boolean => /[“"][^”"\n]*$/u.test(text.slice(Math.max(0, at - 300), at));
const isComment = (text: string, at: number): boolean => text.lastIndexOf('-->', at) < text.lastIndexOf('<!--', at);

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

function* plantInDates({ source: { text } }: Plan, dates: readonly Found[]): Generator<Planted> {
  const inMiddle = dates.filter(({ values: [, month] }) => 3 <= month && month <= 9);
  const isBare = ({ parts: [, month] }: Found): boolean => month.end - month.start === 1;
  const bare = inMiddle.filter(isBare).length;
  const padded = inMiddle.length - bare;
  for (const it of dates) {
    const { at, parts, values, isNamed, isCited } = it;
    if (isComment(text, at.start)) continue;
    const [day, month, year] = values;
    const lead = text.slice(Math.max(0, at.start - 40), at.start);
    const tail = text.slice(at.end, at.end + 12);
    const isInRow = /\d\s*(?:,|và|-|–|đến)\s*(?:ngày\s+)?$/u.test(lead) || /^\s*[-–(]/u.test(tail);
    const isWeekdayNear = /thứ|chủ nhật/iu.test(lead + tail);
    if (isNamed && !isCited && !isInRow && !isWeekdayNear) {
      const wrong = names[(weekday(toDay(year, month, day)) + 3) % 7];
      yield {
        rule: 'weekday-date-mismatch',
        kind: 'before the day',
        edits: [insert(at.start - 5, `${wrong}, `)],
        at: at.start,
        // A row of words that the weekday parts may be read anew.
        also: ['deadline-weekend'],
      };
      yield {
        rule: 'weekday-date-mismatch',
        kind: 'in brackets behind it',
        edits: [insert(at.end, ` (${wrong})`)],
        at: at.start,
        also: ['deadline-weekend'],
      };
    }
    if (isBare(it) && 3 <= month && month <= 9 && padded + 1 < bare - 1) {
      const edits = [replace(parts[1], `0${month}`)];
      yield { rule: 'date-month-padding', kind: isCited ? 'of a cited document' : 'of a day', edits, at: at.start };
    }
    if (!isInRow && (isNamed || isCited)) {
      const joint = day % 2 === 0 ? '-' : '.';
      const written = [text.slice(parts[0].start, parts[0].end), text.slice(parts[1].start, parts[1].end), year].join(
        joint,
      );
      yield {
        rule: 'date-separator',
        kind: `with ${joint}`,
        edits: [replace(at, written)],
        at: at.start,
        also: ['citation-missing-date', 'date-style-mixed'],
      };
    }
  }
}

const again = /(?:hằng|hàng|mỗi|từng|các) (?:ngày|tuần|tháng|quý|năm)|định kỳ/iu;

function* plantInDeadlines(plan: Plan): Generator<Planted> {
  const { source, header } = plan;
  const { text } = source;
  const isOneYear = header.years !== undefined && header.years.first === header.years.last;
  for (const it of plan.deadlines) {
    const { end, start, operator, clause, block } = it;
    const { day, month, year, form } = end?.date ?? {};
    if (!end?.date || !day || !month || !year || start || operator === 'recurring') continue;
    if (it.latest === undefined) continue;
    const said = text.slice(block.start, clause.end);
    const others = said.split(`${year.value}`).length - 1;
    const mayStand = isOneYear && header.kind === 'plan' && form === 'slash' && others === 1 && !again.test(said);
    if (mayStand && (operator === 'before' || operator === 'by' || operator === 'until')) {
      const before = plan.blocks[block.index - 1]?.paragraph.text ?? '';
      if (/:\s*$/u.test(before)) continue;
      // Every day of the one month that a plan is for is in it.
      if (new RegExp(`tháng ${month.value}(?:/| năm )${year.value}`, 'iu').test(header.subject?.text ?? '')) continue;
      yield {
        rule: 'deadline-missing-year',
        kind: it.action,
        edits: [replace(span(month.span.end, end.date.span.end), '')],
        at: end.date.span.start,
        also: ['deadline-inconsistent', 'deadline-order', 'assignment-time-missing-year'],
      };
    }
    if ((it.action !== 'report' && it.action !== 'submit') || !/^(?:before|by|until)$/u.test(operator)) continue;
    if (header.issued && it.latest < header.issued.latest) continue;
    if (/thứ|chủ nhật/iu.test(text.slice(Math.max(0, end.date.span.start - 30), end.date.span.end + 20))) continue;
    if (isOneYear && header.yearFrom !== 'date' && header.years && header.years.last < year.value && 3 < month.value)
      continue;
    for (const wanted of [0, 6]) {
      const ahead = (wanted - weekday(it.latest) + 7) % 7;
      const date = day.value + (day.value + ahead <= 28 ? ahead : ahead - 7);
      if (date < 1 || date === day.value || /22\/8\/2026|10\/01\/2026/u.test(`${date}/${month.value}/${year.value}`))
        continue;
      yield {
        rule: 'deadline-weekend',
        kind: wanted === 0 ? 'a Sunday' : 'a Saturday',
        edits: [replace(day.span, twoDigits(date))],
        at: end.date.span.start,
        also: ['deadline-inconsistent', 'deadline-order', 'deadline-before-issue', 'date-leading-zero'],
      };
    }
  }
}

const textRooms: ReadonlySet<Room> = new Set(['body']);

/** Sentences put behind a paragraph of the body that has neither days nor numbers. */
function* plantSentences(plan: Plan): Generator<Planted> {
  const year = plan.header.year ?? 2026;
  const section = (block: Block) =>
    plan.outline.sections.find((it) => it.blocks.start <= block.index && block.index < it.blocks.end);
  for (const block of plan.blocks) {
    const { text, kind } = block.paragraph;
    if (
      kind !== 'text' ||
      !textRooms.has(roomOf(block, plan.layout)) ||
      text.length < 100 ||
      !/[\p{L}”)]\.\s*$/u.test(text)
    )
      continue;
    if (/thời gian|trên đây là/iu.test(text)) continue;
    const at = place(block, span(text.trimEnd().length, text.trimEnd().length)).start;
    const celebrated = ` Tuyên truyền kỷ niệm ${year - 1931} năm Ngày truyền thống của ngành (15/10/1930 - 15/10/${year}).`;
    yield { rule: 'anniversary-arithmetic', kind: 'with days', edits: [insert(at, celebrated)], at: at - 1 };
    const inYears = ` Chào mừng kỷ niệm ${year - 1944} năm ngành Văn hóa (1945 - ${year}).`;
    yield { rule: 'anniversary-arithmetic', kind: 'with years', edits: [insert(at, inYears)], at: at - 1 };
    const own = section(block);
    const isTimed = plan.deadlines.some(
      (it) => own && own.blocks.start <= it.block.index && it.block.index < own.blocks.end,
    );
    const saysPeriod = /tháng|quý|định kỳ|hằng|hàng|sơ kết|tổng kết|thường xuyên|cuối|năm/iu.test(text);
    // What is demanded of all reports gives no duty of its own.
    const isDemand = plan.outline.sections.some(
      (it) =>
        it.blocks.start <= block.index &&
        block.index < it.blocks.end &&
        /^(?:mục đích|yêu cầu)/u.test(it.title.text.normalize('NFC').toLowerCase()),
    );
    if (plan.header.kind !== 'plan' || isTimed || saysPeriod || isDemand) continue;
    for (const words of ['theo quy định', 'bảo đảm thời gian', 'đúng thời hạn quy định']) {
      yield {
        rule: 'deadline-vague-report',
        kind: words,
        edits: [insert(at, ` Văn phòng tổng hợp, báo cáo kết quả thực hiện về cơ quan cấp trên ${words}.`)],
        at: at - 1,
      };
    }
  }
  for (const match of plan.source.text.matchAll(
    /Thời gian (?:thực hiện|hoàn thành): Quý (?<quarter>I{1,3})(?:[/ ]\s?(?:năm )?(?<year>20\d\d))?(?=\.?\r?\n)/gu,
  )) {
    const quarter = (match.groups?.quarter ?? 'I').length;
    const at = match.index + match[0].length;
    const month = 3 * quarter + 2;
    yield {
      rule: 'period-mismatch',
      kind: 'in brackets',
      edits: [insert(at, ` (xong trước ngày 18/${month}/${match.groups?.year ?? year})`)],
      at: match.index,
      also: ['deadline-inconsistent', 'date-month-padding', 'deadline-weekend', 'deadline-before-issue'],
    };
  }
}

const titles = ['closing-title-mismatch', 'opening-title-mismatch', 'self-citation'];

/** What is left of another year's or another office's file. */
function* plantOldCopy(plan: Plan): Generator<Planted> {
  const { source, header } = plan;
  const { text } = source;
  const { year, yearFrom, issued } = header;
  if (year !== undefined && yearFrom === 'subject') {
    const isEarly = issued !== undefined && issued.latest < toDay(year, 1, 1);
    const forms: readonly (readonly [string, RegExp])[] = [
      ['closing', new RegExp(`^[*]*Trên đây là Kế hoạch[^;.:]{0,200}?năm\\s+(?<year>${year})`, 'dgmu')],
      [
        'opening',
        new RegExp(
          `(?:ban hành|xây dựng)\\s+[Kk]ế hoạch[^;.:]{0,200}?năm\\s+(?<year>${year})(?=[^;.]{0,60}sau:)`,
          'dgu',
        ),
      ],
      ['heading', new RegExp(`^[*#\\s]*[IVX]+\\.[^\\n\\p{Ll}]*NĂM (?<year>${year})`, 'dgmu')],
      ...(isEarly
        ? []
        : [
            [
              'label',
              new RegExp(`Thời gian thực hiện: (?:Thường xuyên )?[Tt]rong năm (?<year>${year})`, 'dgu'),
            ] as const,
          ]),
    ];
    for (const [kind, form] of forms) {
      for (const match of text.matchAll(form)) {
        const at = match.indices?.groups?.year ?? [0, 0];
        const where = span(at[0], at[1]);
        if (isQuoted(text, at[0]) || /giai đoạn|số \d|tháng \d{1,2} năm$/u.test(match[0].slice(0, -5))) continue;
        yield { rule: 'stale-year', kind, edits: [replace(where, String(year - 1))], at: at[0], also: titles };
        if (kind !== 'closing' && kind !== 'opening') continue;
        for (const other of [year - 2, year + 1]) {
          yield {
            rule: 'year-in-title-vs-body',
            kind,
            edits: [replace(where, String(other))],
            at: at[0],
            also: titles,
          };
        }
      }
    }
  }
  yield* plantNames(plan);
}

function* plantNames({ source: { text }, header }: Plan): Generator<Planted> {
  const office = header.agencies.at(-1)?.text;
  const isDepartment = office !== undefined && /^SỞ /u.test(office) && !/SỞ NỘI VỤ/u.test(office);
  const province = header.agencies
    .map((it) => /(?:^|\s)TỈNH\s+(.+)$/u.exec(it.text)?.[1])
    .find((it) => it !== undefined);
  for (const match of text.matchAll(
    /^[*]*Trên đây là Kế hoạch(?<name>[^;.:\n]{0,200}?)(?=[;,] (?:yêu cầu|đề nghị|các|Sở|Ủy ban))/gmu,
  )) {
    const end = match.index + match[0].length;
    const name = match.groups?.name ?? '';
    if (isDepartment && !/ của /u.test(name)) {
      yield {
        rule: 'stale-name',
        kind: 'office in the closing',
        edits: [insert(end, ' của Sở Nội vụ')],
        at: end - 1,
        also: titles,
      };
    }
    if (province && !/địa bàn/u.test(name)) {
      yield {
        rule: 'stale-name',
        kind: 'province in the closing',
        edits: [insert(end, ' trên địa bàn tỉnh Thanh Lâm')],
        at: end - 1,
        also: titles,
      };
    }
  }
  if (province) {
    for (const match of text.matchAll(/trên địa bàn tỉnh(?=[;.,]| (?:và|để|theo))/gu)) {
      const end = match.index + match[0].length;
      const isBody = !isQuoted(text, end) && !/số \d[^\n]*$/u.test(text.slice(Math.max(0, end - 300), end));
      if (isBody)
        yield {
          rule: 'stale-name',
          kind: 'province in the text',
          edits: [insert(end, ' Thanh Lâm')],
          at: end - 1,
          also: titles,
        };
    }
  }
  const code = header.number?.code?.text;
  for (const match of text.matchAll(/\([*]?Kèm theo Kế hoạch số[\s.…_\d]*\/(?<code>KH-[\p{L}\d]+)(?=\s)/dgu)) {
    const at = match.indices?.groups?.code;
    if (!at || !code || match.groups?.code !== code) continue;
    yield {
      rule: 'stale-name',
      kind: 'code of an appendix',
      edits: [replace(span(at[0], at[1]), 'KH-SXYZ')],
      at: at[0],
    };
  }
}
