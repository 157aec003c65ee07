import type { Plan } from '../../plan/plan';
import { citationsOf } from '../../syntax/citation/citation';
import { type Block, type Paragraph, place, remember, toRaw } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { readUnitAt } from '../../syntax/unit/unit';
import { isDecomposed, oldTonePlacement } from '../../text/fold';
import { matchLength, spanOf } from '../../text/match';
import { overlaps, type Span, textOf } from '../../text/span';

/** A name where the draft says it in its own words. */
export interface Occurrence {
  readonly block: Block;
  /** In the text of its paragraph. */
  readonly span: Span;
  /** In the whole text. */
  readonly at: Span;
  readonly written: string;
}

/** The letters as they are compared: as many as there are, so that a place found in them is one in the text. */
export const lettersOf: (paragraph: Paragraph) => string = remember(({ text }) => {
  const letters = oldTonePlacement(text.toLowerCase());
  return letters.length === text.length ? letters : text;
});

/** The words of another: documents with all that is said of them, and quotations. */
const foreignOf: (paragraph: Paragraph) => readonly Span[] = remember((paragraph) =>
  citationsOf(paragraph).map((it) => it.span),
);

export function isForeign(paragraph: Paragraph, at: Span): boolean {
  return foreignOf(paragraph).some((it) => overlaps(it, at)) || isQuotedAt(quotationsOf(paragraph), at.start);
}

const literally = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Everywhere the name stands as whole words, in whatever case, over one line or two. */
export const occurrencesOf = (plan: Plan, name: string): readonly Occurrence[] =>
  allOccurrencesOf(plan, name).filter((it) => !isForeign(it.block.paragraph, it.span));

const askedOf = remember((_: Plan) => new Map<string, readonly Occurrence[]>());

/** The same with what stands in citations and quotations. */
export function allOccurrencesOf(plan: Plan, name: string): readonly Occurrence[] {
  const known = askedOf(plan).get(name);
  if (known) return known;
  const found = findOccurrences(plan, name);
  askedOf(plan).set(name, found);
  return found;
}

function findOccurrences({ blocks }: Plan, name: string): readonly Occurrence[] {
  const words = oldTonePlacement(name.normalize('NFC').toLowerCase()).split(/\s+/u);
  const longest = words.reduce((a, b) => (a.length < b.length ? b : a));
  // A symbol such as `12/KH-UBND` names nobody, but two bodies may be joined: `HĐND-UBND tỉnh`.
  const form = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@._/&])(?<!\\d-)${words.map(literally).join('\\s+')}(?![\\p{L}\\p{M}\\p{N}@_/&])`,
    'gu',
  );
  const found: Occurrence[] = [];
  for (const block of blocks) {
    const { paragraph } = block;
    if (paragraph.kind !== 'text' && paragraph.kind !== 'row' && paragraph.kind !== 'footnote') continue;
    const letters = lettersOf(paragraph);
    if (!letters.includes(longest)) continue;
    for (const match of letters.matchAll(form)) {
      const span = spanOf(match);
      found.push({ block, span, at: place(block, span), written: textOf(paragraph.text, span) });
    }
  }
  return found;
}

/** The same body: not `Sở Y tế` in `Sở Y tế tỉnh Hoài Lĩnh` or in `Sở Y tế dự phòng`, which are others. */
export function isWholeUnit({ block, span }: Occurrence): boolean {
  const { text } = block.paragraph;
  const unit = readUnitAt(text, span.start);
  if (!unit || unit.span.end <= span.end)
    return !/^\s+(?:tỉnh|[Tt]hành phố|TP\.?)\s+\p{Lu}/u.test(text.slice(span.end, span.end + 20));
  return /^\s+(?:tỉnh|[Tt]hành phố)$/u.test(text.slice(span.end, unit.span.end));
}

const leader =
  /^(?:Thủ trưởng|Lãnh đạo|Người đứng đầu|Phó Giám đốc|Giám đốc|Chánh|Trưởng|Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư|Hiệu trưởng|Đại diện|Chỉ huy trưởng)\s+(?=[\p{L}])/u;

/** How many letters say who leads it: `Giám đốc ` in `Giám đốc Sở Y tế`. */
export const leaderLength = (unit: string): number => matchLength(unit, leader);

export const isAllCapitals = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

const firstLetter = (words: string): string => /\p{L}/u.exec(words)?.[0] ?? '';

/** A new name as it is to be written where the old one stood: in capitals where that was, over two lines where that was. */
export function inPlaceOf(
  { block, span, written }: Occurrence,
  { name, as }: { readonly name: string; readonly as: string },
): string | undefined {
  const { paragraph } = block;
  const raw = toRaw(paragraph, span);
  const source = textOf(paragraph.raw, raw);
  // A sign of emphasis inside the name would be lost.
  if (/\*/u.test(source)) return undefined;
  let words = name;
  if (isAllCapitals(written) && !isAllCapitals(as)) words = name.toLocaleUpperCase('vi');
  else if (firstLetter(written) !== firstLetter(as)) {
    const isUpper = firstLetter(written) !== firstLetter(written).toLocaleLowerCase('vi');
    const first = name.slice(0, 1);
    words = (isUpper ? first.toLocaleUpperCase('vi') : first.toLocaleLowerCase('vi')) + name.slice(1);
  }
  if (isDecomposed(source)) words = words.normalize('NFD');
  return withBreak(words, source);
}

/** Keeps the line break that stood behind so many words. */
function withBreak(words: string, source: string): string {
  const gap = /[^\S\r\n]*[\r\n]\s*/u.exec(source);
  if (!gap) return words;
  const before = source.slice(0, gap.index).split(/\s+/u).length;
  const parts = words.split(' ');
  if (parts.length < 2) return words + gap[0];
  const at = Math.min(before, parts.length - 1);
  return parts.slice(0, at).join(' ') + gap[0] + parts.slice(at).join(' ');
}
