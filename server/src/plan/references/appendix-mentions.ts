import { fromDay, writeDateInWords } from '../../syntax/days/date';
import { toRoman, writtenValue } from '../../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { allMatches, spanOf } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import { lineOf } from '../lines/lines';
import type { Appendix, Plan } from '../plan';

/** The line over an appendix: `Phụ lục II`, with what is wrongly written on it; spans count in its text. */
export interface Label {
  readonly appendix: Appendix;
  readonly block: Block;
  /** `Phụ lục`, as written. */
  readonly word: string;
  /** `II`, `02`; absent where it has none. */
  readonly ordinal: string | undefined;
  readonly ordinalSpan: Span;
  readonly value: number | undefined;
  /** From the beginning to the ordinal. */
  readonly end: number;
  /** The sign behind it, and the title that stands on the same line. */
  readonly sign: string;
  readonly titleStart: number;
  readonly title: string;
}

const labelForm =
  /^(?<word>Phụ lục|PHỤ LỤC|Phụ Lục)(?<number>(?:\s+(?:số|SỐ|Số)\s*:?)?\s+(?<ordinal>[IVXLC]{1,6}|\d{1,2}|[A-HK])(?![\p{L}\p{N}]))?(?<sign>\s*[:.–-]*)\s*(?<title>.*)$/su;

