/** Puts one more into the list that stands under a key; the first begins it. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, it: V): void {
  const list = lists.get(key);
  if (list) list.push(it);
  else lists.set(key, [it]);
}

/** Those that have the same key in one list, in their order; what has none is in no list. */
export function groupBy<K, V>(all: Iterable<V>, keyOf: (it: V) => K | undefined): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const it of all) {
    const key = keyOf(it);
    if (key !== undefined) addTo(groups, key, it);
  }
  return groups;
}

/** How often each key comes, in the order in which they first come; what has none is not counted. */
export function countBy<K, V>(all: Iterable<V>, keyOf: (it: V) => K | undefined): Map<K, number> {
  const counts = new Map<K, number>();
  for (const it of all) {
    const key = keyOf(it);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The first of those that come most often. */
export const mostFrequent = <K>(counts: ReadonlyMap<K, number>): K | undefined =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
