import { commonAbbreviations, expansions } from '../../data/abbreviations';
import { defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { isCapitals } from '../../syntax/line';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import type { Span } from '../../text/span';
import { type Word, wordsOf } from './_words';

export default defineRule({
  id: 'abbrev-undefined',
  severity: 'information',
  title: 'Chữ viết tắt dùng mà chưa nói nghĩa',
  why:
    'Người nhận ở cơ quan khác có thể không hiểu chữ viết tắt của ngành mình. Lần đầu nên viết đủ rồi để chữ tắt trong ngoặc: “thủ tục hành chính (TTHC)”. Thảo im lặng với chữ quen dùng ' +
    '(UBND, HĐND, BHXH …), chữ tắt của một tên viết đủ trong văn bản, tên công ty, sản phẩm, số hiệu, trong bảng, tiêu đề và Nơi nhận.',
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
      text: 'I. NHIỆM VỤ\n\nUBND, HĐND, MTTQ các xã; Nghị quyết số 12/NQ-BCS; Công ty TNHH ABC SỐ MỘT; xăng RON 95-III; giai đoạn II, III, IV.\n',
    },
    {
      text: 'CÔNG AN TỈNH HOÀI LĨNH\nPHÒNG CẢNH SÁT GIAO THÔNG\n\nKẾ HOẠCH\nTuần tra\n\nI. NHIỆM VỤ\n\n1. Các Trạm CSGT trực 24/24 giờ; Phòng Quản lý chất lượng giúp việc Hội đồng QLCL.\n\nTT\tCông trình\tTMĐT\n',
    },
    {
      text: 'I. NHIỆM VỤ\n\nLiên hệ Phòng ⟦CCHC⟧ qua SĐT trên trang thông tin. Cần có nghị quyết khi triển khai ⟦KCN⟧.\n',
      fixed:
        'I. NHIỆM VỤ\n\nLiên hệ Phòng CCHC qua SĐT trên trang thông tin. Cần có nghị quyết khi triển khai khu công nghiệp (KCN).\n',
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
    for (const { mention, block } of open) {
      const later = defined.get(mention.key);
      if (later || !standsInFull(plan, mention.key)) yield toFinding(mention, block, later);
    }
  },
});

interface Mention {
  readonly key: string;
  readonly span: Span;
  readonly isDefinition: boolean;
}

const common = new Set([...commonAbbreviations.values()].flat());
const capitals = /(?<![\p{L}\p{M}\p{N}@._/&-])\p{Lu}{3,8}(?![\p{L}\p{M}\p{N}@_/&])(?!-\p{L})/gu;
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** `(TTHC)`, `(viết tắt là TTHC)`, `(TTHC, KCN)`, `“TTHC”`. */
const definitionBefore = /[([][^()[\]]{0,60}$|(?:viết tắt|gọi tắt|gọi chung)(?:\s+là)?\s*:?\s*[“"]?$/u;

const mentionsOf: (paragraph: Paragraph) => readonly Mention[] = remember(({ text, kind }) => {
  // Cells of a table, which tabs part, have no room for whole names.
  if ((kind !== 'text' && kind !== 'footnote') || text.includes('\t')) return [];
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
  // A grade behind it makes it the name of goods: `xăng RON 95-III`.
  if (/^ \d{2,}-/u.test(after)) return true;
  return nameWord.test(before);
}

const unitBefore =
  /(?<![\p{L}\p{M}])(?:Phòng|Ban|Sở|Tổ|Đội|Trạm|Trung tâm|Chi cục|Cục|Vụ|Khoa|Hội đồng|Văn phòng|Bộ phận)\s+(?:\p{Lu}+(?:,| và|&)\s*)?$/u;

/** Names of two bodies begin like this: Thủ tướng Chính phủ, Thanh tra Chính phủ. */
const twofold = new Set(['TTCP']);

interface Initials {
  /** The first letters of the words, in capitals. */
  readonly letters: string;
  readonly words: readonly Word[];
}

const initialsOf: (paragraph: Paragraph) => Initials = remember((paragraph) => {
  const words = wordsOf(paragraph);
  return { letters: words.map((it) => (it.text[0] ?? '').toLocaleUpperCase('vi')).join(''), words };
});

/** `Phòng Quản lý chất lượng` says what QLCL is, and the office in the head what it is itself. */
function standsInFull({ blocks }: Plan, key: string): boolean {
  if (twofold.has(key)) return false;
  return blocks.some(({ paragraph }) => {
    const { letters, words } = initialsOf(paragraph);
    for (let at = letters.indexOf(key); 0 <= at; at = letters.indexOf(key, at + 1)) {
      const run = words.slice(at, at + key.length);
      const [first, ...rest] = run as [Word, ...Word[]];
      const isRun = 1 < first.text.length && rest.every((it) => it.follows && 1 < it.text.length);
      const isUpper = run.every((it) => it.text === it.text.toLocaleUpperCase('vi'));
      // A capital at the beginning of a sentence says nothing.
      const isNamed = first.follows && /^\p{Lu}/u.test(first.text);
      if (isRun && letters.length === words.length && (isUpper || isNamed)) return true;
    }
    return false;
  });
}

function speaksHere({ layout }: Plan, block: Block): boolean {
  const room = roomOf(block, layout);
  return room === 'opening' || room === 'body' || room === 'footnote';
}

function toFinding({ key, span }: Mention, block: Block, later: Span | undefined): Finding {
  const { text } = block.paragraph;
  // In the name of a unit the long words would be no name: `Phòng CCHC và VTLT`.
  const isName = unitBefore.test(text.slice(Math.max(0, span.start - 40), span.start));
  const words = isName ? undefined : expansions.get(key);
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
