import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textOf } from '../../server/src/text/span';
import { planOf } from '../rules/workbench';
import { anyText, cases } from './drafts';

const unit = fc.constantFrom(
  'Văn phòng Sở',
  'Phòng Quản lý văn hóa',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Thư viện tỉnh',
  'Trung tâm trợ giúp pháp lý nhà nước',
  'Chi cục Bảo vệ môi trường',
  'Công an tỉnh',
  'Hội Nông dân tỉnh',
  'Các phòng, đơn vị thuộc Sở',
  'Ủy ban nhân dân các xã, phường',
  'Phòng Cải cách hành chính và Văn thư, lưu trữ',
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Phòng Văn hóa - Xã hội',
  'Sở Lao động - Thương binh và Xã hội',
  'Đảng ủy Ủy ban nhân dân tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Kho bạc Nhà nước khu vực X',
  'Liên minh Hợp tác xã tỉnh',
  'Hạt Kiểm lâm khu vực Ngàn Sương',
  'Các cơ quan, đơn vị, địa phương có liên quan',
  'Thủ trưởng các cơ quan, đơn vị thuộc Ủy ban nhân dân tỉnh',
  'Chi nhánh Văn phòng đăng ký đất đai khu vực II',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
);
const title = fc.constantFrom(
  'Rà soát danh mục hồ sơ',
  'Số hóa tài liệu',
  'Tập huấn kỹ năng soạn thảo',
  'Cấp thẻ bạn đọc điện tử',
);
const time = fc.constantFrom(
  'Trước ngày 26/02/2027',
  'Quý II năm 2027',
  'Từ ngày 08/3/2027 đến ngày 12/3/2027',
  'Thường xuyên',
  'Tháng 4 và tháng 5 năm 2027',
);

interface Given {
  readonly title: string;
  readonly lead: string;
  readonly supports: readonly string[];
  readonly time: string;
}

const given: fc.Arbitrary<Given> = fc.record(
  {
    title,
    lead: unit,
    supports: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
    time,
  },
  { noNullPrototype: true },
);

/** The ways in which plans give a task, by labels or in a table. */
const forms: readonly ((tasks: readonly Given[]) => string)[] = [
  (tasks) =>
    tasks
      .map(
        (it, i) =>
          `${i + 1}. ${it.title}\n\nĐơn vị chủ trì: ${it.lead}.\n\nĐơn vị phối hợp: ${it.supports.join('; ')}.\n\nThời gian thực hiện: ${it.time}.`,
      )
      .join('\n\n'),
  (tasks) =>
    tasks
      .map(
        (it, i) =>
          `${i + 1}. ${it.title}\nCơ quan chủ trì: ${it.lead}; Cơ quan phối hợp: ${it.supports.join(', ')}; Thời gian hoàn thành: ${it.time}.`,
      )
      .join('\n'),
  (tasks) =>
    tasks
      .map(
        (it, i) =>
          `${i + 1}. ${it.title}\n\n- Chủ trì: ${it.lead};\n- Phối hợp: ${it.supports.join('; ')};\n- Thời hạn hoàn thành: ${it.time}.`,
      )
      .join('\n\n'),
  (tasks) =>
    [
      '| STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện |',
      '|:---:|---|---|---|---|',
      ...tasks.map((it, i) => `| ${i + 1} | ${it.title} | ${it.lead} | ${it.supports.join('; ')} | ${it.time} |`),
    ].join('\n'),
];

describe('tasks that are given', () => {
  it('are read the same in every way of giving them', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), fc.nat(forms.length - 1), (tasks, which) => {
        const form = forms[which] as (typeof forms)[number];
        const text = `KẾ HOẠCH\nCông tác năm 2027\n\nII. NHIỆM VỤ\n\n${form(tasks)}\n`;
        for (const dressed of [text, text.normalize('NFD'), text.replace(/\n/gu, '\r\n')]) {
          const found = planOf(dressed).tasks.map((it) => ({
            title: it.title?.text,
            lead: it.leads.map((party) => textOf(dressed, party.span).normalize('NFC')).join(),
            supports: it.supports.map((party) => textOf(dressed, party.span).normalize('NFC')),
            time: it.time?.text,
          }));
          assert.deepEqual(found, tasks, dressed);
        }
      }),
      cases(200),
    );
  });
});

describe('tasks in anything', () => {
  it('stand in their order, each with somebody or some time, and all of it inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { span, leads, supports, time } of planOf(text).tasks) {
          assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length);
          const named = [...leads, ...supports, ...(time ? [time] : [])];
          assert.ok(named.every((it) => it.span.start <= it.span.end && it.span.end <= text.length));
          last = span.start;
        }
      }),
      cases(150),
    );
  });
});
