import { type DateMention, readDates } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';
import type { Layout } from '../layout';
import type { Phrase } from '../phrase';
import { type Dateline, type Issued, issuedOn } from './dateline';
import { type DocumentKind, isPartyHead, isPartySignature, kindOf } from './document-kind';
import { findFormula } from './formula';
import { readHead } from './head';
import type { OwnNumber } from './own-number';
import { readTitle } from './title';
import { readPlanYears, type YearSource, type Years } from './years';

export type { DocumentKind } from './document-kind';
export type { OwnNumber } from './own-number';
export type { Years } from './years';

export interface Header {
  readonly kind: DocumentKind;
  /** A Party body's own document: its form differs from the State's. */
  readonly isParty: boolean;
  /** Issued with a decision (Mẫu 1.3): number, date, recipients and signature stand in that decision. */
  readonly isAttached: boolean;
  /** The Quốc hiệu, in one piece or in two where its column was narrow. */
  readonly nation: readonly Phrase[];
  readonly motto?: Phrase;
  /** `ĐẢNG CỘNG SẢN VIỆT NAM` at the top. */
  readonly party?: Phrase;
  readonly title?: Phrase;
  /** The trích yếu without its bracket; of a letter what stands after `V/v`. */
  readonly subject?: Phrase;
  /** `(Kèm theo Quyết định số …)` under the subject. */
  readonly attribution?: Phrase;
  /** The agency lines in their order: parent first, issuer last; a name over two lines is one. */
  readonly agencies: readonly Phrase[];
  /** Who issues, as the opening says it (`Sở Tư pháp` xây dựng Kế hoạch …), else as the head does (`SỞ TƯ PHÁP`). */
  readonly issuer?: Phrase;
  readonly number?: OwnNumber;
  readonly dateline?: Dateline;
  readonly place?: Phrase;
  readonly date?: DateMention;
  /** The days on which the document may have been issued: one day, or the whole month or year while the day is blank. */
  readonly issued?: Issued;
  /** The years of the subject, else of the plan's name in the opening or at the end, else of the header's date. */
  readonly years?: Years;
  /** The year the document is about, where it is one. */
  readonly year?: number;
  readonly yearFrom?: YearSource;
}

/** The day in `(Ban hành kèm theo Quyết định số 233/QĐ-STP ngày 27 tháng 11 năm 2025 của …)`. */
const dayIn = (text: string): DateMention | undefined =>
  readDates(text.normalize('NFC')).find((it) => it.day && it.month && it.year);

export function readHeader(blocks: readonly Block[], layout: Layout): Header {
  const head = readHead(blocks, layout);
  const own = readTitle(blocks, layout);
  const formula = findFormula(blocks, layout);
  const { agencies, dateline } = head;
  const subject = own.subject ?? head.letterSubject;
  const issuer = formula?.issuer ?? agencies[agencies.length - 1];
  const isAttached = own.attribution !== undefined && !head.number && dateline === undefined;
  // A plan that goes with a decision is issued on the day of that decision.
  const issued = issuedOn(dateline?.date) ?? (isAttached ? issuedOn(dayIn(own.attribution?.text ?? '')) : undefined);
  // A cover may bear a month: `Hà Nội, tháng 6 năm 2026`.
  const hasDay = dateline !== undefined && !/^tháng/u.test(dateline.words);
  return {
    kind: kindOf({ title: own.key, head, isPlanByText: formula?.isPlan === true }),
    isParty: isPartyHead(head) ?? isPartySignature(blocks, layout),
    isAttached: own.attribution !== undefined && !head.number && !hasDay,
    nation: head.nation,
    ...(head.motto && { motto: head.motto }),
    ...(head.party && { party: head.party }),
    ...(own.title && { title: own.title }),
    ...(subject && { subject }),
    ...(own.attribution && { attribution: own.attribution }),
    agencies,
    ...(issuer && { issuer }),
    ...(head.number && { number: head.number }),
    ...(dateline && { dateline }),
    ...(dateline?.place && { place: dateline.place }),
    ...(dateline?.date && { date: dateline.date }),
    ...(issued && { issued }),
    ...readPlanYears([
      { text: own.subject?.text, from: 'subject' },
      { text: formula?.name, from: 'text' },
      { text: issued && dateline?.date?.year && `năm ${dateline.date.year.value}`, from: 'date' },
    ]),
  };
}
