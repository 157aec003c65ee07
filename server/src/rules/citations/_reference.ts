import type { Citation } from '../../plan/citations/citations';
import { mayBeOne } from '../../plan/citations/cited-document';

/** So many mentions of one document are compared; few plans name it more often in full. */
const mostCompared = 12;

/** A mention that says something of its document otherwise than the reference does. */
export interface Deviation {
  readonly mention: Citation;
  readonly reference: Citation;
  /** There are only these two: the reference may as well be the one to mend. */
  readonly isPair: boolean;
}

/** The mentions that stand against what most of them say, or where none has more on its side against the first. */
export function findDeviations(
  mentions: readonly Citation[],
  differ: (a: Citation, b: Citation) => boolean,
): readonly Deviation[] {
  const found: Deviation[] = [];
  let left = mentions.slice(0, mostCompared);
  while (1 < left.length) {
    const first = left[0] as Citation;
    const one = left.filter((it) => it === first || mayBeOne(first, it));
    left = left.filter((it) => !one.includes(it));
    found.push(...deviationsIn(one, differ));
  }
  return found;
}

function deviationsIn(
  mentions: readonly Citation[],
  differ: (a: Citation, b: Citation) => boolean,
): readonly Deviation[] {
  if (mentions.length < 2) return [];
  const against = mentions.map((it) => mentions.filter((other) => other !== it && differ(it, other)).length);
  const least = against.indexOf(Math.min(...against));
  const reference = mentions[least] as Citation;
  return mentions.flatMap((mention) =>
    mention !== reference && differ(mention, reference) ? [{ mention, reference, isPair: mentions.length === 2 }] : [],
  );
}
