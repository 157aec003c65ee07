/** A sign that stands for itself, `?`, `*`, or some of the characters in brackets. */
type Sign =
  | { readonly kind: 'one' | 'any' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'class'; readonly isNot: boolean; readonly ranges: readonly (readonly [number, number])[] };

/** What one name on a path must look like; `deep` (`**`) stands for any number of names. */
export type Segment = { readonly kind: 'deep' } | { readonly kind: 'name'; readonly signs: readonly Sign[] };

const deep: Segment = { kind: 'deep' };

/** The segments of a pattern as git and shells write it, or nothing where it is written so that it matches nothing. */
export function readPattern(
  pattern: string,
  { ignoresCase }: { readonly ignoresCase: boolean },
): Segment[] | undefined {
  const letters = [...(ignoresCase ? pattern.toLowerCase() : pattern)];
  const segments: Segment[] = [];
  let signs: Sign[] = [];
  let stars = 0;
  const close = (): void => {
    const isDeep = 1 < stars && stars === signs.length;
    segments.push(isDeep ? deep : { kind: 'name', signs });
    signs = [];
    stars = 0;
  };
  for (let i = 0; i < letters.length; i++) {
    let letter = letters[i] as string;
    if (letter === '*') {
      stars++;
      signs.push({ kind: 'any' });
    } else if (letter === '?') {
      signs.push({ kind: 'one' });
    } else if (letter === '[') {
      const read = readClass(letters, i + 1);
      if (!read) return undefined;
      signs.push(read.sign);
      i = read.end;
    } else {
      if (letter === '\\') {
        const escaped = letters[++i];
        if (escaped === undefined) return undefined;
        letter = escaped;
      }
      if (letter === '/') close();
      else signs.push({ kind: 'letter', letter });
    }
  }
  close();
  return segments;
}

const named: ReadonlyMap<string, readonly (readonly [number, number])[]> = new Map(
  Object.entries({
    alnum: [
      [48, 57],
      [65, 90],
      [97, 122],
    ],
    alpha: [
      [65, 90],
      [97, 122],
    ],
    blank: [
      [9, 9],
      [32, 32],
    ],
    cntrl: [
      [0, 31],
      [127, 127],
    ],
    digit: [[48, 57]],
    graph: [[33, 126]],
    lower: [[97, 122]],
    print: [[32, 126]],
    punct: [
      [33, 47],
      [58, 64],
      [91, 96],
      [123, 126],
    ],
    space: [
      [9, 13],
      [32, 32],
    ],
    upper: [[65, 90]],
    xdigit: [
      [48, 57],
      [65, 70],
      [97, 102],
    ],
  }),
);

/** `[a-z]`, `[!a]`, `[]x]`, `[[:digit:]]`; nothing where the bracket is never closed. */
function readClass(
  letters: readonly string[],
  start: number,
): { readonly sign: Sign; readonly end: number } | undefined {
  let i = start;
  const isNot = letters[i] === '!' || letters[i] === '^';
  if (isNot) i++;
  const first = i;
  const ranges: (readonly [number, number])[] = [];
  for (; i < letters.length; i++) {
    if (letters[i] === ']' && i !== first) return { sign: { kind: 'class', isNot, ranges }, end: i };
    if (letters[i] === '[' && letters[i + 1] === ':') {
      const end = letters.indexOf(']', i + 2);
      if (end === -1) return undefined;
      if (letters[end - 1] === ':' && i + 2 < end) {
        const known = named.get(letters.slice(i + 2, end - 1).join(''));
        if (!known) return undefined;
        ranges.push(...known);
        i = end;
        continue;
      }
    }
    if (letters[i] === '\\') i++;
    const from = letters[i]?.codePointAt(0);
    if (from === undefined) return undefined;
    ranges.push([from, from]);
    if (letters[i + 1] !== '-' || letters[i + 2] === undefined || letters[i + 2] === ']') continue;
    i += letters[i + 2] === '\\' ? 3 : 2;
    const to = letters[i]?.codePointAt(0);
    if (to === undefined) return undefined;
    ranges.push([from, to]);
  }
  return undefined;
}

