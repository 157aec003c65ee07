import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import { type Edit, remove, replace } from '../../text/edit';

export const guide = defineGuide({
  why: 'Số La Mã và tên của mục lớn viết bằng chữ in hoa: “I. MỤC ĐÍCH, YÊU CẦU”. Khi cả văn bản đều viết thường thì chỉ nhắc một lần; đoạn văn sau số La Mã, đề cương trong phụ lục và “Phần I”, “Chương I” không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục V.6.b',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. ⟦Nội dung thực hiện⟧\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG THỰC HIỆN\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
      says: 'Tên Mục II đang viết thường, phải in hoa như các mục khác',
    },
    {
      text: 'I. ⟦Mục đích⟧\n\nGiữ rừng.\n\nII. Nội dung\n\nTuần tra.\n',
      fixed: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\nTuần tra.\n',
      says: 'Tên các mục I, II… đang viết thường, theo mẫu phải in hoa',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG⟦:⟧\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
      fixed: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
      says: 'thừa dấu',
    },
    {
      text: 'I. MỤC ĐÍCH:\n\nGiữ rừng.\n\nII. NỘI DUNG:\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
    },
    {
      text: 'I. MỤC ĐÍCH (theo ý kiến của xã)\n\nGiữ rừng.\n\nII. Tuần tra rừng mỗi tuần một lần, ghi sổ.\n\nIII. KINH PHÍ: Ngân sách xã\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Giữ rừng.\n\nII. ⟦Nội dung⟧\n\n1. Tuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
    },
    {
      text: 'Phần I\nQuy định chung\n\nI. Phạm vi\n\nToàn xã.\n\nII. Đối tượng\n\nHộ dân.\n'.replace(/II?\. /gu, '- '),
    },
  ],
});

export default defineRule({
  id: 'roman-heading-not-caps',
  severity: 'information',
  title: 'Tên mục La Mã viết thường',
  *check({ plan }) {
    for (const { items, room, parent } of plan.outline.lists) {
      if (room !== 0 || items[0]?.marker.kind !== 'roman' || isSmall(items)) continue;
      const stopped = items.filter(isStopped);
      const areFew = (count: number): boolean => 2 * count < items.length;
      if (areFew(stopped.length)) yield* stopped.map(unstop);
      const headings = items.filter(isHeading);
      const low = headings.filter((it) => !isCapital(wordsOf(it)));
      const [first] = low;
      if (!first) continue;
      if (low.length < headings.length) {
        const isBare = areFew(stopped.length + 1);
        for (const it of low) {
          const message = `Tên Mục ${it.marker.label} đang viết thường, phải in hoa như các mục khác`;
          yield toFinding(it, [it], { message, isBare });
        }
      } else if (!parent && 1 < low.length && !plan.header.isParty) {
        const isBare = areFew(stopped.length + low.filter((it) => wordsOf(it).endsWith(':')).length);
        const message = 'Tên các mục I, II… đang viết thường, theo mẫu phải in hoa';
        yield { ...toFinding(first, low, { message, isBare }), severity: 'hint' };
      }
    }
  },
});

/** It ends like a sentence, which is wrong where it is one of few, and the others end as titles do. */
const isStopped = (it: Section): boolean => /^[^\p{Ll}]+[.:;,]$/u.test(wordsOf(it));

function unstop({ block }: Section): Finding {
  const end = block.paragraph.text.length;
  const span = place(block, { start: end - 1, end });
  const sign = block.paragraph.text.slice(-1);
  const fixes = offer(`Bỏ dấu “${sign}”`, remove(span));
  return { span, message: `Cuối tên mục thừa dấu “${sign}”`, severity: 'hint', fixes };
}

const isSmall = (items: readonly Section[]): boolean => items.some((it) => /^[ivx]/u.test(it.marker.label));

const longestHeading = 120;

const wordsOf = ({ block, marker }: Section): string => block.paragraph.text.slice(marker.end);

/** A title, and no sentence: it does not end as one, and says nothing behind a colon. */
function isHeading(section: Section): boolean {
  const words = wordsOf(section);
  return words !== '' && words.length <= longestHeading && !/[.;,]$|:\s*\S/u.test(words) && !/^\[/u.test(words);
}

/** In capitals, but for what stands in brackets and quotation marks and a word or two between. */
function isCapital(words: string): boolean {
  const own = words.replace(/\([^()]*\)?|“[^”]*”?|"[^"]*"?/gu, ' ');
  const upper = own.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = own.match(/\p{Ll}/gu)?.length ?? 0;
  return lower <= upper;
}

interface Told {
  readonly message: string;
  /** In capitals a colon would be told. */
  readonly isBare: boolean;
}

function toFinding(section: Section, repaired: readonly Section[], { message, isBare }: Told): Finding {
  const at = (it: Section): Edit['span'] =>
    place(it.block, { start: it.marker.end, end: it.block.paragraph.text.trimEnd().length });
  const title = repaired.length === 1 ? 'Viết in hoa tên mục này' : `Viết in hoa tên ${repaired.length} mục`;
  const end = isBare ? /[:\s]+$/u : /\s+$/u;
  const edits = repaired.map((it) => replace(at(it), wordsOf(it).replace(end, '').toUpperCase()));
  return { span: at(section), message, fixes: [{ title, edits, safe: false }] };
}
