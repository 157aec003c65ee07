import { isFormHeading, isMotto, type Line, numberLine } from './lines/lines';
import { isNumbered, isSection, kindAt, lineAt, nextWords, type Page, textAt } from './lines/page';
import type { BlockRange } from './plan';

const deepestAttribution = 5;
const deepestNumber = 12;

/** A file that holds nothing but an appendix: `Phụ lục II`, or a title over `(Kèm theo Kế hoạch số …)` that is no plan's. */
export function startsAsAppendix(page: Page): boolean {
  const first = nextWords(page, 0);
  if (lineAt(page, first)?.isAppendixHeading) return true;
  for (let i = first; i < first + deepestAttribution; i++) {
    const line = lineAt(page, i);
    if (line?.isAttribution) return first < i;
    // A document that has lost its tên loại still has its number and its Tiêu ngữ.
    if (numberLine.test(textAt(page, i)) || isMotto(textAt(page, i))) return false;
    if (!line || isNumbered(page, i) || line.title || (i === first && !line.isCapitals)) return false;
  }
  return false;
}

/**
 * Where the first appendix begins, or the end. Before the document has come to its end a line `Phụ lục I: …` may be one of a
 * list; it begins an appendix when a title, an attribution or a table follows.
 */
export function findAppendix(page: Page, from: number): number {
  let hasEnded = false;
  let hasSections = false;
  let hasHead = from !== 0;
  const first = nextWords(page, 0);
  for (let i = from; i < page.blocks.length; i++) {
    const line = page.lines[i] as Line;
    hasHead ||= i < deepestNumber && numberLine.test(textAt(page, i));
    // `Bảng 1. Lộ trình` over a table belongs to the text, as long as that goes on.
    const mayBegin = (): boolean => !isFormHeading(textAt(page, i)) && isFollowedByTitle(page, i);
    if (line.isAppendixHeading && (hasEnded || i === first || mayBegin())) return i;
    if (line.isAttribution && i !== first && (hasEnded || hasSections || !hasHead)) {
      const start = titleAbove(page, i, from);
      if (start !== undefined) return start;
    }
    if (line.isEnd || line.isRecipientsLabel) hasEnded = true;
    if (line.isSignature && lineAt(page, nextWords(page, i + 1))?.isName) hasEnded = true;
    if (isSection(page, i)) hasSections = true;
  }
  return page.blocks.length;
}

function isFollowedByTitle(page: Page, i: number): boolean {
  const next = nextWords(page, i + 1);
  const line = lineAt(page, next);
  if (!line || isNumbered(page, next)) return false;
  return line.isCapitals || line.isAttribution || kindAt(page, next) === 'row';
}

const longestTitle = 6;

/** The first line of the title in capitals that stands over an attribution, with the head of an attached document. */
function titleAbove(page: Page, attribution: number, from: number): number | undefined {
  let start: number | undefined;
  for (let i = attribution - 1; from <= i && attribution - longestTitle <= i; i--) {
    const line = page.lines[i] as Line;
    if (kindAt(page, i) !== 'text') continue;
    if (line.isEnd || line.isSignature || line.isRecipientsLabel || line.isName || isNumbered(page, i)) break;
    if (line.isCapitals || line.isAppendixHeading || (start !== undefined && isMotto(textAt(page, i)))) start = i;
    else if (start !== undefined || /[.;:]$/u.test(textAt(page, i))) break;
  }
  return start;
}

/** The appendices from where the closing ends; forms and tables inside one belong to it. */
export function findAppendices(page: Page, from: number): BlockRange[] {
  const starts: number[] = [];
  let hasLabels = false;
  let headingEnd = -1;
  for (let i = from; i < page.blocks.length; i++) {
    const line = page.lines[i] as Line;
    const opens = line.isAppendixHeading && !(hasLabels && isFormHeading(textAt(page, i)));
    const first = line.isAttribution && headingEnd < i - 1 ? titleAbove(page, i, from) : undefined;
    if (opens || (i === from && kindAt(page, i) === 'text')) {
      starts.push(i);
      headingEnd = endOfHeading(page, i);
    } else if (first !== undefined && headingEnd < first) {
      starts.push(first);
      headingEnd = i;
    }
    if (opens && !isFormHeading(textAt(page, i))) hasLabels = true;
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? page.blocks.length }));
}

/** The last line of an appendix's heading: its title and `(Kèm theo …)`. */
function endOfHeading(page: Page, start: number): number {
  let end = start;
  for (let i = start + 1; i < start + longestTitle; i++) {
    const line = lineAt(page, i);
    if (!line || isNumbered(page, i)) break;
    if (line.isAttribution) return i;
    const isTitle = line.isCapitals || /^\p{Ll}/u.test(textAt(page, i)) || lineAt(page, i + 1)?.isAttribution;
    if (!isTitle) break;
    end = i;
  }
  return end;
}
