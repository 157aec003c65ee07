import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Plan } from '../../plan/plan';
import { sectionsAround } from '../../plan/sections/sections';
import { fold } from '../../text/fold';
import { isPastAtIssue, type Pair } from './_agreement';
import { asDeadline, heldIn } from './_events';

/**
 * `1. Lễ phát động`, below it `a) Thời gian: ngày 06/5/2026`, or `Lễ phát động: ngày 06/5/2026`, and the row
 * `| Lễ phát động | … | 09/5/2026 |`: one thing, two days.
 */
export function findRowsApart(plan: Plan): readonly Pair[] {
  const { deadlines, outline, header } = plan;
  const rows = deadlines.filter((it) => it.task?.form === 'row' && isOfDays(it) && !isPastAtIssue(it, header));
  if (rows.length === 0) return [];
  const known = new Map<string, Deadline | undefined>();
  const keep = (name: string, it: Deadline): void => {
    const key = fold(name.replace(/^[\p{L}\d.]{1,7}[.)]\s+|^[-+*•]\s*/u, '').trim());
    known.set(key, known.has(key) ? undefined : it);
  };
  for (const it of heldIn(plan)) keep(it.name, asDeadline(it));
  for (const it of deadlines) {
    if (it.task || !it.label || !/^thời gian/iu.test(it.label.text) || !isOfDays(it)) continue;
    // The item of the time is itself a section.
    const around = sectionsAround(outline.sections, it.block.index).filter(({ block }) => block !== it.block);
    keep(around.at(-1)?.title.text ?? '', it);
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
