import { inDigits } from '../../syntax/days/slipped-digits';
import { isCapitals, isMottoOrParty } from '../../syntax/line';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { rememberRun } from '../../syntax/reading/blocks';
import { fold } from '../../text/fold';
import { allMatches, matchLength } from '../../text/match';
import { type Span, textOf } from '../../text/span';
import type { Layout } from '../layout';
import { beginsOffice, endsNation, findMotto, findNation, findParty } from '../lines/head-words';
import { type Column, cellLines, columnsOf, isAddressee, isLetterSubject, numberLine } from '../lines/lines';
import { type Phrase, phrase } from '../phrase';
import { type Dateline, readDateline } from './dateline';
import { type HeadPiece, type OwnNumber, readNumber } from './own-number';

/** What stands above the tên loại, in whatever order the columns came out. */
export interface Head {
  /** The agency lines in their order: parent first, issuer last; a name over two lines is one. */
  readonly agencies: readonly Phrase[];
  /** The Quốc hiệu, in one piece or in two where its column was narrow. */
  readonly nation: readonly Phrase[];
  readonly motto?: Phrase;
  readonly party?: Phrase;
  readonly number?: OwnNumber;
  readonly dateline?: Dateline;
  readonly letterSubject?: Phrase;
  readonly isLetter: boolean;
}

interface AgencyLine extends Phrase {
  /** Only the other column of the head stands between this line and the one before. */
  readonly isNext: boolean;
}

