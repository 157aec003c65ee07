import { isDecomposed, unaccent } from '../text/fold';
import { ownText } from '../text/memo';
import { type Marker, readMarker } from './marker';
import { isBrokenSymbol, isPlain, remember, withoutMarkup, withoutStrangers } from './paragraph';

/**
 * What one physical line looks like, from its writing alone. Looks are kept by their writing, so a keystroke asks only for
 * that of the line it changed.
 */
export interface Look {
  readonly raw: string;
  /** In NFC and without emphasis marks, whatever the file has. */
  readonly text: string;
  readonly form: 'comment' | 'row' | 'rule' | 'number' | 'words';
  /** It has tags of HTML that part lines or cells: `<td><p>Nơi nhận:</p>`, `SỞ NỘI VỤ<br>Số: 15/KH-SNV`. */
  readonly isTagged: boolean;
  readonly marker: Marker | undefined;
  readonly footnote: { readonly name: string; readonly isMarkdown: boolean } | undefined;
  readonly startsLower: boolean;
  readonly startsLowerOrDigit: boolean;
  /** It begins a paragraph wherever it stands: `Căn cứ`, `Nơi nhận:`, `Đơn vị chủ trì:`, `…, ngày`. */
  readonly isOpening: boolean;
  /** It begins with a verb of duty, as sentences and items do. */
  readonly isDuty: boolean;
  readonly isCapitals: boolean;
  /** Nothing goes on with it: the label of the recipients, the number, a line in capitals that is no heading. */
  readonly isAlone: boolean;
  readonly isPlaceAndDate: boolean;
  /** It ends as a sentence, an item or a quotation does. */
  readonly isEnded: boolean;
  /** It ends with a word that no sentence and no title ends with. */
  readonly isUnfinished: boolean;
  /** It ends with what a number must follow: `tại khoản`, `lần thứ`. */
  readonly asksForNumber: boolean;
  readonly firstWordLength: number;
  /** It ends with a sign that a symbol may be cut at. */
  readonly isCut: boolean;
}

/** Finds the looks of lines by their writing. */
export interface Looker {
  readonly look: (raw: string) => Look;
  /** After so many lines were looked at. */
  readonly rest: (lines: number) => void;
}

/**
 * Keeps the looks of the lines of the last texts read: two generations, so that what is no longer written is forgotten. `spare`
 * says how many more lines than the last text had are kept: whoever types writes a new one with each letter. Who reads many texts
 * once asks for `isPassing`: half of the lines of a plan stand in no other, and only those are kept that come again.
 */
export function createLooker({ spare = 1000, isPassing = false } = {}): Looker {
  let young = new Map<string, Look>();
  let old = new Map<string, Look>();
  const isMet = isPassing ? createMemory() : undefined;
  return {
    look: (raw) => {
      const known = young.get(raw);
      if (known) return known;
      const aged = old.get(raw);
      if (!aged && isMet?.(raw) === false) return lookAt(raw);
      // Cut out of a text that is not kept, it would keep all of it.
      const kept = aged ?? lookAt(isPassing ? ownText(raw) : raw);
      young.set(kept.raw, kept);
      return kept;
    },
    rest: (lines) => {
      if (young.size < lines + spare) return;
      old = young;
      young = new Map();
    },
  };
}

/** So many of the last lines are known again. */
const places = 16384;

/** Tells whether a text was there before, from a number that hardly any two have in common: it keeps no texts. */
function createMemory(): (text: string) => boolean {
  const met = new Int32Array(places);
  return (text) => {
    let hash = text.length;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const at = (hash ^ (hash >>> 15)) & (places - 1);
    const isMet = met[at] === hash;
    met[at] = hash;
    return isMet;
  };
}

const comment = /^<!--/u;
const tags =
  /<\/?(?:table|tbody|thead|tfoot|tr|td|th|colgroup|col|caption|p|div|br|ul|ol|li|center|blockquote|h[1-6]|hr)(?:\s[^<>]{0,200})?\s?\/?>/iu;
