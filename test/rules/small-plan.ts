import { expectMarks } from './workbench';

export const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n';

/** A plan of three parts, with this in the second. */
export const body = (text: string): string =>
  `${head}I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NỘI DUNG\n\n${text}\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác phòng thực hiện.\n`;

/** All that is said of how its parts are cited, numbered, addressed and spelt. */
const groups =
  /^(?:citation|numbering|letter|text-broken|date-separator|spelling|roman|recipients|date-invalid|empty-section|missing-content)/u;

export const expectFormsMarked = (draft: string): void => expectMarks(draft, (it) => groups.test(it));
