/** The first of a list in order that stands at this place or behind it, by index: as many as stand before it. */
export function firstFrom<T>(sorted: readonly T[], at: number, placeOf: (it: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of them that stands at this place or before it. */
export const lastUpTo = <T>(sorted: readonly T[], at: number, placeOf: (it: T) => number): T | undefined =>
  sorted[firstFrom(sorted, at + 1, placeOf) - 1];
