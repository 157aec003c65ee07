import { issuerOf } from '../../data/issuers';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches, spanOf } from '../../text/match';
import type { Span } from '../../text/span';

/** A symbol that is built so wrongly that it is read as none, with what it must be where that can be told. */
export interface Malformed {
  readonly span: Span;
  readonly written: string;
  readonly form: string | undefined;
}

const codes = 'NĐ|TTLT|TT|QĐ|NQ|CT|KL|HD|KH|CTr|TB|TTr|BC|QĐi';
const tail = '(?![\\p{L}\\p{M}\\p{N}/&-])';
const so = '(?<=(?<![\\p{L}\\p{M}])[sS]ố\\s|\\p{Ll}\\s[sS]ố\\s?:\\s)';
/** `105/25/NĐ-CP`, `105/2205/NĐ-CP`, `105/2025-NĐ/CP`. */
const withYear = new RegExp(
  `${so}(?<number>\\d{1,5})/(?<year>\\d{2}|\\d{4,5})(?<first>[/\\\\-])(?<code>NĐ|TTLT|TT)(?:[/-](?<office>\\p{Lu}[\\p{L}\\d]{1,11})|(?<=NĐ)(?!\\s{0,3}[-\u2010-\u2014\u2212/.,_]?\\s{0,3}\\p{Lu}))${tail}`,
  'gu',
);
/** `77KH-SYT`, `77/KH_SYT`. */
const unslashed = new RegExp(
  `${so}(?<number>\\d{1,5})(?:\\\\|/(?=[^_\\s]{1,4}_))?(?<code>${codes})[-_](?<office>\\p{Lu}[\\p{L}\\d]{1,11})${tail}`,
  'gu',
);
/** `22-QĐ-TW`, of an office of the Party. */
const hyphened = new RegExp(
  `${so}(?<number>\\d{1,5})-(?<code>${codes})-(?<office>\\p{Lu}[\\p{L}\\d]{1,11})${tail}`,
  'gu',
);
const yearBehind = /^,?\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s+\d{1,2}\s+năm\s+)(?<year>(?:19|20)\d\d)(?!\d)/u;

export const malformedIn: (paragraph: Paragraph) => readonly Malformed[] = remember(({ text, kind }) => {
  if (kind === 'comment' || !/[sS]ố(?:\s?:)?\s\d{1,5}[/\\\p{L}-]/u.test(text)) return [];
  const found: Malformed[] = [];
  for (const match of allMatches(text, withYear)) {
    const { number, year = '', first, code, office = 'CP' } = match.groups ?? {};
    const isYear = /^(?:19|20)\d\d$/u.test(year);
    if (isYear && first === '/' && match.groups?.office) continue;
    const at = spanOf(match);
    const said = yearBehind.exec(text.slice(at.end, at.end + 50))?.groups?.year;
    // Of the last century many bear a year of two digits: `15/97/NĐ-CP`.
    if (year.length === 2 && (said === undefined || !said.endsWith(year) || said < '2000')) continue;
    const right = isYear ? year : said;
    found.push({
      span: at,
      written: match[0],
      form: right === undefined ? undefined : `${number}/${right}/${code}-${office}`,
    });
  }
  for (const form of [unslashed, hyphened]) {
    for (const match of allMatches(text, form)) {
      const { number, code, office = '' } = match.groups ?? {};
      const isParty = issuerOf(office)?.side === 'party';
      if (form === hyphened ? !issuerOf(office) : !issuerOf(office) && !/^(?:[SB]\p{Lu}|UBND|HĐND)/u.test(office))
        continue;
      const at = spanOf(match);
      const right = isParty ? `${number}-${code}/${office}` : `${number}/${code}-${office}`;
      found.push({ span: at, written: match[0], form: right });
    }
  }
  return found;
});
