import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { isRepeated, mistakesOf } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import type { Plan } from '../../plan/plan';
import { isInTheMaking } from '../../plan/sections/main-sections';
import type { Section } from '../../plan/sections/sections';
import { isLastWritten } from '../../plan/unfinished';
import { isCapitals } from '../../syntax/line';
import { ordinalValue } from '../../syntax/marker';
import { isContent, placeAll, remember } from '../../syntax/paragraph';
import { countBreaks } from '../../text/match';
import { insertWithBlanks } from '../../text/snippet';

export const guide = defineGuide({
  why: 'Đề mục mà bên dưới không có chữ nào, rồi đến đề mục khác hoặc Nơi nhận, thường là chỗ quên viết. Đề mục có gạch đầu dòng, có bảng ở dưới, đề cương trong phụ lục, dàn bài chưa viết và mục cuối của bản thảo đang soạn không bị báo.',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n1. Tuần tra mỗi tuần một lần.\n\n⟦III. KINH PHÍ⟧\n\nIV. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm địa bàn phụ trách.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n1. Tuần tra mỗi tuần một lần.\n\nIII. KINH PHÍ\n\n…\n\nIV. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm địa bàn phụ trách.\n',
      says: 'Dưới Mục III chưa có nội dung',
    },
    {
      text: 'I. PHÂN CÔNG\n\n1. Văn phòng\n\nLập dự toán.\n\n⟦2. Phòng Kinh tế⟧\n\n3. Các thôn\n\nCử người tham gia.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. PHÂN CÔNG\n\n1. Văn phòng\n\nLập dự toán.\n\n2. Phòng Kinh tế\n\n…\n\n3. Các thôn\n\nCử người tham gia.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\n⟦II. TỔ CHỨC THỰC HIỆN⟧\n\nTrên đây là Kế hoạch giữ rừng./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n…\n\nTrên đây là Kế hoạch giữ rừng./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. PHÂN CÔNG\n\n1. Văn phòng\n\n- Lập dự toán.\n\n2. Lịch trực\n\n| Ngày | Người trực |\n|---|---|\n| 01 | Pạo |\n\n3. Kinh phí: ngân sách xã\n\nII. THÀNH PHẦN\n\n1. Trưởng thôn\n\n2. Công an viên\n\n3. Kiểm lâm địa bàn\n\nIII. VIỆC CHÍNH\n\n1. Tuần tra.\n\n2. Đốt dọn có kiểm soát.\n\n3. Trực ngày nắng nóng\n',
    },
    {
      text: 'A. CĂN CỨ\n\nNghị quyết của Đảng ủy xã.\n\nB. NỘI DUNG\n\nPhần I. Kinh tế\n\nGiữ rừng.\n\nPhần II/ Ngân sách\n\nThu đúng.\n\nC. TỔ CHỨC THỰC HIỆN\n\nKiểm lâm phụ trách.\n',
    },
    {
      text: 'I. NHIỆM VỤ\n\n1. Kiểm kê\n\na) Nội dung: Kiểm kê 17 cơ sở.\n\nb) Chủ trì: Phòng Kinh tế.\n\n⟦c) Thời gian hoàn thành:⟧\n\n2. Bàn giao\n\na) Nội dung: Bàn giao hồ sơ.\n\nb) Chủ trì: Văn phòng.\n\nc) Thành phần:\n\n- Đại diện hai bên.\n\nd) Các bước:\n\nBước 1: lập biên bản.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. NHIỆM VỤ\n\n1. Kiểm kê\n\na) Nội dung: Kiểm kê 17 cơ sở.\n\nb) Chủ trì: Phòng Kinh tế.\n\nc) Thời gian hoàn thành: …\n\n2. Bàn giao\n\na) Nội dung: Bàn giao hồ sơ.\n\nb) Chủ trì: Văn phòng.\n\nc) Thành phần:\n\n- Đại diện hai bên.\n\nd) Các bước:\n\nBước 1: lập biên bản.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
      says: 'Sau “Thời gian hoàn thành:” chưa ghi gì',
    },
    {
      text: 'I. THÔNG TIN\n\n1. Thời gian: 01 ngày.\n\n2. Địa điểm: Nhà văn hóa.\n\n3. Thành phần:\n\na) Trưởng thôn.\n\nb) Công an viên.\n\n4. Chương trình:\n\n| Giờ | Việc |\n|---|---|\n| 08 | Họp |\n\n5. Lưu ý:\n',
    },
    { text: 'I. MỤC ĐÍCH\n\nII. NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n' },
    { text: 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\nTuần tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n' },
  ],
});

