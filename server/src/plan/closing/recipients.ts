import { bulletGlyphs } from '../../syntax/marker';
import { type Block, place } from '../../syntax/paragraph';
import { fold, unaccent } from '../../text/fold';
import { allMatches, matchLength } from '../../text/match';
import { type Span, textOf } from '../../text/span';
import type { Layout } from '../layout';
import { isLowerSignatureLine, lineOf, placeAndDate } from '../lines/lines';
import { type Phrase, phrase } from '../phrase';
import { endOfColumn, longestItem } from './recipient-column';

/** One of those who receive the document: `- UBND tỉnh (b/c);`, over one line or several. */
export interface RecipientItem {
  readonly block: Block;
  /** From its dash to its closing sign. */
  readonly span: Span;
  /** Without dash and closing sign. */
  readonly name: Phrase;
  /** Where the name begins in the text of its block; it stands there whole unless it goes on in the next block. */
  readonly at: number;
  /** What the line begins with: `-`, `–`, `+`, `1.`; absent where nothing does. */
  readonly dash?: Phrase;
  /** A space stands between the dash and the name. */
  readonly isSpaced: boolean;
  /** `;`, `.`, `,` or what else closes it. */
  readonly mark?: Phrase;
  /** `Lưu: VT, …`. */
  readonly isArchive: boolean;
  /** It stands behind the label or another item, not on a line of its own. */
  readonly isInline: boolean;
}

/** The block `Nơi nhận:` with its items, wherever the columns put them. */
export interface Recipients {
  /** The label as it stands, with its sign: `Nơi nhận:`. */
  readonly label: Span;
  /** Only the words, whatever their case. */
  readonly words: Phrase;
  /** The colon, or what stands in its place. */
  readonly sign?: Phrase;
  /** A dash before the words. */
  readonly dash?: Span;
  readonly labelBlock: Block;
  readonly items: readonly RecipientItem[];
  /** Lines of the list with nobody on them: `- ;`. A dash alone may wait for the words beside it. */
  readonly blanks: readonly RecipientItem[];
}

export function readRecipients(blocks: readonly Block[], layout: Layout): Recipients | undefined {
  const block = layout.recipientsLabel === undefined ? undefined : blocks[layout.recipientsLabel];
  if (block?.paragraph.kind !== 'text') return undefined;
  const label = readLabel(block);
  if (!label) return undefined;
  const items = [...inlinePieces(block, label.end), ...listPieces(blocks, layout)].map(toItem);
  return {
    label: place(block, { start: label.start, end: label.end }),
    words: phrase(block, label.wordsStart, label.wordsEnd),
    ...(label.signStart < label.end && { sign: phrase(block, label.signStart, label.end) }),
    ...(label.dashEnd !== undefined && { dash: place(block, { start: 0, end: label.dashEnd }) }),
    labelBlock: block,
    items: items.filter((it) => it.name.text !== ''),
    blanks: items.filter((it) => it.name.text === '' && it.dash && it.mark),
  };
}

/**
 * Recipients that stand without their label between the text and the signature: the block of the first, when there are two at
 * least or one is the archive.
 */
export function unlabelledRecipients(blocks: readonly Block[], layout: Layout): Block | undefined {
  if (layout.recipientsLabel !== undefined) return undefined;
  const items: Block[] = [];
  for (let i = layout.closing.start; i < layout.closing.end; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.marker?.kind === 'dash') items.push(block);
  }
  const hasArchive = items.some((it) => isArchiveName(it.paragraph.text.slice(it.paragraph.marker?.end ?? 0)));
  return 1 < items.length || hasArchive ? items[0] : undefined;
}

