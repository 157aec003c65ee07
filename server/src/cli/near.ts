/** The word that was meant: one with a letter or two missing, too many, wrong, or changed about. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = word.length < 5 ? 1 : 2;
  const ranked = words
    .map((it) => ({ it, steps: distance(word.toLowerCase().slice(0, 60), it) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= most ? best.it : undefined;
}

/** How many letters must be put in, taken out, replaced or changed about. */
function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
      );
      const isTurned = 1 < i && 1 < j && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isTurned) least = Math.min(least, (last[j - 2] as number) + 1);
      next.push(least);
    }
    last = row;
    row = next;
  }
  return row[b.length] as number;
}
