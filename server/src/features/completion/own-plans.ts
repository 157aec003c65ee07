import { issuerPlaces } from '../../plan/citations/cited-document';
import { recipientKey } from '../../plan/closing/recipients';
import type { CitedFact, HeaderFacts } from '../../plan/facts';
import { readSymbols } from '../../syntax/citation/symbol';
import { decapitalized } from '../../text/capitals';
import { fold } from '../../text/fold';

type OwnFact = Pick<CitedFact, 'key' | 'style' | 'symbol' | 'type' | 'date' | 'dateWords' | 'issuer' | 'title'>;

/** The place of the office that issued it, as far as its head says. */
export const homeOfPlan = (header: Pick<HeaderFacts, 'agencies' | 'place' | 'issued'>): string | undefined =>
  issuerPlaces({ header: { agencies: header.agencies } }).names.at(-1) ?? issuerPlaces({ header }).names[0];

/** The office that issued it: `Ủy ban nhân dân xã` and `Ủy ban nhân dân xã Thượng Khuê` are one in the plans of Thượng Khuê. */
export const officeKeyOf = (
  header: Pick<HeaderFacts, 'issuer' | 'agencies' | 'place' | 'issued'>,
): string | undefined => header.issuer && officeKey(header.issuer.text, homeOfPlan(header));

export function officeKey(name: string, home: string | undefined): string {
  const key = recipientKey(name);
  return home !== undefined && key.endsWith(` ${home}`) ? key.slice(0, -home.length - 1) : key;
}

/** `Ủy ban nhân dân xã` as those elsewhere must name it: with the name of its place, where the head gives it. */
export function issuerAbroad({ issuer, place }: HeaderFacts, home: string | undefined): string | undefined {
  if (!issuer || !place || fold(place.text) !== home) return undefined;
  const isOpen = /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|xã|phường|đặc khu)$/u.test(issuer.text);
  return isOpen ? `${issuer.text} ${place.text}` : undefined;
}

/** A plan of the folder that has its number, as another plan cites it. */
export function ownFactOf({ kind, number, issued, issuer, subject }: HeaderFacts, key: string): OwnFact | undefined {
  const symbol = number && readSymbols(`số ${number.text}`, [])[0];
  if (kind !== 'plan' || !number || !symbol) return undefined;
  const { span } = number;
  const isDay = issued !== undefined && issued.earliest === issued.latest;
  const title = subject && titleOf(subject.text);
  return {
    key,
    style: symbol.style,
    symbol: { text: number.text, span, form: symbol.form, offices: symbol.offices, isCentral: symbol.isCentral },
    type: { text: 'Kế hoạch', name: 'Kế hoạch', span, stands: 'before' },
    ...(isDay && {
      date: { form: 'slash', span, at: issued.earliest, isImpossible: false },
      dateWords: { text: '', span },
    }),
    // Capitals do not say how the name is written otherwise.
    ...(issuer && /\p{Ll}/u.test(issuer.text) && { issuer }),
    ...(title !== undefined && subject && { title: { text: title, span: subject.span } }),
  };
}

const verbs = /^(?:Thực hiện|Triển khai|Tổ chức|Ban hành|Hướng dẫn|Phê duyệt|Quy định|Tiếp tục|Sửa đổi|Về|Phối hợp)\s/u;

/** `Công tác văn thư năm 2027` is cited as `về công tác văn thư năm 2027`, `Triển khai …` as `triển khai …`. */
export function titleOf(subject: string): string | undefined {
  const words = subject.replace(/\s+/gu, ' ').trim();
  if (!/\p{Ll}/u.test(words)) return undefined;
  const isAbbreviation = /^\p{Lu}{2}/u.test(words);
  const small = isAbbreviation ? words : decapitalized(words);
  return verbs.test(words) ? small : `về ${small}`;
}
