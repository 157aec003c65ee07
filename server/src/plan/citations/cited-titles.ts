import type { CitationMention } from '../../syntax/citation/citation';
import { fromDay } from '../../syntax/days/date';
import { place, remember } from '../../syntax/paragraph';
import { isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import type { Citation } from './citations';
import { yearOf } from './cited-document';

/** A word of a title; its span counts in the paragraph. */
export interface TitleWord {
  readonly text: string;
  readonly key: string;
  readonly span: Span;
}

/** Words of two titles that differ where all around them is the same; one side may be empty. */
export interface TitleChange {
  readonly here: readonly TitleWord[];
  readonly there: readonly TitleWord[];
  /** The word of the first title before the change, and the one behind it. */
  readonly before: TitleWord | undefined;
  readonly after: TitleWord | undefined;
}

/** As much of a mention as its title is compared by. */
export interface Titled extends Pick<Citation, 'key' | 'date'> {
  readonly mention: Pick<CitationMention, 'title'>;
}

/** The words up to a document that the title names, a bracket, or what became of the document: that is told in many ways. */
const otherMatter = /[(]|\d{1,5}[-/](?:\d{4}\/)?\p{Lu}|,?\s(?:đã\s)?được\s(?:sửa đổi|bổ sung|thay thế)/u;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** What titles begin with and people leave out: `về việc ban hành …`. */
const introductions = new Set('về việc v ban hành quy định triển khai thực hiện tổ chức'.split(' '));
/** In the place of a comma or for good measure. */
const fillers = new Set(['và', 'các', 'những', 'việc', 'về']);

export const titleWordsOf: (mention: Pick<CitationMention, 'title'>) => readonly TitleWord[] = remember(({ title }) => {
  if (!title) return [];
  const words = title.text.slice(0, otherMatter.exec(title.text)?.index ?? title.text.length);
  const found = allMatches(words, word).map(({ 0: text, index }): TitleWord => {
    const start = title.span.start + index;
    return { text, key: keyOf(text), span: { start, end: start + text.length } };
  });
  const first = found.findIndex((it) => !introductions.has(it.key));
  return first === -1 ? [] : found.slice(first).filter((it) => !fillers.has(it.key));
});

const withI = new Map([...'yýỳỷỹỵ'].map((it, i) => [it, 'iíìỉĩị'[i] as string]));

/** `kỹ` and `kĩ` are one. */
const keyOf = (text: string): string => fold(text).replace(/(?<=^[hklmst])[yýỳỷỹỵ]$/u, (it) => withI.get(it) ?? it);

const mostWords = 90;
const mostSkipped = 6;
const mostChanged = 3;
const anchor = 3;

/**
 * Where two titles of one document say different things. None where one only stops earlier, and none where they part for good: how
 * far a title goes is not always to be seen.
 */
export function compareTitles(a: Titled, b: Titled): readonly TitleChange[] {
  if (!isOfOneYear(a, b)) return [];
  const here = titleWordsOf(a.mention).slice(0, mostWords);
  const there = titleWordsOf(b.mention).slice(0, mostWords);
  const changes: TitleChange[] = [];
  let [i, j, alike, changed] = [0, 0, 0, 0];
  while (i < here.length && j < there.length) {
    if (here[i]?.key === there[j]?.key) {
      i++;
      j++;
      alike++;
      continue;
    }
    const step = nextAnchor(here.slice(i), there.slice(j));
    if (!step) break;
    const change = {
      here: here.slice(i, i + step.here),
      there: there.slice(j, j + step.there),
      before: here[i - 1],
      after: here[i + step.here],
    };
    if (!isSlight(change)) {
      changes.push(change);
      changed += Math.max(step.here, step.there);
    }
    i += step.here;
    j += step.there;
  }
  return fewestAlike <= alike && changed <= 0.4 * (alike + changed) ? changes : [];
}

/** Numbers without a year begin anew every year: with the days of two years there are two documents, or a wrong day. */
function isOfOneYear(a: Titled, b: Titled): boolean {
  const [one, other] = [a.date?.at, b.date?.at];
  if (one === undefined || other === undefined || yearOf(a) !== undefined) return true;
  return fromDay(one).year === fromDay(other).year;
}

/** Titles are known again by no fewer words. */
const fewestAlike = 4;

/** How many words to pass over on each side until the titles agree again. */
function nextAnchor(
  here: readonly TitleWord[],
  there: readonly TitleWord[],
): { readonly here: number; readonly there: number } | undefined {
  for (let sum = 1; sum <= mostSkipped; sum++) {
    for (let skipped = 0; skipped <= sum; skipped++) {
      const [left, right] = [sum - skipped, skipped];
      if (left !== 0 && right !== 0 && (mostChanged < left || mostChanged < right)) continue;
      if (isAnchor(here, there, { left, right })) return { here: left, there: right };
    }
  }
  return undefined;
}

function isAnchor(
  here: readonly TitleWord[],
  there: readonly TitleWord[],
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  const rest = Math.min(here.length - left, there.length - right);
  if (rest < 0) return false;
  const isAtEnd = here.length - left === there.length - right;
  // A word for a word at the very end, where both stop.
  if (rest === 0) return isAtEnd && left === right && left <= 2;
  const count = Math.min(rest, anchor);
  if (count < anchor && !isAtEnd) return false;
  for (let k = 0; k < count; k++) if (here[left + k]?.key !== there[right + k]?.key) return false;
  return true;
}

const level = /^(?:tỉnh|phố|xã|phường|huyện|quận|khu|ủy|dân|sở|bộ|nước)$/u;
const isAbbreviation = ({ text }: TitleWord): boolean => 2 <= (text.match(/\p{Lu}/gu)?.length ?? 0);
const isName = ({ text }: TitleWord): boolean => isCapital(text);

/** A short form for a long one, or a place named by one and left out by the other: both are right. */
function isSlight({ here, there, before }: TitleChange): boolean {
  if ([...here, ...there].some(isAbbreviation)) return true;
  if (here.length !== 0 && there.length !== 0) return false;
  const added = here.length === 0 ? there : here;
  const words = added.map((it) => it.key).join(' ');
  if (/^(?:trên địa bàn|tỉnh|thành phố|của|toàn|tại)(?:\s|$)/u.test(words) && 1 < added.length) return true;
  if (words === 'năm' || words === 'của' || words === 'công tác' || words === 'số') return true;
  return (
    added.every(isName) && (level.test(before?.key ?? '') || added.every((it) => /^(?:đảng|việt|nam)$/u.test(it.key)))
  );
}

/** The place in the text of the words that differ, with the words beside them where none stand here. */
export function spanOfChange({ block }: Citation, { here, before, after }: TitleChange): Span {
  const first = here[0] ?? before ?? after;
  const last = here[here.length - 1] ?? after ?? before;
  return place(block, { start: first?.span.start ?? 0, end: last?.span.end ?? 0 });
}
