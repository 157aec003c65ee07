import type { Citation } from '../../plan/citations/citations';
import { isLaw } from './_first';

/** The first law of a line, with its number, unless its name tells it from no other: `Luật sửa đổi, bổ sung một số điều của …`. */
export function isNumberedBasis({ mention, block }: Citation): boolean {
  const { type } = mention;
  if (!type || !isLaw(mention)) return false;
  const { text } = block.paragraph;
  return (
    /^(?:[-–]\s*)?Căn cứ\s+$/u.test(text.slice(0, type.span.start)) &&
    !/sửa đổi|bổ sung/iu.test(text.slice(type.span.end, mention.symbol.span.start))
  );
}