const labelParts =
  /^(?<lead>[*“"(\s]*)(?<dash>(?:[-–]|[\dIVX]{1,4}\s?[.)/-])\s*)?[*“"(\s]*(?<words>[Nn]ơi nhận văn bản|\p{L}+\s*\p{L}+)(?<space>\s*)(?<note>\([^()]{0,40}\)\s*)?(?<sign>[:;.,…]*)/u;

function readLabel(block: Block) {
  const found = labelParts.exec(block.paragraph.text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const words = groups.words as string;
  const wordsStart = found[0].indexOf(words);
  const wordsEnd = wordsStart + words.length;
  const sign = groups.sign ?? '';
  const end = sign === '' ? wordsEnd + (groups.note ? found[0].length - wordsEnd : 0) : found[0].length;
  return {
    start: wordsStart,
    end,
    wordsStart,
    wordsEnd,
    signStart: end - sign.length,
    dashEnd: groups.dash === undefined ? undefined : (groups.lead ?? '').length + groups.dash.length,
  };
}

/** A stretch of one block, or of two when the item was wrapped. */
interface Piece {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly isInline: boolean;
  readonly more: { readonly block: Block; readonly end: number }[];
}

const longestLabelLine = 2000;

/** What stands behind the label on its own line; `;` parts the recipients there, with or without dashes. */
function inlinePieces(block: Block, from: number): Piece[] {
  const { text } = block.paragraph;
  if (longestLabelLine < text.length) return [];
  const start = from + matchLength(text.slice(from), /^\s*/u);
  const end = endOfColumn(text, from);
  // A note on the label, as `(VBĐT)`, is nobody.
  if (end <= start || /^\([^()]*\)$/u.test(text.slice(start, end))) return [];
  return splitInline(block, { start, end }, /;\s*(?=\S)/gu).map((it) => ({ ...it, isInline: true }));
}

/** Two items on one line: `- Sở Nội vụ; - Lưu: VT.`, `- Sở Nội vụ; Lưu: VT.` */
const nextOnLine = /;\s*(?=[-–+•]\s*\p{L}|Lưu\s?:\s?VT(?!\p{L}))/gu;

function splitInline(block: Block, { start, end }: Span, at: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const text = block.paragraph.text.slice(0, end);
  for (const gap of allMatches(text, at)) {
    if (gap.index < start) continue;
    pieces.push({ block, start: from, end: gap.index + 1, isInline: start < from, more: [] });
    from = gap.index + gap[0].length;
  }
  if (from < end) pieces.push({ block, start: from, end, isInline: start < from, more: [] });
  return pieces;
}

/** A heading or a fence of Markdown begins another part. */
const markdownPart = /^(?:#{1,6}\s|```)/u;

function listPieces(blocks: readonly Block[], layout: Layout): Piece[] {
  const pieces: Piece[] = [];
  const { closing, recipientsLabel: label = 0 } = layout;
  // What stands below the archive and the signature is nobody.
  let isEnded = false;
  let judged = 0;
  let isSigned = endOfColumn(blocks[label]?.paragraph.text ?? '', 0) < (blocks[label]?.paragraph.text.length ?? 0);
  for (let i = label + 1; i < closing.end; i++) {
    const block = blocks[i] as Block;
    const { text, kind, marker, raw } = block.paragraph;
    if (markdownPart.test(raw)) break;
    if (kind !== 'text' || isNote(text)) continue;
    const above = pieces[pieces.length - 1];
    if (!marker && above && keptBelow.test(text) && isOpenArchive(above)) {
      above.more.push({ block, end: endOfColumn(text, 0) });
      continue;
    }
    if (isSignatory(block) || (!marker && lineOf(block.paragraph).isCapitals)) {
      isSigned = true;
      isEnded ||= pieces.slice(judged).some(isArchivePiece);
      judged = pieces.length;
      continue;
    }
    if (isEnded) break;
    if (longestItem < text.length || marker?.kind === 'roman' || marker?.kind === 'division') break;
    const end = endOfColumn(text, 0);
    const piece = { block, start: 0, end, isInline: false, more: [] };
    const before = pieces[pieces.length - 1];
    const isBehindArchive = !isSigned && before !== undefined && isArchivePiece(before);
    // `4.1. Ý kiến của lãnh đạo` below a list with dashes is text again.
    if (isBehindArchive && marker?.kind === 'number' && before.block.paragraph.marker?.kind === 'dash') break;
    if (marker && end !== 0) pieces.push(...splitInline(block, { start: 0, end }, nextOnLine));
    else if (before && (isSigned ? closesBracket(writtenOf(before), text) : goesOn(before, text)))
      before.more.push({ block, end });
    else if (isUnmarkedItem(block, { before, isSigned })) pieces.push(piece);
    else isEnded ||= isBehindArchive;
    isSigned ||= end < text.length && !/^\s*\(/u.test(text.slice(end));
  }
  return pieces;
}

/** `* Ghi chú: …`, `(*) Lưu ý: …` below the list; `Hoaitt\KH2027.02b.`, where the typist keeps it. */
const isNote = (text: string): boolean =>
  /^[-+*(\s]{0,6}(?:Ghi chú|GHI CHÚ|Lưu ý|LƯU Ý|Chú thích|CHÚ THÍCH|Chú ý)(?:\s?\(\d\))?\s?[:.]/u.test(text) ||
  /^(?!Lưu)\p{L}[^;]{0,60}[\p{L}\d:]\\[\p{L}\d][^;]{0,80}$/u.test(text);

const isSignatory = ({ paragraph }: Block): boolean =>
  !paragraph.marker && (lineOf(paragraph).isSignature || isLowerSignatureLine(paragraph.text));

const isOpenEnd = /(?:^|\s)(?:của|và|các|những|với|cho|do|thuộc|trên|về|tại|hoặc|,|&|-|–)$/u;
const wideLine = 32;
const mostLines = 5;
const recipientStart =
  /^(?:Lưu|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Ban|Các|Văn phòng|VP|Phòng|Chủ tịch|Phó|Thường trực|Lãnh đạo|Giám đốc|Bộ|Cục|Chi cục|Trung tâm|Công an|Đảng ủy|Tỉnh ủy|Thành ủy|Như|Trang|Cổng|Cổng TTĐT|Trường|Đoàn|Mặt trận|Liên đoàn)(?![\p{L}\p{M}])/u;

/** What the last line of an item has. */
function writtenOf({ block, start, end, more }: Piece): string {
  const last = more[more.length - 1];
  return last ? last.block.paragraph.text.slice(0, last.end) : block.paragraph.text.slice(start, end);
}

/** `(đề nghị` / `Phòng Văn hóa - Xã hội chuyển giúp);`: a bracket that the next line closes. */
const closesBracket = (written: string, text: string): boolean =>
  /\([^()]*$/u.test(written) && /^[^()]{1,80}\)/u.test(text);

/** A line without a dash goes on with the item above when that one was not closed. */
function goesOn(before: Piece, text: string): boolean {
  const written = writtenOf(before);
  if (mostLines < before.more.length || /[;.]$/u.test(written)) return false;
  if (/^[\p{Ll}(]/u.test(text)) return true;
  if (closesBracket(written, text)) return true;
  // `- Ủy ban Kiểm tra, Ban Xây dựng Đảng,`: several on one line, and more of them on the next.
  // What it is received for closes an item: `- Bộ Chính trị, Ban Bí thư (báo cáo),`.
  if (/^[^)]*\),$/u.test(written)) return false;
  if (/,\s.*,$/su.test(written)) return !isArchiveName(text);
  if (/[,&–-]$/u.test(written)) return !recipientStart.test(text);
  if (isOpenEnd.test(written)) return true;
  return wideLine <= written.length && !written.endsWith(')') && !recipientStart.test(text);
}

/** Who signs may be called `Lưu Đức Thành`. */
const surnamedLuu = /^Lưu(?!\s+(?:Văn (?:Thư|Phòng)|Hồ Sơ)$)(?:\s+\p{Lu}\p{Ll}+){1,4}$/u;

/** A recipient whose dash is missing; no stamp, no name of the other column, no date, no note below a list that is closed. */
function isUnmarkedItem(
  { paragraph }: Block,
  { before, isSigned }: { readonly before: Piece | undefined; readonly isSigned: boolean },
): boolean {
  const { text } = paragraph;
  if (isArchiveName(text)) return !surnamedLuu.test(text);
  if (/^[[(<]/u.test(text) || lineOf(paragraph).isEnd || placeAndDate.test(text)) return false;
  if (/[;,]$/u.test(text)) return true;
  if (isSigned) return false;
  if (recipientStart.test(text) && !text.includes(':')) return true;
  return /\.$/u.test(text) && !(before && isClosedArchive(before));
}

const isArchivePiece = ({ block, start, end }: Piece): boolean =>
  isArchiveName(block.paragraph.text.slice(start, end).replace(/^[-–+•\s]+/u, ''));

/** `- Lưu:` and on the next line `VT, KL.`. */
const isOpenArchive = (piece: Piece): boolean => isArchivePiece(piece) && /:\s*$/u.test(writtenOf(piece));
const keptBelow = /^(?:VT|VP|Văn thư)(?![\p{L}\p{M}])/u;

const isClosedArchive = (piece: Piece): boolean =>
  isArchivePiece(piece) && textOf(piece.block.paragraph.text, piece).endsWith('.');

const archive = /^luu(?![\p{L}\p{N}])(?!\s+(?:vuc|hoc sinh|hanh|thong|niem|tru ban|dong)(?![\p{L}\p{N}]))/u;

/** True of what begins with `Lưu`, whatever became of its tone. */
const isArchiveName = (text: string): boolean => archive.test(unaccent(text.slice(0, 30)).trimStart());

/** Three dots and more stand for what is still to be filled in: they are of the name, not its sign. */
const closingSign = /\s*(?<mark>\.\/\.|(?<![.…])(?!\.{3})[;.,:]+|(?<=(?:…|\.{3})[.…]*)[;,:]+)\s*$/u;
/** The colon of `Lưu:` is no closing sign, even where nothing follows it. */
const archiveSign = /\s*(?<mark>\.\/\.|(?<![.…])(?!\.{3})[;.,]+|(?<=…)\.|(?<=(?:…|\.{3})[.…]*)[;,]+)\s*$/u;
const blankSign = /\s*(?<mark>[;.,]+)\s*$/u;
const numberSign = /^\(?(?:\d{1,2}|[a-zđ](?=[.)]))[.)/-]*\s*/u;

function toItem(piece: Piece): RecipientItem {
  const { block, start, isInline } = piece;
  const last = piece.more[piece.more.length - 1] ?? { block, end: piece.end };
  const lead = leadOf(block, piece);
  const lines = [
    block.paragraph.text.slice(start + lead.length, piece.end),
    ...piece.more.map((it) => it.block.paragraph.text.slice(0, it.end)),
  ];
  const lastText = last.block.paragraph.text.slice(0, last.end);
  const isBlank = lines.every((it) => /^[.\s]*$/u.test(it));
  const sign = isBlank ? blankSign : isArchiveName(lines[0] ?? '') ? archiveSign : closingSign;
  const closed = sign.exec(lines[lines.length - 1] ?? '');
  const mark = closed?.groups?.mark ?? '';
  const markEnd = lastText.trimEnd().length;
  const nameEnd = markEnd - (closed ? closed[0].trimEnd().length : 0);
  const name = lines.join(' ').replace(sign, '');
  const from = place(block, { start: start + lead.length, end: start + lead.length + 1 }).start;
  const to = place(last.block, { start: Math.max(0, nameEnd - 1), end: nameEnd }).end;
  return {
    block,
    span: {
      start: place(block, { start, end: start + 1 }).start,
      end: place(last.block, { start: 0, end: markEnd }).end,
    },
    name: { text: name, span: { start: from, end: Math.max(from, to) } },
    at: start + lead.length,
    ...(lead !== '' && { dash: phrase(block, start, start + lead.trimEnd().length) }),
    isSpaced: lead === '' || /\s$/u.test(lead),
    ...(mark !== '' && { mark: phrase(last.block, markEnd - mark.length, markEnd) }),
    isArchive: isArchiveName(name),
    isInline,
  };
}

const glyphForm = new RegExp(`^[${bulletGlyphs}]\\s*`, 'u');

/** The dash with the space behind it. */
function leadOf({ paragraph }: Block, { start, end }: Piece): string {
  const text = paragraph.text.slice(start, end);
  const glyph = glyphForm.exec(text)?.[0];
  return glyph ?? (start === 0 && paragraph.marker ? (numberSign.exec(text)?.[0] ?? '') : '');
}

/** The same recipient, however it is abbreviated in case and spacing, without what it is for: `(b/c)`. */
export const recipientKey = (name: string): string =>
  fold(name.replace(/\s*\([^)]*\)\s*$/u, ''))
    .replace(/(?<!\p{L})ubnd(?!\p{L})|uỷ ban nhân dân/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/(?<=nhân dân )tp\.?(?!\p{L})/gu, 'thành phố');
