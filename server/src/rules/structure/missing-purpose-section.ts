import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { amendsPlan } from '../../plan/references/amending';
import { hasHeading, isWhole, mainSections, topicsOf } from '../../plan/sections/main-sections';
import type { Section } from '../../plan/sections/sections';
import { placeAll } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { insertBefore } from './_new-section';

const sample = (first: string, rest: string): string => `KẾ HOẠCH
Nạo vét kênh mương năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch nạo vét kênh mương năm 2027 như sau:

${first}

1. Nạo vét 4,2 km kênh N3 từ cống Nà Khoang đến ruộng Bản Lìm.

2. Phát quang hai bên bờ mương nội đồng của bảy thôn.

3. Sửa ba cửa lấy nước bị sụt sau mùa mưa.

${rest}

1. Các thôn huy động nhân công theo lịch.

2. Phòng Kinh tế nghiệm thu khối lượng.

3. Tài chính xã thanh toán nhiên liệu.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH
`;

/** The same with the numbers of an outline, which the items of its two sections begin with. */
const outlined = (text: string, first: number, second: number): string =>
  text
    .replace(/^(?=\d\. (?:Nạo|Phát|Sửa))/gmu, `${first}.`)
    .replace(/^(?=\d\. (?:Các thôn|Phòng|Tài))/gmu, `${second}.`)
    .replace('khối lượng.', `khối lượng nêu tại mục ${first}.2.`);

export const guide = defineGuide({
  why: 'Kế hoạch thường mở đầu bằng mục đích, yêu cầu để người thực hiện biết vì sao làm và phải đạt gì; Nghị định 30 không bắt buộc, nên đây chỉ là lời nhắc. Mục tiêu, quan điểm, sự cần thiết cũng được tính; kế hoạch ngắn và kế hoạch ban hành kèm theo quyết định không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: sample('⟦I. NỘI DUNG⟧', 'II. TỔ CHỨC THỰC HIỆN'),
      fixed: sample(
        'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n…\n\n2. Yêu cầu\n\n…\n\nII. NỘI DUNG',
        'III. TỔ CHỨC THỰC HIỆN',
      ),
      says: 'chưa có mục Mục đích, yêu cầu',
    },
    {
      text: sample(
        '⟦I. MỤC ĐÍCH, YÊU CẦU⟧\n\n1. Mục đích\n\nĐưa nước về đủ ruộng theo yêu cầu của vụ xuân.\n\nII. NỘI DUNG',
        'III. TỔ CHỨC THỰC HIỆN',
      ),
      says: 'Đề mục nêu cả yêu cầu, bên dưới chỉ có mục đích',
    },
    {
      text: sample(
        'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nĐưa nước về đủ ruộng.\n\nYêu cầu: kênh thông trước vụ xuân.\n\nII. NỘI DUNG',
        'III. TỔ CHỨC THỰC HIỆN',
      ),
    },
    {
      text: sample('⟦II. NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN').replace(
        'theo lịch',
        'theo lịch nêu tại khoản 1 Mục II Kế hoạch này',
      ),
      fixed: sample(
        'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n…\n\n2. Yêu cầu\n\n…\n\nII. NỘI DUNG',
        'III. TỔ CHỨC THỰC HIỆN',
      ).replace('theo lịch', 'theo lịch nêu tại khoản 1 Mục II Kế hoạch này'),
    },
    {
      text: sample('⟦PHẦN THỨ NHẤT\nKHỐI LƯỢNG⟧', 'PHẦN THỨ HAI\nTỔ CHỨC THỰC HIỆN'),
      fixed: sample(
        'PHẦN THỨ NHẤT\nMỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n…\n\n2. Yêu cầu\n\n…\n\nPHẦN THỨ HAI\nKHỐI LƯỢNG',
        'PHẦN THỨ BA\nTỔ CHỨC THỰC HIỆN',
      ),
    },
    {
      text: outlined(sample('⟦1. NỘI DUNG⟧', '2. TỔ CHỨC THỰC HIỆN'), 1, 2),
      fixed: outlined(sample('1. MỤC ĐÍCH, YÊU CẦU\n\n…\n\n2. NỘI DUNG', '3. TỔ CHỨC THỰC HIỆN'), 2, 3),
    },
    { text: sample('I. MỤC TIÊU VÀ KHỐI LƯỢNG', 'II. TỔ CHỨC THỰC HIỆN') },
    { text: sample('A. CHỈ TIÊU', 'B. TỔ CHỨC THỰC HIỆN') },
    { text: sample('I. ĐÁNH GIÁ KẾT QUẢ NĂM 2026', 'II. KẾ HOẠCH NĂM 2027') },
    {
      text: sample('I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\nNhu cầu tưới vụ xuân.\n\n⟦II. NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN'),
      fixed: sample(
        'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\nNhu cầu tưới vụ xuân.\n\nII. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n…\n\n2. Yêu cầu\n\n…\n\nIII. NỘI DUNG',
        'IV. TỔ CHỨC THỰC HIỆN',
      ),
    },
    { text: sample('I. KHỐI LƯỢNG', 'II. TỔ CHỨC THỰC HIỆN').replace('KẾ HOẠCH', 'KẾ HOẠCH CHI TIẾT') },
    {
      text: sample('I. NỘI DUNG ĐIỀU CHỈNH', 'II. TỔ CHỨC THỰC HIỆN').replace(
        'Nạo vét',
        'Điều chỉnh, bổ sung một số nội dung của Kế hoạch số 15/KH-UBND ngày 20/01/2027 về nạo vét',
      ),
    },
    { text: sample('I. CĂN CỨ\n\nNhu cầu tưới vụ xuân.\n\nII. ĐẶC ĐIỂM KÊNH MƯƠNG', 'III. TỔ CHỨC THỰC HIỆN') },
    { text: sample('I. NHỮNG VẤN ĐỀ CHUNG\n\n* Mục đích: Đủ nước cho vụ xuân.', 'II. TỔ CHỨC THỰC HIỆN') },
    {
      text: 'KẾ HOẠCH\nTrực Tết\n\nI. LỊCH TRỰC\n\nTừ mùng 1.\n\nII. PHÂN CÔNG\n\nVăn phòng trực.\n\nNơi nhận:\n- Lưu: VT.\n',
    },
  ],
});

