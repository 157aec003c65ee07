import { isUpTo, type Position, Source } from './source';

/** A change as an editor sends it: without a range it is the whole new text. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The text after changes, each of which counts in the text that the one before has made. Editors send many at once from the
 * last place to the first; those count in the same text as well, and are made in one go.
 */
export function changed(source: Source, changes: readonly Change[]): Source {
  let current = source;
  for (let i = 0; i < changes.length; ) {
    const whole = changes[i] as Change;
    if (!whole.range) {
      current = new Source(whole.text, current);
      i++;
      continue;
    }
    const tail: string[] = [];
    const { length } = current.text;
    let end = length;
    let from = length;
    let before: Range | undefined;
    for (; i < changes.length; i++) {
      const { range, text } = changes[i] as Change;
      if (!range || (before && !isInOrder(range, before))) break;
      const start = current.offsetAt(range.start);
      const stop = Math.max(start, current.offsetAt(range.end));
      if (before && stop === end && !staysAt(range.end, stop, current)) break;
      if (!before) from = stop;
      tail.push(current.text.slice(stop, end), text);
      end = start;
      before = range;
    }
    const text = current.text.slice(0, end) + tail.reverse().join('');
    current = new Source(text, current, { start: end, end: text.length - (length - from), from });
  }
  return current;
}

/** From its start to its end, and before the other begins. */
const isInOrder = ({ start, end }: Range, other: Range): boolean => isUpTo(start, end) && isUpTo(end, other.start);

/**
 * Whether a place stays where it is when something is written right behind it: one beyond the end of its line is wherever that
 * line ends, and a line that begins behind a lone CR begins behind the LF that joins it.
 */
function staysAt(place: Position, offset: number, source: Source): boolean {
  const { line, character } = source.positionAt(offset);
  return place.line === line && place.character === character && (0 < character || source.text[offset - 1] !== '\r');
}
