import type { Block } from '../syntax/paragraph';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { Citation } from './citations/citations';
import type { Recipients } from './closing/recipients';
import type { Signature } from './closing/signature';
import type { Deadline } from './deadlines/deadlines';
import type { Header } from './head/header';
import type { Opening } from './head/opening';
import type { Layout } from './layout';
import type { Outline } from './sections/sections';
import type { Task } from './tasks/task';

/**
 * What the paragraphs of a draft mean together. Every span counts UTF-16 units in the whole text. Vietnamese terms: basis
 * (căn cứ), subject (trích yếu), task (nhiệm vụ), lead (chủ trì), support (phối hợp), recipients (nơi nhận), title (tên loại),
 * symbol (số, ký hiệu), division (phần, chương, mục, điều), clause (khoản), point (điểm).
 */
export interface Plan {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly hardWrapped: boolean;
  readonly blankLinesAreNoise: boolean;
  /** How long a full line is; 0 where lines are not wrapped. */
  readonly lineLength: number;
  readonly layout: Layout;
  readonly header: Header;
  readonly opening: Opening;
  readonly outline: Outline;
  readonly tasks: readonly Task[];
  readonly deadlines: readonly Deadline[];
  readonly citations: readonly Citation[];
  readonly recipients: Recipients | undefined;
  /** Who signs: the first of them. */
  readonly signature: Signature | undefined;
  readonly signatures: readonly Signature[];
  readonly footnotes: readonly Block[];
  readonly appendices: readonly Appendix[];
}

/** A text as paragraphs in their rooms: as much of a plan as the joining of its lines asks for. */
export type PlanText = Pick<
  Plan,
  'source' | 'blocks' | 'hardWrapped' | 'blankLinesAreNoise' | 'lineLength' | 'layout' | 'footnotes'
>;

export interface Appendix {
  readonly heading: Span;
  readonly label: string;
  /** Blocks from its heading on, by index. */
  readonly blocks: BlockRange;
}

/** Blocks by index, the end not included. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
}