export default defineRule({
  id: 'missing-purpose-section',
  severity: 'information',
  onlyPlans: true,
  title: 'Thiếu mục Mục đích, yêu cầu',
  *check({ plan }) {
    // The team that carries a plan out details it: what for is said there.
    if (!isWhole(plan) || /^CHI TIẾT(?!\p{L})/u.test(plan.header.subject?.text ?? '') || amendsPlan(plan)) return;
    const sections = mainSections(plan);
    yield* halfTold(plan, sections);
    // What the plan rests on may stand before what it is for.
    const first = sections.find((it) => !/^(?:căn cứ|cơ sở)(?!\p{L})/u.test(fold(it.title.text)));
    if (!first || sections.some((it) => topicsOf(it).has('purpose')) || hasHeading(plan, purposeWords)) return;
    // What is to be reached, or was, may stand for it, where it stands at the head; behind a gap it follows what was lost.
    if (
      /^(?:chỉ tiêu|đánh giá|kết quả|tình hình|thực trạng|đặc điểm|bối cảnh)(?!\p{L})/u.test(fold(first.title.text)) &&
      first.marker.numbers.at(-1) === sections.indexOf(first) + 1
    )
      return;
    const fix = insertBefore(plan, first, {
      title: 'MỤC ĐÍCH, YÊU CẦU',
      lines: ['1. Mục đích', '…', '2. Yêu cầu', '…'],
    });
    yield {
      span: placeAll(first.block),
      message: 'Kế hoạch chưa có mục Mục đích, yêu cầu trước mục này',
      ...(fix && { fixes: [fix] }),
    };
  },
});

/** `I. MỤC ĐÍCH, YÊU CẦU`, and below it `1. Mục đích` alone. */
function* halfTold({ blocks }: Plan, sections: readonly Section[]): Generator<Finding> {
  for (const { title, children, block, blocks: own } of sections) {
    const [only, ...more] = children.filter((it) => it.marker.kind === 'number' || it.marker.kind === 'letter');
    const isBoth = /^mục đích.{0,12}yêu cầu/u.test(fold(title.text));
    if (!isBoth || !only || more.length !== 0 || !/^mục đích(?!.*yêu cầu)/u.test(fold(only.title.text))) continue;
    const below = blocks.slice(block.index + 1, own.end);
    if (below.some((it) => /^[^\p{L}]*(?:các )?yêu cầu|yêu cầu\s?:/u.test(fold(it.paragraph.text)))) continue;
    yield { span: placeAll(block), message: 'Đề mục nêu cả yêu cầu, bên dưới chỉ có mục đích' };
  }
}

const purposeWords = /^(?:mục đích|mục tiêu|quan điểm|ý nghĩa|sự cần thiết)/u;
