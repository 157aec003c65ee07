/**
 * Mistakes planted in the citations of real documents. The citations are found here by a search of its own over the raw text, so
 * that what the reader of citations overlooks is planted all the same.
 */
export interface Planted {
  readonly name: string;
  readonly rule: string;
  /** The text with the mistake. */
  readonly text: string;
  /** Where it stands in that text. */
  readonly at: { readonly start: number; readonly end: number };
  /** The citation that was changed, for the report. */
  readonly cited: string;
}

/** A citation as the search sees it: offsets in the raw text. */
export interface RawCitation {
  readonly type: string;
  readonly typeStart: number;
  /** `số ` with the white space behind it. */
  readonly so: { readonly start: number; readonly end: number } | undefined;
  readonly symbol: { readonly start: number; readonly end: number };
  readonly symbolText: string;
  /** From the end of the symbol to the end of its date: `, ngày 15/5/2026`. */
  readonly dated: { readonly start: number; readonly end: number } | undefined;
  readonly day: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  /** The date stands behind the issuer. */
  readonly isLate: boolean;
}

const types =
  'Bộ\\s+luật|Luật|Pháp\\s+lệnh|Nghị\\s+[qQ]uyết|Nghị\\s+định|Quyết\\s+định|Chỉ\\s+thị|Kết\\s+luận|Quy\\s+định|Quy\\s+chế|Thông\\s+tư|Thông\\s+báo|' +
  'Hướng\\s+dẫn|Chương\\s+trình|Kế\\s+hoạch|Đề\\s+án|Báo\\s+cáo|Tờ\\s+trình|Công\\s+văn|[vV]ăn\\s+bản';
const symbol = '\\d{1,5}(?:/\\d{4})?\\s?[-–/]\\s*\\p{Lu}[\\p{L}\\d]*(?:[-&/]\\s*\\p{Lu}[\\p{L}\\d]*)*';
const date = '(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})';
const form = new RegExp(
  `(?<type>${types})(?<gap>\\s+)(?<so>số\\s+)?(?<symbol>${symbol})(?<dated>(?<late>\\s+của\\s+[^.;,()“”]{3,60}?)?,?\\s+ngày\\s+(?<day>${date}))?`,
  'gu',
);

function findRaw(text: string): readonly RawCitation[] {
  return [...text.matchAll(form)].map((match): RawCitation => {
    const { type = '', gap = '', so, symbol = '', dated, late, day } = match.groups ?? {};
    const soStart = match.index + type.length + gap.length;
    const start = soStart + (so?.length ?? 0);
    const end = start + symbol.length;
    const last = end + (dated?.length ?? 0);
    return {
      type,
      typeStart: match.index,
      so: so === undefined ? undefined : { start: soStart, end: start },
      symbol: { start, end },
      symbolText: symbol,
      dated: dated === undefined ? undefined : { start: end + (late?.length ?? 0), end: last },
      day: day === undefined ? undefined : { start: last - day.length, end: last, text: day },
      isLate: late !== undefined,
    };
  });
}

export const squeeze = (symbolText: string): string => symbolText.replace(/\s/gu, '').replace(/–/gu, '-');
const isLaw = (it: RawCitation): boolean => /^(?:Bộ\s+luật|Luật|Pháp)/u.test(it.type);

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function plant(
  text: string,
  it: { readonly name: string; readonly rule: string; readonly raw: RawCitation; readonly change: Change },
): Planted {
  const { change, raw } = it;
  const by = change.text.length - (change.end - change.start);
  const start = raw.typeStart;
  const end = (raw.dated?.end ?? raw.symbol.end) + by;
  return {
    name: it.name,
    rule: it.rule,
    text: text.slice(0, change.start) + change.text + text.slice(change.end),
    at: { start, end: Math.max(end, raw.symbol.end + Math.min(by, 0)) },
    cited: `${raw.type} ${squeeze(raw.symbolText)}`.replace(/\s+/gu, ' '),
  };
}

/** The first number of the date changed to another day, the last to another year. */
const otherDay = (day: string): string => day.replace(/^\d+/u, (it) => (Number(it) < 15 ? '21' : '11'));
const impossible = (day: string): string =>
  day.includes('/')
    ? day.replace(/^\d+\/\d+/u, '31/6')
    : day.replace(/^\d+(?<gap>\s+tháng\s+)\d+/u, (_all, gap: string) => `31${gap}6`);
const withYear = (day: string, year: number): string => day.replace(/\d{4}$/u, String(year));

const others: Readonly<Record<string, string>> = {
  'Kế hoạch': 'Chỉ thị',
  'Nghị quyết': 'Kế hoạch',
  'Nghị định': 'Quyết định',
  'Quyết định': 'Nghị quyết',
  'Chỉ thị': 'Kết luận',
  'Kết luận': 'Chỉ thị',
  'Hướng dẫn': 'Thông báo',
  'Thông tư': 'Nghị định',
  'Đề án': 'Kế hoạch',
};
const coded = /^\d+(?:\/\d{4})?[-/](?:NQ|NĐ|QĐ|CT|KL|KH|HD|ĐA|TT|BC)[-/]/u;

/** `(viết tắt là Nghị định số …)` gives a name as it pleases. */
const isAlias = (text: string, raw: RawCitation): boolean =>
  /(?:gọi|viết tắt|gọi tắt)\s+là\s+$/u.test(text.slice(Math.max(0, raw.typeStart - 30), raw.typeStart));