const ruled = /^(?:\+[-=+:]+\+|[_\-=–—*·.\s]{3,}|(?:>\s?)+)$/u;
const leaders = /^\.{3,}$/u;
const loneNumber = /^\d{1,3}$/u;
/** `Trang 2/5`, `Page 2`: a page's number wherever it stands. */
const pageNumber = /^(?:trang|page|tr\.)\s*:?\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?\.?$/iu;
const footnoteStart = /^(?:\[\^(?<name>[^\]\s]{1,20})\]:|(?<number>\d{1,2})\s+(?=[\p{Lu}“"]))/u;
const footnoteMark = /(?<=[\p{L}”"».,;:)])\d{1,2}(?=$|[\s,.;:)])/gu;
const sentenceEnd = /[.;:!?…][”"»)]{0,9}$|[”"»]$/u;
const label =
  /^(?:Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Lưu ý|Ghi chú|(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời gian|Thời hạn|Tiến độ|Lãnh đạo phụ trách|Sản phẩm|Kết quả|Kinh phí|Địa điểm)[^:.;]{0,60}:/u;
const formula =
  /^(?:Căn cứ|Xét đề nghị|Theo đề nghị|Trên đây là|\((?:Ban hành k|K)èm theo\s|Nơi nhận|nơi nhận\s*:?$|Số\s*:|Số\s+[\d.…_]{0,20}\s?-\s?\p{Lu}\p{L}{0,3}\/\p{Lu}|[-_]{3,}\p{Lu})/u;
const placeAndDate = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày/u;
const alone = /^(?:Nơi nhận|NƠI NHẬN|nơi nhận\s*:?$|Số(?:\s*:|$))/u;
const numberAsked =
  /(?:^|[\s(])(?:Điều|(?<!(?:[Tt]ài|[Cc]huyển|[Đđ]iều)\s)khoản|Khoản|Mục|Phần|Chương|lần thứ|khóa|khoá|ngày(?: \d{1,2} tháng)?|tháng \d{1,2} năm|(?:tại|theo|và|các|của) (?:điều|điểm|mục|phần|số))$/u;
const unfinished =
  /(?:^|[\s(])(?:của|và|về|tại|các|những|với|cho|do|từ|đến|trong|theo|là|ngày|(?<!(?:đổi|tế|xã hội|phủ|quyền|ký|(?<!nhân\s)dân|liệu|tảng|tầng|năng|hóa|hoá|nghệ|gian|trường|lực|nguyên|gia|thiểu|đa|chỉ|hệ)\s)số|hoặc|thuộc|trên|bằng|để|khi)$/u;
const duty =
  /^(?:Thực hiện|Tiếp tục|Tăng cường|Đẩy mạnh|Tập trung|Tuyên truyền|Triển khai|Chủ động|Xây dựng|Nâng cao|Kịp thời|Làm tốt|Bảo đảm|Đảm bảo|Việc|Tích cực|Tham mưu|Rà soát|Đôn đốc|Quán triệt|Phát huy|Chỉ đạo|Thường xuyên|Định kỳ|Hằng|Trong quá trình|Trên cơ sở|Nhằm|Các phòng|Các đơn vị|Giao|Yêu cầu)(?![\p{L}\p{M}])/u;

/** `a.1) Ra quân`; `b] Báo cáo`, `c Tổng kết`, `l.2. Ra quân`: an ordinal whose sign or digit is mistyped. */
const smallOrdinal = /^(?:[a-zđ](?:\.\d{1,2}[.)]?|\d[.)])|[a-zđăâ][)\](}09]{0,2}|([a-zđ])\1\)|l\.\d{1,2}\.?)\s+\p{Lu}/u;

/** The ends of a line say all that is asked of it; patterns that look for a line's end read no more than this. */
const tailLength = 40;

function lookAt(raw: string): Look {
  const text = isPlain(raw) ? raw : withoutMarkup(withoutStrangers(isDecomposed(raw) ? raw.normalize('NFC') : raw));
  const tail = text.slice(-tailLength);
  const note = footnoteStart.exec(text)?.groups;
  const name = note?.name ?? note?.number;
  const marker = readMarker(text);
  const isPlaceAndDate = text.includes('ngày') && placeAndDate.test(text);
  const inCapitals = isCapitals(text);
  const last = text.charCodeAt(text.length - 1);
  const isEnded = mayEnd(last) && sentenceEnd.test(tail);
  return {
    raw,
    text,
    form: formOf(raw),
    isTagged: hasTags(raw),
    marker,
    footnote: name === undefined ? undefined : { name, isMarkdown: note?.name !== undefined },
    startsLower: /^\p{Ll}/u.test(text) && !smallOrdinal.test(text),
    startsLowerOrDigit: /^[\p{Ll}\d]/u.test(text),
    isOpening: isPlaceAndDate || formula.test(text) || label.test(text),
    isDuty: duty.test(text),
    isCapitals: inCapitals,
    isAlone: alone.test(text) || (inCapitals && !marker),
    isPlaceAndDate,
    isEnded,
    isUnfinished: !isEnded && unfinished.test(tail),
    asksForNumber: !isEnded && numberAsked.test(tail),
    firstWordLength: text.search(/\s|$/u),
    isCut: last === hyphen || last === slash,
  };
}

const hyphen = 45;
const slash = 47;
const signs = new Set(Array.from('.;:!?…”"»)', (it) => it.charCodeAt(0)));
/** Only these close a sentence; words that ask for more end with a letter. */
const mayEnd = (code: number): boolean => signs.has(code);

/** The footnote marks glued to the words of a line: `cơ sở2`. */
export const marksOf: (look: Look) => readonly string[] = remember(({ text }) =>
  /\d/u.test(text) ? (text.match(footnoteMark) ?? []) : [],
);

/** Tags of HTML that part lines or cells. */
export const hasTags = (raw: string): boolean => raw.includes('<') && tags.test(raw);

/** A row whose bars stand only between its cells: `STT | Nhiệm vụ | Thời hạn`, `1 | Đắp đê | 30/4/2027`. */
const bareRow = /^(?:STT|Stt|TT|Số TT|\d{1,3}|[IVX]{1,5})\.?\s\|\s[^|\n]{0,400}\s\|(?:\s|$)/u;

export function formOf(raw: string): Look['form'] {
  if (comment.test(raw)) return 'comment';
  if (raw.startsWith('|') || bareRow.test(raw)) return 'row';
  if (ruled.test(raw) && !leaders.test(raw)) return 'rule';
  return loneNumber.test(raw) || pageNumber.test(raw) ? 'number' : 'words';
}

const longestTitle = 400;

/** At least two words, all in capitals: a title, a heading, a line of the head or of the signature. */
export function isCapitals(text: string): boolean {
  if (longestTitle < text.length || /\p{Ll}/u.test(text) || /[;,]$/u.test(text)) return false;
  return 2 <= text.split(/\s+/u).filter((it) => /\p{Lu}/u.test(it)).length;
}

/** `Độc lập - Tự do - Hạnh phúc` or `ĐẢNG CỘNG SẢN VIỆT NAM`, by their letters. */
export function isMottoOrParty(text: string): boolean {
  if (longestMotto < text.length || !/^Độc|^ĐẢNG/u.test(text)) return false;
  const letters = unaccent(text).replace(/[^a-z]+/gu, '');
  return letters === 'doclaptudohanhphuc' || letters === 'dangcongsanvietnam';
}

const longestMotto = 60;

/** A symbol was cut between the two lines. */
export const cutsSymbol = (before: Look, line: Look): boolean =>
  before.isCut && isBrokenSymbol(before.text.slice(-tailLength), line.text);
