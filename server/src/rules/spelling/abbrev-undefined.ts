import { expansions } from '../../data/abbreviations';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { type AbbreviationMention, abbreviationsOf } from '../../plan/references/abbreviations';
import { roomOf } from '../../plan/room';
import { citationsOf } from '../../syntax/citation/citation';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { rememberWord, wordsIn } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { contains, lettersBefore, type Span } from '../../text/span';
import { wordAt } from './_words';

export const guide = defineGuide({
  why:
    'Người nhận ở cơ quan khác có thể không hiểu chữ viết tắt của ngành mình. Lần đầu nên viết đủ rồi để chữ tắt trong ngoặc: “thủ tục hành chính (TTHC)”. Thảo không xét chữ quen dùng ' +
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
    { text: 'I. NHIỆM VỤ\n\nChống khai thác IUU (Illegal, Unreported and Unregulated fishing).\n' },
    {
      text: 'I. NHIỆM VỤ\n\nCông tác phòng, chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN). Cơ quan chỉ huy PCTT báo qua nhóm “KSKT 2027”; nạp đạn súng CKC.\n',
    },
    {
      text: 'I. CÔNG TÁC HÒA GIẢI CƠ SỞ (HGCS)\n\nRà soát thủ tục hành chính (sau đây viết tắt là TTHC). Công bố TTHC mới về HGCS.\n',
    },
    {
      text: 'I. NHIỆM VỤ\n\nUBND, HĐND, MTTQ các xã; Nghị quyết số 12/NQ-BCS; Công ty TNHH ABC SỐ MỘT; Công ty cổ phần Khoáng sản VPQ; xăng RON 95-III; giai đoạn II, III, IV.\n',
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
      text: 'I. NHIỆM VỤ\n\nThực hiện Công văn số 575 / SGDĐT – CTTT ngày 18/4/2027 của Sở Giáo dục và Đào tạo về ngày sách; gửi Phòng ⟦CTTT⟧.\n',
    },
    {
      text: 'I. NHIỆM VỤ\n\n1. Chi cục ⟦ATVSTP⟧ là đầu mối.\n\n2. Các xã báo cáo Sở Y tế (qua Chi cục ATVSTP, trước 17 giờ).\n',
      says: '“ATVSTP” viết tắt mà chưa nói nghĩa',
    },
    {
      text: 'I. NHIỆM VỤ\n\nCông ty Cổ phần Than Nậm Pù - TKV bố trí xe cho ông Lường Văn Pạo - ⟦HUV⟧.\n',
      says: 'HUV',
    },
    {
      text: 'I. NHIỆM VỤ\n\n| STT | KDCM |\n| --- | --- |\n| 1 | Đạt |\n\nCông ty SAVINO tài trợ.\n\nNơi nhận:\n- BQLDA;\n- Lưu: VT.\n',
    },
  ],
});

