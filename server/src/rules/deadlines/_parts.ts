import type { Plan } from '../../plan/plan';
import { writtenValue } from '../../syntax/marker';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';

/** `chia làm 03 giai đoạn:`, `Khám sức khỏe: 04 đợt`, and below it one item for each. */
export interface CountedParts {
  readonly span: Span;
  readonly count: number;
  readonly noun: string;
}

const counted =
  /(?<!(?:mỗi|từng|các|ít nhất|tối thiểu|tối đa|không quá|qua|sau|thêm|trong|hơn)\s)(?<![\p{L}\p{M}\p{N}.,/-])(?<count>0?[2-9]|1\d)\s(?<noun>giai đoạn|đợt|buổi|vòng|bước|phiên)(?![\p{L}\p{M}]|\s*\/)/gu;

/** In a paragraph that a list follows, where it counts one kind of parts, and once. */
export function countedParts({ text, kind }: Paragraph): CountedParts | undefined {
  if (kind !== 'text' || !/(?:[:：]|\d\s(?:giai đoạn|đợt|buổi|vòng|bước|phiên)[.;]?)\s*$/u.test(text.slice(-40)))
    return undefined;
  const [found, ...more] = allMatches(text, counted);
  if (!found || more.length !== 0) return undefined;
  const { count = '', noun = '' } = found.groups ?? {};
  return { span: span(found.index, found.index + found[0].length), count: Number(count), noun };
}

/** How far below a sentence its list is read. */
const farthest = 60;
/** The same in characters, for a part that is named within an item. */
const farthestSaid = 6000;

/** Whether the items below are numbered from one, without a gap, to another number than the sentence says. */
export function isOtherCount({ blocks, source }: Plan, block: Block, { count, noun }: CountedParts): boolean {
  const item = new RegExp(
    `^\\s*[*_]*${noun}\\s(?:thứ\\s)?(?<number>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\p{M}\\p{N}/])`,
    'u',
  );
  let last = 0;
  for (const { paragraph } of blocks.slice(block.index + 1, block.index + farthest)) {
    const { text, marker } = paragraph;
    if (marker?.kind === 'roman') break;
    const number = item.exec(fold(text.slice(marker?.end ?? 0, (marker?.end ?? 0) + 40)))?.groups?.number;
    if (number === undefined) continue;
    const value = writtenValue(number);
    if (value === last) continue;
    if (value !== last + 1) break;
    last = value;
  }
  if (last < 2 || last === count) return false;
  const next = new RegExp(`${noun}\\s(?:thứ\\s)?0?${last + 1}(?!\\p{N})`, 'u');
  return count < last || !next.test(fold(source.text.slice(block.end, block.end + farthestSaid)));
}

const countedSoon =
  /(?<!(?:mỗi|từng|các|ít nhất|tối thiểu|tối đa|không quá|qua|sau|thêm|trong|hơn)\s)(?<![\p{L}\p{M}\p{N}.,/-])(?<count>0?[2-9]|1\d)\s(?<noun>phiên|buổi|lớp|đợt|vòng|kỳ|hội nghị)\s?:\s/u;
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** What is not told one by one. */
const others = /(?<![\p{L}\p{M}])(?:các|những|còn lại|sau đó|tiếp theo)(?![\p{L}\p{M}])/u;

/** `họp 04 phiên: phiên thứ nhất …, phiên thứ hai …, phiên thứ ba …`, told in the same paragraph. */
export function countedInLine({ text, kind }: Paragraph): (CountedParts & { readonly told: number }) | undefined {
  const found = kind === 'text' ? countedSoon.exec(text) : null;
  if (!found) return undefined;
  const { count = '', noun = '' } = found.groups ?? {};
  const rest = fold(text.slice(found.index + found[0].length));
  const named = allMatches(
    rest,
    new RegExp(`(?<!\\p{L})${noun}\\s(?:thứ\\s)?(?<number>\\p{L}+|\\d{1,2})(?![\\p{L}\\d])`, 'gu'),
  );
  const values = named.map(({ groups }) => Number(groups?.number) || 1 + ordinals.indexOf(groups?.number ?? ''));
  const told = values.length;
  const isWhole = 1 < told && values.every((it, i) => it === i + 1) && !others.test(rest);
  if (!isWhole || told === Number(count)) return undefined;
  const end = found.index + found[0].trimEnd().replace(/\s?:$/u, '').length;
  return { span: span(found.index, end), count: Number(count), noun, told };
}
