import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { isCapitals } from '../../syntax/line';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { rememberText } from '../../text/memo';

/** Whose plan it is, as its head says: the offices, the places by their kind, the code of its number. */
export interface OwnNames {
  readonly offices: readonly Phrase[];
  readonly places: ReadonlyMap<string, Phrase>;
  readonly code?: Phrase;
  /** Its digits, where it has them. */
  readonly number?: Phrase;
}

const mostWords = 5;
const placeKinds = 'tỉnh|thành phố|đặc khu|phường|xã';
const placeInName = new RegExp(
  `(?<!(?:^|\\s)hợp tác)(?:^|\\s)(?!xã\\s+hội|(?:tỉnh|xã)\\s+(?:đoàn|đội|ủy|uỷ)(?![\\p{L}\\p{M}]))(?<kind>${placeKinds})\\s+(?<name>.+)$`,
  'iu',
);
/** Offices that issue together may stand on one line: `SỞ Y TẾ - CÔNG AN TỈNH HOÀI LĨNH - TỈNH ĐOÀN`, `UBND TỈNH HOÀI LĨNH **SỞ Y TẾ**`. */
const nextOffice =
  /\s+[-–]\s+(?:sở|ban|hội|phòng|công an|tỉnh|huyện|thành|đoàn|liên|trường|ubnd|ủy ban|uỷ ban|mặt trận|bộ|trung tâm|chi cục|cục|viện|tòa|toà)(?![\p{L}\p{M}])|\s*\*{2,}\s*/iu;

/** `told` are the offices by which the plan calls itself, for a draft without head lines. */
export function ownNames({ header }: Plan, told: readonly Phrase[]): OwnNames {
  const { agencies, number, place } = header;
  const places = new Map<string, Phrase>();
  for (const it of agencies) {
    const { kind, name } =
      it.text
        .split(nextOffice)
        .map((part) => placeInName.exec(part))
        .find((found) => found)?.groups ?? {};
    // Another office may have run into its line.
    if (!kind || !name || mostWords < name.split(/\s+/u).length) continue;
    places.set(fold(kind), { text: titleCase(name), span: it.span });
  }
  const code = number?.code;
  // A department without its head lines still dates from its province.
  if (agencies.length === 0 && place && code && /[-/]S\p{L}/u.test(code.text)) {
    const name = place.text.replace(/^(?:TP\.?|Thành phố)\s*/iu, '');
    for (const kind of ['tỉnh', 'thành phố']) places.set(kind, { text: name, span: place.span });
  }
  return {
    offices: agencies.length === 0 ? chooseOwn(told, code?.text ?? '') : agencies,
    places,
    ...(code && { code }),
    // With a letter in it, or between its digits, it is mistyped or one of several.
    ...(number?.number && /^\d+$/u.test(number.number.text) && { number: number.number }),
  };
}

/** The office whose first letters end the code of the number; else the first that is named. */
function chooseOwn(told: readonly Phrase[], code: string): readonly Phrase[] {
  const last = fold(code.split(/[-–/]/u).at(-1) ?? '');
  const own = told.find((it) => last !== '' && lettersOf(it.text) === last) ?? told[0];
  return own ? [own] : [];
}

const lettersOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((it) => it !== '' && it !== 'và')
    .map((it) => it.charAt(0))
    .join('');

/** `HOÀI LĨNH` as a sentence writes it. */
const titleCase = (name: string): string =>
  name.replace(/\p{L}[\p{L}\p{M}]*/gu, (it) => it.charAt(0).toUpperCase() + it.slice(1).toLowerCase());

const officeForm =
  /^(?<kind>sở|phòng|trung tâm|trường|chi cục|bệnh viện|ban quản lý|hội|thư viện|bảo tàng|ubnd|đảng ủy)\s+(?<name>.+)$/u;
const abbreviated = /\p{Lu}[\p{Lu}&]|&/u;

/** A head in capitals shortens the kind of a school where a sentence writes it out. */
const longSchools: Readonly<Record<string, string>> = {
  th: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  mn: 'mầm non',
  ptdtnt: 'phổ thông dân tộc nội trú',
  ptdtbt: 'phổ thông dân tộc bán trú',
};
const shortSchool = /(?<=^trường(?:\s\p{L}+){0,3}\s)(?:thcs|thpt|th|mn|ptdtnt|ptdtbt)(?=\s)/gu;

