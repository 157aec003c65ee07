import { unaccent } from '../../text/fold';
import { allMatches } from '../../text/match';
import type { Look } from '../line';
import { remember } from '../paragraph';
import type { Line } from './page';

/**
 * Lines as they are printed. A head or a closing may be set as a table, `| **Nơi nhận:**<br>- Sở Y tế; | **GIÁM ĐỐC** |` or in
 * HTML: each line of each cell is a line there, and what draws the table says nothing. Tables of words and numbers stay rows.
 */
export function printedLines(lines: readonly Line[], look: (raw: string) => Look): readonly Line[] {
  const first = lines.findIndex((it) => isCut(it.look));
  if (first === -1) return lines;
  const printed = lines.slice(0, first);
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!isCut(line.look)) {
      printed.push(line);
      continue;
    }
    const end = line.look.form === 'row' ? endOfTable(lines, i) : i + 1;
    const isForm = line.look.form !== 'row' || isFormTable(lines.slice(i, end));
    for (const it of lines.slice(i, end)) {
      if (!isForm) printed.push(it);
      else if (it.look.form !== 'rule') for (const one of piecesOf(it, look)) printed.push(one);
    }
    i = end - 1;
  }
  return printed;
}

const isCut = ({ form, isTagged }: Look): boolean => form === 'row' || (isTagged && form === 'words');

function endOfTable(lines: readonly Line[], from: number): number {
  let end = from + 1;
  const isPart = ({ look, blankBefore }: Line): boolean =>
    blankBefore === 0 && (look.form === 'row' || look.raw.startsWith('+-') || look.raw.startsWith('+='));
  while (end < lines.length && isPart(lines[end] as Line)) end++;
  return end;
}

/** A head or a closing has two columns, perhaps with an empty one between, and words that no other table has. */
const isFormTable = (rows: readonly Line[]): boolean =>
  rows.every(({ look }) => columnsIn(look) <= mostColumns) && rows.some(({ look }) => hasFormWords(look));

const mostColumns = 3;
const columnsIn: (look: Look) => number = remember(({ raw }) => allMatches(raw, bars).length - 1);
const bars = /(?<!\\)\|/gu;

const hasFormWords: (look: Look) => boolean = remember((look) =>
  stretchesOf(look).some(({ start, end }) => {
    const words = look.raw.slice(start, end);
    return formWords.test(unaccent(words)) || signing.test(words);
  }),
);

/** The label of the recipients, where the file lies, the motto, the State's or the Party's name, without their marks. */
const formWords =
  /^[*_\s]*(?:noi nhan[*_\s]*:|(?:[a-z .]{0,60}\s)?(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc)|\\?[-–*+•]\s?luu\s?:)/u;
const signing = /^[*_\s]*(?:(?:KT|TM|TL|TUQ|Q)\.\s?|[TK]\/[ML]\s)\p{Lu}{2}/u;

/** A column of a table, and how many signs a line has room for there. */
export interface Cell {
  readonly column: number;
  readonly room: number;
}

/** A stretch of a line between the signs that part cells or lines. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly cell: Cell | undefined;
}

/**
 * What parts them: a bar, a tag of HTML, and in a cell whose lines were run together: the marks of emphasis between two of them, the
 * end of an item before the next, two spaces behind capitals.
 */
const parting =
  /(?<!\\)\||<\/?(?:table|tbody|thead|tfoot|tr|td|th|colgroup|col|caption|p|div|br|ul|ol|li|center|blockquote|h[1-6]|hr)(?:\s[^<>]{0,200})?\s?\/?>/giu;
const inCell = new RegExp(
  [
    '(?<=[^\\s*_][*_]{1,3})\\s{1,3}(?=[^\\s*_|]|[*_]{1,3}[^\\s*_])',
    '(?<=[^\\s*_|])\\s{1,3}(?=\\*{1,3}\\p{L})',
    '(?<=\\s\\\\?\\*{1,5})\\s{1,3}(?=S[ốỐ](?:\\s|:))',
    '(?:(?<=[;,:][*_]{0,3}|nhận)\\s{1,3}|\\s{2,3})(?=(?:\\\\?[-–]\\s?|[*+•]\\s)[\\p{L}\\d;])',
    '(?<=\\p{Lu}|[\\d;,.)]|[Pp]húc)\\s{2,3}(?=[\\p{Lu}*])',
  ].join('|'),
  'gu',
);

const stretchesOf: (look: Look) => readonly Stretch[] = remember(({ raw, form }) => stretchesIn(raw, form === 'row'));

export function stretchesIn(raw: string, isRow: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  let bar = -1;
  let column = 0;
  const take = (from: number, to: number, cell: Cell | undefined): void => {
    const words = raw.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (start < end && !/^[:\s-]+$/u.test(words)) found.push({ start, end, cell });
  };
  const close = (end: number): void => {
    const joints = isRow ? allMatches(raw.slice(at, end), inCell) : [];
    const starts = [at, ...joints.map((it) => at + it.index)];
    const cell = isRow ? { column, room: end - bar - 3 } : undefined;
    for (let i = 0; i < starts.length; i++) take(starts[i] as number, starts[i + 1] ?? end, cell);
  };
  for (const sign of allMatches(raw, parting)) {
    close(sign.index);
    at = sign.index + sign[0].length;
    if (sign[0] === '|') {
      column++;
      bar = sign.index;
    }
  }
  close(raw.length);
  return found;
}

const cutOut = remember((_: Line): { lines?: readonly Line[] } => ({}));

/** The same objects for as long as the line that they are cut out of stays what it is. */
function piecesOf(line: Line, look: (raw: string) => Look): readonly Line[] {
  const known = cutOut(line);
  known.lines ??= stretchesOf(line.look).map(({ start, end, cell }, i) => ({
    start: line.start + start,
    end: line.start + end,
    look: look(line.look.raw.slice(start, end)),
    blankBefore: i === 0 ? line.blankBefore : 0,
    indent: 0,
    pageBefore: line.pageBefore,
    pageAfter: line.pageAfter,
    ...(cell && { cell }),
  }));
  return known.lines;
}
