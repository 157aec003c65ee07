import type { Block } from '../../syntax/paragraph';
import type { Unit } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Phrase } from '../phrase';
import type { TaskRole } from './assignments';
import { type Party, partyAt, phraseAt } from './owners';

/**
 * A piece of work given to somebody:
 *
 *     labels     1. Tổ chức tuyên truyền …      Đơn vị chủ trì: … / Đơn vị phối hợp: … / Thời gian thực hiện: …
 *     sentence   Giao Văn phòng Sở chủ trì, phối hợp với … trước ngày …
 *     row        | 1 | Tổ chức tuyên truyền | Văn phòng Sở | Các phòng | Quý II |, or each cell on a line of its own
 */
export interface Task {
  readonly form: 'labels' | 'sentence' | 'row';
  /** Where it is given: the block of its first label, its sentence, its row. */
  readonly block: Block;
  /** From the words that say what is to be done to its last label. */
  readonly span: Span;
  /** What is to be done: the heading or item that the labels follow, the sentence, the cell. */
  readonly title?: Phrase;
  /** The words of the title, folded, without those that any duty has. */
  readonly matter: readonly string[];
  readonly leads: readonly Party[];
  readonly supports: readonly Party[];
  readonly time?: Phrase;
  readonly timeBlock?: Block;
  /** The labels in their order, or the cells of a row under their heads; none in a sentence. */
  readonly labels: readonly TaskLabel[];
}

export interface TaskLabel {
  readonly role: TaskRole;
  readonly name: Phrase;
  /** Empty where nothing follows the colon. */
  readonly value: Phrase;
  readonly parties: readonly Party[];
  readonly block: Block;
}

export const isFurniture = ({ paragraph: { kind } }: Block): boolean =>
  kind === 'page-number' || kind === 'comment' || kind === 'rule';

/** `Sở Y tế; Công an tỉnh, UBND các xã` are three; words that no unit is found in are one party as they stand. */
export function partiesIn(block: Block, at: Span, units: readonly Unit[]): readonly Party[] {
  if (at.end <= at.start) return [];
  if (units.length !== 0) return units.map((it) => partyAt(block, { span: it.span, units: [it] }));
  const phrase = phraseAt(block, at);
  return [{ ...phrase, units: [{ key: fold(phrase.text), kinds: [] }] }];
}
