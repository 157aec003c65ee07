import assert from 'node:assert/strict';
import { type NewPlanChoices, newPlanChoicesRequest } from '../../server/src/protocol';
import { messy } from '../protocol/drafts';
import { checkFixes } from './checks';
import { startPeer } from './peer';
import { prototypeNames } from './sentences';

const name = 'Chính phủ ban hành Kế hoạch về công tác văn thư như sau:\n\n';

/** What the search found once, cut down to what matters. */
const texts: Readonly<Record<string, string>> = {
  'two lines “Như trên”': `KẾ HOẠCH\nvề công tác văn thư\n\n${name}Nơi nhận:\n- Như trên;\n- Như trên;\n- Chính phủ;`,
  'a part that ends with a table': `${name}Phần I\nMỤC ĐÍCH, YÊU CẦU\n\nPhần III\nNỘI DUNG\n| chia sẻ |\n| tổng kết |\n\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nLê Văn An`,
  'a title that names another document':
    'Căn cứ Kế hoạch số 7/QĐ-UBND ngày 05/3/2024 của Tỉnh ủy về du lịch; Kế hoạch số 7/QĐ-UBND ngày 05/3/2024 của Tỉnh ủy về du lịch thực hiện Kế hoạch số 12/KH-UBND ngày 31/4/2024; ',
  'a title still to be filled in':
    'Căn cứ Kế hoạch số 9-NQ/TW ngày 05/3/2023. Kế hoạch số 9-NQ/TW, ngày 05 tháng 3 năm 2024 thực hiện ',
  'a day that is none in a year of two digits': 'Căn cứ Kế hoạch số 01/KH-UBND ngày 0/0/26 của Ủy ban nhân dân tỉnh;',
  'what is due before a half year, which is past in the year of the plan as well': `An Bình, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nvề công tác văn thư\n\n${name}2. Rà soát xong trước 6 tháng đầu năm 2026.`,
  'an office still to be filled in':
    'Căn cứ Kế hoạch số 7/QĐ-UBND ngày 05/3/2023 của Tỉnh ủy về du lịch; Kế hoạch số 7/QĐ-UBND ngày 05 tháng 3 năm 2024 của UBND xã Phú Lộc; ',
};

describe('what the search for faults has found', () => {
  for (const [what, text] of Object.entries(texts)) it(what, () => checkFixes(text));
  it('symbols of words that every object knows', () => {
    for (const it of prototypeNames) checkFixes(`Căn cứ Kế hoạch số 12/${it}-UBND, số 12/KH-${it}, số 12-${it}/TU.`);
  });
});

describe('a word that every object knows', () => {
  it('is no kind of office', async () => {
    const peer = await startPeer();
    const textDocument = { uri: 'file:///a.kehoach', languageId: 'kehoach', version: 1, text: messy };
    await peer.connection.sendNotification('textDocument/didOpen', { textDocument });
    for (const kind of prototypeNames) {
      const { parents } = await peer.connection.sendRequest<NewPlanChoices>(newPlanChoicesRequest, { kind });
      assert.ok(Array.isArray(parents), kind);
    }
    await peer.end();
  });
});
