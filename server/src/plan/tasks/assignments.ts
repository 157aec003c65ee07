import { type Paragraph, remember } from '../../syntax/paragraph';
import { type Unit, unitsOf } from '../../syntax/unit/unit';
import { allMatches, wordStart } from '../../text/match';
import { firstFrom } from '../../text/sorted';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import { contentWords, dutiesOf } from './duties';

export type TaskRole = 'lead' | 'support' | 'time' | 'other';

/** A label in a paragraph, with what stands behind it up to the next: `Đơn vị chủ trì: Văn phòng Sở`. */
export interface LabelWords {
  readonly role: TaskRole;
  readonly name: Span;
  readonly value: Span;
  readonly units: readonly Unit[];
}

const who =
  '(?:Đơn vị|Cơ quan|Bộ phận|Phòng|Tổ chức|Người|Cá nhân|Đồng chí)(?:,\\s*(?:đơn vị|cá nhân|cơ quan|bộ phận|địa phương|tổ chức))*';
const roles: readonly (readonly [TaskRole, string])[] = [
  [
    'lead',
    `${who}\\s+(?:được giao\\s+)?(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm|tham mưu)(?:\\s+(?:thực hiện|tham mưu|triển khai|tổ chức|chính))?|Chủ trì(?:\\s+(?:thực hiện|tham mưu))?|Phân công(?:\\s+(?:chủ trì|thực hiện))?`,
  ],
  [
    'support',
    `${who}\\s+(?:cùng\\s+)?(?:phối hợp|tham gia)(?:\\s+(?:thực hiện|triển khai))?|Phối hợp(?:\\s+(?:thực hiện|triển khai))?`,
  ],
  [
    'time',
    '(?:Thời gian|Thời hạn|Thời điểm|Tiến độ|Lộ trình)(?:\\s+(?:thực hiện|hoàn thành|tổ chức|triển khai|tiến hành|và tiến độ))*|Hoàn thành',
  ],
  [
    'other',
    '(?:Lãnh đạo|Người|Đồng chí)(?:\\s+Sở)?\\s+(?:phụ trách|chỉ đạo)|Sản phẩm(?:\\s+(?:đầu ra|dự kiến))?|Kết quả(?:\\s+(?:đầu ra|dự kiến))?|Kinh phí(?:\\s+thực hiện)?|Nguồn kinh phí|Địa điểm|Đối tượng|Thành phần',
  ],
];
const labelWords = `(?:${roles.map(([role, words]) => `(?<${role}>${words})`).join('|')})\\s*:\\s*`;
const labelForm = new RegExp(`${wordStart}${labelWords}`, 'giu');
const firstLabel = new RegExp(`^${labelWords}`, 'iu');

/** The labels of a paragraph that begins with one. */
export const labelsOf: (paragraph: Paragraph) => readonly LabelWords[] = remember((paragraph) => {
  const { text, kind, marker } = paragraph;
  if (kind !== 'text' || !text.includes(':')) return [];
  const isBullet = marker?.kind === 'dash' || marker?.kind === 'plus' || marker?.kind === 'bullet';
  const from = marker && isBullet ? marker.end : 0;
  const words = text.slice(from);
  if (!firstLabel.test(words)) return [];
  const found = allMatches(words, labelForm).filter(
    (it) => it.index === 0 || /[;.]\s{1,3}$/u.test(lettersBefore(words, it.index, 4)),
  );
  if (found[0]?.index !== 0) return [];
  const units = unitsOf(paragraph);
  return found.map((match, i): LabelWords => {
    const start = from + match.index;
    const next = found[i + 1];
    const begin = start + match[0].length;
    const value = trimmed(text, span(begin, next ? from + next.index : text.length));
    return {
      role: roles.find(([it]) => match.groups?.[it] !== undefined)?.[0] ?? 'other',
      name: span(start, start + match[0].replace(/\s*:\s*$/u, '').length),
      value,
      units: unitsIn(units, value),
    };
  });
});

const closing = new Set([' ', '\t', '\u00a0', '.', ';', ',']);

/** Without the white space and the punctuation at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end;
  while (start < last && closing.has(text[last - 1] as string)) last--;
  return span(start, last);
}

function unitsIn(units: readonly Unit[], at: Span): readonly Unit[] {
  const startOf = (it: Unit): number => it.span.start;
  return units.slice(firstFrom(units, at.start, startOf), firstFrom(units, at.end, startOf));
}

/** The words of a heading or item, behind its marker. */
export interface TitleWords {
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly matter: readonly string[];
}

export const titleOf: (paragraph: Paragraph) => TitleWords = remember((paragraph) => {
  const { text, marker } = paragraph;
  const at = trimmed(text, span(marker?.end ?? 0, text.length));
  return { span: at, units: unitsIn(unitsOf(paragraph), at), matter: contentWords(textOf(text, at)) };
});

/** `Giao Văn phòng Sở chủ trì, phối hợp với Phòng Nội vụ …`: who leads is absent where the heading above says it. */
export interface SentenceWords {
  readonly span: Span;
  readonly leads: readonly Unit[];
  readonly supports: readonly Unit[];
  readonly time?: Span;
  readonly matter: readonly string[];
}

const leading = /(?<![\p{L}\p{M}])chủ trì(?![\p{L}\p{M}])/giu;
const nounBefore = /(?:đơn vị|cơ quan|bộ phận|vai trò|rõ|người|đồng)\s*$/iu;
const supporting = /phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng(?:\s+với)?))\s+/iu;
const given = /^(?:Giao|Phân công)\s+/u;

