import { ownText } from '../../text/memo';
import type { Source } from '../../text/source';
import { createLooker, cutsSymbol, type Look, type Looker, marksOf } from '../line';
import { type Block, type ParagraphKind, remember } from '../paragraph';
import { inheritSelections } from '../selection';
import { type Group, lastOf, placeGroups } from './blocks';
import { printedLines } from './cells';
import { isPlaceAbove, isRestOfHead, isStandalone } from './head-lines';
import {
  type Extent,
  fewLines,
  firstLineIndent,
  isDateBelow,
  type Line,
  measure,
  type Page,
  reach,
  readLines,
  readLinesAgain,
} from './page';

/** The text as paragraphs in their places. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** Lines end where a page's width did, as in text out of a PDF. */
  readonly hardWrapped: boolean;
  /** A blank line stands between any two lines and says nothing. */
  readonly blankLinesAreNoise: boolean;
  /** How long a full line is; 0 where lines are not wrapped. */
  readonly lineLength: number;
}

/** Reads texts; the same writing gives the same paragraph object in every one of them. */
export type Reader = (source: Source, extent?: Extent) => Reading;

/** What was read of a text, for the next one that is made of it. */
interface Kept {
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  readonly blocks: readonly Block[];
}

/**
 * A reader keeps the lines of the last texts, and with each the paragraphs that it is or begins; those of a text in use are kept
 * with it.
 */
export const createReader = (): Reader => readerWith(createLooker(), new WeakMap());

/** For many texts, each of which is read once or twice: what is in one of them alone is forgotten with it. */
export const createPassingReader = (): Reader => readerWith(createLooker({ spare: 600, isPassing: true }));

function readerWith(looker: Looker, known?: WeakMap<Source, Kept>): Reader {
  return (source, extent) => {
    const { kinship } = source;
    const before = kinship && known?.get(kinship.before);
    let looked = 0;
    const look = (raw: string): Look => {
      looked++;
      // Each version of a text would be kept by the one line of it that is new.
      return looker.look(before ? ownText(raw) : raw);
    };
    const lines = before ? readLinesAgain(source, look, { kinship, lines: before.lines }) : readLines(source, look);
    looker.rest(looked);
    source.forgetKinship();
    const page = measure(lines, extent);
    const groups = groupLines(printedLines(lines, look), page);
    const blocks = placeGroups(source, groups, before && { ...before, kinship });
    if (before) inheritSelections(before.blocks, blocks);
    known?.set(source, { lines, groups, blocks });
    return {
      blocks,
      hardWrapped: page.hardWrapped,
      blankLinesAreNoise: page.blankLinesAreNoise,
      lineLength: page.lineLength,
    };
  };
}

/** Which lines make one paragraph. Page numbers and footnotes interrupt a paragraph without ending it. */
function groupLines(lines: readonly Line[], page: Page): Group[] {
  const groups: Group[] = [];
  let main: Group | undefined;
  let open: Group | undefined;
  let lastPage = 0;
  let sincePage = 0;
  const marks = new Set<string>();
  /** What is open in each column of a table. */
  const columns = new Map<number, Group>();
  /** What stands right below a page's number begins a page. */
  let pageTop: Line | undefined;

  const start = (kind: ParagraphKind, ...members: Line[]): Group => {
    const above = groups[groups.length - 1]?.lines.at(-1)?.look;
    const group = { kind, lines: members, isBelowCapitals: above?.isCapitals === true && !above.marker };
    groups.push(group);
    return group;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const { form, footnote } = line.look;
    sincePage++;
    if (!line.cell) columns.clear();
    else {
      const above = columns.get(line.cell.column);
      if (above && (goesOn(above, line, { page, isPageTop: false }) || fillsCell(above, line))) above.lines.push(line);
      else columns.set(line.cell.column, start('text', line));
      main = open = undefined;
      continue;
    }
    if (form === 'comment' || form === 'row' || form === 'rule') {
      const last = form === 'comment' ? findCommentEnd(lines, i) : i;
      start(form, ...lines.slice(i, last + 1));
      i = last;
      main = open = undefined;
      continue;
    }
    const isPageTop = line === pageTop && form === 'words';
    const isBelowNote = open?.kind === 'footnote' && page.hardWrapped && centred <= line.indent;
    if (form === 'number' && (isBelowNote || isPageNumber(lines, i, { page, lastPage, since: sincePage }))) {
      lastPage = numberOf(line);
      sincePage = 0;
      start('page-number', line);
      pageTop = lines[i + 1];
      continue;
    }
    if (footnote && (footnote.isMarkdown || (page.hardWrapped && marks.delete(footnote.name)))) {
      open = start('footnote', line);
      continue;
    }
    const isBackInMain =
      open?.kind === 'footnote' && main && isCutShort(main, open) && goesOn(main, line, { page, isPageTop });
    if (isBackInMain) open = main;
    if (open && (isBackInMain || goesOn(open, line, { page, isPageTop }))) {
      open.lines.push(line);
    } else if (main && open?.kind === 'footnote' && goesOn(main, line, { page, isPageTop })) {
      main.lines.push(line);
      open = main;
    } else {
      main = open = start('text', line);
    }
    if (page.hardWrapped && open.kind !== 'footnote') for (const it of marksOf(line.look)) marks.add(it);
  }
  return groups;
}

