import { fromDay, twoDigits, writeDate, writeDay } from '../../syntax/days/date';
import { decapitalized } from '../../text/capitals';
import { within } from '../../text/span';
import type { Header } from '../head/header';
import type { Plan } from '../plan';
import { type Section, sectionsAround } from '../sections/sections';
import type { DeadlineTime } from './deadline-times';
import type { Deadline, DeadlineAction } from './deadlines';

const actions: Record<DeadlineAction, string> = {
  report: 'Hạn báo cáo',
  submit: 'Hạn gửi',
  complete: 'Hạn hoàn thành',
  start: 'Thời gian bắt đầu',
  hold: 'Thời gian tổ chức',
  other: 'Thời hạn',
};

/** `Hạn báo cáo 05/11/2026`, as a message begins. */
export const sayDeadline = (deadline: Deadline): string => `${actions[deadline.action]} ${sayTime(deadline)}`;

/** `05/11/2026`, `tháng 5/2026`, `quý II năm 2026`, as the draft writes it. */
export function sayTime({ start, end }: Pick<Deadline, 'start' | 'end'>): string {
  if (!end) return 'thường xuyên';
  return start ? `${sayPart(start)} - ${sayPart(end)}` : sayPart(end);
}

function sayPart({ date, words, latest, turn }: DeadlineTime): string {
  if (turn) return `ngày ${words}`;
  if (date && latest !== undefined && date.year) return writeDay(latest);
  return decapitalized(words);
}

/** The day of issue as far as it is known: `20/11/2026`, `tháng 11/2026`, `năm 2026`. */
export function sayIssue({ earliest, latest }: NonNullable<Header['issued']>): string {
  const first = fromDay(earliest);
  if (earliest === latest) return writeDate(first);
  const last = fromDay(latest);
  return first.month === last.month
    ? `tháng ${first.month < 3 ? twoDigits(first.month) : first.month}/${first.year}`
    : `năm ${first.year}`;
}

/** Where something stands, as the draft numbers it: `khoản 2 Mục III`, `Phụ lục I`. */
export function sayPlace({ outline, appendices, layout }: Plan, index: number): string | undefined {
  const appendix = appendices.find((it) => within(it.blocks, index));
  if (appendix)
    return (/^phụ lục(?:\s+(?:số\s+)?[\p{L}\d]{1,5}(?![\p{L}\p{M}]))?/iu.exec(appendix.label)?.[0] ?? 'phụ lục').trim();
  const parts = sectionsAround(outline.sections, index).map(saySection);
  if (parts.length !== 0) return parts.reverse().join(' ');
  return index + 1 === layout.body.end ? 'đoạn kết' : undefined;
}

function saySection({ marker, level }: Section): string {
  if (marker.kind === 'division') return `${marker.word} ${marker.label}`;
  if (marker.kind === 'letter') return `điểm ${marker.label}`;
  if (marker.kind === 'number' && 1 < level) return `${1 < marker.numbers.length ? 'mục' : 'khoản'} ${marker.label}`;
  return marker.kind === 'roman' ? `Mục ${marker.label.toUpperCase()}` : `mục ${marker.label}`;
}