/** The labels of the appendices, in the order of the text; a label that is only continued on another page is none. */
export const appendixLabels: (plan: Plan) => readonly Label[] = remember(({ appendices, blocks }: Plan) =>
  appendices.flatMap((appendix) => {
    const block = blocks[appendix.blocks.start] as Block;
    const label = readLabel(appendix, block);
    return label && !/\(tiếp/iu.test(label.title) ? [label] : [];
  }),
);

function readLabel(appendix: Appendix, block: Block): Label | undefined {
  const { text } = block.paragraph;
  const { word, number = '', ordinal, sign = '', title = '' } = labelForm.exec(text)?.groups ?? {};
  if (word === undefined) return undefined;
  const end = word.length + number.length;
  return {
    appendix,
    block,
    word,
    ordinal,
    ordinalSpan: { start: end - (ordinal?.length ?? 0), end },
    value: ordinal === undefined ? undefined : writtenValue(ordinal),
    end,
    sign: sign.trim(),
    titleStart: text.length - title.length,
    title,
  };
}

/** An ordinal as a mention writes it. */
export interface MentionedOrdinal {
  readonly label: string;
  readonly value: number;
  readonly span: Span;
}

/** `Phụ lục I kèm theo Kế hoạch này`, `danh sách kèm theo`: where the text points to what comes with it. */
export interface Mention {
  readonly block: Block;
  /** In the paragraph's text. */
  readonly span: Span;
  readonly isAppendix: boolean;
  readonly ordinals: readonly MentionedOrdinal[];
  /** `kèm theo` comes with what is issued; `đính kèm` and `gửi kèm` may be another file. */
  readonly attached: 'issued' | 'sent' | undefined;
  /** Whose it is: this document's, another's that is named behind it, or that of one named before it in the clause. */
  readonly owner: 'this' | 'other' | 'unclear';
}

interface Found {
  readonly span: Span;
  readonly isAppendix: boolean;
  readonly ordinals: readonly MentionedOrdinal[];
  readonly attached: Mention['attached'];
  /** The clause it stands in. */
  readonly clause: Span;
  /** The clause goes on to the end of the paragraph, which is no end of a sentence. */
  readonly isCut: boolean;
  /** What it is called where it says `này`: `Kế hoạch này`. */
  readonly own: string | undefined;
  readonly isForeign: boolean;
}

const ordinal = '(?:[IVXLC]{1,6}|\\d{1,2})(?![\\p{L}\\p{N}]|[/.]\\d)';
const mention = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<word>[Pp]hụ lục|PHỤ LỤC|Phụ Lục)(?:\\s+số)?(?<list>\\s+${ordinal}(?:\\s*(?:,|và|đến|-|–)\\s*(?:[Pp]hụ lục\\s+)?(?:số\\s+)?${ordinal}){0,12})?|(?<![Pp]hụ lục [^;.()]{0,40}${ordinal}\\s+(?:ban hành\\s+)?)(?:kèm theo|đính kèm|gửi kèm))(?![\\p{L}\\p{M}])`,
  'gu',
);
const types =
  'Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Thông tư|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Công văn|Văn bản|Tờ trình|Báo cáo|Thông báo';
const own = new RegExp(`^[^;.]{0,80}?(?<type>${types}|văn bản|phụ lục|Phụ lục)\\s+này(?![\\p{L}\\p{M}])`, 'u');
/** `mẫu tại Phụ lục V kèm theo Nghị định này` in what is none: words of the law, taken over. */
const isLaw = /^(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư)$/u;
const other = new RegExp(
  `^\\s*(?:,|của|tại|thuộc|ban hành kèm theo|kèm theo|đính kèm|gửi kèm)?\\s*(?:của|tại)?\\s*(?:(?:bản\\s+)?[Dd]ự thảo|${types}|Quy chuẩn|Tiêu chuẩn|QCVN|TCVN|Giấy đề nghị|Giấy phép)(?!\\s+này)(?![\\p{L}\\p{M}])`,
  'u',
);

/** `Phụ lục 3 của Sổ tay`, `của PIM`: of a book or a treaty, which no number calls. */
const ofBook =
  /^\s*(?:của|thuộc)\s+(?:(?:Sổ tay|Hợp đồng|Hiệp định|Điều lệ|Quy trình|Bộ tiêu chí|Tiêu chuẩn|Quy chuẩn|Hồ sơ)(?![\p{L}\p{M}])|\p{Lu}{3,8}(?=[\s;,.)]|$))/u;

/** `kế hoạch dạy học (Phụ lục 1), kế hoạch hoạt động (Phụ lục 2) theo Công văn số …`: the forms that the letter came with. */
const asOther = new RegExp(
  `^\\)(?:[^;.]{0,160}?\\s|\\s)?(?:theo|của|tại|ban hành kèm theo)\\s(?:(?:mẫu|quy định|hướng dẫn)\\s)?(?:(?:tại|của)\\s)?(?:${types})\\s+số\\s`,
  'u',
);

const farthest = 240;

/** What one paragraph mentions. */
const mentionsIn: (paragraph: Paragraph) => readonly Found[] = remember((paragraph: Paragraph): readonly Found[] => {
  const { text, kind } = paragraph;
  if (kind === 'comment' || !/phụ lục|kèm/iu.test(text)) return [];
  const quotations = quotationsOf(paragraph);
  return Array.from(allMatches(text, mention), (it): Found => {
    const span = spanOf(it);
    const clause = clauseAround(text, span);
    const behind = text.slice(span.end, clause.end);
    const words = it[0] + behind;
    return {
      span,
      isAppendix: it.groups?.word !== undefined,
      ordinals: it.groups?.list === undefined ? [] : readOrdinals(it.groups.list, span.end),
      attached:
        /(?<!(?:đính|gửi)\s)kèm theo/u.test(words) && !/gửi kèm/u.test(words)
          ? 'issued'
          : /kèm/u.test(words)
            ? 'sent'
            : undefined,
      clause,
      isCut: clause.end === text.length && /[\p{L}\p{N}]$/u.test(text),
      own: own.exec(behind)?.groups?.type,
      isForeign:
        other.test(behind) ||
        ofBook.test(behind) ||
        isQuotedAt(quotations, span.start) ||
        (text[span.start - 1] === '(' && asOther.test(text.slice(span.end, span.end + farthest))),
    };
  });
});

function clauseAround(text: string, span: Span): Span {
  const before = lettersBefore(text, span.start, farthest);
  const from = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf('(') > before.lastIndexOf(')') ? before.lastIndexOf('(') : -1,
  );
  const length = text.slice(span.end, span.end + farthest).search(/;|\.(?=\s|$)|\)|\.\/\./u);
  return {
    start: span.start - before.length + from + 1,
    end: length === -1 ? Math.min(text.length, span.end + farthest) : span.end + length,
  };
}

function readOrdinals(list: string, end: number): readonly MentionedOrdinal[] {
  const start = end - list.length;
  const found = Array.from(
    allMatches(list, /(?<![\p{L}\p{M}])(?:[IVXLC]{1,6}|\d{1,2})(?![\p{L}\p{M}\p{N}])/gu),
    (it) => ({
      label: it[0],
      value: writtenValue(it[0]),
      span: { start: start + it.index, end: start + it.index + it[0].length },
    }),
  );
  return found.filter((it) => !Number.isNaN(it.value));
}

const mentioning = selectBlocks((it) => mentionsIn(it).length !== 0);

/** Every mention in the document, its appendices' labels and `(Kèm theo Kế hoạch số …)` lines left out. */
export const appendixMentions: (plan: Plan) => readonly Mention[] = remember((plan: Plan): readonly Mention[] => {
  const labels = new Set(plan.appendices.map((it) => it.blocks.start));
  return mentioning(plan.blocks).flatMap((block) => {
    const found = labels.has(block.index) ? [] : mentionsIn(block.paragraph);
    if (found.length === 0 || lineOf(block.paragraph).isAttribution) return [];
    return found.map((it): Mention => ({ ...it, block, owner: ownerOf(plan, block, it) }));
  });
});

function ownerOf({ citations, blocks, header }: Plan, block: Block, it: Found): Mention['owner'] {
  if (it.own !== undefined)
    return isLaw.test(it.own) && fold(header.title?.text ?? '') !== fold(it.own) ? 'other' : 'this';
  if (it.isForeign) return 'other';
  const at = place(block, it.clause);
  const here = place(block, it.span).start;
  const next = blocks[block.index + 1];
  const end = it.isCut && next ? next.start + Math.min(next.paragraph.raw.length, farthest) : at.end;
  const near = citations.filter((one) => at.start <= one.span.start && one.span.start < end);
  if (near.some((one) => here < one.span.start)) return 'other';
  return near.length === 0 ? 'this' : 'unclear';
}

/** Every number that a list of ordinals names: `I đến IV` names four. */
export function valuesIn({ block, span, ordinals }: Mention): readonly number[] {
  const values = ordinals.map((it) => it.value);
  const text = textOf(block.paragraph.text, span);
  const [first, last] = values;
  if (values.length !== 2 || first === undefined || last === undefined || !/đến|\s[-–]\s/u.test(text)) return values;
  return Array.from({ length: Math.max(0, Math.min(60, last - first + 1)) }, (_, i) => first + i);
}

/** A document that is attached to this one has a row of labels of its own. */
function rowsOf(plan: Plan): readonly (readonly Label[])[] {
  const rows: Label[][] = [];
  let last: number | undefined;
  let at = 0;
  for (const label of appendixLabels(plan)) {
    while (plan.appendices[at] !== label.appendix) at++;
    const isApart = last !== undefined && at !== last + 1 && label.value === 1;
    if (rows.length === 0 || isApart) rows.push([]);
    rows[rows.length - 1]?.push(label);
    last = at;
  }
  return rows;
}

/** Nobody numbers so many, and a row in Roman numerals grows with each of them. */
const longestRow = 399;

/** Labels that do not run I, II, III, with the row they stand in and the number each of them ought to have. */
export interface Misnumbered {
  readonly row: readonly Label[];
  readonly wrong: readonly { readonly label: Label; readonly value: number }[];
}

export const misnumberedRows: (plan: Plan) => readonly Misnumbered[] = remember((plan: Plan) =>
  plan.header.isParty
    ? []
    : rowsOf(plan).flatMap((row) => {
        if (row.length < 2 || longestRow < row.length) return [];
        const wrong = row.flatMap((label, i) => (label.ordinal === toRoman(i + 1) ? [] : [{ label, value: i + 1 }]));
        return wrong.length === 0 || isIncomplete(plan, row) ? [] : [{ row, wrong }];
      }),
);

/** The text names each of these appendices and one more between them: that one is lost, the numbers are right. */
function isIncomplete(plan: Plan, row: readonly Label[]): boolean {
  const values = row.map((it) => it.value ?? Number.NaN);
  const isRising = values.every((it, i) => i === 0 || (values[i - 1] as number) < it);
  const isRoman = row.every((it) => it.ordinal !== undefined && /^[IVXLC]+$/u.test(it.ordinal));
  const last = values[values.length - 1] ?? 0;
  if (!isRising || !isRoman || mostAppendices < last) return false;
  const named = new Set(appendixMentions(plan).flatMap((it) => (it.owner === 'other' ? [] : valuesIn(it))));
  return Array.from({ length: last }, (_, i) => i + 1).every((it) => named.has(it));
}

const mostAppendices = 60;

/** `(Kèm theo Kế hoạch số     /KH-UBND ngày …)`, with the type of this document, and its number and day where they are known. */
export function attributionLine({ header }: Plan): string {
  const type = (header.title?.text ?? (header.kind === 'letter' ? 'Công văn' : 'Kế hoạch')).toLowerCase();
  const code = header.number?.code?.text ?? '…';
  // `/KH-UBND`, and `-KH/ĐU` of the Party.
  const join = header.number?.isPartyStyle ? '-' : '/';
  const number = header.number?.number?.text ?? '    ';
  const day = header.date?.at === undefined ? '    tháng     năm …' : writeDateInWords(fromDay(header.date.at));
  return `(Kèm theo ${capitalized(type)} số ${number}${join}${code} ngày ${day} của …)`;
}
