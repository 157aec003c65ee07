import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inWindow } from './window';
import * as ui from './workbench';

const name = 'ke-hoach-sach.kehoach';
const text = readFileSync(`test/workspace/${name}`, 'utf8');

/** The number of the line that begins so, from 1. */
const lineOf = (beginning: string): number => text.split('\n').findIndex((it) => it.startsWith(beginning)) + 1;

describe('a clerk who is offered what her plan asks for', () => {
  // In a browser VS Code saves by itself after a second, and what is saved cannot be reverted.
  const workbench = inWindow({ folder: 'test/workspace', settings: { 'files.autoSave': 'off' } });
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  before(async () => {
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy');
  });

  afterEach(async () => {
    await press('Escape');
    await ui.command(workbench, 'File: Revert File');
    await ui.expectText(workbench, text);
  });

  /** A new line before the one that begins so, with a blank one behind it. */
  const openLine = async (beginning: string): Promise<void> => {
    await ui.goTo(workbench, lineOf(beginning));
    await ui.type(workbench, '\n\n');
    await ui.expectCursor(workbench, `Ln ${lineOf(beginning) + 2}, Col 1`);
    await press('ArrowUp');
    await press('ArrowUp');
  };

  const expectLine = async (beginning: string, line: string): Promise<void> => {
    const at = text.indexOf(`\n${beginning}`) + 1;
    await ui.expectText(workbench, `${text.slice(0, at)}${line}\n\n${text.slice(at)}`);
  };

  it('types can cu, and takes a document of the folder with an arrow and Tab', async () => {
    await openLine('Căn cứ Nghị định');
    await ui.typeForList(workbench, 'can cu');
    const offers = await ui.suggestions(workbench);
    assert.match(offers[0] ?? '', /^Kế hoạch số 214\/KH-UBND/u);
    await ui.screenshot(workbench, 'completion-bases');
    await press('ArrowDown');
    await press('Tab');
    await expectLine(
      'Căn cứ Nghị định',
      'Căn cứ Kế hoạch số 214/KH-UBND ngày 16 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh triển khai công tác phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2027;',
    );
  });

  it('finds it by words of its title, typed with Telex over several words', async () => {
    await openLine('III. KINH PHÍ');
    await ui.typeTelex(workbench, 'Các phòng rà soát theo Kế hoạch văn thư', { delay: 60 });
    await ui.takeSuggestion(workbench, 'Kế hoạch số 231/KH-UBND');
    await ui.typeTelex(workbench, ', báo cáo Sở.');
    await expectLine('III. KINH PHÍ', 'Các phòng rà soát theo Kế hoạch số 231/KH-UBND, báo cáo Sở.');
  });

  it('narrows the list down by the number of a document', async () => {
    await openLine('III. KINH PHÍ');
    await ui.typeForList(workbench, 'Theo Ke hoach');
    assert.ok(1 < (await ui.suggestions(workbench)).length);
    await ui.typeSlowly(workbench, ' 214');
    await ui.until(async () => (await ui.suggestions(workbench)).length === 1);
    await press('ArrowDown');
    await press('Tab');
    await ui.typeSlowly(workbench, '.');
    const line = (await ui.editorText(workbench)).split('\n').find((it) => it.startsWith('Theo '));
    assert.match(line ?? '', /^Theo Kế hoạch số 214\/KH-UBND ngày .*\.$/u);
  });

  it('writes prose in peace, and a new line where a list is open', async () => {
    await openLine('III. KINH PHÍ');
    const cameUp = await ui.watch(workbench);
    const prose =
      'Các phòng thực hiện nghiêm quy định, theo dõi tại chỗ; phối hợp chặt chẽ với nhau và căn cứ tình hình để điều chỉnh. ' +
      'Khai thác hồ sơ trước ngày làm việc cuối tuần, giao lưu với bạn đọc; kế hoạch tháng treo tại phòng họp. Mỗi quý họp một lần.';
    await ui.typeTelex(workbench, prose);
    await expectLine('III. KINH PHÍ', prose);
    assert.deepEqual(
      (await cameUp()).filter((it) => /^(?:list|popup)/u.test(it)),
      [],
    );
    await press('End');
    await ui.typeForList(workbench, ' Theo Kế');
    await ui.suggestions(workbench);
    await ui.type(workbench, '\n');
    await ui.typeSlowly(workbench, 'hết');
    await expectLine('III. KINH PHÍ', `${prose} Theo Kế\nhết`);
  });

  it('is offered units behind their label, and goes on typing another', async () => {
    await openLine('III. KINH PHÍ');
    await ui.typeTelex(workbench, 'Đơn vị chủ trì: ');
    await ui.typeForList(workbench, 'van');
    await ui.screenshot(workbench, 'completion-units');
    await ui.takeSuggestion(workbench, 'Văn phòng Sở', 'Enter');
    await ui.type(workbench, '.\n');
    await ui.typeTelex(workbench, 'Đơn vị phối hợp: Trung tâm Tin học.');
    await expectLine('III. KINH PHÍ', 'Đơn vị chủ trì: Văn phòng Sở.\nĐơn vị phối hợp: Trung tâm Tin học.');
  });

  it('asks with Ctrl+Space for a day, a heading and all that may stand there', async () => {
    await openLine('III. KINH PHÍ');
    await ui.typeTelex(workbench, 'Hoàn thành trước ngày ');
    await press('Control+Space');
    const days = await ui.suggestions(workbench);
    assert.match(days.join('\n'), /^04\/6\/2027 thứ Sáu, đã có trong bản này$/mu);
    await ui.screenshot(workbench, 'completion-days');
    await ui.takeSuggestion(workbench, '11/6/2027');
    await expectLine('III. KINH PHÍ', 'Hoàn thành trước ngày 11/6/2027');
    await ui.type(workbench, '.\n');
    await press('Control+Space');
    const all = await ui.suggestions(workbench);
    assert.match(all[0] ?? '', /^6\. sau 5\. Tự kiểm tra/u);
    assert.ok(
      all.includes('kh-nhiemvu Một nhiệm vụ') && !all.some((it) => it.startsWith('kh-kinhphi')),
      all.join('\n'),
    );
    await ui.screenshot(workbench, 'completion-all');
  });
});
