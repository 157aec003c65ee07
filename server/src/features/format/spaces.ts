import { bulletGroups } from '../../plan/numbering/bullets';
import { roomOf } from '../../plan/room';
import { isCapitals } from '../../syntax/line';
import { type Block, place } from '../../syntax/paragraph';
import { type Edit, insert, remove, replace } from '../../text/edit';
import { span, textOf } from '../../text/span';
import type { Draft } from './draft';

const isBlank = (sign: string | undefined): boolean =>
  sign === ' ' || sign === '\t' || sign === '\u00a0' || sign === '\u3000' || sign === '\u200b';

/** A mark that waits for its words keeps its space. */
const lone = /^[ \t]*(?:[-–—+*•]|\(?(?:[a-zđ]|[IVXL]{1,5})[.)]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)])$/u;
const longestMark = 40;

/** White space at the ends of lines; a form feed is the end of a page. */
export function* lineEnds({ source, options }: Draft): Generator<Edit> {
  if (options.keepsLineEnds) return;
  const { text } = source;
  for (let line = 0; line < source.lineStarts.length; line++) {
    const { start, end } = source.lineSpan(line);
    let from = end;
    while (start < from && isBlank(text[from - 1])) from--;
    if (from - start < longestMark && text[from] === ' ' && lone.test(text.slice(start, from))) from++;
    if (from < end) yield remove(span(from, end));
  }
}

/** The text ends with one line's end. */
export function* textEnd({ source, options, isToEnd }: Draft): Generator<Edit> {
  const { text } = source;
  let end = text.length;
  while (0 < end && /[^\S\f]|\u200b/u.test(text[end - 1] as string)) end--;
  if (!isToEnd || end === 0) return;
  // A mark that waits for its words keeps its space.
  end = source.lineSpanAt(end - 1).end;
  const tail = text.slice(end);
  const newline = tail === '' && options.keepsTextEnd ? '' : source.newline;
  const wanted = options.keepsLastLines && tail !== '' ? tail : newline;
  if (wanted !== tail) yield replace(span(end, text.length), wanted);
}

const tightest = 3;

/** Many empty lines between two paragraphs become as many as this draft mostly has; two are left alone. */
export function* blankLines({ source, plan }: Draft): Generator<Edit> {
  const { opening, body } = plan.layout;
  const gaps = plan.blocks.slice(opening.start, body.end).flatMap((after, i, all) => {
    const before = all[i - 1];
    if (!before) return [];
    const text = source.text.slice(before.end, after.start);
    return [{ before, after, text, breaks: [...text.matchAll(/\r\n|\n|\r/gu)].map((it) => it.index + it[0].length) }];
  });
  const count = (breaks: number): number => gaps.filter((it) => it.breaks.length === breaks).length;
  const usual = count(2) < count(3) ? 3 : 2;
  for (const { before, after, text, breaks } of gaps) {
    if (breaks.length <= tightest || /[\f|<+]/u.test(text) || !isParted(before, after)) continue;
    yield remove(span(before.end + (breaks[usual - 1] as number), before.end + (breaks.at(-1) as number)));
  }
}

/** Two paragraphs whatever stands between them; otherwise empty lines may be all that parts them. */
function isParted({ paragraph: a }: Block, { paragraph: b }: Block): boolean {
  if (a.kind !== 'text' || b.kind !== 'text' || /^\p{Ll}/u.test(b.text)) return false;
  return b.marker !== undefined || /[.;:!?…][”")]?$/u.test(a.text) || isCapitals(a.text) || isCapitals(b.text);
}

const fewSpaces = 3;

/** Text out of a web page or Word whose spaces are all of the kind that does not break; one here and there is on purpose. */
export function* plainSpaces({ plan }: Draft): Generator<Edit> {
  for (const block of plan.blocks) {
    const { kind, raw } = block.paragraph;
    if (kind !== 'text' || !raw.includes('\u00a0') || !isInText(block, plan)) continue;
    const found = [...raw.matchAll(/(?<=\S)\u00a0(?=\S)/gu)];
    if (found.length < fewSpaces || found.length <= raw.split(' ').length - 1) continue;
    for (const { index } of found) yield replace(span(block.start + index, block.start + index + 1), ' ');
  }
}

const isInText = (block: Block, plan: Draft['plan']): boolean => {
  const room = roomOf(block, plan.layout);
  return room === 'opening' || room === 'body' || room === 'appendix';
};

/** One space between the mark of an item and its words. */
export function* markGaps({ source, plan }: Draft): Generator<Edit> {
  const items = new Set([...bulletGroups(plan)].flat());
  for (const block of plan.blocks) {
    const { marker, text } = block.paragraph;
    if (!marker || marker.end === text.length || !isInText(block, plan)) continue;
    const rest = text.slice(marker.end);
    if (/\t|[ \u00a0]{3}/u.test(rest)) continue;
    const at = place(block, { start: marker.span.end, end: marker.end });
    const gap = textOf(source.text, at);
    if (gap === '' && marker.numbers.length === 0 && marker.kind !== 'step') {
      // A word in small letters may be the rest of one that was broken at its hyphen.
      if (/^[\p{Lu}“"(]/u.test(rest) || items.has(block)) yield insert(at.start, ' ');
    } else if (gap !== ' ' && /^[ \t\u00a0]+$/u.test(gap)) {
      yield replace(at, ' ');
    }
  }
}
