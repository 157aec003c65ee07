import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { isWhole, mainSections } from '../../plan/sections/main-sections';
import type { Section } from '../../plan/sections/sections';
import { placeAll } from '../../syntax/paragraph';
import { fold } from '../../text/fold';

const sample = (first: string, second: string, third: string): string => `KẾ HOẠCH
Rà soát hộ nghèo năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch rà soát hộ nghèo năm 2027 như sau:

${first}

1. Đúng đối tượng.

2. Công khai tại thôn.

${second}

1. Lập danh sách.

2. Họp thôn.

${third}

1. Các thôn chịu trách nhiệm trước xã.

2. Mặt trận giám sát.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH
`;

export const guide = defineGuide({
  why: 'Theo lệ thường, mục đích, yêu cầu đứng đầu, nội dung ở giữa, tổ chức thực hiện đứng sau nội dung. Căn cứ, tình hình đứng trước mục đích; thời gian, kinh phí, chế độ báo cáo, phụ lục đứng sau tổ chức thực hiện đều không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: sample('I. MỤC ĐÍCH, YÊU CẦU', '⟦II. TỔ CHỨC THỰC HIỆN⟧', 'III. NỘI DUNG RÀ SOÁT'),
      says: 'Tổ chức thực hiện đứng trước Mục III',
    },
    {
      text: sample('I. NỘI DUNG RÀ SOÁT', '⟦II. MỤC ĐÍCH, YÊU CẦU⟧', 'III. TỔ CHỨC THỰC HIỆN'),
      says: 'Mục đích, yêu cầu đứng sau Mục I',
    },
    { text: sample('I. TÌNH HÌNH CHUNG', 'II. MỤC TIÊU', 'III. TỔ CHỨC THỰC HIỆN') },
    { text: sample('I. MỤC ĐÍCH, NỘI DUNG', 'II. TỔ CHỨC THỰC HIỆN', 'III. KINH PHÍ, CHẾ ĐỘ BÁO CÁO') },
  ],
});

export default defineRule({
  id: 'section-order',
  severity: 'hint',
  onlyPlans: true,
  title: 'Thứ tự các mục lớn',
  *check({ plan }) {
    if (!isWhole(plan)) return;
    const sections = mainSections(plan).filter((it) => it.level === 1);
    yield* organisationFirst(sections);
    yield* purposeLate(sections);
  },
});

const nameOf = ({ title }: Section): string => fold(title.text);
const isOrganisation = (it: Section): boolean => /^tổ chức (?:thực hiện|triển khai)/u.test(nameOf(it));
const isPurpose = (it: Section): boolean => /^mục đích/u.test(nameOf(it));
const isContent = (it: Section): boolean => /^(?:nội dung|nhiệm vụ|các nhiệm vụ|giải pháp)/u.test(nameOf(it));

function* organisationFirst(sections: readonly Section[]): Generator<Finding> {
  const at = sections.findIndex(isOrganisation);
  const later = sections.slice(at + 1).find((it) => isContent(it) || isPurpose(it));
  if (at === -1 || !later || sections.slice(at + 1).some(isOrganisation)) return;
  yield {
    span: placeAll((sections[at] as Section).block),
    message: `Tổ chức thực hiện đứng trước Mục ${later.marker.label}, thường đứng sau nội dung`,
    related: [{ span: placeAll(later.block), message: `Mục ${later.marker.label} ở dưới` }],
  };
}

function* purposeLate(sections: readonly Section[]): Generator<Finding> {
  const at = sections.findIndex(isPurpose);
  const earlier = sections.slice(0, Math.max(0, at)).find(isContent);
  if (!earlier) return;
  yield {
    span: placeAll((sections[at] as Section).block),
    message: `Mục đích, yêu cầu đứng sau Mục ${earlier.marker.label}, thường đứng đầu kế hoạch`,
    related: [{ span: placeAll(earlier.block), message: `Mục ${earlier.marker.label} ở trên` }],
  };
}
