import { offices } from '../../plan/head/formula';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { readWords } from '../../syntax/words';
import { fold, unaccent } from '../../text/fold';
import { allMatches, spanOf } from '../../text/match';
import type { Span } from '../../text/span';

/** A word of a plan's name; its span counts in the text it was read from. */
interface Word {
  readonly key: string;
  readonly raw: string;
  readonly span: Span;
}

/** Where two names part: words of the first that the second lacks, words that it has instead; behind `after`, one that both have. */
export interface Gap {
  readonly missing: Span | undefined;
  readonly added: Span | undefined;
  readonly missingKeys: readonly string[];
  readonly addedKeys: readonly string[];
  /** The word of the second name before the gap, and behind it. */
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
}

export interface Comparison {
  readonly gaps: readonly Gap[];
  /** How many words both have, the first has, the second has. */
  readonly common: number;
  readonly first: number;
  readonly second: number;
}

const organs = `Đoàn (?:giám sát|kiểm tra|khảo sát|công tác|thanh tra)|Ủy ban nhân dân|Hội đồng nhân dân|Trường(?:\\s(?:Trung học|THPT|THCS|Tiểu học|[Pp]hổ thông)(?:\\s(?:phổ thông|cơ sở|dân tộc nội trú))?)?|(?:Liên đội|Chi đoàn)(?:\\s[Tt]rường)?|${offices}|[Nn]gành|cơ quan|đơn vị|nhà trường`;
/** Written without their capital they are offices where a name or a place follows. */
const smallOrgans =
  '(?:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|ubnd|hđnd|(?:sở|ban|bộ|cục|chi cục|phòng|văn phòng|trung tâm|trường|viện|bệnh viện|học viện|công an|công ty|thanh tra|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|hội|đoàn|liên đoàn)(?=\\s\\p{Lu}))';
const places =
  '(?:toàn )?(?:tỉnh|thành phố|Thành phố|TP\\.?|xã|phường|đặc khu|quận|huyện|thị xã|khu vực|cả nước|địa phương)';
/** No second syllable of a name, but what a plan does. */
const verbs =
  'năm|giai|quý|tháng|về|trên|theo|từ|đến|trong|đối|nhằm|thực|triển|tổ|phòng|chống|bảo|tuyên|tăng|nâng|xây|ứng|cải|thi|kiểm|chuyển|đẩy|huấn|tập|phát|quản|hưởng|chăm|hỗ|rà|cho|và';
const proper = `(?:\\s{0,2}[,–-]?\\s{1,3}(?:và\\s)?\\p{Lu}[\\p{L}\\p{M}]*(?:\\s(?!(?:${verbs}|${places})(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{L}\\p{M}]*)?){0,8}(?:\\s(?:số\\s)?\\d{1,3}(?![\\d/.,]\\d|\\d))?`;
const placed = `(?:\\s${places}(?:\\s\\p{Lu}[\\p{L}\\p{M}]*){0,4})`;
/** Whose plan it is and for which place: said in one name and left out in the other, it is the same plan. */
const setting = new RegExp(
  `\\([^()]*\\)|(?<![\\p{L}\\p{M}])(?:trên địa bàn${placed}?|(?:của|tại|ở|thuộc|do)(?:${placed}|\\s(?:các\\s)?(?:${organs}|${smallOrgans})(?![\\p{L}\\p{M}])${placed}?${proper}${placed}?)|số(?=\\s\\d))`,
  'gu',
);
/** The same in a name in capitals, where no case tells how far the name of a place goes. */
const capitalSetting = new RegExp(
  `(?<!\\p{L})TRÊN ĐỊA BÀN(?: TOÀN)?(?: (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|QUẬN|HUYỆN|THỊ XÃ)(?!\\p{L}))?(?:\\s(?!(?:${verbs}|định|tầm)(?!\\p{L}))[\\p{L}-]+){0,4}`,
  'giu',
);
const markdownNote = /\[\^[^\]\s]{1,20}\]/gu;
const footnote = /(?<=\p{L})\d{1,2}$/u;

