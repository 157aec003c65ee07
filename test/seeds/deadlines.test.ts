import assert from 'node:assert/strict';
import type { Deadline } from '../../server/src/plan/deadlines/deadlines';
import { rulesByGroup } from '../../server/src/rules/index';
import { fromDay } from '../../server/src/syntax/days/date';
import { Source } from '../../server/src/text/source';
import { findingsOf, planOf } from '../rules/workbench';
import { seeds } from './real-plans';

const rules = rulesByGroup
  .filter((it) => it.group === 'dates' || it.group === 'deadlines' || it.group === 'leftovers')
  .map((it) => it.rule);

function sayDay(day: number | undefined): string {
  if (day === undefined) return '';
  const { year, month, day: date } = fromDay(day);
  return `${date}/${month}/${year}`;
}

/** Operator, action and days; who > to whom; what is reported on. */
function say({
  operator,
  action,
  earliest,
  latest,
  isYearAssumed,
  actor,
  target,
  period,
  isUnclear,
}: Deadline): string {
  const days = earliest === latest ? sayDay(latest) : `${sayDay(earliest)}..${sayDay(latest)}`;
  const when = `${days}${isYearAssumed && days ? '?' : ''}`;
  const parties = actor || target ? `${actor?.text ?? '_'} > ${target?.text ?? '_'}` : '';
  return [`${operator} ${action}`, when, parties, period?.key, isUnclear ? 'unclear' : ''].filter(Boolean).join(' | ');
}

const head = 'Hoài Lĩnh, ngày     tháng 3 năm 2026\n\nKẾ HOẠCH\nBảo đảm an toàn thực phẩm năm 2026\n\nII. NỘI DUNG\n\n';
const deadlinesOf = (words: string): readonly string[] => planOf(head + words).deadlines.map(say);

/** Words of a plan of 2026, and the deadlines in them. */
const told: readonly (readonly [string, ...string[]])[] = [
  [
    'Giao Văn phòng Sở tổng hợp, báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 và báo cáo năm trước ngày 05/11/2026 (theo đề cương kèm theo) gửi về Sở Nội vụ.',
    'before report | 5/6/2026 | Văn phòng Sở > Sở Nội vụ | 6 tháng đầu năm',
    'before report | 5/11/2026 | Văn phòng Sở > Sở Nội vụ | năm',
  ],
  [
    'Trước ngày 15/6, các đơn vị gửi báo cáo sơ kết về Văn phòng Sở.',
    'before report | 15/6/2026? | các đơn vị > Văn phòng Sở | sơ kết',
  ],
  [
    'Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12), các phòng báo cáo kết quả về Văn phòng Sở.',
    'before report | 15/6/2026? | các phòng > Văn phòng Sở | 6 tháng đầu năm',
    'before report | 15/12/2026? | các phòng > Văn phòng Sở | năm',
  ],
  [
    'UBND các xã, phường báo cáo 6 tháng, năm về Sở Y tế (qua Chi cục An toàn vệ sinh thực phẩm) trước ngày 08/6 và 03/12/2026.',
    'before report | 8/6/2026 | UBND các xã, phường > Sở Y tế (qua Chi cục An toàn vệ sinh thực phẩm) | 6 tháng đầu năm',
    'before report | 3/12/2026 | UBND các xã, phường > Sở Y tế (qua Chi cục An toàn vệ sinh thực phẩm) | năm',
  ],
  [
    'Các phòng gửi báo cáo năm về Văn phòng Sở trước ngày 01/12/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.',
    'before report | 1/12/2026 | Các phòng > Văn phòng Sở | năm',
    'before report | 10/12/2026 | Văn phòng Sở > Ủy ban nhân dân tỉnh | năm',
  ],
  [
    'Các phòng gửi báo cáo năm về Văn phòng Sở để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.',
    'before report | 10/12/2026 | Các phòng > _ | năm | unclear',
  ],
  [
    '1. Sở Nội vụ\n- Tham mưu Giám đốc Sở báo cáo UBND tỉnh kết quả quý I trước ngày 15/3/2026, 6 tháng trước ngày 15/6/2026.',
    'before report | 15/3/2026 | Sở Nội vụ > UBND tỉnh | quý 1',
    'before report | 15/6/2026 | Sở Nội vụ > UBND tỉnh | 6 tháng đầu năm',
  ],
  [
    '1. Các phòng gửi báo cáo về Văn phòng Sở theo thời hạn sau:\n- 6 tháng: trước ngày 10/6/2026;\n- Năm: trước ngày 10/12/2026.',
    'before report | 10/6/2026 | Các phòng > Văn phòng Sở | 6 tháng đầu năm',
    'before report | 10/12/2026 | Các phòng > Văn phòng Sở | năm',
  ],
  [
    'Phòng Nghiệp vụ báo cáo tiến độ về Văn phòng Sở trước ngày 18 hằng tháng.',
    'recurring report | Phòng Nghiệp vụ > Văn phòng Sở | tháng',
  ],
  ['Gửi báo cáo năm chính thức trước ngày 20/01 năm sau.', 'recurring report | năm'],
  ['Định kỳ hằng quý tổng hợp, báo cáo Ủy ban nhân dân tỉnh.', 'recurring report | _ > Ủy ban nhân dân tỉnh | quý'],
  [
    'Rà soát hồ sơ, hoàn thành trong quý II; công bố danh mục xong trước ngày 15/8/2026.',
    'within complete | 1/4/2026..30/6/2026?',
    'before complete | 15/8/2026',
  ],
  [
    'Hội nghị tổ chức vào thứ Bảy, ngày 05/12/2026; đăng ký chậm nhất 17 giờ 00 ngày 20/11/2026.',
    'on hold | 5/12/2026',
    'by submit | 20/11/2026',
  ],
  ['Thời gian thực hiện: Từ tháng 4 đến tháng 10/2026.', 'within complete | 1/4/2026..31/10/2026'],
  ['Thời gian thực hiện: Thường xuyên.', 'ongoing complete'],
  ['1. Thời hạn báo cáo\nTrước ngày 30/11/2026.', 'before report | 30/11/2026'],
  [
    'Đợt 1 từ ngày 15/4 đến ngày 15/5/2026, đợt 2 từ 20 - 30/9/2026.',
    'from-to hold | 15/4/2026..15/5/2026 | đợt 1',
    'from-to hold | 20/9/2026..30/9/2026 | đợt 2',
  ],
  [
    'Phấn đấu đến hết tháng 10/2026 hoàn thành chỉ tiêu; từ nay đến ngày 30/6/2026 tập trung rà soát.',
    'until complete | 1/10/2026..31/10/2026',
    'until other | 30/6/2026',
  ],
  [
    '| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Lập danh mục | Phòng Nghiệp vụ | Quý III năm 2026 |',
    'within complete | 1/7/2026..30/9/2026 | Phòng Nghiệp vụ > _',
  ],
  // What is no deadline: things of a time, lengths, entry into force, what was, what is looked back on.
  [
    'Rà soát các văn bản ban hành trước ngày 01/7/2025; hồ sơ tiếp nhận trước ngày 01/01/2026 nhưng chưa giải quyết thì xử lý theo quy định cũ.',
  ],
  ['Người sinh trước ngày 01/01/2010; đảng viên được kết nạp trước ngày 01/7/2025 thuộc diện đánh giá.'],
  ['Số liệu báo cáo 6 tháng tính từ ngày 15/12/2025 đến ngày 14/6/2026.'],
  ['Thời kỳ kiểm tra: Từ ngày 01/3/2025 đến ngày 31/12/2025. Nhiệm kỳ từ ngày 15/8/2025 đến ngày 15/8/2030.'],
  ['Quyết định có hiệu lực từ ngày 01/7/2026; kể từ ngày 01/7/2025, sau khi hợp nhất; trước hợp nhất.'],
  ['Đến ngày 28/02/2026, toàn tỉnh đã kiểm tra 120 cơ sở; Sở Y tế đã ban hành hướng dẫn trước ngày 15/02/2026.'],
  ['Báo trước 30 ngày làm việc, trước 24 tháng, trước khi họp, trước hết; không quá 10 ngày làm việc.'],
  [
    'Thực hiện Kế hoạch số 15/KH-SYT ngày 05/01/2026 của Sở Y tế; ngày Quốc tế người cao tuổi (01/10); kỷ niệm 96 năm (15/10/1930-15/10/2026).',
  ],
];

