import { districtLevel, formerDistrictBodies, formerDistrictOffices } from '../../data/local-bodies';
import { formerCities } from '../../data/provinces';
import { wordOf } from '../../syntax/needs';
import { decapitalized, isCapital } from '../../text/capitals';
import { allMatches, spanOf, wordEnd, wordStart } from '../../text/match';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import type { Mention, MentionReader } from './_mention';
import { inManner, Names, readerOf, sayDay } from './_text';

const units = /(?:huyện|quận|thị\s+(?:xã|trấn))(?![\p{L}\p{M}])/u;
const noun = new RegExp(
  `${wordStart}(?<level>cấp\\s+)?(?<noun>trung ương|tỉnh|huyện(?!\\s+(?:ủy|đoàn))|quận(?!\\s+(?:ủy|đoàn|công))|thị xã|thị trấn|thành phố|tp\\.?|xã(?!\\s+(?:hội|viên|luận|tắc|giao))|phường(?!\\s+hội)|đặc khu)${wordEnd}`,
  'gu',
);
const joint = /^\s*(?:,\s*và|,\s*đến|,|;|và|hoặc|đến|\/|-)\s*(?:các\s+)?$/u;
const ended = new Set(['huyện', 'quận', 'thị xã', 'thị trấn']);
const districts = new Set(['huyện', 'quận', 'thị xã']);

const organ =
  '(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|ub\\s?mttq(?: việt nam)?|ủy ban mttq(?: việt nam)?|ủy ban mặt trận tổ quốc(?: việt nam)?|mttq(?: việt nam)?|mặt trận tổ quốc(?: việt nam)?|công an|tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd|ban chỉ huy quân sự|ban chqs|bchqs|thanh tra|thi hành án dân sự|hội liên hiệp phụ nữ|hội lhpn|hội nông dân|hội cựu chiến binh|hội ccb|đoàn thanh niên|đoàn tncs hồ chí minh|liên đoàn lao động|lđlđ|đảng bộ|đảng ủy|chính quyền|chi cục thuế|ban chỉ đạo|phòng (?:nội vụ|tư pháp|kinh tế|kinh tế và hạ tầng|tài chính - kế hoạch|văn hóa và thông tin|y tế|dân tộc|tài nguyên và môi trường|nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|nn&ptnt|tn&mt|tnmt|giáo dục và đào tạo|gd&đt|gdđt|lao động - thương binh và xã hội))';
const organs = new RegExp(
  `${wordStart}${organ}(?:(?:\\s*[,-]\\s*|\\s+và\\s+)${organ}){0,3}\\s+(?:(?:của|các|thuộc|ở)\\s+){0,2}$`,
  'u',
);
const plural = /(?:^|[^\p{L}\p{M}\p{N}])(?:các|những|tất cả|toàn bộ|mỗi|từng|địa bàn|\d{1,3}(?:\/\d{1,3})?)\s+$/u;
const notUnits = /(?:đường|tri|vùng|tuyến|lộ|mốc)\s+(?:cấp\s+)?$/u;
const establishments =
  /(?:bệnh viện|trung tâm|trường|trạm|hạt|chi nhánh|công ty|ngân hàng|hợp tác xã|bảo tàng|thư viện|đài|chợ|sân|nhà văn hóa|phòng giao dịch|văn phòng đăng ký)(?:\s+[^,;.:]{0,50})?\s*$/u;
const area = /^\s+(?:nghèo|miền núi|biên giới|ven biển|đảo|trung du|vùng|đồng bằng|nông thôn mới|lân cận|của)/u;

const upward = /(?:^|\s)(?:báo cáo|gửi|gửi về|trình|xin ý kiến|kiến nghị|đề xuất)(?:\s+(?:về|với|lên|cho))?\s+$/u;

interface Token {
  readonly noun: string;
  readonly hasLevel: boolean;
  readonly at: Span;
  readonly isNamed: boolean;
}

/** `UBND các huyện, thành phố`, `cấp huyện`, `Huyện ủy`, `xã, phường, thị trấn`, `UBND thành phố Hội An`. */
function* unitsIn(text: string, key: string): Generator<Mention> {
  if (!units.test(key)) return;
  for (const run of runsOf(tokensOf(text, key), key)) {
    const mention = readRun(text, key, run);
    if (mention) yield mention;
  }
}