/** `các Công văn số 12/… và số 13/… ngày 15/5/2026`: without its own date the first has that of the list. */
const isInList = (text: string, raw: RawCitation): boolean =>
  /^\s*(?:,|và|,\s*và)\s+(?:số\s+)?\d/u.test(text.slice(raw.dated?.end ?? raw.symbol.end).slice(0, 30));

/** Every mistake of every kind, one at a time; `isBound` tells which mentions must carry a date if they are the first. */
export function* plantIn(
  text: string,
  { isBound, headerYear }: { readonly isBound: (it: RawCitation) => boolean; readonly headerYear: number | undefined },
): Generator<Planted> {
  const all = findRaw(text);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const it of all) if (it.day) counts.set(squeeze(it.symbolText), (counts.get(squeeze(it.symbolText)) ?? 0) + 1);
  for (const raw of all) {
    const key = squeeze(raw.symbolText);
    const add = (name: string, rule: string, change: Change): Planted => plant(text, { name, rule, raw, change });
    if (raw.dated && raw.day && !isLaw(raw)) {
      const { day, dated } = raw;
      if (isBound(raw) && !seen.has(key)) {
        if (!isInList(text, raw)) yield add('date removed', 'citation-missing-date', { ...dated, text: '' });
        yield add('date lost behind ngày', 'citation-missing-date', { start: day.start - 1, end: day.end, text: '' });
      }
      yield add('impossible day', 'citation-date-invalid', { ...day, text: impossible(day.text) });
      if (1 < (counts.get(key) ?? 0)) {
        yield add('another day', 'citation-date-inconsistent', { ...day, text: otherDay(day.text) });
        const year = Number(day.text.slice(-4));
        yield add('another year', 'citation-date-inconsistent', { ...day, text: withYear(day.text, year - 1) });
      }
      if (headerYear !== undefined) {
        yield add('future', 'citation-future-date', { ...day, text: withYear(day.text, headerYear + 1) });
      }
      const year = /^\d+\/(?<year>\d{4})\//u.exec(key)?.groups?.year;
      if (year !== undefined && !/\s/u.test(raw.symbolText)) {
        const at = raw.symbol.start + raw.symbolText.indexOf('/') + 1;
        const change = { start: at, end: at + 4, text: String(Number(year) - 2) };
        yield add('year of the symbol', 'citation-year-symbol-mismatch', change);
        yield add('year of the date', 'citation-year-symbol-mismatch', {
          ...day,
          text: withYear(day.text, Number(year) + 2),
        });
        if (/NĐ-CP|TT-B/u.test(key)) {
          yield add('symbol without year', 'citation-qppl-missing-year', { start: at, end: at + 5, text: '' });
        }
      }
    }
    if (isBound(raw)) seen.add(key);
    const other = others[raw.type.replace(/\s+/gu, ' ')];
    if (other !== undefined && coded.test(key)) {
      const change = { start: raw.typeStart, end: raw.typeStart + raw.type.length, text: other };
      yield add('another type', 'citation-type-symbol-mismatch', change);
    }
    yield* plantInSymbol(text, raw, add);
    const isShortParty = /-\p{Lu}\p{L}*\//u.test(key) && !isFirstOf(all, raw);
    if (raw.so && !isShortParty && !isAlias(text, raw)) {
      yield add('without số', 'citation-missing-so', { ...raw.so, text: '' });
    }
  }
}

const isFirstOf = (all: readonly RawCitation[], raw: RawCitation): boolean =>
  all.find((it) => squeeze(it.symbolText) === squeeze(raw.symbolText)) === raw;

function* plantInSymbol(
  text: string,
  raw: RawCitation,
  add: (name: string, rule: string, change: Change) => Planted,
): Generator<Planted> {
  const written = raw.symbolText;
  if (/\s|–/u.test(written)) return;
  const rule = 'citation-symbol-form';
  const swap = (text: string): Change => ({ ...raw.symbol, text });
  const party = /^(?<number>\d+)-(?<code>\p{L}+)\/(?<office>(?:TW|TU|ĐU|BT\p{L}+)(?:-ĐU)?)$/u.exec(written)?.groups;
  if (party) yield add('Party as State', rule, swap(`${party.number}/${party.code}-${party.office}`));
  const state = /^(?<number>\d+)\/(?<code>KH|QĐ|CT|NQ)-(?<office>UBND|TTg|CP|HĐND|STP|SCT|SNgV)$/u.exec(
    written,
  )?.groups;
  if (state) {
    yield add('State as Party', rule, swap(`${state.number}-${state.code}/${state.office}`));
    yield add('hyphen lost', rule, swap(`${state.number}/${state.code}${state.office}`));
  }
  if (/^\d+[-/]/u.test(written)) {
    const at = written.search(/[-/]/u);
    yield add('space before', rule, swap(`${written.slice(0, at)} ${written.slice(at)}`));
    // At the start of a line `25- NQ/TW` is an item of a list.
    const startsLine = /[\r\n]\s*$/u.test(text.slice(Math.max(0, raw.symbol.start - 4), raw.symbol.start));
    if (!startsLine) yield add('space behind', rule, swap(`${written.slice(0, at + 1)} ${written.slice(at + 1)}`));
  }
  if (written.includes('Đ')) yield add('eth', rule, swap(written.replace('Đ', '\u00d0')));
  const hyphenAt = /\/(?:KH|QĐ|CT|NQ|NĐ|TT)(?<hyphen>-)/u.exec(written);
  if (hyphenAt) {
    const at = hyphenAt.index + hyphenAt[0].length - 1;
    yield add('spaces at the hyphen', rule, swap(`${written.slice(0, at)} - ${written.slice(at + 1)}`));
  }
}
