import { type Block, isContent } from '../syntax/paragraph';
import type { Plan } from './plan';

/** Nothing stands after it: whoever writes from top to bottom is still at work here. */
export function isLastWritten({ blocks }: Pick<Plan, 'blocks'>, { index }: Block): boolean {
  for (let i = index + 1; i < blocks.length; i++) if (isContent((blocks[i] as Block).paragraph)) return false;
  return true;
}
