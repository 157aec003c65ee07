import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { countBy } from '../../text/grouped';
import { textOf } from '../../text/span';

export const guide = defineGuide({
  why: 'Trong một danh sách, các điểm nên cùng một kiểu: a), b), c) chứ không lẫn a), b., (c). Khoản, mục, điều viết khác kiểu đã do quy tắc về cách viết số thứ tự báo; danh sách dùng một kiểu từ đầu đến cuối không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
  examples: [
    {
      text: '1. Chuẩn bị\n\na) Khảo sát.\n\n⟦b.⟧ Lập danh sách.\n\nc) Mời thầu.\n',
      fixed: '1. Chuẩn bị\n\na) Khảo sát.\n\nb) Lập danh sách.\n\nc) Mời thầu.\n',
      says: 'Các điểm khác viết kiểu “a)”, đây là “b.”',
    },
    {
      text: '1. Chuẩn bị\n\na) Khảo sát:\n\n(1) Đo đạc.\n\n⟦2)⟧ Chụp ảnh.\n\n(3) Vẽ sơ đồ.\n',
      fixed: '1. Chuẩn bị\n\na) Khảo sát:\n\n(1) Đo đạc.\n\n(2) Chụp ảnh.\n\n(3) Vẽ sơ đồ.\n',
    },
    {
      text: '1. Chuẩn bị\n\n1.1. Khảo sát.\n\n⟦1.2)⟧ Lập danh sách.\n\n1.3. Mời thầu.\n',
      fixed: '1. Chuẩn bị\n\n1.1. Khảo sát.\n\n1.2. Lập danh sách.\n\n1.3. Mời thầu.\n',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra năm 2027\n\nI- MỤC ĐÍCH\n\nNắm tình hình.\n\n⟦II.⟧ NỘI DUNG\n\nKiểm tra sổ sách.\n\nIII- TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.\n',
      fixed:
        'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra năm 2027\n\nI- MỤC ĐÍCH\n\nNắm tình hình.\n\nII- NỘI DUNG\n\nKiểm tra sổ sách.\n\nIII- TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.\n',
      says: 'Các mục khác viết kiểu “I-”, đây là “II.”',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra năm 2027\n\nI- MỤC ĐÍCH\n\n1. Nắm tình hình.\n\n⟦2-⟧ Nhắc việc chậm.\n\n3. Ghi sổ.\n\nII- NỘI DUNG\n\n1- Kiểm tra sổ sách.\n\n2- Kiểm tra kho.\n',
      fixed:
        'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra năm 2027\n\nI- MỤC ĐÍCH\n\n1. Nắm tình hình.\n\n2. Nhắc việc chậm.\n\n3. Ghi sổ.\n\nII- NỘI DUNG\n\n1- Kiểm tra sổ sách.\n\n2- Kiểm tra kho.\n',
    },
    { text: '1. Chuẩn bị\n\na. Khảo sát.\n\nb. Lập danh sách.\n\n2. Thực hiện\n\na) Thi công.\n\nb) Giám sát.\n' },
    { text: '1. Chuẩn bị\n\na) Khảo sát:\n\n(1) Đo đạc.\n\n(2) Chụp ảnh.\n\nb) Báo cáo.\n' },
  ],
});

export default defineRule({
  id: 'numbering-style-mixed',
  severity: 'hint',
  title: 'Số thứ tự cùng cấp viết nhiều kiểu',
  *check({ plan }) {
    for (const { items, parent, room, opener } of plan.outline.lists) {
      const kind = items[0]?.marker.kind;
      const isPoints = kind === 'letter' || (kind === 'number' && isDeep(parent, opener !== undefined));
      // With the State a dash behind a numeral is told wherever it stands.
      const isOfParty = !isPoints && (kind === 'roman' || kind === 'number') && plan.header.isParty;
      if (room === 0 && (isPoints || isOfParty) && 1 < items.length) yield* judge(items, isOfParty ? dashed : styles);
    }
  },
});

/** Clauses are judged by numbering-format. */
const isDeep = (parent: Section | undefined, hasOpener: boolean): boolean =>
  parent?.marker.kind === 'number' || parent?.marker.kind === 'letter' || hasOpener;

type Style = '.' | ')' | '()' | '-' | '–';

const styles: readonly Style[] = ['.', ')'];
/** The Party may write `I-` and `1-`, and `I.` and `1.`. */
const dashed: readonly Style[] = ['.', '-', '–'];

function* judge(items: readonly Section[], allowed: readonly Style[]): Generator<Finding> {
  /** How the ordinal is written; none for what is another rule's: no sign, a wrong one. */
  const styleOf = ({ marker }: Section): Style | undefined => {
    if (marker.isBracketed) return marker.separator === ')' ? '()' : undefined;
    return allowed.find((it) => it === marker.separator);
  };
  const counts = countBy(items, styleOf);
  if (counts.size < 2) return;
  const isLetter = items[0]?.marker.kind === 'letter';
  const usual = isLetter ? ')' : items[0]?.marker.kind === 'roman' ? '-' : '.';
  const prefers = (style: Style): number => (style === usual ? 0.5 : 0);
  const [main] = [...counts].sort((a, b) => b[1] + prefers(b[0]) - a[1] - prefers(a[0]))[0] ?? [];
  const model = items.find((it) => styleOf(it) === main);
  if (!main || !model) return;
  for (const section of items) {
    const style = styleOf(section);
    if (!style || style === main) continue;
    const { block, marker } = section;
    const span = { start: marker.ordinal.start - (marker.isBracketed ? 1 : 0), end: marker.span.end };
    const written = textOf(block.paragraph.text, span);
    const right = write(marker.label, main);
    yield {
      span: place(block, span),
      message: `Các ${isLetter ? 'điểm' : 'mục'} khác viết kiểu “${write(model.marker.label, main)}”, đây là “${written}”`,
      fixes: offer(`Đổi thành ${right}`, replace(place(block, span), right)),
    };
  }
}

const write = (label: string, style: Style): string => (style === '()' ? `(${label})` : `${label}${style}`);
