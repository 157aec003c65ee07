import { fold } from '../../text/fold';

/** Each with its other forms. */
const digits = new Map(
  ['không', 'một mốt', 'hai', 'ba', 'bốn tư', 'năm lăm nhăm', 'sáu', 'bảy bẩy', 'tám', 'chín'].flatMap((names, digit) =>
    names.split(' ').map((name) => [name, digit] as const),
  ),
);
const scales = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

/** `hai mươi lăm`, `một trăm linh năm triệu`: the number that the words say, where they say one and nothing else. */
export function readNumberWords(words: string): number | undefined {
  let total = 0;
  let belowThousand = 0;
  /** What the next word counts: `hai` before `trăm`. */
  let count: number | undefined;
  let scale = Number.POSITIVE_INFINITY;
  /** What the last of hundreds, tens and ones was. */
  let place = 1000;
  const take = (next: number): boolean => {
    if (place <= next || count === undefined) return false;
    belowThousand += count * next;
    [place, count] = [next, undefined];
    return true;
  };
  for (const word of fold(words).trim().split(/\s+/u)) {
    const digit = digits.get(word);
    const nextScale = scales.get(word);
    if (digit !== undefined) {
      if (count !== undefined) return undefined;
      count = digit;
    } else if (nextScale !== undefined) {
      const counted = belowThousand + (count ?? 0);
      if (scale <= nextScale || counted === 0) return undefined;
      total += counted * nextScale;
      [scale, place, belowThousand, count] = [nextScale, 1000, 0, undefined];
    } else if (word === 'linh' || word === 'lẻ') {
      if (count !== undefined || place !== 100) return undefined;
    } else if (word === 'mười') {
      if (count !== undefined) return undefined;
      count = 1;
      if (!take(10)) return undefined;
    } else if (word === 'mươi' ? !take(10) : word === 'trăm' ? !take(100) : true) return undefined;
  }
  if (count === undefined && place === 1000 && total === 0) return undefined;
  return total + belowThousand + (count ?? 0);
}
