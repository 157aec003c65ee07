import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

const press = ({ page }: ui.Workbench, key: string): Promise<void> => page.keyboard.press(key);

async function emptyPage(workbench: ui.Workbench): Promise<void> {
  await press(workbench, 'Control+A');
  await press(workbench, 'Backspace');
}

/** Breaks the line and waits until the caret stands behind the mark. */
async function breakLine(workbench: ui.Workbench, place: string): Promise<void> {
  await press(workbench, 'Enter');
  await ui.expectCursor(workbench, place);
}

/**
 * The same but for one mark at the beginning of each line. Whether the server's comes before the next key depends on the machine, and so
 * does the editor's own: it breaks a line plainly as long as it has not coloured the line before.
 */
async function expectWords(workbench: ui.Workbench, typed: string): Promise<void> {
  const words = (text: string): string[] => text.split('\n').map((it) => it.replace(/^(?:\d+\.|[a-zđ]\)|[-+]) /u, ''));
  await ui.until(async () => (await ui.editorText(workbench)).endsWith(typed.slice(-10)));
  assert.deepEqual(words(await ui.editorText(workbench)), words(typed));
}

describe('a clerk who writes lists', () => {
  const workbench = inWindow();

  before(async () => {
    await ui.newUntitled(workbench, 'Kế hoạch');
    await ui.expectStatus(workbench, 'Thảo không thấy lỗi');
  });

  it('has her items numbered, and goes down a level after a colon', async () => {
    await ui.typeTelex(workbench, 'II. NỘI DUNG\n1. Tổ chức trực ban đủ quân số.');
    await breakLine(workbench, 'Ln 3, Col 4');
    await ui.typeTelex(workbench, 'Phân công nhiệm vụ như sau:');
    await breakLine(workbench, 'Ln 4, Col 4');
    await ui.typeTelex(workbench, 'Đội Cảnh sát đường thủy tuần tra;');
    await breakLine(workbench, 'Ln 5, Col 4');
    await ui.typeTelex(workbench, 'Trạm Quản lý đường sông gửi báo cáo.');
    await ui.screenshot(workbench, 'lists-numbered');
    await ui.expectText(
      workbench,
      `II. NỘI DUNG
1. Tổ chức trực ban đủ quân số.
2. Phân công nhiệm vụ như sau:
a) Đội Cảnh sát đường thủy tuần tra;
b) Trạm Quản lý đường sông gửi báo cáo.`,
    );
  });

  it('leaves a list at its empty item', async () => {
    await breakLine(workbench, 'Ln 6, Col 1');
    await ui.typeTelex(workbench, '- Dừng tuần tra;\n');
    await ui.expectCursor(workbench, 'Ln 7, Col 3');
    await breakLine(workbench, 'Ln 7, Col 1');
    await ui.typeTelex(workbench, '3. Kiểm tra bến thủy.');
    await ui.expectText(
      workbench,
      `II. NỘI DUNG
1. Tổ chức trực ban đủ quân số.
2. Phân công nhiệm vụ như sau:
a) Đội Cảnh sát đường thủy tuần tra;
b) Trạm Quản lý đường sông gửi báo cáo.
- Dừng tuần tra;
3. Kiểm tra bến thủy.`,
    );
  });

  it('has an item of the level below when she presses Tab behind a new dash, and one mark when she types her own', async () => {
    await emptyPage(workbench);
    await ui.typeTelex(workbench, '- Tuyên truyền;');
    await breakLine(workbench, 'Ln 2, Col 3');
    await press(workbench, 'Tab');
    await ui.typeTelex(workbench, 'Qua loa truyền thanh;');
    await breakLine(workbench, 'Ln 3, Col 3');
    await ui.until(async () => /^\+ Qua loa/mu.test(await ui.visibleText(workbench)));
    await ui.typeTelex(workbench, '- Vận động.');
    await press(workbench, 'Enter');
    await ui.until(async () => /^- Vận động/mu.test(await ui.visibleText(workbench)));
    await ui.screenshot(workbench, 'lists-level');
    await ui.expectText(workbench, '- Tuyên truyền;\n+ Qua loa truyền thanh;\n- Vận động.\n- ');
  });

  it('puts one in between, and takes it back', async () => {
    const list = (...items: string[]) => items.join('\n');
    await emptyPage(workbench);
    const before = list('1. Trực ban.', '2. Tuần tra theo khoản 3.', '3. Báo cáo.');
    await ui.insert(workbench, before);
    await ui.goTo(workbench, 1, 13);
    await breakLine(workbench, 'Ln 2, Col 4');
    await ui.typeTelex(workbench, 'Họp giao ban.');
    await ui.expectText(
      workbench,
      list('1. Trực ban.', '2. Họp giao ban.', '3. Tuần tra theo khoản 4.', '4. Báo cáo.'),
    );
    await ui.screenshot(workbench, 'lists-between');
    await emptyPage(workbench);
    await ui.insert(workbench, before);
    await ui.goTo(workbench, 1, 13);
    await breakLine(workbench, 'Ln 2, Col 4');
    await ui.undo(workbench);
    await ui.expectText(workbench, before.replace('\n', '\n\n'));
    await ui.undo(workbench);
    await ui.expectText(workbench, before);
  });

  it('splits a paragraph in its middle', async () => {
    await emptyPage(workbench);
    await ui.typeTelex(workbench, '- Trực ban; báo cáo;');
    await ui.goTo(workbench, 1, 12);
    await ui.typeTelex(workbench, '\nGửi');
    await ui.expectText(workbench, '- Trực ban;\nGửi báo cáo;');
  });

  it('gets her words exactly, however fast she types on', async () => {
    await emptyPage(workbench);
    const typed = [
      '1. Trực ban đủ quân số, sẵn sàng ứng cứu.',
      'Tuần tra đường thủy vào buổi sáng.',
      'Được hưởng phụ cấp; đề nghị Trạm Quản lý đường sông:',
      'Gửi báo cáo trước ngày 15/5/2026.',
      '- Đội Cảnh sát đường thủy;',
      'Trạm Quản lý đường sông.',
    ];
    await ui.typeTelex(workbench, typed.join('\n'));
    await expectWords(workbench, typed.join('\n'));
  });
});

