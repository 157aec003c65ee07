import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { signsLike } from '../../syntax/needs';
import { capitalized, isCapital } from '../../text/capitals';
import { fold, unaccent } from '../../text/fold';
import { allMatches } from '../../text/match';

export const guide = defineGuide({
  why: 'Nhãn viết sai thì các nhiệm vụ không còn cùng một kiểu, và Thảo không đọc được ai làm việc gì. Chỉ xét vài nhãn quen dùng, đứng đầu dòng và có dấu hai chấm.',
  examples: [
    {
      text: '⟦Đơn vị chủ chì⟧: Văn phòng Sở.',
      fixed: 'Đơn vị chủ trì: Văn phòng Sở.',
      says: '“Đơn vị chủ trì”',
    },
    { text: '- ⟦Thời gian thực hiên⟧: Tháng 3 năm 2027.', fixed: '- Thời gian thực hiện: Tháng 3 năm 2027.' },
    {
      text: 'Đơn vị chủ trì: Văn phòng Sở; ⟦Đơn vị phồi hợp⟧: Phòng Nội vụ.',
      fixed: 'Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Phòng Nội vụ.',
    },
    { text: '- Đơn vị chủ trì: Văn phòng Sở.\n\n- ĐƠN VỊ PHỐI HỢP: Phòng Nội vụ.\n\n- Đơn vị chủ quản: Sở Nội vụ.' },
    { text: 'Đơn vị chủ chốt: các phòng chuyên môn.' },
  ],
});

export default defineRule({
  id: 'assignment-label-spelling',
  severity: 'hint',
  title: 'Nhãn phân công viết sai chính tả',
  needs: [signsLike(/:/u)],
  *checkParagraph({ kind, text, marker }) {
    if (kind !== 'text') return;
    const isItem = marker?.kind === 'dash' || marker?.kind === 'plus' || marker?.kind === 'bullet';
    const from = isItem ? marker.end : 0;
    for (const match of allMatches(text.slice(from), label)) {
      const words = match.groups?.words as string;
      const right = rightForm(words);
      if (right === undefined) continue;
      const start = from + match.index + match[0].indexOf(words);
      const form = isCapital(words) ? capitalized(right) : right;
      yield {
        span: { start, end: start + words.length },
        message: `“${words}” viết sai, nhãn đúng là “${form}”`,
        fixes: changeTo({ start, end: start + words.length }, form),
      };
    }
  },
});

/** At the beginning, or behind the value of another: `Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: …`. */
const label = /(?:^|[;.]\s)(?<words>\p{L}[\p{L} ]{6,28}\p{L})(?=\s?:)/gu;

function rightForm(words: string): string | undefined {
  const key = fold(words);
  if (known.has(key)) return undefined;
  const sound = soundOf(key);
  return bySound.get(sound) ?? labels.find((it) => differsByOne(soundOf(it), sound));
}

const labels = [
  'đơn vị chủ trì',
  'cơ quan chủ trì',
  'bộ phận chủ trì',
  'đơn vị phối hợp',
  'cơ quan phối hợp',
  'đơn vị thực hiện',
  'cơ quan thực hiện',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời hạn hoàn thành',
  'thời hạn thực hiện',
  'kinh phí thực hiện',
  'địa điểm thực hiện',
  'sản phẩm dự kiến',
  'người chịu trách nhiệm',
];
const known = new Set(labels);
/** `ch` and `tr`, `s` and `x` sound alike to many. */
const soundOf = (words: string): string => unaccent(words).replace(/tr/gu, 'ch').replace(/x/gu, 's');
const bySound = new Map(labels.map((it) => [soundOf(it), it]));

/** One letter more, less or another: what a slip of the finger makes. */
function differsByOne(a: string, b: string): boolean {
  if (a === b || 1 < Math.abs(a.length - b.length)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
