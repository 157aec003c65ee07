import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Plan } from '../../plan/plan';
import { sectionsAround } from '../../plan/sections/sections';
import { fold } from '../../text/fold';
import { isPastAtIssue, type Pair } from './_agreement';

/** `1. Lễ phát động`, below it `a) Thời gian: ngày 06/5/2026`, and the row `| Lễ phát động | … | 09/5/2026 |`: one thing, two days. */
export function findRowsApart({ deadlines, outline, header }: Plan): readonly Pair[] {
  const rows = deadlines.filter((it) => it.task?.form === 'row' && isOfDays(it) && !isPastAtIssue(it, header));
  if (rows.length === 0) return [];
  const known = new Map<string, Deadline | undefined>();
  for (const it of deadlines) {
    if (it.task || !it.label || !/^thời gian/iu.test(it.label.text) || !isOfDays(it)) continue;
    // The item of the time is itself a section.
    const around = sectionsAround(outline.sections, it.block.index).filter(({ block }) => block !== it.block);
    const key = fold(around.at(-1)?.title.text ?? '');
    known.set(key, known.has(key) ? undefined : it);
  }
  return rows.flatMap((row): readonly Pair[] => {
    const key = fold(row.task?.title?.text ?? '');
    const other = key.includes(' ') ? known.get(key) : undefined;
    if (!other || isPastAtIssue(other, header)) return [];
    const [first = 0, last = 0] = [other.earliest, other.latest];
    const isLimit = row.operator === 'before' || row.operator === 'by' || row.operator === 'until';
    const agrees = first <= (row.latest ?? first) && (isLimit || (row.earliest ?? last) <= last);
    // The cell has room for the day alone, not for all that the label says: which to write there is for the drafter.
    return agrees ? [] : [{ odd: { ...row, clause: row.span }, other }];
  });
}

const isOfDays = ({ end, isUnclear, operator }: Deadline): boolean =>
  end?.kind === 'day' && end.latest !== undefined && !isUnclear && operator !== 'recurring';