function tokensOf(text: string, key: string): readonly Token[] {
  return allMatches(key, noun).flatMap((found): readonly Token[] => {
    const word = (found.groups as { noun: string }).noun.replace(/^tp\.?$/u, 'thành phố');
    const end = found.index + found[0].length;
    const before = lettersBefore(key, found.index, 8);
    if (word === 'xã' && /(?:hợp tác|công|làng|thị)\s+$/u.test(before)) return [];
    const isNamed =
      /^\s+[\p{Lu}\d]/u.test(text.slice(end, end + 3)) && !/^\s+(?:và|VÀ)\s/u.test(text.slice(end, end + 5));
    return [{ noun: word, hasLevel: found.groups?.level !== undefined, at: span(found.index, end), isNamed }];
  });
}

/** Units named one after another; one with a name of its own ends the list, and stands alone. */
function runsOf(tokens: readonly Token[], key: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isJoined = last && !last.isNamed && !token.isNamed && joint.test(key.slice(last.at.end, token.at.start));
    if (run && isJoined) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

const isEnded = (run: readonly Token[], i: number): boolean => {
  const { noun: word } = run[i] as Token;
  if (word !== 'thành phố') return ended.has(word);
  const isProvincial = run.slice(0, i).some((it) => it.noun === 'tỉnh' || it.noun === 'trung ương');
  return !isProvincial && run.some((it) => districts.has(it.noun));
};

const mostBefore = 120;

function readRun(text: string, key: string, run: readonly Token[]): Mention | undefined {
  const [first] = run as readonly [Token];
  const last = run[run.length - 1] as Token;
  const old = run.filter((_, i) => isEnded(run, i));
  const [oldest] = old;
  if (!oldest) return undefined;
  const before = lettersBefore(key, first.at.start, mostBefore);
  if (notUnits.test(before) || /dân chủ (?:cơ sở )?ở\s+$/u.test(before)) return undefined;
  const named = first.isNamed;
  const owner = organs.exec(before);
  const isGroup = plural.test(before) || run.some((it) => it.hasLevel) || 1 < run.length;
  if (!owner && (!isGroup || (named && !plural.test(before)))) return undefined;
  const isEstablishment = establishments.test(before);
  if (isEstablishment && named) return undefined;
  const begin = owner ? first.at.start - before.length + owner.index : first.at.start;
  const isLight =
    isEstablishment ||
    named ||
    /địa bàn\s+$/u.test(before) ||
    (!owner && run.length === 1 && area.test(key.slice(last.at.end, last.at.end + 20)));
  const at = named && owner ? span(begin, first.at.end) : span(oldest.at.start, (old[old.length - 1] as Token).at.end);
  const special =
    owner &&
    formerDistrictBodies.find(({ name, forms }) =>
      [name, ...forms].some((it) => owner[0].startsWith(it.toLowerCase())),
    );
  const isTown = old.every((it) => it.noun === 'thị trấn');
  const { from } = special ?? districtLevel;
  // `báo cáo UBND huyện`: who is above now, the draft must say.
  const isAbove = owner && !isGroup && upward.test(before.slice(0, owner.index));
  const words = named || isAbove ? undefined : newUnits(text, key, { run, before });
  return {
    rule: 'obsolete-district-level',
    span: words ? span(first.at.start, last.at.end) : at,
    whole: span(begin, last.at.end),
    from,
    message: () => {
      if (isTown) return `Không còn thị trấn từ ${sayDay(from)}, cấp xã gồm xã, phường, đặc khu`;
      const level = special ? `${decapitalized(special.name)} cấp huyện` : 'cấp huyện';
      return `Không còn ${level} từ ${sayDay(from)}, ${special?.note ?? 'dưới tỉnh chỉ còn cấp xã'}`;
    },
    ...(words !== undefined &&
      !special &&
      !owner?.[0].startsWith('phòng') && {
        replacement: () => inManner(text.slice(first.at.start, last.at.end), words),
      }),
    isPlain: true,
    isLight,
  };
}

/** The list without what is no more; `xã, phường` or `cấp xã` where nothing is left that stands below the province. */
function newUnits(
  text: string,
  key: string,
  { run, before }: { readonly run: readonly Token[]; readonly before: string },
): string | undefined {
  const last = run[run.length - 1] as Token;
  // What comes next may name the communes already, or a city that was of that level too.
  if (nextUnits.test(key.slice(last.at.end, last.at.end + 40)) || /địa bàn\s+$/u.test(before)) return undefined;
  const isBelow = run.some((it, i) => !isEnded(run, i) && belowProvince.has(it.noun));
  const isLevel = run.some((it) => it.hasLevel) || /cấp\s+$/u.test(before);
  let words = '';
  let joint = '';
  let isReplaced = isBelow;
  for (const [i, token] of run.entries()) {
    const next = text.slice(token.at.end, run[i + 1]?.at.start ?? token.at.end);
    if (isEnded(run, i) && isReplaced) {
      // Of the two signs around what goes the one that says more stays.
      if (words === '' || i === run.length - 1) continue;
      joint = /\p{L}/u.test(joint) ? joint : next;
      continue;
    }
    const unit = !isLevel ? 'xã, phường' : token.hasLevel ? 'cấp xã' : 'xã';
    words += (words === '' ? '' : joint) + (isEnded(run, i) ? unit : textOf(text, token.at));
    isReplaced ||= isEnded(run, i);
    joint = next;
  }
  return words;
}

const belowProvince = new Set(['xã', 'phường', 'đặc khu']);
const nextUnits =
  /^\s*(?:[,;/]\s*)?(?:và\s+)?(?:ubnd\s+|ủy ban nhân dân\s+)?(?:các\s+|cấp\s+)?(?:xã|phường|thành phố|tp)(?![\p{L}\p{M}])/u;

const committee = new RegExp(
  `${wordStart}(?:huyện|quận|thị)(?:\\s*,\\s*(?:huyện|quận|thị|thành)(?=[\\s,])){0,3}\\s+(?:(?:ủy(?:\\s*(?:,|và|/)\\s*(?:huyện|quận|thị|thành)\\s+ủy){0,4})|đoàn(?:\\s*(?:,|và|/)\\s*(?:huyện|quận|thị|thành)\\s+đoàn){0,4})${wordEnd}`,
  'gu',
);

function* committees(text: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, committee)) {
    const at = spanOf(found);
    const before = lettersBefore(key, at.start, 40);
    const isGroup =
      /(?:^|\s)các\s+$/u.test(before) && !/(?:ban|văn phòng|ủy ban)\s[^,;.]{0,24}\s?các\s+$/u.test(before);
    const isParty = found[0].includes('ủy');
    const isNamed = /^\s+\p{Lu}/u.test(text.slice(at.end, at.end + 3));
    yield {
      rule: 'obsolete-district-level',
      span: at,
      whole: at,
      from: districtLevel.from,
      message: () =>
        `Không còn ${isParty ? 'cấp ủy' : 'đoàn'} cấp huyện từ ${sayDay(districtLevel.from)}, dưới tỉnh chỉ còn cấp xã`,
      ...(isGroup && isParty && !isNamed && { replacement: () => inManner(textOf(text, at), 'đảng ủy xã, phường') }),
      isPlain: true,
    };
  }
}

