import type { Plan } from '../../plan/plan';
import { shortNamesOf } from '../../plan/references/short-names';
import { fold, unaccent } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Gap } from './_compared-names';

/**
 * Words left out behind a short name that stands for them, `Ban Chỉ đạo`, or behind the first word of the name of an
 * organisation, `Hội`; initials for their words; the day of a document, and the years of `kỷ niệm 36 năm ngày …`.
 */
export function isShortened(
  { added, addedKeys, missing, missingKeys, behind }: Gap,
  { subject, name, plan }: { readonly subject: string; readonly name: string; readonly plan: Plan },
): boolean {
  if (1 < addedKeys.length && missingKeys.length === 0 && isOfIssuer(addedKeys, plan)) return true;
  if (addedKeys.length === 1) return isInitialsOf(wordsAt(name, added), missingKeys);
  if (addedKeys.length !== 0) return false;
  if (/^ngày(?: (?:tháng|năm|\d{1,4})){3,5}$/u.test(missingKeys.join(' '))) return true;
  const lead = name.slice(0, behind?.start).trimEnd();
  const key = ` ${fold(lead)}`;
  if (/^\d{1,4} năm$/u.test(missingKeys.join(' ')) && key.endsWith(' kỷ niệm')) return true;
  if (
    /(?<![\p{L}\p{M}])(?:Hội|Đoàn|Đội|Trường|Công ty|Công đoàn|Liên đoàn|Hợp tác xã|Lễ hội|Ngày hội|Cuộc thi|Hội thi|Giải|Đại hội|Chương trình|Đề án|Dự án)$/u.test(
      lead,
    )
  ) {
    return /^[“"]?\p{Lu}/u.test(wordsAt(subject, missing));
  }
  return [...shortNamesOf(plan).values()].some((it) => !it.isInitials && key.endsWith(` ${fold(it.name)}`));
}

/** One word written twice, which is told as such. */
export const isEcho = ({ missingKeys, addedKeys, before, behind }: Gap, name: string): boolean =>
  missingKeys.length === 0 &&
  addedKeys.length === 1 &&
  [before, behind].some((it) => fold(wordsAt(name, it)) === addedKeys[0]);

/** `tổ chuyên môn khối 4 - 5` as the head has it: whose plan it is. */
const isOfIssuer = (keys: readonly string[], { header }: Plan): boolean =>
  fold(header.issuer?.text ?? '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(' ')
    .includes(keys.join(' '));

/** `KCB` for `khám bệnh, chữa bệnh`: initials in their order, of some of the words. */
function isInitialsOf(initials: string, keys: readonly string[]): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(initials)) return false;
  let next = 0;
  const letters = [...unaccent(initials)];
  for (const key of keys) if (unaccent(key)[0] === letters[next]) next++;
  return next === letters.length && unaccent(keys[0] ?? '')[0] === letters[0];
}

export const wordsAt = (text: string, it: Span | undefined): string => (it ? text.slice(it.start, it.end) : '');
