import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { mottoWords } from '../../plan/lines/head-words';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { type Edit, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { textOf } from '../../text/span';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n';
const rest = '\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n';

export const guide = defineGuide({
  why:
    'Tiêu ngữ là “Độc lập - Tự do - Hạnh phúc”: chữ in thường, chữ cái đầu của mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối (-) và có cách chữ. ' +
    'Sai chữ là lỗi, sai gạch nối hoặc dấu cách là cảnh báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1.b',
  examples: [
    {
      text: `${nation}⟦Độc lập – Tự do - Hạnh phúc⟧${rest}`,
      fixed: `${nation}Độc lập - Tự do - Hạnh phúc${rest}`,
      says: 'đang là “–”, phải là gạch nối',
    },
    {
      text: `${nation}⟦Độc lập -Tự do-Hạnh phúc⟧${rest}`,
      fixed: `${nation}Độc lập - Tự do - Hạnh phúc${rest}`,
      says: 'Hai bên gạch nối',
    },
    {
      text: `${nation}⟦Độc lập Tự do - Hạnh phúc⟧${rest}`,
      fixed: `${nation}Độc lập - Tự do - Hạnh phúc${rest}`,
      says: 'thiếu gạch nối',
    },
    {
      text: `${nation}⟦Độc Lập - Tự Do - Hạnh Phúc⟧${rest}`,
      fixed: `${nation}Độc lập - Tự do - Hạnh phúc${rest}`,
      says: 'viết hoa sai',
    },
    {
      text: `UBND TỈNH AN BÌNH        ${nation}SỞ NỘI VỤ        ⟦Độc lập - Tư do - Hạnh phúc⟧${rest}`,
      fixed: `UBND TỈNH AN BÌNH        ${nation}SỞ NỘI VỤ        Độc lập - Tự do - Hạnh phúc${rest}`,
      says: 'phải là',
    },
    { text: `${nation}**Độc lập - Tự do - Hạnh phúc**\n---------------${rest}` },
    { text: `${nation}Độc lập - Tự do -\nHạnh phúc${rest}` },
    { text: `${nation}⟦Độc lập - Tư do -\nHạnh phúc⟧${rest}` },
    { text: 'Khẩu hiệu treo tại hội trường: ĐỘC LẬP – TỰ DO – HẠNH PHÚC.\n' },
  ],
});

export default defineRule({
  id: 'header-tieu-ngu-text',
  severity: 'error',
  title: 'Tiêu ngữ viết sai',
  *check({ plan }) {
    const { motto } = plan.header;
    if (!motto || motto.text === mottoWords) return;
    const finding = checkMotto(plan, motto);
    if (finding) yield finding;
  },
});

const title = `Đổi thành “${mottoWords}”`;
const plainWords = mottoWords.replace(/ - /gu, ' ');
const gap = /(?<=\p{L})[^\p{L}\p{M}]+(?=\p{L})/gu;

/** What stands between the words, where it is no hyphen with a space on both sides. */
function sayJoint(motto: string): string {
  // The other gaps part the words of one phrase.
  const joints = (motto.match(gap) ?? []).filter((_, i) => i % 2 === 1);
  const sign = joints.map((it) => it.trim()).find((it) => it !== '-');
  if (sign === undefined) return 'Hai bên gạch nối trong Tiêu ngữ phải có đúng một dấu cách';
  if (sign === '') return 'Giữa các cụm từ của Tiêu ngữ thiếu gạch nối (-)';
  return `Giữa các cụm từ của Tiêu ngữ đang là “${sign}”, phải là gạch nối (-)`;
}

function checkMotto(plan: Plan, motto: Phrase): Finding | undefined {
  const words = motto.text.replace(gap, ' ').replace(/[^\p{L}\p{M}]+$/u, '');
  if (words !== plainWords) {
    const isCase = words.toLocaleLowerCase('vi') === plainWords.toLocaleLowerCase('vi');
    return {
      span: motto.span,
      message: isCase ? `Tiêu ngữ đang viết hoa sai, phải là “${mottoWords}”` : `Tiêu ngữ phải là “${mottoWords}”`,
      fixes: offer(title, replace(motto.span, mottoWords)),
    };
  }
  const shown = motto.text.replace(/[\u00a0\u202f]/gu, ' ').replace(/[\u2010\u2011]/gu, '-');
  const edits = shown === mottoWords ? [] : separators(plan, motto);
  if (edits.length === 0) return undefined;
  return {
    span: motto.span,
    message: sayJoint(shown),
    severity: 'warning',
    fixes: [{ title, edits, safe: true }],
  };
}

/** Only what stands between the words is touched, in whatever form the letters are written. */
function separators({ source }: Plan, { span }: Phrase): readonly Edit[] {
  const written = textOf(source.text, span);
  const edits: Edit[] = [];
  let i = 0;
  for (const found of allMatches(written, /(?<=[\p{L}\p{M}])[^\p{L}\p{M}]+/gu)) {
    const isLast = found.index + found[0].length === written.length;
    const wanted = isLast ? '' : i % 2 === 0 ? ' ' : ' - ';
    i++;
    const seen = found[0].replace(/[\u00a0\u202f]/gu, ' ').replace(/[\u2010\u2011]/gu, '-');
    if (seen === wanted) continue;
    const start = span.start + found.index;
    edits.push({ span: { start, end: start + found[0].length }, text: wanted });
  }
  return edits;
}