/** The kind of an office and its name without the place that it belongs to; undefined for what is not compared. */
const keyOf = rememberText((text): { readonly kind: string; readonly name: string } | undefined => {
  if (!isCapitals(text) && abbreviated.test(text.replace(/^(?:UBND|HĐND)\s/u, ''))) return undefined;
  const folded = fold(text)
    .replace(/^ủy ban nhân dân/u, 'ubnd')
    .replace(shortSchool, (it) => longSchools[it] ?? it)
    .replace(/\s*[-–]\s*/gu, ' - ');
  const { kind, name } = officeForm.exec(folded)?.groups ?? {};
  if (!kind || !name) return undefined;
  return {
    kind,
    name: isOfPlace(kind)
      ? name
      : name.replace(/\s(?:tỉnh|thành phố|xã|phường|đặc khu)(?:\s.*)?$/u, '').replace(/\sviệt nam$/u, ''),
  };
});

/** Bodies whose name is that of their place. */
const isOfPlace = (kind: string): boolean => kind === 'ubnd' || kind === 'đảng ủy';

const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The office of the head that this one stands for and differs from; undefined where it is one of them or of another kind. */
export function otherOffice(text: string, { offices }: OwnNames): Phrase | undefined {
  const here = keyOf(text);
  // `Sở Nội vụ và Sở Tư pháp` issue together.
  if (
    !here ||
    /\s(?:và|-|–|,)\s+(?:Sở|Phòng|Trung tâm|Trường|UBND|Ủy ban|Ban|Hội|Tỉnh đoàn|Thành đoàn|Đoàn|Công an|Công đoàn|Liên đoàn|Liên minh|Bộ Chỉ huy|Báo|Đài)(?![\p{L}\p{M}])/u.test(
      text,
    )
  )
    return undefined;
  const all = offices.map((it) => fold(it.text)).join(' | ');
  if (all.includes(fold(text))) return undefined;
  const own = offices.flatMap((it) => {
    const key = keyOf(it.text);
    return key?.kind === here.kind ? [{ it, key }] : [];
  });
  if (own.some(({ key }) => begins(key.name, here.name))) return undefined;
  // `UBND xã`, `UBND tỉnh` name no place.
  if (!here.name.includes(' ') && isOfPlace(here.kind)) return undefined;
  const [first] = own.slice(-1);
  const [level = ''] = here.name.split(' ');
  const isOther = first && isOfPlace(here.kind) && !first.key.name.startsWith(level);
  // `xã Bình An` in a plan of `phường Bình An`; a province of that name is another body.
  const bare = (name: string): string => name.replace(/^(?:xã|phường|đặc khu)\s/u, '- ');
  return isOther && bare(here.name) !== bare(first.key.name) ? undefined : first?.it;
}

/** The office as a sentence of this draft writes it; undefined where only the head in capitals has it. */
export function inSentence(plan: Plan, { text }: Phrase): string | undefined {
  if (!isCapitals(text)) return text;
  const written = writtenIn(plan);
  if (!written.has(text)) written.set(text, findInSentence(plan, text));
  return written.get(text);
}

const writtenIn = remember((_: Plan) => new Map<string, string | undefined>());

function findInSentence({ source }: Plan, office: string): string | undefined {
  const words = fold(office)
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/^ủy ban nhân dân/u, '(?:ủy ban nhân dân|ubnd)')
    .replace(/\s+/gu, '\\s+');
  const form = new RegExp(`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'giu');
  for (const { 0: found } of allMatches(source.text.normalize('NFC'), form)) {
    if (/\p{Ll}/u.test(found)) return found.replace(/\s+/gu, ' ');
  }
  return undefined;
}

/** `tỉnh Hoài` may be broken off, and `tỉnh Hoài Lĩnh Khóa` take a word too much. */
export function isOurs(name: string, right: string): boolean {
  const [a, b] = [fold(name), fold(right)];
  return a.startsWith(b) || b.startsWith(a);
}
