import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { looksLikePlan } from '../../client/src/language/looks-like-plan';
import { anyText, cases } from '../properties/drafts';
import { corpus, samples, seeds } from '../seeds/real-plans';

/** As the editor shows a text to it: the first and the last lines. */
const looks = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/u);
  return looksLikePlan({ first: lines.slice(0, 90).join('\n'), last: lines.slice(-90).join('\n') });
};

const head = 'UBND TỈNH HOÀI LĨNH\nSỞ Y TẾ\n\nSố:     /KH-SYT\n\nHoài Lĩnh, ngày     tháng 3 năm 2026\n\n';

describe('a text that looks like a plan', () => {
  it('is each of our drafts, decomposed as well', () => {
    for (const { name, text } of samples) {
      assert.ok(looks(text), name);
      assert.ok(looks(text.normalize('NFD')), name);
    }
  });

  it('is each real plan, and no other real document', function () {
    if (seeds.length === 0) this.skip();
    for (const { name, text } of seeds) assert.ok(looks(text), name);
    const plans = new Set(['002.txt', '003.txt', '006.txt', '010.txt']);
    for (const { name, text } of corpus) assert.equal(looks(text), plans.has(name), name);
  });

  it('has a title of its own and what only offices write', () => {
    const yes = [
      `${head}KẾ HOẠCH\nTiêm chủng năm 2026\n`,
      `**KẾ HOẠCH**\n**Tiêm chủng**\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nNơi nhận:\n- Lưu: VT.\n`,
      `ĐẢNG CỘNG SẢN VIỆT NAM\nSố     -KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n`,
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nDỰ THẢO KẾ HOẠCH NĂM 2026\n\nCăn cứ Luật Thư viện;\n',
      ' Căn cứ Kế hoạch số 61/KH-UBND của tỉnh, \n\nSở Tư pháp ban hành Kế hoạch năm 2026 như sau: \n\nI . MỤC ĐÍCH, YÊU CẦU \n',
    ];
    const no = [
      '',
      'KẾ HOẠCH\n',
      '# Kế hoạch học tập\n\n- Thứ Hai: Toán\n- Thứ Ba: Văn\n',
      'KẾ HOẠCH ĐI CHỢ\n\nI. MỤC TIÊU\nMua rau.\n',
      `${head}BÁO CÁO\nKết quả thực hiện Kế hoạch số 5/KH-SYT\n\nNơi nhận:\n- Lưu: VT.\n`,
      `# Thảo\n\nMột kế hoạch mẫu:\n\n\`\`\`\n${head}KẾ HOẠCH\nTiêm chủng\n\nNơi nhận:\n\`\`\`\n`,
      'PLAN\n\nI. PURPOSE\n\nSocialist Republic of Viet Nam\nNo: 12/KH-UBND\n',
      'Chị ơi, em gửi kế hoạch số 12/KH-UBND nhé. Nơi nhận: chị Hoa.\n',
    ];
    for (const text of yes) assert.ok(looks(text), text);
    for (const text of no) assert.ok(!looks(text), text);
  });

  it('is no README, changelog or page about plans', () => {
    for (const name of ['README.md', 'CHANGELOG.md']) assert.ok(!looks(readFileSync(name, 'utf8')), name);
  });

  it('is told of any text without harm', () => {
    fc.assert(
      fc.property(anyText, (text) => typeof looks(text) === 'boolean'),
      cases(),
    );
  });
});
