import { documentTypes, jointCodes } from '../../data/document-types';
import { issuerOf } from '../../data/issuers';
import { fold } from '../../text/fold';

const codes = new Set([...documentTypes.flatMap((it) => [...it.state, ...it.party]), ...jointCodes]);
const partyCodes = new Set([...documentTypes.flatMap((it) => it.party), ...jointCodes]);
const codeByFold = new Map([...codes].map((it) => [fold(it), it]));

/** The code of a type of document, however it is cased: `kh` is `KH`. */
export const codeOf = (text: string): string | undefined => codeByFold.get(fold(withoutEth(text)));

export const isPartyCode = (code: string): boolean => partyCodes.has(code);

export const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

export const eth = /[\u00d0\u00f0]/gu;

/** `Ð` of Icelandic looks like `Đ` and is another letter. */
export const withoutEth = (text: string): string => text.replace(/\u00d0/gu, 'Đ').replace(/\u00f0/gu, 'đ');

/** Codes that were typed without their Đ, each before the office that leaves no doubt, if it needs one. */
const bareCodes: ReadonlyMap<string, { readonly code: string; readonly office?: string }> = new Map([
  ['QD', { code: 'QĐ' }],
  ['ND', { code: 'NĐ', office: 'CP' }],
  ['CD', { code: 'CĐ', office: 'TTg' }],
]);
/** `59/2015/TTg-QĐ`: letters of theirs bear no such code behind them. */
const turned = /^(?:TTg-(?:QĐ|CĐ)|CP-(?:NĐ|NQ))$/u;
/** `QĐ-TTG` is of the Thủ tướng, and `CTR-UBND` a programme. */
const codeCasings = new Map([
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
]);
const officeCasings = new Map([
  ['TTG', 'TTg'],
  ['Ttg', 'TTg'],
  ['Tg', 'TTg'],
  ['HDND', 'HĐND'],
]);

/** The groups of letters behind a number as they must be written. */
export const properGroups = (groups: readonly string[]): readonly string[] =>
  turned.test(groups.join('-'))
    ? groups.toReversed()
    : groups.map((it, i) => (i === 0 ? properCode(withoutEth(it), groups[1]) : properOffice(withoutEth(it))));

function properCode(group: string, next: string | undefined): string {
  const bare = next === undefined ? undefined : bareCodes.get(group);
  if (bare && (bare.office ?? next) === next) return bare.code;
  return codeCasings.get(group) ?? (next !== undefined && /\p{Ll}/u.test(group) ? codeOf(group) : undefined) ?? group;
}

function properOffice(group: string): string {
  const upper = group.toLocaleUpperCase('vi');
  const small = /\p{Lu}/u.test(group) || !issuerOf(upper) ? group : upper;
  return officeCasings.get(small) ?? withBar(small) ?? small;
}

/** `BGDDT`: a letter lost its bar in the code of an office that is known with it, and in no other. */
function withBar(group: string): string | undefined {
  if (!/^B\p{Lu}*D/u.test(group) || issuerOf(group)) return undefined;
  const barred = [...group.matchAll(/D/gu)].map(({ index }) => `${group.slice(0, index)}Đ${group.slice(index + 1)}`);
  return barred.find(issuerOf);
}

/** `QĐTTg` is `QĐ` and `TTg` where both are known, and the whole is not. */
export function splitGroup(group: string): { readonly code: string; readonly office: string } | undefined {
  if (issuerOf(group)) return undefined;
  for (let i = 1; i < group.length; i++) {
    const code = group.slice(0, i);
    const office = group.slice(i);
    if (codes.has(code) && issuerOf(office)) return { code, office };
  }
  return undefined;
}