function wordsOf(written: string): readonly Word[] {
  const text = written.replace(markdownNote, (it) => ' '.repeat(it.length));
  const form = /\p{Ll}/u.test(text) ? setting : capitalSetting;
  const aside = allMatches(text, form).map(spanOf);
  const words: Word[] = [];
  let next = 0;
  const { words: all, starts } = readWords(text);
  for (const [i, { text: raw, key }] of all.entries()) {
    const index = starts[i] as number;
    while (next < aside.length && (aside[next] as Span).end <= index) next++;
    if ((aside[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    // A text from a PDF has `ƣ` for `ư`, which is told as what it is.
    words.push({
      key: key.replace(footnote, '').replace('ƣ', 'ư'),
      raw,
      span: { start: index, end: index + raw.length },
    });
  }
  return words;
}

/** `CCHC` in one name is `cải cách hành chính` in the other. */
function spellOut(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  // In a name in capitals every word looks like an abbreviation.
  if (words.every((it) => !/\p{Ll}/u.test(it.raw))) return words;
  return words.flatMap((it) => {
    if (!/^\p{Lu}{2,7}$/u.test(it.raw)) return [it];
    const initials = [...unaccent(it.raw)];
    for (let at = 0; at + initials.length <= other.length; at++) {
      if (!initials.every((letter, i) => unaccent((other[at + i] as Word).key)[0] === letter)) continue;
      return other.slice(at, at + initials.length).map((full) => ({ ...it, key: full.key }));
    }
    return [it];
  });
}

const mostWords = 120;

const mostKept = 8;
const comparisons = remember((_: Paragraph) => new Map<string, Comparison>());

/** The same for a name that a paragraph has: a keystroke elsewhere changes neither. */
export function compareIn(paragraph: Paragraph, first: string, second: string): Comparison {
  const kept = comparisons(paragraph);
  const key = `${first}\n${second}`;
  const known = kept.get(key);
  if (known) return known;
  if (mostKept <= kept.size) kept.clear();
  const made = compareNames(first, second);
  kept.set(key, made);
  return made;
}

/** Word by word, without regard to case, marks, kinds of dash, brackets, and to whose plan it is and where. */
function compareNames(first: string, second: string): Comparison {
  const plainFirst = wordsOf(first).slice(0, mostWords);
  const plainSecond = wordsOf(second).slice(0, mostWords);
  const a = spellOut(plainFirst, plainSecond);
  const b = spellOut(plainSecond, plainFirst);
  const pairs = align(a, b);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    // `Lễ hộiXuống đồng` lacks a space, which is told where it does.
    if (lettersOf(a, i, x) !== lettersOf(b, j, y)) {
      gaps.push({
        missing: stretchOf(a, i, x),
        added: stretchOf(b, j, y),
        missingKeys: a.slice(i, x).map((it) => it.key),
        addedKeys: b.slice(j, y).map((it) => it.key),
        before: b[j - 1]?.span,
        behind: b[y]?.span,
      });
    }
    i = x + 1;
    j = y + 1;
  }
  return { gaps, common: pairs.length, first: a.length, second: b.length };
}

const lettersOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((it) => it.key)
    .join('');

const stretchOf = (words: readonly Word[], from: number, to: number): Span | undefined =>
  from < to ? { start: (words[from] as Word).span.start, end: (words[to - 1] as Word).span.end } : undefined;

/** The longest sequence of words that both have, as pairs of their places; of several the earliest in the second. */
function align(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; 0 <= i; i--) {
    for (let j = b.length - 1; 0 <= j; j--) {
      longest[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((longest[i * width + j + 1] as number) < (longest[(i + 1) * width + j] as number)) i++;
    else j++;
  }
  return pairs;
}

const longestQuote = 45;

/** A piece of a name as a message shows it. */
export const quote = (text: string): string =>
  `“${text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/\s+\S*$/u, '')}…`}”`;

/** How much of the name is the rest of its tên loại: `phối hợp` of `KẾ HOẠCH PHỐI HỢP`. */
export function kindWords(title: string | undefined, rest: string): number {
  const kind = fold(title ?? '').slice('kế hoạch'.length);
  return kind !== '' && fold(rest).startsWith(kind.trimStart()) ? kind.trimStart().length + 1 : 0;
}