const secrecy =
  /^(?:tuyệt mật|tối mật|mật|hỏa tốc|thượng khẩn|khẩn|\(?dự thảo.*|xem xong trả lại|lưu hành nội bộ|bản gốc|bản sao|sao y|\*+)$/u;

/** What is found so far. */
interface Findings {
  readonly agencies: AgencyLine[];
  readonly nation: Phrase[];
  motto?: Phrase;
  party?: Phrase;
  number?: OwnNumber;
  /** Where the block with the number begins. */
  numberedAt: number;
  dateline?: Dateline;
  letterSubject?: Phrase;
  isLetter: boolean;
}

export function readHead(blocks: readonly Block[], layout: Layout): Head {
  const end = layout.title ?? layout.head.end;
  return headOf([...blocks.slice(layout.head.start, end), blocks[end]]);
}

/** The number may go on in the block behind the head, which is the last here. */
const headOf = rememberRun((run): Head => {
  const found: Findings = { agencies: [], nation: [], numberedAt: -1, isLetter: false };
  for (let i = 0; i < run.length - 1; i++) {
    const block = run[i] as Block;
    const { text, kind } = block.paragraph;
    if (kind !== 'text' && kind !== 'row') continue;
    // The head may be set as a Markdown table of two columns.
    for (const line of kind === 'row' ? cellLines(text) : linesOf(block.paragraph)) {
      for (const piece of runTogether(line)) readLine({ block, ...piece }, { found, next: run[i + 1] });
    }
  }
  const { agencies, numberedAt: _, ...rest } = found;
  return { ...rest, agencies: joinAgencies(agencies) };
});

function readLine(
  written: HeadPiece,
  { found, next }: { readonly found: Findings; readonly next: Block | undefined },
): void {
  const cell = pieceInDigits(written);
  const { block, text, start } = cell;
  const columns = columnsOf(text);
  const numbered = columns.find((it) => numberLine.test(it.text) && !isOfName(it.text, found));
  if (numbered) {
    // A blank may be as wide as what parts two columns.
    const piece = { block, text: text.slice(numbered.start), start: start + numbered.start };
    const number = found.number ?? readNumber(piece, next);
    if (number) found.number = number;
    found.numberedAt = block.start;
  }
  const dateline = found.dateline ?? readDateline(cell) ?? datelineBehindNumber(cell, found.number);
  if (dateline) found.dateline = dateline;
  if (isLetterSubject(text)) {
    const from = matchLength(text, /^(?:V\/v|Về(?: việc)?)\s*:?\s*/iu);
    found.letterSubject ??= phrase(block, start + from, start + text.length);
  }
  found.isLetter ||= isLetterSubject(text) || isAddressee(text);
  readNames(cell, { columns, found, dateline: dateline?.line });
}

/** `ĐOÀN KIỂM TRA` / `THEO QUYẾT ĐỊNH` / `SỐ 1050/QĐ-SCT`: the number of the decision that set it up is part of its name. */
const isOfName = (text: string, { agencies }: Findings): boolean =>
  /^SỐ\s*:?\s*\d/u.test(text) && /(?:QUYẾT ĐỊNH|NGHỊ QUYẾT)$/u.test(agencies[agencies.length - 1]?.text ?? '');

function pieceInDigits(piece: HeadPiece): HeadPiece {
  const { paragraph } = piece.block;
  const meant = inDigits(paragraph);
  const { text, start } = piece;
  return meant === paragraph ? piece : { ...piece, text: meant.text.slice(start, start + text.length) };
}

/** The words that every head has, wherever on the line they stand; what is in capitals beside them are agencies. */
function readNames(
  { block, text, start }: HeadPiece,
  {
    columns,
    found,
    dateline,
  }: { readonly columns: readonly Column[]; readonly found: Findings; readonly dateline: HeadPiece | undefined },
): void {
  const at = (it: Span): Phrase => phrase(block, start + it.start, start + it.end);
  const motto = findMotto(text);
  const aside = motto ? text.slice(0, motto.start) + ' '.repeat(motto.end - motto.start) + text.slice(motto.end) : text;
  const whole = findNation(aside);
  const party = findParty(aside);
  const rests = columns.flatMap((it) => {
    const rest = whole ? undefined : restOfNation(it.text, found.nation);
    return rest ? [{ start: it.start + rest.start, end: it.start + rest.end }] : [];
  });
  const nations = whole ? [whole] : rests.slice(0, 1);
  if (motto) found.motto ??= at(motto);
  if (party) found.party ??= at(party);
  const above = whole ? beginOfNation(found, textOf(text, whole)) : undefined;
  found.nation.push(...(above ? [above] : []), ...nations.map(at));
  const isHere = dateline?.block === block && start <= dateline.start && dateline.start < start + text.length;
  const dated = isHere ? { start: dateline.start - start, end: text.length } : undefined;
  const taken = [motto, party, dated, ...nations];
  for (const column of columns) {
    for (const name of without({ start: column.start, end: column.start + column.text.length }, { text, taken })) {
      const words = textOf(text, name);
      // In small letters it is one where the other column goes on behind it.
      const behind = block.paragraph.text.slice(start + name.end);
      const isBeside = /^\s+(?:CỘNG H|Độc lập)/u.test(behind) && beginsOffice(fold(words));
      if (!isAgency(words) && !isPieceOfName(words, found) && !isBeside) continue;
      const last = found.agencies[found.agencies.length - 1];
      found.agencies.push({ ...at(name), isNext: last === undefined || found.numberedAt < last.span.end });
    }
  }
}

/**
 * A line with a small letter first was taken for the rest of the Tiêu ngữ or of a name in capitals above it, and lines with two
 * columns for wrapped ones.
 */
function linesOf({ text, seams }: Paragraph): readonly Column[] {
  const first = seams[0];
  // One name that a narrow column has cut is one line.
  if (!first || isMottoOrParty(text)) return [{ text, start: 0 }];
  const above = text.slice(0, first.at);
  const isApart = findMotto(above) !== undefined || isCapitals(above) || /\S(?: {3}|\t)\s*\S/u.test(text);
  if (!isApart) return [{ text, start: 0 }];
  const starts = [0, ...seams.map((it) => it.at + (it.glued ? 0 : 1))];
  return starts.map((start, i) => ({ text: text.slice(start, starts[i + 1]).trimEnd(), start }));
}

/** What no line of a head has beside it in its own column. */
const alone =
  /(?<=\S)\s(?=(?:CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc)|(?<=(?:CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM|Tự do ?[-–] ?Hạnh phúc)\s(?=\S)|(?<=\p{Lu}{2}|\s\*+)\s(?=Số ?[:\d])/gu;

/** A table may have been set as one line: `UBND TỈNH SỞ NỘI VỤ Số: 12/KH-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - …`. */
function runTogether({ text, start }: Column): readonly Column[] {
  const starts = [0, ...allMatches(text, alone).map((it) => it.index + 1)];
  return starts.map((from, i) => ({
    text: text.slice(from, starts[i + 1]).trimEnd(),
    start: start + from,
  }));
}

/** The two columns may have been run together with a single space: `Số: 12/KH-SNV Hoài Lĩnh, ngày …`. */
function datelineBehindNumber(cell: HeadPiece, number: OwnNumber | undefined): Dateline | undefined {
  if (number?.line?.block !== cell.block || number.line.start < cell.start) return undefined;
  const code = number.code?.text;
  const end = code === undefined ? -1 : cell.text.indexOf(code) + code.length;
  // Behind `KH` of `KH.LĐ`, too.
  const gap = matchLength(cell.text.slice(end), /^\S*\s+/u);
  if (end <= 0 || gap === 0) return undefined;
  return readDateline({ block: cell.block, text: cell.text.slice(end + gap), start: cell.start + end + gap });
}

const restOfNation = (text: string, found: readonly Phrase[]): Span | undefined =>
  0 < found.length && !/nam\P{L}*$/iu.test(found[found.length - 1]?.text ?? '') && endsNation(text)
    ? { start: 0, end: text.length }
    : undefined;

/** `CỘNG HÒA XÃ` above `HỘI CHỦ NGHĨA VIỆT NAM`, or `CỘNG` alone, was taken for an agency. */
function beginOfNation({ agencies }: Findings, rest: string): Phrase | undefined {
  const last = agencies[agencies.length - 1];
  if (!last || !/^cộng(?: hòa(?: xã)?)?$/u.test(fold(last.text)) || /^cộng\s/u.test(fold(rest))) return undefined;
  agencies.pop();
  return { text: last.text, span: last.span };
}

/** What is left of a column beside these stretches. */
function without(
  column: Span,
  { text, taken }: { readonly text: string; readonly taken: readonly (Span | undefined)[] },
): readonly Span[] {
  let left: Span[] = [column];
  for (const it of taken) {
    if (!it) continue;
    left = left.flatMap((one) => [
      { start: one.start, end: Math.max(one.start, Math.min(one.end, it.start)) },
      { start: Math.min(one.end, Math.max(one.start, it.end)), end: one.end },
    ]);
  }
  return left.map(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + matchLength(words, /^[\s_*-]*/u);
    return { start: from, end: Math.max(from, start + words.replace(/(?<![\s_-])[\s_-]+$/u, '').length) };
  });
}

function isAgency(text: string): boolean {
  if (!isCapitals(text)) return false;
  const key = fold(text);
  return !secrecy.test(key) && !/^số\s*:/u.test(key);
}

/** A narrow column has left one word of a name in its line: `CỘNG`, `ỦY`, and `DÂN` below `ỦY BAN NHÂN`. */
function isPieceOfName(text: string, { agencies }: Findings): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{M}]{1,9}$/u.test(text)) return false;
  const key = fold(text);
  return firstWord.test(key) || (0 < agencies.length && !secrecy.test(key));
}

