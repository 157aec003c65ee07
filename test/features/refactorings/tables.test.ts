import assert from 'node:assert/strict';
import { samples } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';
import { offered, refactored, titles } from './refactor';

const toTable = 'Chuyển các nhiệm vụ thành bảng';
const toTasks = 'Chuyển bảng thành các nhiệm vụ';

const tasks = `I. MỤC ĐÍCH

Giữ rừng đầu nguồn.

II. NHIỆM VỤ

1. Trồng cây

Trồng 12 ha keo | mỡ.

Làm cỏ hai lần.

Đơn vị chủ trì: Văn phòng Sở.

Thời gian thực hiện: Quý II năm 2027.

2. Tuần tra; kiểm tra

Đơn vị chủ trì: Chi cục Kiểm lâm.

Đơn vị phối hợp: Công an tỉnh; Văn phòng Sở.

Thời gian thực hiện: Quý III năm 2027.

III. TỔ CHỨC THỰC HIỆN

Các đơn vị báo cáo.
`;

const table = `I. MỤC ĐÍCH

Giữ rừng đầu nguồn.

II. NHIỆM VỤ

| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện |
|:---:|---|---|---|---|
| 1 | Trồng cây<br>Trồng 12 ha keo \\| mỡ.<br>Làm cỏ hai lần. | Văn phòng Sở |  | Quý II năm 2027 |
| 2 | Tuần tra; kiểm tra | Chi cục Kiểm lâm | Công an tỉnh; Văn phòng Sở | Quý III năm 2027 |

III. TỔ CHỨC THỰC HIỆN

Các đơn vị báo cáo.
`;

const at = (text: string, words: string): string => text.replace(words, `${words}‸`);

describe('tasks as a table', () => {
  it('come from the labels, and go back to them', () => {
    for (const words of ['II. NHIỆM', '1. Trồng', 'chủ trì: Văn', 'năm 2027', 'phối hợp: Công']) {
      assert.equal(refactored(at(tasks, words), toTable), table, words);
    }
    for (const words of ['| TT', '|:-', '| 1 | Trồng', 'Tuần tra']) {
      assert.equal(refactored(at(table, words), toTasks), tasks, words);
    }
  });

  it('keep emphasis and the ends of lines', () => {
    const bold = tasks
      .replace('1. Trồng cây', '**1. Trồng cây**')
      .replace('2. Tuần tra; kiểm tra', '**2. Tuần tra; kiểm tra**')
      .replaceAll('\n', '\r\n');
    const made = refactored(at(bold, 'II. NHIỆM'), toTable);
    assert.match(made, /\r\n\| 1 \| \*\*Trồng cây\*\*<br>/u);
    assert.doesNotMatch(made, /[^\r]\n/u);
    assert.equal(refactored(at(made, '| TT'), toTasks), bold);
  });

  it('stand apart from the text around', () => {
    const close = tasks.replaceAll('\n\n', '\n');
    const made = refactored(at(close, 'II. NHIỆM'), toTable);
    assert.match(made, /NHIỆM VỤ\n\n\| TT .*\n\nIII\. TỔ CHỨC/su);
    assert.equal(refactored(at(made, '| TT'), toTasks).replaceAll('\n\n', '\n'), close);
  });

  it('leave a cell that is empty to be filled, where the other rows have words there', () => {
    const rows = table.replace(
      '\n\nIII. TỔ',
      '\n| 3 | Sơ kết | Văn phòng Sở | Chi cục Kiểm lâm | Quý IV năm 2027 |\n\nIII. TỔ',
    );
    assert.match(
      refactored(at(rows, '| TT'), toTasks),
      /Văn phòng Sở\.\s+Đơn vị phối hợp: …\s+Thời gian thực hiện: Quý II năm 2027\.\s+2\. Tuần tra; kiểm tra\s/u,
    );
  });

  it('are not offered where something would be lost', () => {
    const none = (marked: string): void =>
      assert.deepEqual(
        titles(marked).filter((it) => it === toTable || it === toTasks),
        [],
      );
    none(at(tasks.replace('chủ trì: Văn phòng Sở', 'chủ trì:'), 'II. NHIỆM'));
    none(at(tasks.replace('1. Trồng cây', '1. Trồng<br>cây'), 'II. NHIỆM'));
    none(at(tasks.replace('năm 2027.\n\n2.', 'năm 2027.\n\nCó sơ kết.\n\n2.'), 'II. NHIỆM'));
    none(at(tasks.replace('Các đơn vị báo cáo', 'Các đơn vị báo cáo khoản 2 Mục II'), 'II. NHIỆM'));
    none(at(tasks, 'III. TỔ'));
    none(at(tasks, 'Trồng 12'));
    none(at(table.replace('| 1 | T', '| I | T'), '| TT'));
    none(at(table.replace('| 1 | T', '| 1 | 1 | T'), '| TT'));
    none(at(table.replace('Đơn vị phối hợp', 'Ghi chú'), '| TT'));
    none(at(table.replace('Công an tỉnh; V', 'Công an tỉnh<br>V'), '| TT'));
  });

  it('say the same in every sample, there and back', () => {
    let count = 0;
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    // Mistakes are out of sight in a table, and would be new behind it.
    for (const text of samples.filter((it) => !it.includes('e) Biên soạn'))) {
      for (const section of planOf(text).outline.sections) {
        const start = section.ordinal.start;
        const made = offered(`${text.slice(0, start)}‸${text.slice(start)}`).find((it) => it.title === toTable);
        if (!made) continue;
        count++;
        const back = refactored(at(made.text, '| TT |'), toTasks);
        assert.equal(words(back), words(text));
      }
    }
    assert.ok(1 <= count, `${count} sections of tasks`);
  });
});
