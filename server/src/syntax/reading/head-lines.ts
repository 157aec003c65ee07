import { isMottoOrParty, type Look } from '../line';
import type { Line } from './page';

/** A line in capitals, or a line of the document's head, is a paragraph of its own unless it is a numbered heading. */
export function isStandalone(before: Look, line: Look): boolean {
  if (before.isAlone) return true;
  return before.isPlaceAndDate && !/^(?:tháng|năm)/u.test(line.text);
}

const longestOfHead = 45;
const cutInTwo = /^(?:KẾ\/HOẠCH$|QUYẾT\/ĐỊNH$|Kính\/gửi\s?:)/u;

/** A narrow column has cut in two: `Hoài Lĩnh, ngày` and `06 tháng 6 năm 2026`, `Độc lập - Tự do -` and `Hạnh phúc`. */
export function isRestOfHead(lines: readonly Line[], { text }: Look): boolean {
  const above = lines.at(-1)?.look.text ?? '';
  if (longestOfHead < above.length || longestOfHead < text.length) return false;
  if (lines.length === 1 && cutInTwo.test(`${above}/${text}`)) return true;
  if (lines.slice(0, 2).some((it) => it.look.isPlaceAndDate)) {
    return (
      (above.endsWith(' ngày') && /^\d{1,2}\s+tháng(?:\s|$)/u.test(text)) ||
      (above.endsWith('tháng') && /^\d{1,2}\s+năm(?:\s|$)/u.test(text)) ||
      (above.endsWith('năm') && /^(?:19|20)\d\d$/u.test(text))
    );
  }
  return isMottoOrParty(`${above} ${text}`);
}

/** `Thành phố Hoài` and `Lĩnh, ngày 06 tháng 6 năm 2026`; also `Hoài` alone, above the rest of the name. */
export const isPlaceAbove = (before: Look, line: Look): boolean =>
  line.isPlaceAndDate &&
  (unitAbove.test(before.text) || halfName.test(`${before.text}/${line.text.slice(0, line.text.indexOf(','))}`));

const unitAbove = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu)(?:\s\p{Lu}\p{Ll}{0,6}){0,2}$/u;
const halfName =
  /^\p{Lu}\p{Ll}{1,6}(?:\/\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){0,2}|\s\p{Lu}\p{Ll}{1,6}\/\p{Lu}\p{Ll}{1,6})$/u;