const firstWord =
  /^(?:cộng|ủy|hội|bộ|sở|ban|cục|chi|tổng|phòng|trung|trường|viện|bệnh|học|đại|công|thanh|đảng|tỉnh|thành|huyện|đoàn|liên|tòa|kho|bảo|ngân|quân)$/u;

/** Names that begin without a word for what kind of office it is, and what goes on with one of these in a narrow column. */
const newName =
  /^(?:thuế|thống kê|thi hành án dân sự|đồn|công đoàn|bch|btv|bcđ|liên đội|chi đoàn|chi hội|hợp tác xã|thường trực)(?:\s|$)/u;
const kindAlone = /^(?:(?:tổng |chi )?cục|phòng|ban|bch|btv|ban (?:chấp hành|thường vụ|chỉ huy))$/u;

const beginsName = (above: string, below: string): boolean =>
  beginsOffice(below) || (newName.test(below) && !kindAlone.test(above));

/** `ỦY` / `BAN NHÂN DÂN`, `ĐẢNG` / `BỘ XÃ`. */
const isHalf = (above: string, below: string): boolean =>
  /(?:^|\s)(?:ủy ban|đảng bộ|cán bộ|công an|chi cục|tổng cục|chi bộ|hội đồng|đại học|tổng công)$/u.test(
    `${fold(above)} ${fold(below).split(' ')[0]}`,
  ) && !/\s(?:ban|bộ|cục|hội)$/u.test(` ${fold(above)}`);

/** `ỦY BAN NHÂN DÂN` / `TỈNH LÀO CAI` is one name, so is `SỞ NÔNG NGHIỆP` / `VÀ MÔI TRƯỜNG`. */
function joinAgencies(lines: readonly AgencyLine[]): Phrase[] {
  const agencies: Phrase[] = [];
  for (const line of lines) {
    const before = agencies[agencies.length - 1];
    if (before && line.isNext && (isHalf(before.text, line.text) || !beginsName(fold(before.text), fold(line.text)))) {
      const joined = { text: `${before.text} ${line.text}`, span: { start: before.span.start, end: line.span.end } };
      agencies[agencies.length - 1] = joined;
    } else {
      agencies.push({ text: line.text, span: line.span });
    }
  }
  return agencies;
}
