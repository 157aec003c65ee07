import assert from 'node:assert/strict';
import { type Habit, telex } from './telex';
import { inWindow } from './window';
import * as ui from './workbench';

/** Places where the plan offers something, holds a finding back, or goes on with a list; each line is ended by Enter. */
const lines = [
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
  'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, theo quyết định của Thủ tướng, Sở Nội vụ hoàn thiện quy hoạch đường thủy như sau:',
  'II. NHIỆM VỤ',
  'Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Trường Trung học phổ thông Hòa Khuê.',
  'Hoàn thành trước ngày 31/6/2026, báo cáo khoản 2 Mục IX về Ủy ban nhân dân tỉnh chậm nhất ngày 15/12/2026.',
  'Nơi nhận: Như trên; Lưu: VT, VP.',
];
const typed = `${lines.join('\n')}\n`;

/** The strokes as a text, without an editor. */
function written(habit: Habit): string {
  let text = '';
  for (const it of telex(typed, habit))
    text = 'key' in it ? text + it.key : text.slice(0, text.length - it.back) + it.text;
  return text;
}

const habits: readonly Habit[] = ['tone at the end', 'tone at once'];

describe('a Vietnamese keyboard', () => {
  // In a plain text VS Code itself puts words of the text in the place of what is typed.
  const settings = { '[plaintext]': { 'editor.wordBasedSuggestions': 'off' } };
  const workbench = inWindow({ folder: 'test/workspace', settings });

  for (const habit of habits) {
    it(`writes in a plan what it writes in a plain text: ${habit}`, async () => {
      assert.equal(written(habit), typed);
      await ui.newUntitled(workbench, 'Plain Text');
      await ui.typeTelex(workbench, typed, { habit, delay: 15 });
      await ui.expectText(workbench, typed);
      await ui.newUntitled(workbench, 'Kế hoạch');
      await ui.typeTelex(workbench, typed, { habit, delay: 15 });
      await ui.expectText(workbench, typed);
    });
  }
});