const cityNames = new Names(formerCities.map((name) => ({ name })));
const city = new RegExp(
  `${wordStart}(?:${organ}\\s+(?:thành phố|tp\\.?)|thành ủy)\\s+(?<city>${cityNames.pattern})${wordEnd}`,
  'gu',
);

function* cities(text: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, city)) {
    const at = spanOf(found);
    const name = text.slice(at.end - (found.groups as { city: string }).city.length, at.end);
    if (!isCapital(name)) continue;
    yield {
      rule: 'obsolete-district-level',
      span: at,
      whole: at,
      from: districtLevel.from,
      message: () =>
        `Không còn thành phố thuộc tỉnh từ ${sayDay(districtLevel.from)}: ${name} nay là địa bàn của các phường, xã`,
      isPlain: true,
    };
  }
}

const officeNames = new Names(formerDistrictOffices);
const office = new RegExp(`${wordStart}${officeNames.pattern}${wordEnd}`, 'gu');

function* offices(_: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, office)) {
    const at = spanOf(found);
    const row = officeNames.get(found[0]);
    // Where the districts follow, they are what must change.
    if (!row || /^\s+(?:(?:các|cấp|thuộc|ubnd)\s+){0,3}(?:huyện|quận|thị xã)/u.test(key.slice(at.end, at.end + 40)))
      continue;
    yield {
      rule: 'obsolete-district-level',
      span: at,
      whole: at,
      from: row.from,
      message: () => `${row.name} đã thôi cùng cấp huyện từ ${sayDay(row.from)}; ${row.note}`,
    };
  }
}

export const districtReaders: readonly MentionReader[] = [
  { needs: [wordOf('huyện', 'quận', 'thị')], read: unitsIn },
  { needs: [wordOf('huyện', 'quận', 'thị'), wordOf('ủy', 'đoàn')], read: committees },
  readerOf(
    formerCities.map((name) => ({ name })),
    cities,
    wordOf('thành', 'tp'),
  ),
  readerOf(formerDistrictOffices, offices),
];
