import { issuers } from '../../data/issuers';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import type { Phrase } from '../phrase';
import type { Citation } from './citations';

const shortNames: ReadonlyMap<string, string> = new Map([
  ...issuers.map((it): [string, string] => [fold(it.code), fold(it.name)]),
  ['bch', 'ban chấp hành'],
  ['btv', 'ban thường vụ'],
  ['ttcp', 'thủ tướng chính phủ'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ct', 'chủ tịch'],
]);

/** What may be said of an office or left out, and who signs for a ministry: the office is the same. */
const asides: readonly (readonly [RegExp, string])[] = [
  [/\([^()]*\)|(?<!\p{L})(?:khóa|nhiệm kỳ) [\p{L}\p{N}]+(?: ?- ?\d{4})?/gu, ' '],
  [/^(?:hội nghị(?: lần)? thứ [\p{L}\p{N}]+,? |hội nghị |kỳ họp thứ [\p{L}\p{N}]+,? )/u, ''],
  [
    /^(?:bộ trưởng|giám đốc|thủ trưởng|thống đốc|viện trưởng|chánh án|tổng kiểm toán|cục trưởng|tổng thanh tra|đồng chí) /u,
    '',
  ],
  [/ban chấp hành đảng bộ (?=tỉnh|thành phố)/gu, 'ủy '],
  [/(?<!\p{L})tỉnh ủy(?!\p{L})/gu, 'ủy tỉnh'],
  [/(?<!\p{L})thành ủy(?!\p{L})/gu, 'ủy thành phố'],
  [/ đảng cộng sản việt nam| của đảng| đảng$| việt nam$/gu, ''],
  [/(?<=(?:bí thư|chính trị|chấp hành)) trung ương(?: đảng)?/gu, ''],
  [/^trung ương(?: đảng)?$/u, 'ban chấp hành'],
];

/** The name in words that all ways of naming the office share. */
const wordsOf = remember(({ text }: Phrase): readonly string[] => {
  const whole = fold(text).replace(/[\p{L}]+/gu, (it) => shortNames.get(it) ?? it);
  return asides
    .reduce((name, [form, by]) => name.replace(form, by), whole)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((it) => it !== '');
});

const isShort = ({ text }: Phrase): boolean =>
  (text.match(/(?<!\p{L})\p{Lu}[\p{Lu}Đ]{1,}(?!\p{L})/gu) ?? []).some(
    (it) => !shortNames.has(fold(it)) && !/^[IVX]+$/u.test(it),
  );

/**
 * Whether two issuers are named as one office. What one name adds at its end (a place, the province) the other may leave out;
 * undefined where a short form is not known.
 */
export function isSameIssuer(a: Phrase, b: Phrase): boolean | undefined {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const count = Math.min(one.length, other.length);
  if (count === 0) return undefined;
  let alike = 0;
  while (alike < count && one[alike] === other[alike]) alike++;
  if (alike === count) return true;
  return isShort(a) || isShort(b) ? undefined : differsAt(one, other, alike);
}

const levels = new Set(['tỉnh', 'thành', 'xã', 'phường', 'huyện', 'quận']);

/** `UBND tỉnh An Bình` and `UBND tỉnh Hoài Lĩnh` are two offices rather than one said in two ways. */
const differsAt = (one: readonly string[], other: readonly string[], at: number): false | undefined =>
  levels.has(one[at] ?? '') || levels.has(other[at] ?? '') || levels.has(one[at - 1] ?? '') ? undefined : false;

export const haveTwoIssuers = (a: Citation, b: Citation): boolean =>
  a.issuer !== undefined && b.issuer !== undefined && isSameIssuer(a.issuer, b.issuer) === false;
