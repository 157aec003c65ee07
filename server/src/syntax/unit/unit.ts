import { isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { wordEnd, wordStart } from '../../text/match';
import type { Span } from '../../text/span';
import { type Paragraph, remember } from '../paragraph';
import { endOfName, endOfPlace, stops } from './unit-name';
import { carriers, groupNouns, leaders, longHeads, placeHeads, runAt, shortHeads } from './unit-words';

/**
 * A body that is given work, asked for a report or told of a plan: `Văn phòng Sở`, `UBND các xã, phường`, `Các phòng, đơn vị thuộc
 * Sở`, `Thủ trưởng các sở, ban, ngành`. Recognised by its first words; where its name ends is told by what cannot belong to it.
 */
export interface Unit {
  readonly span: Span;
  readonly text: string;
  /** What two mentions of one unit share: case, `UBND`, the name of the province and who leads it are folded away. */
  readonly key: string;
  /** For a group the kinds that it gathers (`phòng`, `đơn vị`); empty for one unit. */
  readonly kinds: readonly string[];
}

// A tab parts cells and columns as a bar does.
export const unitsOf: (paragraph: Paragraph) => readonly Unit[] = remember(({ text }) =>
  readUnits(text.replace(/\t/gu, '|')),
);

/** True when the two may be the same reporters: the same unit, or groups that have a kind in common. */
export function isSameUnit(a: Pick<Unit, 'key' | 'kinds'>, b: Pick<Unit, 'key' | 'kinds'>): boolean {
  return a.key === b.key || a.kinds.some((it) => b.kinds.includes(it));
}

/** Every unit that the text names, in order, none inside another. */
export function readUnits(text: string): readonly Unit[] {
  const found: Unit[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const unit = readUnitAt(text, match.index);
    if (!unit) continue;
    found.push(unit);
    candidate.lastIndex = Math.max(unit.span.end, match.index + 1);
  }
  return found;
}

/** The unit that begins at this place, if one does. */
export function readUnitAt(text: string, at: number): Unit | undefined {
  const parsed = parse(text, at, 0);
  if (!parsed || parsed.end <= at) return undefined;
  const words = text.slice(at, parsed.end);
  return { span: { start: at, end: parsed.end }, text: words, key: keyOf(words, parsed), kinds: parsed.kinds ?? [] };
}

interface Parsed {
  readonly end: number;
  readonly kinds?: readonly string[];
  /** Where the unit itself begins, behind who leads it. */
  readonly from: number;
}

const heads = [
  leaders,
  placeHeads,
  carriers,
  longHeads,
  shortHeads,
  'các|Các|những|Những|Toàn thể|Tất cả|cấp trên|cấp có thẩm quyền|cơ quan cấp trên|thủ trưởng|lãnh đạo|người đứng đầu|trưởng',
].join('|');
const candidate = new RegExp(`${wordStart}(?:${heads})${wordEnd}`, 'gu');
const leaderForm = new RegExp(
  `(?:${leaders}|thủ trưởng|lãnh đạo|người đứng đầu|trưởng)(?:,\\s*(?:các\\s+)?Phó (?:Giám đốc|Chủ tịch))?\\s+`,
  'uy',
);
const superiorForm = new RegExp(`(?:cơ quan\\s+)?cấp (?:trên|có thẩm quyền)${wordEnd}`, 'uy');
const placeHeadForm = new RegExp(`(?:${placeHeads})${wordEnd}`, 'uy');
const carrierForm = new RegExp(`(?:${carriers})${wordEnd}`, 'uy');
const longHeadForm = new RegExp(`(?:${longHeads})\\s+`, 'uy');
const shortHeadForm = new RegExp(`(?:${shortHeads})\\s+(?=\\p{Lu})`, 'uy');
const groupForm = /(?:(?:Toàn thể|Tất cả)\s+)?(?:[Cc]ác|[Nn]hững)\s+/uy;
const groupNounForm = new RegExp(`(?:${groupNouns})${wordEnd}`, 'iuy');
const groupJoinForm = /(?:\s*,\s*|\s+và\s+(?:các\s+)?|\s*;\s*(?:các\s+)|\s*-\s*)/uy;
const groupTailForm = new RegExp(
  `\\s*,?\\s+(?:chuyên môn(?:,\\s*nghiệp vụ)?|nghiệp vụ|công lập|có liên quan|liên quan|nêu trên|cấp (?:tỉnh|huyện|xã)|cơ sở|tổng hợp và chuyên môn, nghiệp vụ|(?:(?:thuộc|trực thuộc|thuộc, trực thuộc|thuộc và trực thuộc|của|trong|trên địa bàn)\\s+(?:toàn\\s+)?(?:(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\\s+(?:tỉnh|thành phố|Thành phố|xã|phường|cấp xã)|Sở|Bộ|Ban|Tỉnh ủy|Thành ủy|Đảng bộ|Đảng ủy|Văn phòng|Phòng|cơ quan|ngành|tỉnh|thành phố|Thành phố|xã|phường|đặc khu))|trực thuộc|(?:tỉnh|Thành phố)(?=[\\s,;.:)]|$))${wordEnd}`,
  'uy',
);
const placesOfGroup =
  /\s+(?:các\s+)?(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu|cấp)(?:(?:\s*,\s*|\s+và\s+|\s*-\s*)(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?![\p{L}\p{M}]))+|\s+các\s+(?:cấp|huyện|quận|xã|phường|đặc khu)(?![\p{L}\p{M}])|\s+cấp\s+(?:tỉnh|huyện|xã)(?![\p{L}\p{M}])/uy;
/** How many units may be nested in a name: `Chủ tịch Ủy ban nhân dân xã`, `Văn phòng Đảng ủy Sở`. */
const deepest = 3;

function parse(text: string, at: number, depth: number): Parsed | undefined {
  if (deepest < depth) return undefined;
  return (
    parseSuperior(text, at) ??
    parseLed(text, at, depth) ??
    parseGroup(text, at) ??
    parsePlace(text, at) ??
    parseCarrier(text, at, depth) ??
    parseNamed(text, at)
  );
}

function parseSuperior(text: string, at: number): Parsed | undefined {
  const words = runAt(superiorForm, text, at);
  return words === undefined ? undefined : { end: at + words.length, from: at };
}

function parseLed(text: string, at: number, depth: number): Parsed | undefined {
  const leader = runAt(leaderForm, text, at);
  if (leader === undefined) return undefined;
  const from = at + leader.length;
  const bare = /(?:Sở|Bộ|Ban|Phòng|cơ quan|đơn vị|phòng|chi bộ|cấp ủy|cấp uỷ)(?![\p{L}\p{M}])/uy;
  const inner = parse(text, from, depth + 1);
  if (inner) return { ...inner, from: /^Lãnh đạo|^Giám đốc|^Phó/u.test(leader) && !inner.kinds ? at : inner.from };
  const alone = runAt(bare, text, from);
  return alone === undefined ? undefined : { end: from + alone.length, from: at };
}

function parseGroup(text: string, at: number): Parsed | undefined {
  const many = runAt(groupForm, text, at);
  if (many === undefined) return undefined;
  const from = at + many.length;
  const kinds: string[] = [];
  let end = from;
  for (let next = from; ; ) {
    const noun = runAt(groupNounForm, text, next);
    if (noun === undefined || isNamed(text, next, noun)) break;
    kinds.push(kindOf(noun));
    end = next + noun.length;
    const join = runAt(groupJoinForm, text, end);
    if (join === undefined) break;
    next = end + join.length;
  }
  if (kinds.length === 0) return undefined;
  const list = /:\s*\p{Lu}[^;.]{0,200}?(?=[;.)]|$|\s+(?:chủ trì|phối hợp|tổ chức|và các|thực hiện|tham mưu))/uy;
  if (kinds.length === 1 && (kinds[0] === 'sở' || kinds[0] === 'ban' || kinds[0] === 'bộ')) {
    const named = runAt(list, text, end);
    if (named) return { end: end + named.trimEnd().length, from: at };
  }
  for (let i = 0; i < 3; i++) {
    const tail = runAt(groupTailForm, text, end);
    if (tail === undefined) break;
    end += tail.length;
  }
  return { end, kinds, from: at };
}