describe('deadlines', () => {
  for (const [words, ...expected] of told) {
    it(`${expected.length === 0 ? 'are none' : 'are read'} in “${words.slice(0, 60).replace(/\n/gu, ' ')}…”`, () => {
      assert.deepEqual(deadlinesOf(words), expected);
      assert.deepEqual(
        planOf((head + words).normalize('NFD')).deadlines.map((it) => say(it).normalize('NFC')),
        expected,
        'in NFD',
      );
    });
  }
});

interface Mutation {
  readonly seed: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly rules: readonly string[];
}

/** Mistakes that the five real plans must show, one line of one of them changed. */
const mutations: readonly Mutation[] = [
  {
    seed: '000',
    line: 86,
    from: '05/6/2026',
    to: '05/6/2025',
    rules: ['deadline-before-issue', 'deadline-year-mismatch'],
  },
  {
    seed: '001',
    line: 40,
    from: '01/10/2021 đến ngày 30/10/2021',
    to: '30/10/2021 đến ngày 01/10/2021',
    rules: ['deadline-range-reversed'],
  },
  { seed: '001', line: 46, from: '01/11/2021', to: '08/11/2021', rules: ['deadline-order'] },
  { seed: '001', line: 48, from: '05/11/2021', to: '06/11/2021', rules: ['deadline-inconsistent', 'deadline-weekend'] },
];

describe('deadlines of the real plans beside the repository', () => {
  const textOf = (seed: string): string => seeds.find((it) => it.name.startsWith(seed))?.text ?? '';
  const sayings = (text: string): readonly string[] => {
    const source = new Source(text);
    return findingsOf(text, { rules }).map((it) => `${it.rule} in line ${source.lineAt(it.span.start) + 1}`);
  };

  it('have hints on zeros and on reports without a day, and no other mistake (skipped where ../shared is not there)', function () {
    if (seeds.length === 0) this.skip();
    assert.deepEqual(
      seeds.flatMap(({ name, text }) => sayings(text).map((it) => `${name.slice(0, 3)}: ${it}`)),
      [
        '002: date-month-padding in line 116',
        '002: date-month-padding in line 308',
        '002: deadline-vague-report in line 401',
        '003: deadline-vague-report in line 213',
        '003: deadline-vague-report in line 223',
        '003: deadline-vague-report in line 242',
        '004: date-leading-zero in line 41',
        '004: deadline-vague-report in line 49',
      ],
    );
  });

  for (const { seed, line, from, to, rules: expected } of mutations) {
    it(`show ${expected.join(' and ')} where ${from} becomes ${to} (skipped where ../shared is not there)`, function () {
      if (seeds.length === 0) this.skip();
      const text = textOf(seed);
      const lines = text.split('\n');
      lines[line - 1] = (lines[line - 1] as string).replace(from, to);
      assert.deepEqual(
        sayings(lines.join('\n')),
        expected.map((it) => `${it} in line ${line}`),
      );
    });
  }
});