/** The footnote is complete and the sentence above it is not: what follows is the rest of the sentence. */
const isCutShort = (main: Group, note: Group): boolean => lastOf(note).look.isEnded && !lastOf(main).look.isEnded;

/** So far in, a number alone at the end of a page is its number. */
const centred = 20;

const longestComment = 20;

/** A comment that is never closed, or not before the next one, hides nothing but its own line. */
function findCommentEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + longestComment);
  for (let i = from; i < limit; i++) {
    const { look } = lines[i] as Line;
    if (from < i && look.form === 'comment') break;
    if (look.text.includes('-->')) return i;
  }
  return from;
}

function isPageNumber(
  lines: readonly Line[],
  i: number,
  { page, lastPage, since }: { readonly page: Page; readonly lastPage: number; readonly since: number },
): boolean {
  const line = lines[i] as Line;
  if (line.pageBefore || line.pageAfter || /\D/u.test(line.look.text)) return true;
  if (!page.hardWrapped) return cutsParagraph(lines, i);
  const { blankBefore } = line;
  const blankAfter = lines[i + 1]?.blankBefore ?? 1;
  const isFarApart = 1 < blankBefore && 1 < blankAfter;
  const isLikelyApart = page.blankLinesAreNoise
    ? 1 < Math.max(blankBefore, blankAfter)
    : 0 < blankBefore && 0 < blankAfter;
  const isCentred = centred <= line.indent && 0 < Math.max(blankBefore, blankAfter);
  const isApart = isFarApart || ((isLikelyApart || isCentred) && !page.hasFormFeeds);
  const value = numberOf(line);
  const follows = lastPage === 0 ? 2 <= value : lastPage < value && value <= lastPage + 3;
  const isNext = isCentred && value === lastPage + 1;
  return isApart && follows && (isNext ? shortPage : fewLines) < since;
}

const numberOf = ({ look }: Line): number => Number(/\d+/u.exec(look.text)?.[0]);

/** What the last page before an appendix has at least: the end of the text and who signs. */
const shortPage = 5;

/** In flowing text a number alone between the halves of a sentence; what stands beside cells of a table is shorter. */
function cutsParagraph(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]?.look;
  const next = lines[i + 1];
  if (!before || !next || lines[i]?.blankBefore === 0 || next.blankBefore === 0) return false;
  if (before.form !== 'words' || before.isEnded || before.isCapitals || before.text.length <= longLine) return false;
  return next.look.form === 'words' && next.look.startsLower && !next.look.marker && fewLetters < next.look.text.length;
}

const fewLetters = 20;

/** The page that a line stands on, and whether a number above it says that it is the first there. */
interface Stand {
  readonly page: Page;
  readonly isPageTop: boolean;
}