/** `các sở, ngành và Công ty Hoa Ban`: a name after the list of kinds is another unit. */
const isNamed = (text: string, at: number, noun: string): boolean =>
  isCapital(noun) && /^\s+\p{Lu}/u.test(text.slice(at + noun.length, at + noun.length + 4));

const kindOf = (noun: string): string => {
  const key = fold(noun).replace(/ (?:chuyên môn|nghiệp vụ|chức năng|trực thuộc|tham mưu)$/u, '');
  return /^(?:xã|phường|đặc khu|thị trấn)$/u.test(key) ? 'ubnd xã' : key;
};

function parsePlace(text: string, at: number): Parsed | undefined {
  const head = runAt(placeHeadForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  const group = runAt(placesOfGroup, text, from);
  if (group !== undefined) {
    const isLow = /xã|phường|đặc khu|thị trấn/u.test(group);
    const isHigh = /huyện|quận|thành phố|thị xã/u.test(group);
    const kinds = [...(isLow ? ['ubnd xã'] : []), ...(isHigh ? ['ubnd huyện'] : [])];
    return { end: from + group.length, kinds: kinds.length === 0 ? ['ubnd các cấp'] : kinds, from: at };
  }
  const end = endOfPlace(text, from);
  return { end, from: at };
}

const named = (end: number | undefined, from: number): Parsed | undefined =>
  end === undefined ? undefined : { end, from };

function parseCarrier(text: string, at: number, depth: number): Parsed | undefined {
  const head = runAt(carrierForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  const space = runAt(/\s+/uy, text, from);
  if (space !== undefined) {
    const inner = parse(text, from + space.length, depth + 1);
    if (inner && !inner.kinds) return { end: inner.end, from: at };
    const bare = runAt(/(?:Sở|Bộ|Ban|cơ quan|Thành phố|Trung ương)(?![\p{L}\p{M}])/uy, text, from + space.length);
    if (bare !== undefined) return { end: from + space.length + bare.length, from: at };
  }
  const end = endOfPlace(text, from);
  if (end !== from) return { end, from: at };
  if (head === 'Thuế' || head === 'Thanh tra' || head === 'Công an' || head === 'Thư viện' || head === 'Bảo tàng') {
    return named(endOfName(text, from), at);
  }
  return head === 'Thường trực' ? undefined : { end: from, from: at };
}

function parseNamed(text: string, at: number): Parsed | undefined {
  const long = runAt(longHeadForm, text, at);
  const head = long ?? runAt(shortHeadForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  if (long !== undefined && /^\P{Lu}/u.test(text.slice(from, from + 2)) && stops(text, from)) return undefined;
  return named(endOfName(text, at + head.trimEnd().length), at);
}

/** `UBND tỉnh Lạng Sơn` and `Ủy ban nhân dân tỉnh` are one; `Thủ trưởng các đơn vị` report as `các đơn vị`. */
function keyOf(words: string, parsed: Parsed): string {
  if (parsed.kinds) return `các ${[...new Set(parsed.kinds)].sort().join(', ')}`;
  return fold(words.replace(/(\s(?:tỉnh|[Tt]hành phố))(?:\s+\p{Lu}\p{Ll}[\p{L}\p{M}]*)+$/u, '$1'))
    .replace(/^(?:thủ trưởng|người đứng đầu|chánh|trưởng|hiệu trưởng|đại diện|chỉ huy trưởng|bí thư)\s+/u, '')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/ubmttq|ủy ban mttq|ủy ban mặt trận tổ quốc/gu, 'mttq')
    .replace(/^(?:phó chủ tịch|chủ tịch)\s+(?=ubnd)/u, '')
    .replace(/^(sở .+) (?:tỉnh|thành phố)$/u, '$1')
    .replace(/[-–]/gu, '-')
    .trim();
}
