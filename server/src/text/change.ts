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
      if (!range || (before && !isUpTo(range.end, before.start))) break;
      const start = current.offsetAt(range.start);
      const stop = Math.max(start, current.offsetAt(range.end));
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