/** True when the line continues the paragraph that the group has so far. */
function goesOn(group: Group, line: Line, { page, isPageTop }: Stand): boolean {
  const before = lastOf(group);
  if (line.blankBefore === 0 && isRestOfHead(group.lines, line.look)) return true;
  if (group.lines.length === 1 && before.look.text === '-' && isItemBelow(line)) return true;
  if (group.lines.length === 1 && isStandalone(before.look, line.look)) return false;
  if (group.lines.length === 1 && line.blankBefore === 0 && isPlaceAbove(before.look, line.look)) return true;
  if (line.look.isOpening) return false;
  if (cutsSymbol(before.look, line.look)) return true;
  const isHeading = isHeadingInCapitals(group) && before.look.isCapitals;
  if (line.look.isCapitals) {
    const isItem = line.look.marker && !isAccident(before.look, line.look);
    return isHeading && !isItem && line.blankBefore <= (page.blankLinesAreNoise ? 1 : 0);
  }
  if (isHeading) return false;
  return page.hardWrapped ? goesOnWrapped(group, line, { page, isPageTop }) : goesOnFlowing(group, line);
}

/** The item of a dash that stands alone in the line above. */
const isItemBelow = ({ blankBefore, look }: Line): boolean =>
  blankBefore === 0 && look.isEnded && !look.marker && !look.isOpening;

/** A narrow cell had no room for the first word of the line. */
function fillsCell(group: Group, { cell, look }: Line): boolean {
  const before = lastOf(group);
  if (!cell || before.look.isEnded || before.look.isAlone || look.marker || look.isCapitals) return false;
  return cell.room < before.look.text.length + 1 + look.firstWordLength;
}

const longLine = 60;

