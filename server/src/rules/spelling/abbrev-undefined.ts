import { commonAbbreviations, expansions } from '../../data/abbreviations';
import { defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { isCapitals } from '../../syntax/line';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import type { Span } from '../../text/span';

export default defineRule({
  id: 'abbrev-undefined',
  severity: 'information',
  title: 'Chữ viết tắt dùng mà chưa nói nghĩa',
  why:
    'Người nhận ở cơ quan khác có thể không hiểu chữ viết tắt của ngành mình. Lần đầu nên viết đủ rồi để chữ tắt trong ngoặc: “thủ tục hành chính (TTHC)”. Thảo im lặng với chữ quen dùng ' +
    '(UBND, HĐND, BHXH …), tên công ty, sản phẩm, số hiệu, trong bảng, tiêu đề và Nơi nhận.',
  examples: [
    {
      text: 'I. NHIỆM VỤ\n\nRà soát các ⟦TTHC⟧ liên quan. Mỗi TTHC có một quy trình.\n',
      fixed: 'I. NHIỆM VỤ\n\nRà soát các thủ tục hành chính (TTHC) liên quan. Mỗi TTHC có một quy trình.\n',
      says: 'TTHC',
    },
    {
      text: 'I. NHIỆM VỤ\n\nPhát triển ⟦KDCM⟧ kiểu mẫu.\n\nMỗi khu dân cư mới (KDCM) có một nhà văn hóa.\n',
      says: 'sau đó',
    },
    { text: 'I. NHIỆM VỤ\n\nRà soát thủ tục hành chính (sau đây viết tắt là TTHC). Công bố TTHC mới.\n' },
    {
      text: 'I. NHIỆM VỤ\n\nUBND, HĐND, MTTQ các xã; Nghị quyết số 12/NQ-BCS; Công ty TNHH ABC SỐ MỘT; giai đoạn II, III, IV.\n',
    },
    {
      text: 'I. NHIỆM VỤ\n\n| STT | KDCM |\n| --- | --- |\n| 1 | Đạt |\n\nCông ty SAVINO tài trợ.\n\nNơi nhận:\n- BQLDA;\n- Lưu: VT.\n',
    },
  ],
  *check({ plan }) {
    const seen = new Set<string>();
    const defined = new Map<string, Span>();
    const open: { readonly mention: Mention; readonly block: Block }[] = [];
    for (const block of plan.blocks) {
      const found = mentionsOf(block.paragraph);
      if (found.length === 0) continue;
      const isText = speaksHere(plan, block);
      for (const mention of found) {
        if (mention.isDefinition) {
          if (!defined.has(mention.key)) defined.set(mention.key, place(block, mention.span));
        } else if (isText && !seen.has(mention.key) && !defined.has(mention.key)) {
          open.push({ mention, block });
        }
        seen.add(mention.key);
      }
    }
    for (const { mention, block } of open) yield toFinding(mention, block, defined.get(mention.key));
  },
});

interface Mention {
  readonly key: string;
  readonly span: Span;
  readonly isDefinition: boolean;
}

const common = new Set([...commonAbbreviations.values()].flat());
const capitals = /(?<![\p{L}\p{M}\p{N}@._/&-])\p{Lu}{3,8}(?![\p{L}\p{M}\p{N}@_/&])(?!-\p{L})/gu;
const roman = /^[IVXLCDM]+$/u;
/** `(TTHC)`, `(viết tắt là TTHC)`, `(TTHC, KCN)`, `“TTHC”`. */
const definitionBefore = /[([][^()[\]]{0,60}$|(?:viết tắt|gọi tắt|gọi chung)(?:\s+là)?\s*:?\s*[“"]?$/u;

const mentionsOf: (paragraph: Paragraph) => readonly Mention[] = remember(({ text, kind }) => {
  if (kind !== 'text' && kind !== 'footnote') return [];
  const found: Mention[] = [];
  for (const { 0: key, index } of text.matchAll(capitals)) {
    if (common.has(key) || roman.test(key) || !isAbbreviation(key)) continue;
    const end = index + key.length;
    const isDefinition = definitionBefore.test(text.slice(Math.max(0, index - 70), index));
    if (!isDefinition && isInName(text, index, end)) continue;
    found.push({ key, span: { start: index, end }, isDefinition });
  }
  return found.length === 0 || isCapitals(text) ? [] : found;
});

/** Initials bear no tone; a word with vowels between its consonants is a name to be read aloud, and J, F, W, Z begin foreign ones. */
function isAbbreviation(word: string): boolean {
  if (/[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD')) || /[JFWZ]/u.test(word)) return false;
  const vowels = word.normalize('NFD').match(/[AEIOUY]/gu)?.length ?? 0;
  return vowels === 0 || word.length <= 3 || 5 <= word.length - vowels;
}

const nameWord =
  /(?:[Cc]ông ty|[Tt]ập đoàn|[Dd]oanh nghiệp|[Nn]gân hàng|[Nn]hãn hiệu|[Tt]hương hiệu|[Pp]hần mềm|[Hh]ệ thống|[Nn]ền tảng|[Ứứ]ng dụng|[Gg]iải|[Cc]úp|[Cc]hứng chỉ|[Tt]iêu chuẩn|[Mm]ã|[Ll]oại|[Ll]ớp|[Kk]hối|[Ll]ô|[Tt]hửa|[Hh]ạng|[Nn]hóm|[Mm]ẫu|[Dd]ự án|[Tt]ên)\s+(?:\p{Lu}\S*\s+){0,4}$/u;

/** Beside another word in capitals, behind a word that names things, or in quotation marks. */
function isInName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 20);
  if (/\p{Lu}{2,}[\s-]{1,3}$/u.test(before) || /^[\s-]{1,3}\p{Lu}{2,}(?![\p{Ll}\p{M}])/u.test(after)) return true;
  if (/[“"]$/u.test(before) && /^[”"]/u.test(after)) return true;
  return nameWord.test(before);
}

function speaksHere({ layout }: Plan, block: Block): boolean {
  const room = roomOf(block, layout);
  return room === 'opening' || room === 'body' || room === 'footnote';
}

function toFinding({ key, span }: Mention, block: Block, later: Span | undefined): Finding {
  const words = expansions.get(key);
  return {
    span: place(block, span),
    message: later ? `“${key}” dùng ở đây nhưng mãi sau đó mới nói nghĩa` : `“${key}” viết tắt mà chưa nói nghĩa`,
    ...(later && { related: [{ span: later, message: 'Nói nghĩa ở đây' }] }),
    ...(!later &&
      words !== undefined && {
        fixes: [
          {
            title: `Viết đủ “${words} (${key})”`,
            edits: [replace(place(block, span), `${words} (${key})`)],
            safe: false,
          },
        ],
      }),
  };
}