/** The sentences of a paragraph that give work to somebody. */
export const sentencesOf: (paragraph: Paragraph) => readonly SentenceWords[] = remember((paragraph) => {
  const { text, kind, marker } = paragraph;
  if (kind !== 'text' || labelsOf(paragraph).length !== 0) return [];
  const from = marker?.end ?? 0;
  const order = given.exec(text.slice(from, from + 20))?.[0];
  const places = allMatches(text.slice(from), leading)
    .map((it) => from + it.index)
    .filter((at) => !nounBefore.test(lettersBefore(text, at, 20)));
  if (places.length === 0 && order !== undefined) places.push(from);
  if (places.length === 0) return inOneLine(paragraph);
  const units = unitsOf(paragraph);
  const duties = dutiesOf(paragraph);
  return places.flatMap((at, i): readonly SentenceWords[] => {
    const end = places[i + 1] ?? text.length;
    const isOrder = order !== undefined && i === 0;
    const leads = isOrder ? chainFrom(text, units, from + order.length) : chainBefore(text, units, at);
    if (leads.length === 0 && 0 < i) return [];
    const support = supporting.exec(text.slice(at, Math.min(end, at + 200)));
    const duty = duties[firstFrom(duties, at, (it) => it.term.span.start)];
    const isTimed = duty && duty.term.span.end <= end;
    return [
      {
        span: span(leads[0]?.span.start ?? at, end),
        leads,
        supports: support ? chainFrom(text, units, at + support.index + support[0].length) : [],
        ...(isTimed && { time: duty.term.span }),
        matter: contentWords(text.slice(at, Math.min(end, at + 1000))),
      },
    ];
  });
});

/** `Tập huấn cho cán bộ. Đơn vị chủ trì: Văn phòng; đơn vị phối hợp: Phòng Kinh tế.`: labels behind what is to be done. */
function inOneLine(paragraph: Paragraph): readonly SentenceWords[] {
  const { text, marker } = paragraph;
  if (!/(?:chủ trì|phối hợp|thực hiện)\s*:/iu.test(text)) return [];
  const from = marker?.end ?? 0;
  const found = allMatches(text, labelForm).filter((it) => from < it.index && isSetOff(text, it.index));
  const [first] = found;
  if (!first || !found.some((it) => it.groups?.lead !== undefined)) return [];
  const units = unitsOf(paragraph);
  const behind = (role: TaskRole): readonly Unit[] =>
    found.flatMap((it, i) => {
      const value = span(it.index + it[0].length, found[i + 1]?.index ?? text.length);
      return it.groups?.[role] === undefined ? [] : unitsIn(units, value);
    });
  const matter = contentWords(text.slice(from, first.index));
  return [{ span: span(from, text.length), leads: behind('lead'), supports: behind('support'), matter }];
}

/** Behind a sign, not in the middle of a sentence. */
const isSetOff = (text: string, at: number): boolean => /(?:[;.,(]|\s[-–])\s{0,3}$/u.test(lettersBefore(text, at, 5));

const joint = /^\s*(?:,|;|và|,\s*và|cùng|-)\s*$/u;
const isJoined = (text: string, a: Unit, b: Unit | undefined): boolean =>
  b !== undefined && b.span.start - a.span.end < 20 && joint.test(text.slice(a.span.end, b.span.start));

/** The units that stand right before `chủ trì`. */
function chainBefore(text: string, units: readonly Unit[], at: number): readonly Unit[] {
  const end = firstFrom(units, at, (it) => it.span.start);
  const last = units[end - 1];
  if (!last || 60 < at - last.span.end) return [];
  const between = text.slice(last.span.end, at);
  if (!/^\s*(?:,|là đơn vị|làm đầu mối,?|:|có trách nhiệm|:?\s*Là đầu mối)?\s*$/iu.test(between)) return [];
  let first = end - 1;
  while (0 < first && isJoined(text, units[first - 1] as Unit, units[first])) first--;
  return units.slice(first, end);
}

/** The units named one after another from a place on. */
function chainFrom(text: string, units: readonly Unit[], at: number): readonly Unit[] {
  const first = firstFrom(units, at, (it) => it.span.start);
  const start = units[first]?.span.start ?? Number.POSITIVE_INFINITY;
  if (at + 10 < start || text.slice(at, start).trim() !== '') return [];
  let last = first;
  while (isJoined(text, units[last] as Unit, units[last + 1])) last++;
  return units.slice(first, last + 1);
}

/** A cell of a table, without bars and the white space at its ends. */
export interface Cell extends TitleWords {
  readonly text: string;
}

/** The cells of a row; none of the ruled line below the heads. */
export const cellsOf: (paragraph: Paragraph) => readonly Cell[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'row' || /^[\s|:-]+$/u.test(text)) return [];
  const units = unitsOf(paragraph);
  const cells: Cell[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= text.length; i++) {
    if (i < text.length && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    const words = text.slice(start, i);
    const begin = start + words.length - words.trimStart().length;
    const at = span(begin, Math.max(begin, start + words.trimEnd().length));
    const isLast = i === text.length && words.trim() === '';
    if (!isLast) cells.push(cellIn(text, at, units));
    start = i + 1;
  }
  return cells;
});

const cellIn = (all: string, at: Span, units: readonly Unit[]): Cell => {
  const text = textOf(all, at);
  return { span: at, text, units: unitsIn(units, at), matter: contentWords(text) };
};

/** A stretch of a paragraph that is a cell of a table. */
export const cellAt = (paragraph: Paragraph, at: Span): Cell => cellIn(paragraph.text, at, unitsOf(paragraph));