/** In flowing text a paragraph is a line, but for those that a page's end has cut in two. */
function goesOnFlowing(group: Group, line: Line): boolean {
  const before = lastOf(group).look;
  if (2 < line.blankBefore || before.isEnded || line.look.marker) return false;
  if (line.look.startsLower) return !isSetInColumns(before);
  if (/\d\s?[-–]$/u.test(before.text) && /^(?:19|20)\d\d(?!\d)/u.test(line.look.text)) return true;
  if (isDateBelow(lastOf(group), line)) return true;
  if (before.asksForNumber && longLine < before.text.length && /^\d/u.test(line.look.text)) return true;
  if (before.text.length <= longLine || line.blankBefore === 0) return false;
  const isCut = before.text.endsWith(',') || before.isUnfinished || before.asksForNumber;
  return isCut && /^[\p{Lu}\d“"(]/u.test(line.look.text);
}

function goesOnWrapped(group: Group, line: Line, { page, isPageTop }: Stand): boolean {
  const before = lastOf(group);
  if (line.look.marker && !isAccident(before.look, line.look)) return false;
  if (isSetInColumns(before.look) || gapsIn(line.look) === 'cells') return false;
  if (line.indent === page.firstLine && !line.look.startsLowerOrDigit) return false;
  // A number alone behind the end of a sentence is that of a page, or a cell.
  if (line.look.form === 'number' && before.look.isEnded) return false;
  const isApart = !page.blankLinesAreNoise && 0 < line.blankBefore && !line.pageBefore && !isPageTop;
  if (isApart && !line.look.startsLower) return false;
  if (line.look.form === 'number' && before.look.isEnded) return false;
  if (line.look.startsLower || before.look.isUnfinished || before.look.asksForNumber) return true;
  if (before.look.isEnded || isClosedBracket(group)) return false;
  // `4` and below it `15 đơn vị được kiểm tra`: the number of a row and its next cell.
  if (before.look.form === 'number' && group.lines.length === 1) return false;
  // Below a short line a number before a capital begins a row of a table; alone it is that of the page.
  if (
    line.look.startsLowerOrDigit &&
    (goesOnBehind.test(line.look.text) || 0.8 * page.lineLength <= reach(before, line))
  )
    return true;
  if (isLastOfText(line.look) || isOpenBasis(group, line)) return true;
  const indent = group.lines.length === 1 ? firstLineIndent : 0;
  if (reach(before, line) < page.lineLength - indent) return false;
  return !(line.look.isDuty && (group.isBelowCapitals || isTitleSoFar(group)));
}

/** The cells of a table that spaces part; or one column, and in capitals what stands beside it: a line of the signature. */
const gapsIn: (look: Look) => 'cells' | 'signature' | undefined = remember(({ text }) => {
  if (!text.includes(wideGap)) return undefined;
  const [, second = '', ...more] = text.split(/ {3,}/u);
  if (more.length === 0 && /^\p{Lu}[\p{Lu}\s.]+$/u.test(second)) return 'signature';
  return 0 < more.length || / {8}/u.test(text) ? 'cells' : undefined;
});
const wideGap = '    ';

const isSetInColumns = (look: Look): boolean => gapsIn(look) !== undefined;

/** `(Kèm theo Kế hoạch số … của Sở Nội vụ)`, below which the cells of a table may stand. */
const isClosedBracket = (group: Group): boolean =>
  (group.lines[0] as Line).look.text.startsWith('(') && lastOf(group).look.text.endsWith(')');

/** `4 năm 2018`, `15/6/2026`. */
const goesOnBehind = /^\d+(?![\d.]*\s*(?:\p{Lu}|$))/u;

const fewWords = 30;

/** `Hoài Lĩnh./.`: too little for a paragraph, and the end of the text. */
const isLastOfText = ({ text }: Look): boolean => text.length < fewWords && text.endsWith('./.');

/** `Căn cứ kết luận của Chủ tịch` and `UBND tỉnh tại …`: a basis ends with a sign, and who issues the plan does so in another line. */
const isOpenBasis = ({ lines }: Group, { look }: Line): boolean =>
  /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u.test((lines[0] as Line).look.text) &&
  !/\s(?:ban hành|xây dựng|lập)(?!\p{L})/u.test(look.text);

const longestTitleInLines = 4;

/** `1. Tăng cường công tác …`, so far without the end of a sentence. */
function isTitleSoFar(group: Group): boolean {
  const [first, ...rest] = group.lines.map((it) => it.look) as [Look, ...Look[]];
  if (first.marker?.kind !== 'number' || longestTitleInLines < group.lines.length) return false;
  return !/[.;:]\s/u.test([first.text.slice(first.marker.end), ...rest.map((it) => it.text)].join(' '));
}

/** A line begins like an item only because the line before was full: `2026` and `- 2030`, `lần thứ` and `XIV. …`. */
function isAccident(before: Look, line: Look): boolean {
  const kind = line.marker?.kind;
  if (kind === 'number' && isNumberOf(before, line)) return true;
  if (kind !== 'dash' && kind !== 'plus') return before.asksForNumber;
  if (/^[-–+]\s*\d/u.test(line.text)) return /\d$/u.test(before.text);
  if (halfField.test(before.text) && otherHalf.test(line.text)) return true;
  return !before.isEnded && /^[-–]\s+\p{Ll}/u.test(line.text) && !before.text.endsWith(',');
}

/** `… sạt lở trong tháng` and `11.`, `… (chiều thứ 3,` and `5).`, `… đến ngày 15/3/2026; đợt` and `3: sau ngày bầu cử`. */
function isNumberOf(before: Look, { text, marker }: Look): boolean {
  if (before.isEnded || before.isCapitals || before.text.length <= longLine) return false;
  return /^\d{1,3}[).;,]{1,3}$/u.test(text) || (marker?.label !== '1' && countedNoun.test(before.text.slice(-16)));
}

const countedNoun =
  /[\s(](?<!(?:hàng|hằng|các|từng|mỗi|theo|những|nhiều|cùng|toàn)\s)(?:tháng|tuần|quý|đợt|lớp|khối|phòng|vòng|nhóm|thứ)$/iu;

/** `Trưởng Ban Kinh tế` and `- Ngân sách`, `Phòng Văn hóa` and `- Xã hội`. */
const halfField = /\s(?:Kinh tế|Văn h(?:óa|oá)|Lao động|Tổ chức|Tài chính|Kế hoạch|Phát thanh)$/u;
const otherHalf = /^[-–]\s(?:Ngân sách|Xã hội|Thương binh|Hành chính|Kế hoạch|Tài chính|Đầu tư|Truyền hình)(?!\p{L})/u;

function isHeadingInCapitals(group: Group): boolean {
  const kind = (group.lines[0] as Line).look.marker?.kind;
  return kind === 'roman' || kind === 'capital' || kind === 'division';
}