function fits(sign: Sign, letter: string): boolean {
  if (sign.kind === 'letter') return sign.letter === letter;
  if (sign.kind !== 'class') return true;
  const code = letter.codePointAt(0) as number;
  return sign.ranges.some(([from, to]) => from <= code && code <= to) !== sign.isNot;
}

/** The one name that fits a segment without wildcards. */
export function plainName(segment: Segment): string | undefined {
  if (segment.kind === 'deep') return undefined;
  let name = '';
  for (const it of segment.signs) {
    if (it.kind !== 'letter') return undefined;
    name += it.letter;
  }
  return name;
}

/**
 * Whether the items are what the parts ask for, in order, where a part that is `wide` takes any number of them. Only the last wide
 * part is ever asked again, so that no pattern takes long.
 */
function agree<P, I>(
  parts: readonly P[],
  items: readonly I[],
  { isWide, fits }: { readonly isWide: (it: P) => boolean; readonly fits: (part: P, item: I) => boolean },
): boolean {
  let part = 0;
  let item = 0;
  let lastWide = -1;
  let taken = 0;
  while (item < items.length) {
    const at = parts[part];
    if (part < parts.length && isWide(at as P)) {
      lastWide = part++;
      taken = item;
    } else if (part < parts.length && fits(at as P, items[item] as I)) {
      part++;
      item++;
    } else if (lastWide !== -1) {
      part = lastWide + 1;
      item = ++taken;
    } else return false;
  }
  while (part < parts.length && isWide(parts[part] as P)) part++;
  return part === parts.length;
}

const isAny = (it: Sign): boolean => it.kind === 'any';
const isDeep = (it: Segment): boolean => it.kind === 'deep';

/** Whether one name is as the segment says. */
export const fitsName = (segment: Segment, name: string): boolean =>
  segment.kind === 'deep' || agree(segment.signs, [...name], { isWide: isAny, fits });

/** Whether the names on a path are as the segments say; `**` at the end stands for one name at least. */
export function fitsPath(segments: readonly Segment[], names: readonly string[]): boolean {
  const isOpen = segments.at(-1)?.kind === 'deep';
  const parts = isOpen ? [...segments, anyName] : segments;
  return agree(parts, names, { isWide: isDeep, fits: fitsName });
}

const anyName: Segment = { kind: 'name', signs: [{ kind: 'any' }] };

/** More than anybody means. */
const mostChoices = 1000;

/** The patterns that one with braces stands for: `a.{b,c}` for `a.b` and `a.c`. Nothing when they are too many. */
export function expandBraces(pattern: string): string[] | undefined {
  const done: string[] = [];
  let open = [pattern];
  while (0 < open.length) {
    const next: string[] = [];
    for (const it of open) {
      const brace = firstBrace(it);
      if (!brace) done.push(it);
      else next.push(...brace);
      if (mostChoices < done.length + next.length) return undefined;
    }
    open = next;
  }
  return [...new Set(done)];
}

/** Each choice of the first brace that has a comma, with what stands around it. */
function firstBrace(pattern: string): string[] | undefined {
  for (let start = pattern.indexOf('{'); start !== -1; start = pattern.indexOf('{', start + 1)) {
    if (pattern[start - 1] === '\\') continue;
    const cuts = [start];
    let depth = 0;
    for (let i = start; i < pattern.length; i++) {
      const letter = pattern[i];
      if (letter === '\\') i++;
      else if (letter === '{') depth++;
      else if (letter === ',' && depth === 1) cuts.push(i);
      else if (letter === '}' && --depth === 0) {
        if (cuts.length === 1) break;
        cuts.push(i);
        const [head, tail] = [pattern.slice(0, start), pattern.slice(i + 1)];
        return cuts.slice(1).map((cut, k) => head + pattern.slice((cuts[k] as number) + 1, cut) + tail);
      }
    }
  }
  return undefined;
}