export default defineRule({
  id: 'empty-section',
  severity: 'information',
  title: 'Đề mục không có nội dung',
  *check({ plan }) {
    const { source, outline, layout } = plan;
    const isOpen = isInTheMaking(plan);
    for (const list of outline.lists) {
      if (list.room !== 0) break;
      yield* emptyLabels(plan, list.items);
      const empty = list.items.filter((it) => isEmpty(plan, it));
      if (empty.length === 0 || !areHeadings(plan, list.items, empty.length)) continue;
      for (const section of empty) {
        // A heading that bears a number of another list has its content behind it.
        if (disguisedIn(plan).has(section)) continue;
        const isLast = layout.body.end <= section.blocks.end;
        if (isOpen && isLast) continue;
        const { block } = section;
        const { end } = source.lineSpanAt(Math.max(block.start, block.end - 1));
        const gap = source.newline.repeat(isApart(plan, section) ? 2 : 1);
        yield {
          span: placeAll(block),
          message: `Dưới ${nameOf(section)} chưa có nội dung`,
          fixes: offer('Thêm chỗ để viết nội dung', insertWithBlanks(end, `${gap}…`)),
        };
      }
    }
  },
});

/** `d) Thời gian hoàn thành:` with nothing behind it, where its siblings say what they name: `a) Nội dung: Kiểm kê 17 cơ sở.` */
function* emptyLabels(plan: Plan, items: readonly Section[]): Generator<Finding> {
  const told = items.filter((it) => /^[^:]{2,60}:\s*\S/u.test(wordsOf(it)));
  if (told.length < 2 || 2 * told.length < items.length) return;
  for (const section of items) {
    const words = wordsOf(section);
    if (!/^\p{Lu}[^:;.]{2,60}:$/u.test(words) || hasBelow(plan, section) || isLastWritten(plan, section.block))
      continue;
    const next = plan.blocks.slice(section.blocks.end).find((it) => isContent(it.paragraph))?.paragraph.marker;
    // A list that begins right below is its own, whatever its numbers look like.
    if (next && next.kind !== 'roman' && ordinalValue(next) === 1) continue;
    const { end } = placeAll(section.block);
    yield {
      span: placeAll(section.block),
      message: `Sau “${words}” chưa ghi gì`,
      fixes: offer('Thêm chỗ để điền', insertWithBlanks(end, ' …')),
    };
  }
}

const wordsOf = ({ block, marker }: Section): string => block.paragraph.text.slice(marker.end).trim();

/** Numerals stand before headings; in a list of numbers all but one must have something below them. */
function areHeadings(plan: Plan, items: readonly Section[], empty: number): boolean {
  const isNumeral = items.every((it) => it.marker.kind === 'roman' || it.marker.kind === 'division');
  if (isNumeral) return 2 * empty <= items.length;
  return empty === 1 && 1 < items.length && items.filter((it) => !hasBelow(plan, it)).length === 1;
}

const longestHeading = 120;

const disguisedIn: (plan: Plan) => ReadonlySet<Section> = remember(
  (plan) => new Set(mistakesOf(plan).flatMap((it) => (it.isDisguised ? [it.section] : []))),
);

const isEmpty = (plan: Plan, section: Section): boolean =>
  !hasBelow(plan, section) && isHeading(section) && !opensParts(plan, section) && !isWrittenAgain(section);

/** The same heading stands below it, and has what belongs to both. */
function isWrittenAgain(section: Section): boolean {
  const next = section.list.items[section.index + 1];
  return next !== undefined && isRepeated(section, next);
}

/** `B. Nội dung` above `Phần I.`: the parts stand below it, though elsewhere a part is the larger of the two. */
function opensParts({ blocks }: Plan, { marker, blocks: { end } }: Section): boolean {
  const next = blocks.slice(end, end + 3).find((it) => it.paragraph.kind === 'text')?.paragraph.marker;
  return marker.kind === 'capital' && next?.kind === 'division' && ordinalValue(next) === 1;
}

function hasBelow({ blocks }: Plan, section: Section): boolean {
  if (section.children.length !== 0) return true;
  for (let i = section.block.index + 1; i < section.blocks.end; i++) {
    const block = blocks[i];
    if (block && isContent(block.paragraph)) return true;
  }
  return false;
}

/** Words that name what is to come: they do not end as a sentence does, nor say it themselves. */
function isHeading({ block, marker }: Section): boolean {
  const { text } = block.paragraph;
  const words = text.slice(marker.end);
  if (words === '' || longestHeading < words.length || /[.;,…”"]$|:\s*\S|\scó hiệu lực\s/u.test(words)) return false;
  const isNumeral = marker.kind === 'roman' || marker.kind === 'division';
  return !isNumeral || isCapitals(text) || words.length <= 60;
}

function isApart({ source, blocks }: Plan, { block }: Section): boolean {
  const next = blocks[block.index + 1];
  const between = next ? source.text.slice(block.end, next.start) : '';
  return 1 < countBreaks(between);
}