/**
 * Keeps back each answer about a line break until so many more changes have come, as a machine does that is busy; the answers to
 * everything else go out.
 */
const busy = `
const send = process.send.bind(process);
const asked = new Set();
const held = [];
process.prependListener('message', (message) => {
  if (message.method === 'textDocument/onTypeFormatting') asked.add(message.id);
  if (message.method !== 'textDocument/didChange') return;
  for (const it of held) it.wait--;
  while (held[0] && held[0].wait <= 0) send(...held.shift().message);
});
process.send = (...message) => {
  if (message[0].method !== undefined || !asked.has(message[0].id)) return send(...message);
  held.push({ wait: 3, message });
  message.find((it) => typeof it === 'function')?.(null);
  return true;
};
require('./real.js');
`;

describe('a clerk who types faster than the server answers', () => {
  const alter = (extension: string): void => {
    const server = path.join(extension, 'out', 'server');
    renameSync(path.join(server, 'node.js'), path.join(server, 'real.js'));
    writeFileSync(path.join(server, 'node.js'), busy);
  };
  const workbench = inWindow({ alter });

  before(async () => {
    await ui.newUntitled(workbench, 'Kế hoạch');
    await ui.expectStatus(workbench, 'Thảo không thấy lỗi');
  });

  it('loses no letter and gets none twice', async () => {
    const typed = [
      '1. Trực ban đủ quân số, sẵn sàng ứng cứu.',
      'Tuần tra đường thủy vào buổi sáng.',
      '- Đội Cảnh sát đường thủy;',
      'Trạm Quản lý đường sông;',
      '',
      'Được hưởng phụ cấp như sau:',
      'a) Người trực ban;',
      'Người lái xuồng.',
    ].join('\n');
    await ui.typeTelex(workbench, typed);
    await ui.screenshot(workbench, 'lists-busy');
    await expectWords(workbench, typed);
  });
});
