import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromDay, toDay, writeDate } from '../../server/src/syntax/days/date';
import { textOf } from '../../server/src/text/span';
import { planOf } from '../rules/workbench';
import { anyText, cases } from './drafts';

const head =
  'Hoài Lĩnh, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nCông tác văn thư, lưu trữ năm 2027\n\nII. TỔ CHỨC THỰC HIỆN\n\n';

const reporter = fc.constantFrom(
  'Văn phòng Sở',
  'Các phòng, đơn vị thuộc Sở',
  'Ủy ban nhân dân các xã, phường',
  'Phòng Cải cách hành chính và Văn thư, lưu trữ',
  'Chi cục Trồng trọt và Bảo vệ thực vật',
  'Thủ trưởng các sở, ban, ngành',
  'Trung tâm Lưu trữ lịch sử tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Các trưởng thôn',
);
const receiver = fc.constantFrom(
  'Sở Nội vụ',
  'Ủy ban nhân dân tỉnh',
  'Văn phòng Đảng ủy',
  'Phòng Kinh tế',
  'UBND xã Ngàn Sương',
);
const period = fc.constantFrom(
  { words: 'kết quả 6 tháng đầu năm', key: '6 tháng đầu năm' },
  { words: 'kết quả quý III', key: 'quý 3' },
  { words: 'năm', key: 'năm' },
  { words: 'kết quả 9 tháng', key: '9 tháng' },
  { words: 'kết quả đợt 2', key: 'đợt 2' },
);
const operator = fc.constantFrom(
  { words: 'trước ngày', is: 'before' },
  { words: 'chậm nhất là ngày', is: 'by' },
  { words: 'chậm nhất ngày', is: 'by' },
  { words: 'muộn nhất vào ngày', is: 'by' },
);
const due = fc.integer({ min: toDay(2027, 1, 10), max: toDay(2027, 12, 28) });
const written = fc.tuple(due, fc.boolean()).map(([day, isWorded]) => {
  const date = fromDay(day);
  const words = `${String(date.day).padStart(2, '0')} tháng ${date.month < 3 ? `0${date.month}` : date.month} năm ${date.year}`;
  return { day, words: isWorded ? words : writeDate(date) };
});

const duty = fc.record({ reporter, receiver, period, operator, written });

/** The ways in which plans tell one duty. */
const forms: readonly ((it: {
  readonly reporter: string;
  readonly receiver: string;
  readonly period: string;
  readonly when: string;
}) => string)[] = [
  (it) => `${it.reporter} gửi báo cáo ${it.period} về ${it.receiver} ${it.when}.`,
  (it) =>
    `${it.reporter} có trách nhiệm theo dõi, đôn đốc; gửi báo cáo ${it.period} ${it.when} về ${it.receiver} để tổng hợp.`,
  (it) =>
    `1. Giao ${it.reporter} tổng hợp, báo cáo ${it.receiver} ${it.period === 'năm' ? 'kết quả năm' : it.period} ${it.when}.`,
  (it) => `1. ${it.reporter}\n\n- Bố trí kinh phí.\n\n- Gửi báo cáo ${it.period} ${it.when} về ${it.receiver}.`,
  (it) =>
    `Trên đây là Kế hoạch công tác văn thư, lưu trữ năm 2027; đề nghị ${it.reporter} gửi báo cáo ${it.period} về ${it.receiver} ${it.when}./.`,
];

describe('a duty to report', () => {
  it('is read the same in every way of telling it', () => {
    fc.assert(
      fc.property(duty, fc.nat(forms.length - 1), (it, which) => {
        const form = forms[which] as (typeof forms)[number];
        const when = `${it.operator.words} ${it.written.words}`;
        const text = head + form({ ...it, period: it.period.words, when });
        for (const dressed of [text, text.normalize('NFD'), text.replace(/\n/gu, '\r\n')]) {
          const { deadlines } = planOf(dressed);
          assert.equal(deadlines.length, 1, dressed);
          const [found] = deadlines;
          assert.deepEqual(
            {
              action: found?.action,
              operator: found?.operator,
              latest: found?.latest,
              actor: found?.actor?.text,
              target: found?.target?.text,
              period: found?.period?.key,
              span: textOf(dressed, found?.span ?? { start: 0, end: 0 }).normalize('NFC'),
            },
            {
              action: 'report',
              operator: it.operator.is,
              latest: it.written.day,
              actor: it.reporter,
              target: it.receiver,
              period: it.period.key,
              span: when,
            },
            dressed,
          );
        }
      }),
      cases(300),
    );
  });
});

describe('deadlines in anything', () => {
  it('stand in their order inside their paragraphs, with their days in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { deadlines } = planOf(text);
        let last = 0;
        for (const { span, block, earliest, latest, start, end } of deadlines) {
          assert.ok(last <= span.start && span.start <= span.end);
          assert.ok(block.start <= span.start && span.end <= block.end);
          const isForward = !start || (start.earliest ?? 0) <= (end?.latest ?? 0);
          if (earliest !== undefined && latest !== undefined && isForward) assert.ok(earliest <= latest);
          last = span.start;
        }
      }),
      cases(150),
    );
  });
});
