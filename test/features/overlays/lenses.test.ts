import assert from 'node:assert/strict';
import { areAlike, type Lens, lenses, lensesAsBefore } from '../../../server/src/features/overlays/lenses';
import { planOf } from '../../rules/workbench';

const task = (number: string, time = 'Quý II năm 2027', lead = 'Văn phòng Sở'): string =>
  `${number} Rà soát quy chế số ${number}\n\nĐơn vị chủ trì: ${lead}.\n\nĐơn vị phối hợp: Các phòng.\n\nThời gian thực hiện: ${time}.\n\n`;
const head = 'KẾ HOẠCH\nCông tác văn thư năm 2027\n\nI. MỤC ĐÍCH\n\nGọn nhẹ.\n\n';
const dated = 'Hoàn thành trước ngày 29/01/2027';

const said = (text: string, found: readonly Lens[] = lenses(planOf(text))): string[] =>
  found.map((it) => `${text.slice(it.span.start, it.span.end)}: ${it.title}`);

describe('lenses over tasks', () => {
  it('count the tasks of a section, who leads them and which are due on a day', () => {
    const text = `${head}II. NHIỆM VỤ\n\n${task('1.', dated)}${task('2.')}${task('3.', dated, '')}III. KINH PHÍ\n`;
    assert.deepEqual(said(text), ['II. NHIỆM VỤ: 3 nhiệm vụ · 2 có đơn vị chủ trì · 2 có thời hạn ngày']);
    assert.deepEqual(
      lenses(planOf(text))[0]?.places.map((it) => text.slice(it.start, it.end)),
      ['Rà soát quy chế số 1', 'Rà soát quy chế số 2', 'Rà soát quy chế số 3'],
    );
  });

  it('stand over the innermost heading that holds them all, once', () => {
    const inner = `${head}II. NHIỆM VỤ\n\n1. Văn thư\n\n${task('a)')}${task('b)')}2. Lưu trữ\n\nĐúng hạn.\n\n`;
    assert.deepEqual(said(inner), ['1. Văn thư: 2 nhiệm vụ · 2 có đơn vị chủ trì · 0 có thời hạn ngày']);
    const outer = `${inner.replace('Đúng hạn.\n\n', '')}${task('a)')}${task('b)')}`;
    assert.deepEqual(said(outer), ['II. NHIỆM VỤ: 4 nhiệm vụ · 4 có đơn vị chủ trì · 0 có thời hạn ngày']);
  });

  it('stand over the table of an appendix', () => {
    const text = `${head}II. NHIỆM VỤ\n\nTheo Phụ lục.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Thị Mây\n\nPhụ lục I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-SNV)\n\n| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát | Văn phòng Sở | Trước ngày 29/01/2027 |\n| 2 | Số hóa | Văn phòng Sở | Quý II |\n`;
    assert.deepEqual(said(text), ['Phụ lục I: 2 nhiệm vụ · 2 có đơn vị chủ trì · 1 có thời hạn ngày']);
  });

  it('count nothing of sentences, and no single task', () => {
    assert.deepEqual(said(`${head}II. NHIỆM VỤ\n\n${task('1.')}`), []);
    const sentence = (n: number): string =>
      `${n}. Giao Văn phòng Sở chủ trì, phối hợp với các phòng rà soát quy chế.\n\n`;
    assert.deepEqual(said(`${head}II. TỔ CHỨC THỰC HIỆN\n\n${sentence(1)}${sentence(2)}`), []);
  });
});

describe('lenses while somebody types', () => {
  const two = `${head}II. NHIỆM VỤ\n\n${task('1.')}${task('2.')}`;
  const shown = lenses(planOf(two));

  it('stay where they are when a task is unmade', () => {
    const unmade = two.replace(
      /Đơn vị chủ trì: Văn phòng Sở\.\n\nĐơn vị phối hợp: Các phòng\.\n\n(?=Thời gian[^\n]*\n\n$)/u,
      '',
    );
    assert.deepEqual(said(unmade), []);
    const plan = planOf(unmade);
    const still = lensesAsBefore(plan, shown);
    assert.deepEqual(said(unmade, still), ['II. NHIỆM VỤ: 1 nhiệm vụ · 1 có đơn vị chủ trì · 0 có thời hạn ngày']);
    assert.equal(areAlike(still, lenses(plan)), false);
  });

  it('stay where they are when the heading is written anew, or another comes before it', () => {
    for (const changed of [
      two.replace('II. NHIỆM VỤ', 'II. NHIỆM VỤ TRỌNG TÂM'),
      two.replace('II. NHIỆM VỤ', 'II. YÊU CẦU\n\nĐúng hạn.\n\nII. NHIỆM VỤ'),
      two.replace('Gọn nhẹ.', 'Gọn nhẹ, tiết kiệm.'),
    ]) {
      const plan = planOf(changed);
      const still = lensesAsBefore(plan, shown);
      assert.deepEqual(
        still.map((it) => it.title),
        ['2 nhiệm vụ · 2 có đơn vị chủ trì · 0 có thời hạn ngày'],
      );
      assert.ok(areAlike(still, lenses(plan)));
    }
  });

  it('come no sooner than the typing pauses', () => {
    const none = lenses(planOf(head));
    assert.deepEqual(lensesAsBefore(planOf(two), none), []);
  });
});
