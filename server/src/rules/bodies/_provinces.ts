import { always, type FormerProvince, formerProvinces, type Province, provinces, withKind } from '../../data/provinces';
import { wordOf } from '../../syntax/needs';
import { allMatches, wordEnd, wordStart } from '../../text/match';
import { span } from '../../text/span';
import type { Mention } from './_mention';
import { inManner, Names, readerOf, sayDay } from './_text';

const names = new Names<Province | FormerProvince>([...formerProvinces, ...provinces]);
const changedRows = [...formerProvinces, ...provinces.filter((it) => it.cityFrom !== undefined)];
const changed = new Names<Province | FormerProvince>(changedRows);
const anyChanged = new RegExp(`[\\s:]${changed.pattern}${wordEnd}`, 'u');
const name = new RegExp(`${names.pattern}${wordEnd}`, 'uy');
const head = new RegExp(
  `${wordStart}(?<plural>(?:các|hai|ba|02|03|giữa)\\s+)?(?<kind>tỉnh(?:\\s+(?:ủy|đoàn))?)(?<colon>\\s*:)?\\s+`,
  'gu',
);
const joint = new RegExp(`\\s*(?:,\\s*và|,|;|và${wordEnd}|-)\\s*(?:tỉnh\\s+)?`, 'uy');

const isFormer = (it: Province | FormerProvince): it is FormerProvince => 'into' in it;

/** A name is one only with its capital, and not the beginning of a longer one: `Hà Nam Ninh`, `Thái Bình Dương`. */
const isName = (text: string, at: number, end: number): boolean =>
  /\p{Lu}/u.test(text[at] as string) && !/^\s(?:Ninh|Dương|Tây|Đông)(?![\p{L}\p{M}])/u.test(text.slice(end, end + 6));

/** `tỉnh Hà Giang`, `Tỉnh ủy Yên Bái`, and each of `các tỉnh Cao Bằng, Bắc Kạn`. */
function* provinceMentions(text: string, key: string): Generator<Mention> {
  if (!anyChanged.test(key)) return;
  for (const found of allMatches(key, head)) {
    const { plural, kind } = found.groups as { plural?: string; kind: string };
    const isList = plural !== undefined;
    const kindStart = found.index + (plural?.length ?? 0);
    let at = found.index + found[0].length;
    for (let isFirst = true; at < text.length; isFirst = false) {
      name.lastIndex = at;
      if (!name.test(key)) break;
      const end = name.lastIndex;
      const row = names.get(key.slice(at, end));
      if (!row || !isName(text, at, end)) break;
      const isAlone = !isList && isFirst;
      const mention = isAlone
        ? alone(text, { row, kind, start: kindStart, end })
        : isFormer(row) && inList(text, row, at, end);
      if (mention) yield mention;
      joint.lastIndex = end;
      if (!isList || !joint.test(key)) break;
      at = joint.lastIndex;
    }
  }
}

interface Found {
  readonly row: Province | FormerProvince;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function alone(text: string, { row, kind, start: from, end }: Found): Mention | undefined {
  const at = span(from, end);
  const written = text.slice(from, end);
  const head = /ủy$/u.test(kind) ? 'ủy' : /đoàn$/u.test(kind) ? 'đoàn' : '';
  const say = (day: string, into: string): string | undefined => named(head, into, day);
  if (isFormer(row)) {
    return {
      rule: 'obsolete-province',
      span: at,
      whole: at,
      from: row.from,
      message: (day) => `Tỉnh ${row.name} không còn từ ${sayDay(row.from)}, nay thuộc ${withKind(row.into, day)}`,
      replacement: (day) => inManner(written, say(day, row.into) ?? written),
    };
  }
  if (row.cityFrom === undefined) return undefined;
  return {
    rule: 'city-status',
    span: at,
    whole: at,
    from: row.cityFrom,
    message: () =>
      row.cityFrom === always
        ? `${row.name} là thành phố trực thuộc trung ương, không phải là tỉnh`
        : `${row.name} là thành phố trực thuộc trung ương từ ${sayDay(row.cityFrom as string)}, không còn là tỉnh`,
    replacement: (day) => inManner(written, say(day, row.name) ?? written),
    isPlain: true,
  };
}

/** `tỉnh ủy` of what is a city now is `thành ủy`. */
function named(head: string, into: string, day: string): string {
  const whole = withKind(into, day);
  if (head === '') return whole;
  const isCity = !whole.startsWith('tỉnh');
  const place = into === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : into;
  return `${isCity ? 'Thành' : 'Tỉnh'} ${head} ${place}`.replace(/(?<=^\S+) (?=đoàn)/u, ' ');
}

function inList(text: string, row: FormerProvince, at: number, end: number): Mention {
  return {
    rule: 'obsolete-province',
    span: span(at, end),
    whole: span(at, end),
    from: row.from,
    message: (day) => `Tỉnh ${row.name} không còn từ ${sayDay(row.from)}, nay thuộc ${withKind(row.into, day)}`,
    // A city does not stand in a list of provinces.
    replacement: (day) => {
      const whole = withKind(row.into, day);
      return whole.startsWith('tỉnh ') ? inManner(text.slice(at, end), whole.slice(5)) : undefined;
    },
  };
}

export const provinceReader = readerOf(changedRows, provinceMentions, wordOf('tỉnh'));
