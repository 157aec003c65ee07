import type { Calendar } from '../../plan/deadlines/calendar';
import type { Plan } from '../../plan/plan';
import type { Day } from '../../syntax/days/date';
import { escapeSnippet } from '../../text/snippet';
import type { Folder } from '../../workspace/folder';
import type { Analysis } from '../analysis';
import type { Caret } from './caret';
import type { Searched } from './search';

export type ProposalKind =
  | 'document'
  | 'unit'
  | 'recipient'
  | 'date'
  | 'heading'
  | 'number'
  | 'rule'
  | 'abbreviation'
  | 'name'
  | 'section';

/** Something that may be written here. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly label: string;
  /** A few words beside the label: the weekday, what the document is about. */
  readonly detail?: string;
  /** What is told of it at length. */
  readonly about?: string;
  readonly text: string;
  /** The same in snippet syntax, where facts must be typed. */
  readonly snippet?: string;
  readonly search: Searched;
}

/** Proposals for the words from an index of the caret's line on. */
export interface Offer {
  readonly from: number;
  /** Where an editor that replaces ends, in the text; the caret where nothing is said. */
  readonly to?: number;
  readonly proposals: readonly Proposal[];
}

/** What is known where something may be offered. */
export interface Place {
  readonly plan: Plan;
  readonly analysis: Analysis;
  readonly caret: Caret;
  readonly folder: Folder;
  readonly today: Day;
  readonly calendar: Calendar;
  /** Nobody asked: a letter was typed. Prose is not interrupted. */
  readonly isQuiet: boolean;
}

/** Offers what fits at the place, or nothing where the place asks for something else. */
export type Offering = (place: Place) => readonly Offer[];

/** A text with places to be filled in: `…` in the text, stops in the snippet. */
export interface Blanks {
  readonly text: string;
  readonly snippet?: string;
}

export const blank = '…';

/** Parts of a text, those that are not known as `undefined`. */
export function withBlanks(parts: readonly (string | undefined)[]): Blanks {
  const text = parts.map((it) => it ?? blank).join('');
  if (parts.every((it) => it !== undefined)) return { text };
  let stop = 0;
  const snippet = parts.map((it) => (it === undefined ? `\${${++stop}:${blank}}` : escapeSnippet(it))).join('');
  return { text, snippet };
}
