import assert from 'node:assert/strict';
import { Source } from '../../server/src/text/source';
import { findingsOf } from '../rules/workbench';

const heads = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'];
const rows = [
  ['Ban hành văn bản hướng dẫn', 'Văn phòng Sở', 'Các phòng, đơn vị thuộc Sở', 'Tháng 3/2026'],
  ['Tập huấn cho công chức bộ phận một cửa', 'Phòng Nghiệp vụ', 'Văn phòng Sở', 'Từ ngày 06/4/2026 đến ngày 10/4/2026'],
  ['Rà soát, đơn giản hóa thủ tục', 'Thanh tra Sở', 'Phòng Công chức', 'Trước ngày 30/6/2026'],
  ['Khảo sát mức độ hài lòng', 'Phòng Nghiệp vụ', 'Trung tâm Lưu trữ', 'Quý III/2026'],
  ['Tuyên truyền trên trang thông tin điện tử', 'Văn phòng Sở', 'Các phòng, đơn vị thuộc Sở', 'Thường xuyên'],
] as const;

const planWith = (table: string): string => `SỞ NỘI VỤ TỈNH HOÀI LĨNH

Số: 41/KH-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hoài Lĩnh, ngày 10 tháng 3 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NỘI DUNG

${table}

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở theo dõi, đôn đốc.

2. Các phòng, đơn vị thuộc Sở thực hiện nhiệm vụ được giao./.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC

Trần Quốc Khải
`;

type Shape = (cells: readonly string[], i: number) => readonly string[];

/** How the table comes out of the page. */
const shapes: Readonly<
  Record<string, { readonly row: Shape; readonly joint?: string; readonly above?: readonly string[] }>
> = {
  'each cell on a line': { row: (cells, i) => [String(i + 1), ...cells] },
  'blank lines between': { row: (cells, i) => [`0${i + 1}`, ...cells], joint: '\n\n' },
  'times in small letters': {
    row: (cells, i) => [
      `${i + 1}.`,
      ...cells.slice(0, 3),
      ...cells.slice(3).map((it) => it[0]?.toLowerCase() + it.slice(1)),
    ],
  },
  'a cell over two lines': { row: (cells, i) => [String(i + 1), ...cells.map((it) => it.replace(' cho ', '\ncho '))] },
  'an empty cell': { row: (cells, i) => [String(i + 1), ...cells.filter((_, k) => i !== 3 || k !== 2)] },
  'columns in numbers, and no remarks': {
    row: (cells, i) => [String(i + 1), ...cells],
    above: ['Ghi chú', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  },
  'rows in groups': {
    row: (cells, i) => [
      ...(i === 3 ? ['II', 'Công tác khác'] : i === 0 ? ['I', 'Chuẩn bị'] : []),
      String(i + 1),
      ...cells,
    ],
  },
  'the heads again': {
    row: (cells, i) => [...(i === 2 ? ['3', ...heads] : []), String(i + 1), ...cells],
  },
};

const plants: readonly {
  readonly row: number;
  readonly cell: number;
  readonly words: string;
  readonly rules: string;
}[] = [
  { row: 0, cell: 3, words: 'Tháng 02/2026', rules: 'deadline-before-issue' },
  { row: 1, cell: 3, words: 'Từ ngày 16/4/2026 đến ngày 10/4/2026', rules: 'deadline-range-reversed' },
  { row: 2, cell: 3, words: 'Trước ngày 30/01/2026', rules: 'deadline-before-issue' },
  { row: 2, cell: 3, words: 'Trước ngày 31/6/2026', rules: 'date-invalid' },
  { row: 2, cell: 3, words: '30/6/2025', rules: 'deadline-before-issue, deadline-year-mismatch' },
  { row: 2, cell: 3, words: 'Thứ Hai, ngày 30/6/2026', rules: 'weekday-date-mismatch' },
  { row: 3, cell: 3, words: 'Quý III/2025', rules: 'deadline-before-issue, deadline-year-mismatch' },
  { row: 1, cell: 2, words: 'Phòng Nghiệp vụ', rules: 'assignment-lead-also-coop' },
];

describe('a table whose cells stand on lines of their own', () => {
  for (const [name, { row, joint = '\n', above = [] }] of Object.entries(shapes)) {
    const write = (cells: readonly (readonly string[])[]): string =>
      planWith([...heads, ...above, ...cells.flatMap(row)].join(joint));
    const told = (text: string): readonly string[] => {
      const source = new Source(text);
      const lineOf = (at: number): string => text.split('\n')[source.lineAt(at)] as string;
      return findingsOf(text).map((it) => `${it.rule}: ${lineOf(it.span.start)}`.toLowerCase());
    };

    it(`is right as it stands: ${name}`, () => assert.deepEqual(told(write(rows)), []));

    for (const plant of plants) {
      it(`is wrong in “${plant.words}”: ${name}`, () => {
        const cells = rows.map((it, i) =>
          it.map((word, k) => (i === plant.row && k === plant.cell ? plant.words : word)),
        );
        const expected = plant.rules.split(', ').map((it) => `${it}: ${plant.words}`.toLowerCase());
        assert.deepEqual([...told(write(cells))].sort(), expected);
      });
    }
  }
});
