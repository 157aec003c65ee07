import { fold, unaccent } from '../../text/fold';
import { allMatches, matchLength } from '../../text/match';
import type { Span } from '../../text/span';

/** What stands at the top of every document of the State, of the Party. */
export const nationName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const mottoWords = 'Độc lập - Tự do - Hạnh phúc';
export const partyName = 'ĐẢNG CỘNG SẢN VIỆT NAM';

interface Wanted {
  readonly words: readonly string[];
  /** How many neighbours of the phrase must be found side by side before a line is taken for it. */
  readonly least: number;
}

const wanted = (phrase: string, least: number): Wanted => ({ words: wordsOf(phrase).map((it) => it.key), least });

const nation = wanted(nationName, 3);
const motto = wanted(mottoWords, 2);
const party = wanted(partyName, 3);

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return allMatches(text, /\p{L}[\p{L}\p{M}]*/gu).map((it) => ({
    key: unaccent(it[0]),
    start: it.index,
    end: it.index + it[0].length,
  }));
}

/** Longer lines are no lines of a head, even with both columns on them. */
const longest = 200;

const ownNumber = /^\s*S[ốỐ]\s*:?[\s.…_]*\S*/u;

/** The whole of one behind the name in small letters of the other column: `Trường THCS Phú Lộc Độc lập - Tự do - Hạnh phúc`. */
const besideName =
  /^\s*\p{Lu}[^.,;:"“”]{3,60}(?<!nước)\s(?:Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM)\s*$/u;

/** Where the phrase stands, also mistyped, cut short or behind the text of the other column. */
function find(text: string, { words, least }: Wanted): Span | undefined {
  if (longest < text.length) return undefined;
  const all = wordsOf(text);
  const chain = longestChain(all, words);
  const [first] = chain;
  const last = chain[chain.length - 1];
  if (!first || !last || chain.length < least) return undefined;
  let start = first.at;
  for (let k = first.place - 1; 0 <= k && isAlike(all[start - 1]?.key, words[k]); k--) start--;
  let end = last.at + 1;
  for (let k = last.place + 2; k < words.length && isAlike(all[end + 1]?.key, words[k]); k++) end++;
  // In a sentence the words are no part of a head; the other column of one is in capitals.
  const around = text.slice(0, (all[start] as Word).start) + text.slice((all[end] as Word).end);
  if (/\p{Ll}/u.test(around.replace(ownNumber, '')) && !besideName.test(text)) return undefined;
  const stop = matchLength(text.slice((all[end] as Word).end), /^[.,;:!]+/u);
  return { start: (all[start] as Word).start, end: (all[end] as Word).end + stop };
}

/** Two words of the phrase side by side: where they stand in the line, and in the phrase. */
interface Pair {
  readonly at: number;
  readonly place: number;
}

/** The pairs that follow each other as in the phrase: an agency in the other column may have some of its words as well. */
function longestChain(all: readonly Word[], words: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < all.length; at++) {
    const place = words.findIndex((it, k) => it === all[at]?.key && words[k + 1] === all[at + 1]?.key);
    if (place !== -1) pairs.push({ at, place });
  }
  let best: readonly Pair[] = [];
  pairs.forEach((first, i) => {
    const chain = [first];
    for (const it of pairs.slice(i + 1)) {
      if (it.place <= (chain[chain.length - 1] as Pair).place || first.at + words.length < it.at) break;
      chain.push(it);
    }
    if (best.length < chain.length) best = chain;
  });
  return best;
}

/** The same word with a letter wrong. */
const isAlike = (word: string | undefined, other: string | undefined): boolean =>
  word !== undefined && other !== undefined && (word[0] === other[0] || word.slice(-2) === other.slice(-2));

export const findNation = (text: string): Span | undefined => find(text, nation);
export const findMotto = (text: string): Span | undefined => (mayBeMotto.test(text) ? find(text, motto) : undefined);
export const findParty = (text: string): Span | undefined => find(text, party);

const mayBeMotto = /do|phúc|phuc/iu;

/** `VIỆT NAM`: the end of the name that its line had no room for. The `năm 2026` of a dateline sounds alike. */
export function endsNation(text: string): boolean {
  if (/\d/u.test(text) || /^năm(?![\p{L}\p{M}])/u.test(fold(text))) return false;
  const words = wordsOf(text).map((it) => it.key);
  return 0 < words.length && words.length < nation.words.length && nation.words.join(' ').endsWith(words.join(' '));
}

/** What a basis considers: `Xét đề nghị của …`; `Xét tuyển viên chức`, `Xét nghiệm sàng lọc` are what a plan is about. */
export const considering =
  'Xét(?=\\s(?:(?:các|những|theo)\\s)?(?:đề nghị|đề xuất|thấy|tờ trình|nhu cầu|yêu cầu|tình hình|ý kiến|báo cáo|năng lực|điều kiện|khả năng|kết quả|nội dung|công văn|văn bản|biên bản|hồ sơ|phương án|kế hoạch|đơn|tính chất|thành tích|Tờ|Công|Báo|Văn|Biên)(?![\\p{L}\\p{M}]))';

const newOrgan =
  /^(?:ubnd|hđnd|ủy ban|hội|sở|ban|bộ|cục|chi cục|tổng cục|vụ|phòng|văn phòng|trung tâm|trường|viện|bệnh viện|học viện|đại học|công an|công ty|tổng công ty|thanh tra|đảng bộ|đảng ủy|chi bộ|tỉnh ủy|thành ủy|huyện ủy|đảng đoàn|đoàn|liên đoàn|liên hiệp|mặt trận|tòa án|viện kiểm sát|kho bạc|bảo hiểm|ngân hàng|quân khu|bộ chỉ huy|trạm|hạt|quỹ|báo|đài|nhà|thư viện|bảo tàng|chính phủ|thủ tướng|chủ tịch|giám đốc|ngành|đội|tổ)(?:\s|$)/u;

/** Whether a name in small letters is that of an office, or of who is at its head. */
export const beginsOffice = (name: string): boolean => newOrgan.test(name);
