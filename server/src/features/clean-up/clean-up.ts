import { readText } from '../../plan/build';
import type { PlanText } from '../../plan/plan';
import { reflow } from '../../plan/reflow/reflow';
import type { Extent } from '../../syntax/reading/page';
import { createReader } from '../../syntax/reading/read';
import { applyEdits } from '../../text/edit';
import { backThrough, type Change, type Rewriting } from '../../text/rewriting';
import { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { bulletCleaners, clean, cleaners, composing, decodeOld, isEncoded } from './letters';
import { dropPageLines } from './page-lines';
import { cleanSpaces } from './spaces';

export interface CleanUp {
  readonly text: string;
  /** In the order of the text as it was, which their places are in. */
  readonly changes: readonly Change[];
}

/** One step from a text to the next. */
export interface Pass extends Rewriting {
  readonly before: string;
  readonly after: string;
}

/**
 * Text that was copied out of a PDF, Word or a page of the web, as a careful typist would write it down: each paragraph in one
 * line, without what the pages and programs have put between. What is changed beyond white space is told letter by letter.
 */
export const cleanUp = (text: string, extent: Extent = 'document'): CleanUp => follow(text, passes(text, extent));

/** Only the bullets of Word, which show as boxes or letters elsewhere: all else is as it was copied. */
export const cleanBullets = (text: string): CleanUp => follow(text, bulletPasses(text));

function follow(text: string, all: Iterable<Pass>): CleanUp {
  const changes: Change[] = [];
  let back = (at: Span): Span => at;
  let current = text;
  for (const pass of all) {
    const before = back;
    for (const it of pass.changes) changes.push({ ...it, at: before(it.at) });
    const step = backThrough(pass.edits);
    back = (at) => before(step(at));
    current = pass.after;
  }
  changes.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return { text: current, changes };
}

/** What is joined may be joined further, and a sign may come to stand beside a space: until nothing changes, but not for ever. */
const mostRounds = 6;

export function* passes(text: string, extent: Extent): Generator<Pass> {
  const read = createReader();
  let current = text;
  let isFirst = true;
  const take = function* ({ edits, changes }: Rewriting): Generator<Pass> {
    if (edits.length === 0) return;
    const before = current;
    current = applyEdits(before, edits);
    if (current !== before) yield { before, after: current, edits, changes };
  };
  // Where the drafter has said that lines are to be joined, it is so once; then the text is read as any other.
  const reading = (): PlanText =>
    readText(new Source(current), { read, extent: extent === 'wrapped' && !isFirst ? 'excerpt' : extent });
  for (let round = 0; round < mostRounds; round++) {
    const before = current;
    if (foreign.test(current)) {
      yield* take(decodeOld(reading()));
      yield* take(clean(current, composing));
      if (strange.test(current) && !isEncoded(reading())) {
        for (const it of cleaners) yield* take(clean(current, it));
      }
    }
    yield* take(dropPageLines(new Source(current)));
    yield* take(reflow(reading()));
    yield* take(cleanSpaces(reading()));
    if (current === before) return;
    isFirst = false;
  }
}

function* bulletPasses(text: string): Generator<Pass> {
  if (isEncoded(readText(new Source(text), { read: createReader(), extent: 'excerpt' }))) return;
  let current = text;
  for (const it of bulletCleaners) {
    const before = current;
    const { edits, changes } = clean(before, it);
    current = applyEdits(before, edits);
    if (0 < edits.length) yield { before, after: current, edits, changes };
  }
}

const foreign = /\P{ASCII}/u;
const strange =
  /[^\P{Cc}\t\n\f\r\u0080-\u009f]|[\u00a0\u00ad·§Øü\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ue000-\uf8ff\ufb00-\ufb06\ufeff•◦‣⁃∙●▪■◆➢➤►▶❖]|^[ \t]*[ov](?:\t| [ \t])/mu;
