import assert from 'node:assert/strict';
import type { Task } from '../../server/src/plan/tasks/task';
import { planOf } from '../rules/workbench';
import { corpus, samples, seeds } from './real-plans';

const names = (of: readonly { readonly text: string }[]): string => of.map((it) => it.text).join(' + ');

/** Form, what is to be done, who leads, who supports, when. */
const say = ({ form, title, leads, supports, time }: Task): string =>
  [form, title?.text.slice(0, 40), names(leads), names(supports), time?.text ?? ''].join(' | ');

const tasksOf = (text: string): readonly string[] => planOf(`II. NỘI DUNG\n\n${text}`).tasks.map(say);

const inLines = (...rows: readonly (readonly string[])[]): string => rows.flat().join('\n');

const heads = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'];
const three = ['Thống kê', 'Thu gom', 'Nạo vét'].map((it, i) => [
  String(i + 1),
  it,
  'Chi cục Thủy lợi',
  'Sở Y tế',
  `Tháng ${i + 4}/2027`,
]);

const told: readonly { readonly of: string; readonly text: string; readonly tasks: readonly string[] }[] = [
  {
    of: 'labels on lines of their own',
    text: '1. Hoàn thiện quy chế\n\nRà soát, bổ sung.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Các phòng, đơn vị thuộc Sở; Công an tỉnh.\n\nThời gian thực hiện: Hoàn thành trước ngày 29/01/2027.',
    tasks: [
      'labels | Hoàn thiện quy chế | Văn phòng Sở | Các phòng, đơn vị thuộc Sở + Công an tỉnh | Hoàn thành trước ngày 29/01/2027',
    ],
  },
  {
    of: 'labels on one line',
    text: '1. Phát triển cụm công nghiệp\n- Đôn đốc.\nLãnh đạo phụ trách: Phó Giám đốc.\nĐơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Phòng Quản lý Năng lượng, Văn phòng Sở.',
    tasks: [
      'labels | Phát triển cụm công nghiệp | Phòng Quản lý Công nghiệp | Phòng Quản lý Năng lượng + Văn phòng Sở | ',
    ],
  },
  {
    of: 'labels under other names, as bullets, and a value in a list',
    text: '1. Tập huấn\n- Chủ trì: Phòng Nghiệp vụ\n- Cơ quan phối hợp thực hiện:\n+ Sở Y tế;\n+ Hội Nông dân tỉnh.\n- Tiến độ: Quý II năm 2027',
    tasks: ['labels | Tập huấn | Phòng Nghiệp vụ | Sở Y tế + Hội Nông dân tỉnh | Quý II năm 2027'],
  },
  {
    of: 'parts before the labels of the whole',
    text: '1. Lập hồ sơ\n\na) Mở hồ sơ.\n\nb) Kiểm tra.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện: Quý II năm 2027.\n\n2. Số hóa\n\nĐơn vị chủ trì: Trung tâm Lưu trữ lịch sử tỉnh.',
    tasks: [
      'labels | Lập hồ sơ | Văn phòng Sở |  | Quý II năm 2027',
      'labels | Số hóa | Trung tâm Lưu trữ lịch sử tỉnh |  | ',
    ],
  },
  {
    of: 'sentences',
    text: '1. Giao Phòng Tuyên truyền pháp luật và Trung tâm trợ giúp pháp lý nhà nước chủ trì, theo dõi.\n\n2. Sở Y tế\n\na) Chủ trì, phối hợp với các sở, ban, ngành và Công an tỉnh hướng dẫn, hoàn thành trước ngày 15/4/2027.\n\n3. Xác định rõ đơn vị chủ trì từng việc.',
    tasks: [
      'sentence | Phòng Tuyên truyền pháp luật và Trung tâ | Phòng Tuyên truyền pháp luật + Trung tâm trợ giúp pháp lý nhà nước |  | ',
      'sentence | Chủ trì, phối hợp với các sở, ban, ngành | Sở Y tế | các sở, ban, ngành + Công an tỉnh | trước ngày 15/4/2027',
    ],
  },
  {
    of: 'a table',
    text: '| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|:---:|---|---|---|---|\n| 1 | Thống kê bể chứa | Chi cục Thủy lợi | Sở Y tế; Hội Nông dân tỉnh | Trước ngày 26/02/2027 |\n| | **Cộng** | | | |',
    tasks: ['row | Thống kê bể chứa | Chi cục Thủy lợi | Sở Y tế + Hội Nông dân tỉnh | Trước ngày 26/02/2027'],
  },
  {
    of: 'the cells of a table, one a line, some of them in two, with the heads again on the next page',
    text: inLines(
      heads,
      ['1', 'Thống kê bể chứa', 'Chi cục Thủy lợi', 'Sở Y tế; Hội Nông dân tỉnh', 'Trước ngày 26/02/2027'],
      ['2', 'Thu gom vỏ bao thuốc', 'trên các tuyến kênh', 'Sở Y tế', 'Hội Nông dân tỉnh', 'quý II năm 2027'],
      ['7'],
      heads,
      ['3', 'Nạo vét', 'Chi cục Thủy lợi', 'Sở Y tế', 'Khi có nước'],
      ['4', 'Tuyên truyền', 'Hội Nông dân tỉnh', 'Sở Y tế', 'từ ngày 01/3/2027', 'đến ngày 15/3/2027'],
      ['Trên đây là kế hoạch năm 2027.'],
    ),
    tasks: [
      'row | Thống kê bể chứa | Chi cục Thủy lợi | Sở Y tế + Hội Nông dân tỉnh | Trước ngày 26/02/2027',
      'row | Thu gom vỏ bao thuốc trên các tuyến kênh | Sở Y tế | Hội Nông dân tỉnh | quý II năm 2027',
      'row | Nạo vét | Chi cục Thủy lợi | Sở Y tế | Khi có nước',
      'row | Tuyên truyền | Hội Nông dân tỉnh | Sở Y tế | từ ngày 01/3/2027 đến ngày 15/3/2027',
    ],
  },
  {
    of: 'cells on lines in groups, with the columns numbered, no remarks, and no more of a row of another length than its only time',
    text: inLines(
      [...heads, 'Ghi chú', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['I', 'Công tác chuẩn bị'],
      ['01', 'Thống kê bể chứa', 'Chi cục Thủy lợi', 'Sở Y tế', 'Tháng 02/2027'],
      ['02', 'Thu gom vỏ bao thuốc', 'Sở Y tế', 'Quý II năm 2027'],
      ['03', 'Nạo vét', 'Trước ngày 15/3/2027', 'Sở Y tế', 'Hội Nông dân tỉnh', 'Trước ngày 20/3/2027'],
      ['II. Công tác tuyên truyền'],
      ['01', 'Nói chuyện', 'Hội Nông dân tỉnh', 'Sở Y tế', 'Thường xuyên'],
      ['02', 'Phát tờ rơi', 'Hội Nông dân tỉnh', 'Sở Y tế', '20/3/2027'],
    ),
    tasks: [
      'row | Thống kê bể chứa | Chi cục Thủy lợi | Sở Y tế | Tháng 02/2027',
      'row | Thu gom vỏ bao thuốc |  |  | Quý II năm 2027',
      'row | Nói chuyện | Hội Nông dân tỉnh | Sở Y tế | Thường xuyên',
      'row | Phát tờ rơi | Hội Nông dân tỉnh | Sở Y tế | 20/3/2027',
    ],
  },
  ...[
    {
      of: 'lines below heads that no table with tasks has',
      rows: [['STT', 'Họ và tên', 'Chức vụ', 'Ghi chú'], ...three],
    },
    {
      of: 'lines whose times stand below another head',
      rows: [[...heads.slice(0, 4), 'Ghi chú', 'Thời gian'], ...three],
    },
    { of: 'lines that are not numbered one after the other', rows: [heads, ...three.map((it) => it.slice(1))] },
    {
      of: 'lines of which no two rows are as long as the heads',
      rows: [heads, ...three.map((it, i) => it.slice(0, 2 + i))],
    },
    { of: 'one row', rows: [heads, ...three.slice(0, 1)] },
    {
      of: 'lines below two heads in one',
      rows: [['STT', 'Nội dung', 'Đơn vị chủ trì Đơn vị phối hợp', 'Thời gian'], ...three],
    },
  ].map(({ of, rows }) => ({ of, text: inLines(...rows), tasks: [] })),
  {
    of: 'a table with tabs between its cells, some of them empty',
    text: inLines(
      [heads.join('\t')],
      ['1\tThống kê bể chứa\tChi cục Thủy lợi\tSở Y tế; Hội Nông dân tỉnh\tTháng 02/2027'],
      ['2\tNạo vét\tChi cục Thủy lợi\t\tTrước ngày 26/02/2027'],
      ['3\tThu gom\tHội Nông dân tỉnh'],
      ['Cộng\t3\t\t\tTháng 3/2027'],
      ['Trên đây là kế hoạch năm 2027.'],
      ['4\tTổng kết\tSở Y tế\t\tTháng 4/2027'],
    ),
    tasks: [
      'row | Thống kê bể chứa | Chi cục Thủy lợi | Sở Y tế + Hội Nông dân tỉnh | Tháng 02/2027',
      'row | Nạo vét | Chi cục Thủy lợi |  | Trước ngày 26/02/2027',
      'row | Thu gom | Hội Nông dân tỉnh |  | ',
    ],
  },
  {
    of: 'a table of other things',
    text: '| STT | Địa bàn | Khối lượng |\n|---|---|---|\n| 1 | Xã Thượng Khuê | 4,6 |',
    tasks: [],
  },
];

describe('tasks', () => {
  for (const { of, text, tasks } of told) {
    it(`are read from ${of}`, () => {
      assert.deepEqual(tasksOf(text), tasks);
      assert.deepEqual(
        tasksOf(text.normalize('NFD')).map((it) => it.normalize('NFC')),
        tasks,
        'in NFD',
      );
      assert.deepEqual(tasksOf(text.replace(/\n/gu, '\r\n')), tasks, 'with CRLF');
    });
  }

  it('of our samples are whole where the sample means them to be', () => {
    const whole = (name: string): number =>
      planOf(samples.find((it) => it.name.endsWith(name))?.text ?? '').tasks.filter(
        (it) => it.leads.length !== 0 && it.supports.length !== 0 && it.time && it.form !== 'sentence',
      ).length;
    assert.equal(whole('ke-hoach-sach.kehoach'), 5);
    assert.equal(whole('ke-hoach-thieu-noi-nhan.kehoach'), 4);
    assert.equal(whole('ke-hoach-phu-luc.kh.md'), 8);
    assert.equal(whole('ke-hoach-loi.kehoach'), 4);
  });

  it('of the real plans are six and five (skipped where ../shared is not there)', function () {
    if (seeds.length === 0) this.skip();
    const labelled = (plans: typeof seeds, name: string): readonly Task[] =>
      planOf(plans.find((it) => it.name.startsWith(name))?.text ?? '').tasks.filter((it) => it.form === 'labels');
    const first = labelled(seeds, '000');
    assert.equal(first.length, 6);
    assert.ok(first.every((it) => it.leads.length === 1 && it.supports.length === 1 && it.time));
    const second = labelled(corpus, '002');
    assert.equal(second.length, 5);
    assert.ok(second.every((it) => it.leads.length === 1 && it.supports.length !== 0 && !it.time));
  });
});
