import type { FormatOptions } from '../../../server/src/features/format/draft';
import { format } from '../../../server/src/features/format/format';
import type { Edit } from '../../../server/src/text/edit';
import { applyEdits } from '../../../server/src/text/edit';
import { Source } from '../../../server/src/text/source';
import { findingsOf, planOf } from '../../rules/workbench';

const reading = { planOf: (it: Source) => planOf(it.text), lint: (it: string) => findingsOf(it) };

export const formatEdits = (text: string, options?: FormatOptions): readonly Edit[] =>
  format(new Source(text), reading, options);

export const formatted = (text: string, options?: FormatOptions): string =>
  applyEdits(text, formatEdits(text, options));

const blank = /[\s\u00ad\u200b\u2060\ufeff]/u;
const glyphs = '-–—−+*•▪●○◦‣∙·\uF0B7\uF0A7\uF0D8\uF02D';
const ends = ';.,:';

/**
 * What formatting has done beside white space, where it was not the dash of an item or the sign at the end of one; undefined
 * when that is all.
 */
export function forbiddenChange(before: string, after: string): string | undefined {
  let i = 0;
  let j = 0;
  const skip = (text: string, from: number): number => {
    let at = from;
    while (at < text.length && blank.test(text[at] as string)) at++;
    return at;
  };
  const beginsLine = (at: number): boolean => /(?:^|[\n\r])[^\S\n\r]*$/u.test(after.slice(Math.max(0, at - 200), at));
  const endsLine = (text: string, at: number): boolean =>
    /^[*”"]{0,3}(?:[^\S\n\r]{3}|[^\S\n\r]*(?:$|[\n\r]))/u.test(text.slice(at, at + 200));
  for (;;) {
    i = skip(before, i);
    j = skip(after, j);
    const [old, now] = [before[i], after[j]];
    if (old === undefined && now === undefined) return undefined;
    if (old === now) {
      i++;
      j++;
    } else if (old && ends.includes(old) && ends.includes(before[i - 1] ?? ' ') && endsLine(before, i + 1)) {
      // Of two signs at the end of an item one is left.
      i++;
    } else if (old && now && glyphs.includes(old) && glyphs.includes(now) && beginsLine(j)) {
      i++;
      j++;
    } else if (now && glyphs.includes(now) && beginsLine(j)) {
      j++;
    } else if (now && ';.,'.includes(now) && endsLine(after, j + 1)) {
      if (old && ends.includes(old)) i++;
      j++;
    } else {
      return `“${before.slice(Math.max(0, i - 20), i + 20)}” became “${after.slice(Math.max(0, j - 20), j + 20)}”`;
    }
  }
}
