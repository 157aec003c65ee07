import { calendarOf, type OwnDays } from '../../plan/deadlines/calendar';
import type { Day } from '../../syntax/days/date';
import { type Span, span } from '../../text/span';
import type { Folder } from '../../workspace/folder';
import type { Analysis } from '../analysis';
import { readCaret } from './caret';
import { offerDates } from './dates';
import { offerDocuments } from './documents';
import { offerHeadings } from './headings';
import { offerNames } from './names';
import type { Offer, Offering, Place, ProposalKind } from './offer';
import { offerRecipients } from './recipients';
import { rankOf, readTyped } from './search';
import { offerSections } from './sections';
import { offerSuppressions } from './suppressions';
import { offerUnits } from './units';

/** Something that may be put in the place of what has been typed so far. */
export interface Completion {
  readonly kind: ProposalKind;
  readonly label: string;
  readonly detail?: string;
  readonly about?: string;
  /** Up to the caret. */
  readonly span: Span;
  /** Where an editor that replaces whole words ends. */
  readonly to: number;
  /** What editors compare the typed letters with. They have been compared here, with accents and without, so that they fit. */
  readonly filter: string;
  readonly text: string;
  readonly snippet?: string;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** With another letter there may be others. */
  readonly isIncomplete: boolean;
}

export interface Question {
  readonly at: number;
  readonly folder: Folder;
  readonly today: Day;
  readonly options: OwnDays;
  /** Nobody asked, a letter was typed: only what the words before it ask for is offered. */
  readonly isQuiet: boolean;
  /** False where the editor has the standard sections itself. */
  readonly hasSections: boolean;
}

/** More are not read; another letter makes them fewer. */
const most = 50;

/** What may be written where the drafter is, best first. */
export function complete(analysis: Analysis, question: Question): Completions {
  const { plan } = analysis;
  const caret = readCaret(plan, question.at);
  if (!caret) return { items: [], isIncomplete: false };
  const { folder, today, isQuiet, options } = question;
  const place: Place = { plan, analysis, caret, folder, today, isQuiet, calendar: calendarOf(options) };
  const offers = offersAt(place, question.hasSections);
  const items = offers.flatMap((it) => toCompletions(it, place));
  return { items: items.slice(0, most), isIncomplete: items.length !== 0 };
}

const things: readonly Offering[] = [
  offerRecipients,
  offerUnits,
  offerDates,
  offerDocuments,
  offerHeadings,
  offerNames,
];

function offersAt(place: Place, hasSections: boolean): readonly Offer[] {
  const silences = offerSuppressions(place);
  if (silences.length !== 0) return silences;
  const found = isInHead(place) ? [] : things.flatMap((it) => it(place));
  return hasSections ? [...found, ...offerSections(place)] : found;
}

/** Above the tên loại stand names and numbers that only the drafter knows. */
function isInHead({ plan: { layout, blocks }, caret }: Place): boolean {
  const title = layout.title === undefined ? undefined : blocks[layout.title];
  return title !== undefined && caret.at <= title.end;
}

/** Those that fit what was typed, the best first; nothing that stands there already. */
function toCompletions({ from, to, proposals }: Offer, { caret }: Place): readonly Completion[] {
  const words = caret.before.slice(from);
  // What is to be filled in is not typed.
  const typed = readTyped(words.replace(/…/gu, ''));
  const at = span(caret.placeOf(from), caret.at);
  const ranked = proposals.flatMap((it, order) => {
    const rank = rankOf(typed, it.search);
    return rank === undefined || it.text === words ? [] : [{ it, rank, order }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.slice(0, most).map(({ it: { search, ...it } }) => ({
    ...it,
    span: at,
    to: to ?? caret.at,
    filter: `${words} ${search.text}`,
  }));
}