export default defineRule({
  id: 'abbrev-undefined',
  severity: 'information',
  title: 'Chữ viết tắt dùng mà chưa nói nghĩa',
  *check({ plan }) {
    const seen = new Set<string>();
    const defined = new Map<string, Span>();
    const open: { readonly mention: AbbreviationMention; readonly block: Block }[] = [];
    for (const block of shortened(plan.blocks)) {
      const found = uncommonIn(block.paragraph);
      const isText = speaksHere(plan, block);
      for (const mention of found) {
        if (mention.isDefinition) {
          if (isAside(block.paragraph.text, mention.span)) continue;
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

const uncommonIn = (paragraph: Paragraph): readonly AbbreviationMention[] =>
  abbreviationsOf(paragraph).filter((it) => !it.isCommon && !isInSymbol(paragraph, it));

const shortened = selectBlocks((it) => uncommonIn(it).length !== 0);

/** `(qua Chi cục ATVSTP, …)`, `(theo mẫu của Ban QLDA)`: such a bracket uses the short form and does not say what it stands for. */
const aside =
  /[([]\s*(?:qua|theo|gồm|bao gồm|trừ|tại|như|kể cả|do|có|từ|của|trong|cùng|thuộc|kèm|gửi|để|với|phối hợp|nhất là|đặc biệt|trước|sau khi|nếu|khi)\s[^()[\]]{0,60}$/u;
const isAside = (text: string, { start }: Span): boolean => aside.test(lettersBefore(text, start, 70));

/** `575 / SGDĐT – CTTT`: written with spaces, it is the symbol of a document all the same. */
const isInSymbol = (paragraph: Paragraph, { span }: AbbreviationMention): boolean =>
  citationsOf(paragraph).some(({ symbol }) => contains(symbol.span, span));

const unitBefore =
  /(?<![\p{L}\p{M}])(?:Phòng|Ban|Sở|Tổ|Đội|Trạm|Trung tâm|Chi cục|Cục|Vụ|Khoa|Hội đồng|Văn phòng|Bộ phận)\s+(?:\p{Lu}+(?:,| và|&)\s*)?$/u;

/** Names of two bodies begin like this: Thủ tướng Chính phủ, Thanh tra Chính phủ. */
const twofold = new Set(['TTCP']);

interface Initials {
  /** The first letters of the words, in capitals, one for each. */
  readonly letters: string;
  /** Which letters have been looked for here, and whether a name in full has them. */
  readonly answers: Map<string, boolean>;
}

const initialOf = rememberWord(({ text }) => (text[0] ?? '').toLocaleUpperCase('vi').slice(0, 1));
const isUpper = (text: string): boolean => text === text.toLocaleUpperCase('vi');

const initialsOf: (paragraph: Paragraph) => Initials = remember((paragraph) => {
  const { words } = wordsIn(paragraph);
  return { letters: words.map(initialOf).join(''), answers: new Map() };
});

/** `Phòng Quản lý chất lượng` says what QLCL is, and the office in the head what it is itself. */
const standsInFull = (plan: Plan, key: string): boolean =>
  partsOfJoined(plan).has(key) ||
  (!twofold.has(key) && plan.blocks.some(({ paragraph }) => namesInFull(paragraph, key)));

/** `phòng, chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN)` says what either half is. */
const partsOfJoined = remember(
  ({ blocks }: Plan): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(({ paragraph }) =>
        paragraph.text.includes('&')
          ? allMatches(paragraph.text, /\p{Ll}\s\((?<keys>\p{Lu}{2,8}(?:&\p{Lu}{2,8}){1,3})\)/gu).flatMap(
              ({ groups }) => groups?.keys?.split('&') ?? [],
            )
          : [],
      ),
    ),
);

function namesInFull(paragraph: Paragraph, key: string): boolean {
  const { letters, answers } = initialsOf(paragraph);
  const known = answers.get(key);
  if (known !== undefined) return known;
  let answer = false;
  for (let at = letters.indexOf(key); 0 <= at && !answer; at = letters.indexOf(key, at + 1)) {
    answer = isNameAt(paragraph, at, key.length);
  }
  answers.set(key, answer);
  return answer;
}

function isNameAt(paragraph: Paragraph, at: number, length: number): boolean {
  const run = Array.from({ length }, (_, i) => wordAt(paragraph, at + i));
  if (!run.every((it, i) => it && 1 < it.text.length && (i === 0 || it.follows))) return false;
  const [first] = run;
  // A capital at the beginning of a sentence says nothing.
  return (first?.follows === true && isCapital(first.text)) || run.every((it) => isUpper(it?.text ?? ''));
}

function speaksHere({ layout }: Plan, block: Block): boolean {
  const room = roomOf(block, layout);
  return room === 'opening' || room === 'body' || room === 'footnote';
}

function toFinding({ key, span }: AbbreviationMention, block: Block, later: Span | undefined): Finding {
  const { text } = block.paragraph;
  // In the name of a unit the long words would be no name: `Phòng CCHC và VTLT`.
  const isName = unitBefore.test(lettersBefore(text, span.start, 40));
  const words = isName ? undefined : expansions.get(key);
  return {
    span: place(block, span),
    message: later ? `“${key}” dùng ở đây nhưng mãi sau đó mới nói nghĩa` : `“${key}” viết tắt mà chưa nói nghĩa`,
    ...(later && { related: [{ span: later, message: 'Nói nghĩa ở đây' }] }),
    ...(!later &&
      words !== undefined && {
        fixes: offer(`Viết đủ “${words} (${key})”`, replace(place(block, span), `${words} (${key})`)),
      }),
  };
}
