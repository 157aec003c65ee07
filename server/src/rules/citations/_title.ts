import type { Citation } from '../../plan/citations/citations';
import type { TitleChange, Titled, TitleWord } from '../../plan/citations/cited-titles';
import { place } from '../../syntax/paragraph';
import { type Edit, insert, remove, replace } from '../../text/edit';
import { span } from '../../text/span';

const say = (words: readonly TitleWord[]): string => words.map((it) => it.text).join(' ');

/** A title that stands in another plan, for comparing. */
export const titledAs = ({ key, date, title }: Pick<Citation, 'key' | 'date' | 'title'>): Titled => ({
  key,
  date,
  mention: { ...(title && { title }) },
});

/** `ở đây ghi “trong”, nơi khác ghi “của”`; where words are only missing or added, that is said. */
export function sayChange({ here, there, before, after }: TitleChange, elsewhere: string): string {
  if (here.length === 0) return `ở đây thiếu “${say(there)}” so với ${elsewhere}${between(before, after)}`;
  if (there.length === 0) return `ở đây thêm “${say(here)}” so với ${elsewhere}`;
  return `ở đây ghi “${say(here)}”, ${elsewhere} ghi “${say(there)}”`;
}

const between = (before: TitleWord | undefined, after: TitleWord | undefined): string =>
  before && after ? ` (giữa “${before.text}” và “${after.text}”)` : '';

/** Signs and small words between them are not compared, and would be lost. */
const areWhole = ({ there }: TitleChange): boolean =>
  there.every((it, i) => i === 0 || it.span.start === (there[i - 1] as TitleWord).span.end + 1);

/** Sets the words of the other title in the place of those that differ; none where they cannot be told as they stand there. */
export function changeTitle({ block }: Citation, changes: readonly TitleChange[]): readonly Edit[] {
  const { text } = block.paragraph;
  if (!changes.every(areWhole)) return [];
  return changes.map(({ here, there, before, after }): Edit => {
    const words = say(there);
    const [first, last] = [here[0], here[here.length - 1]];
    if (first && last && there.length !== 0) {
      return replace(place(block, span(first.span.start, last.span.end)), words);
    }
    if (first && last) {
      // With the space behind them, or at the end with the one before.
      const behind = text.slice(last.span.end).search(/\S/u);
      const [start, end] = after
        ? [first.span.start, last.span.end + behind]
        : [before?.span.end ?? first.span.start, last.span.end];
      return remove(place(block, span(start, end)));
    }
    const at = after?.span.start ?? before?.span.end ?? 0;
    return insert(place(block, span(at, at)).start, after ? `${words} ` : ` ${words}`);
  });
}
