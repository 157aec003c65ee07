import assert from 'node:assert/strict';
import { hover, toMarkdown, toText } from '../../../server/src/features/hover/hover';
import { guides } from '../../../server/src/rules/guides';
import { readMarked } from '../marked';
import { type Beside, blank, check, contextOf, dated, head } from './hovering';

describe('hover over a date', () => {
  it('tells the weekday and how far it is from the day of the plan', () => {
    check(`${dated}I. NỘI DUNG\n\nHội nghị khai mạc sáng ⟦05/‸11/2026⟧ tại hội trường.`, [
      'Thứ Năm, 05/11/2026',
      'Sau ngày của kế hoạch (20/10/2026) 16 ngày, 12 ngày làm việc',
    ]);
  });

  it('counts from today where the plan has no day', () => {
    check(`${blank}I. NỘI DUNG\n\nHội nghị khai mạc sáng ⟦05/‸11/2026⟧ tại hội trường.`, [
      'Thứ Năm, 05/11/2026',
      'Còn 13 ngày, 9 ngày làm việc, tính từ hôm nay (23/10/2026)',
    ]);
    check(`${blank}I. NỘI DUNG\n\nHội nghị đã khai mạc sáng ⟦05‸/10/2026⟧ tại hội trường.`, [
      'Thứ Hai, 05/10/2026',
      'Đã qua 18 ngày, tính đến hôm nay (23/10/2026)',
    ]);
  });

  it('names holidays, weekends, Saturdays that are worked and days of the settings', () => {
    const first = (day: string, beside?: Beside): string => {
      const { text, at } = readMarked(`${blank}I. NỘI DUNG\n\nLễ phát động tổ chức tại xã, sáng ${day} có ‸mưa.`);
      const found = hover(contextOf(text, beside), at - ' có '.length);
      return found ? (toText({ ...found, rules: [] }, guides).split('\n')[0] ?? '') : '';
    };
    assert.equal(first('02/9/2026'), 'Thứ Tư, 02/9/2026, ngày Quốc khánh 02/9');
    assert.equal(first('01/11/2026'), 'Chủ nhật, 01/11/2026, nghỉ cuối tuần');
    assert.equal(first('22/8/2026'), 'Thứ Bảy, 22/8/2026, làm bù cho 31/8/2026');
    const holidays = ['24/11/2026', '28/11/2026 làm việc'];
    assert.equal(first('24/11/2026', { holidays }), 'Thứ Ba, 24/11/2026, ngày nghỉ của cơ quan');
    assert.equal(first('28/11/2026', { holidays }), 'Thứ Bảy, 28/11/2026, ngày làm việc của cơ quan');
  });

  it('says that no calendar has it', () => {
    check(`${blank}I. NỘI DUNG\n\nKhai mạc sáng ⟦31/‸4/2026⟧ tại xã.`, [
      'Lịch không có ngày này: tháng 4/2026 chỉ có 30 ngày',
    ]);
    check(`${blank}I. NỘI DUNG\n\nKhai mạc sáng ⟦05/‸14/2026⟧ tại xã.`, [
      'Lịch không có ngày này: một năm chỉ có 12 tháng',
    ]);
  });

  it('takes the year of the plan where none is written', () => {
    check(`${blank}I. NỘI DUNG\n\nTuần lễ áo dài từ sáng ⟦20‸/10⟧ ở trường.`, [
      'Thứ Ba, 20/10/2026',
      'Đã qua 3 ngày, tính đến hôm nay (23/10/2026)',
      'Không ghi năm, hiểu là năm 2026 của kế hoạch',
    ]);
  });

  it('leaves blanks, quantities and what is far away alone', () => {
    check(`${head('ngày ‸    tháng 10 năm 2026')}I. NỘI DUNG\n`, []);
    check(`${blank}I. NỘI DUNG\n\nTỷ lệ 1/5‸00 và 95,‸5% số hồ sơ.`, []);
    check(`${blank}I. NỘI DUNG\n\nKỷ niệm chiến thắng ⟦07/5/‸1954⟧.`, ['Thứ Sáu, 07/5/1954']);
  });
});

describe('hover over words', () => {
  it('tells an abbreviation as this draft defines it, else as it is known', () => {
    const text = `${dated}I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (TTHC) của Sở.\n\n2. Công bố `;
    check(`${text}⟦TT‸HC⟧ mới.`, ['TTHC: thủ tục hành chính, nói nghĩa ở dòng 12']);
    check(`${dated}I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (⟦TTH‸C⟧) của Sở.`, [
      'TTHC: thủ tục hành chính, nói nghĩa ở đây',
    ]);
    check(`${dated}I. NỘI DUNG\n\n1. Công bố ⟦TT‸HC⟧ mới.`, [
      'TTHC: thủ tục hành chính',
      'Nghĩa thường dùng; bản này chưa nói nghĩa',
    ]);
    check(`${dated}I. NỘI DUNG\n\n1. Hướng dẫn UB‸ND các xã.`, []);
  });

  it('tells what a reference leads to', () => {
    const text = `${dated}I. MỤC ĐÍCH\n\n1. Gọn nhẹ.\n\nII. NỘI DUNG\n\n1. Rà soát quy chế.\n\n2. Số hóa hồ sơ.\n\nIII. KINH PHÍ\n\nKinh phí của nhiệm vụ tại `;
    check(`${text}⟦khoản ‸2⟧ Mục II Kế hoạch này.`, ['2. Số hóa hồ sơ, dòng 18', 'trong II. NỘI DUNG']);
    check(`${text}khoản 2 ⟦Mục‸ II⟧ Kế hoạch này.`, ['II. NỘI DUNG, dòng 14']);
    check(`${text}Mục‸ V Kế hoạch này.`, []);
  });

  it('tells what a unit leads and supports', () => {
    const task = (title: string, lead: string, support: string): string =>
      `${title}\n\nĐơn vị chủ trì: ${lead}.\n\nĐơn vị phối hợp: ${support}.\n\n`;
    const text = `${dated}I. NHIỆM VỤ\n\n${task('1. Rà soát quy chế', 'Văn phòng Sở', 'Phòng Tổ chức')}${task('2. Số hóa hồ sơ', 'Phòng Tổ chức', 'Văn phòng Sở')}`;
    check(`${text}II. KINH PHÍ\n\nGửi ⟦Văn phòng‸ Sở⟧ thẩm định.`, [
      'Văn phòng Sở',
      'Chủ trì 1 nhiệm vụ: dòng 12',
      'Phối hợp 1 nhiệm vụ: dòng 18',
    ]);
    check(`${text}II. KINH PHÍ\n\nGửi Sở Tài‸ chính thẩm định.`, []);
  });

  it('tells nothing of comments and plain words', () => {
    check(`${dated}I. MỤC ĐÍCH\n\nTiết ‸kiệm, hiệu quả.`, []);
    check(`${dated}<!-- ghi chú 05/‸11/2026 -->\n\nI. MỤC ĐÍCH\n`, []);
  });
});

describe('a hover', () => {
  it('puts what it knows before the rules that speak there', () => {
    const text = `${dated}I. TỔ CHỨC THỰC HIỆN\n\n1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01/11/2026.\n`;
    const found = hover(contextOf(text, { checked: true }), text.indexOf('01/11'));
    assert.ok(found);
    assert.equal(found.rules[0]?.id, 'deadline-weekend');
    const said = toMarkdown(found, { guides, toRule: (id) => `thao:${id}`, toPlace: () => undefined });
    assert.match(said, /^\*\*Hạn cuối:.*\n\n---\n\n\*\*Hạn báo cáo hoặc gửi rơi vào ngày nghỉ\*\*/su);
    assert.match(toText(found, guides), /^Hạn cuối:.*\n\nHạn báo cáo hoặc gửi rơi vào ngày nghỉ\n/su);
  });

  it('escapes what the draft says and leads to places where the editor can', () => {
    const draft = `${dated}Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về [công tác](x) *văn thư* [cũ] <b>;\n\nI. NỘI DUNG\n\nTrình bày theo Nghị định số 30/2020/NĐ-CP.`;
    const it = hover(contextOf(draft), draft.lastIndexOf('30/2020'));
    assert.ok(it);
    const markdown = toMarkdown(it, {
      guides,
      toRule: () => undefined,
      toPlace: ({ uri, position }) => `${uri}#L${position.line + 1}`,
    });
    assert.match(markdown, /về công tác văn thư \\\[cũ\\\]/u);
    assert.match(markdown, /Ghi đủ ở \[dòng 10\]\(file:\/\/\/ke-hoach\/du-thao\.kehoach#L10\)/u);
    assert.doesNotMatch(markdown, /<b>/u);
  });

  it('still tells the rule that a silence names', () => {
    const silent = `${dated}I. MỤC ĐÍCH\n\n<!-- thảo: bỏ qua deadline-weekend: đã hỏi -->\n\nTiết kiệm.`;
    const it = hover(contextOf(silent), silent.indexOf('deadline-weekend') + 3);
    assert.deepEqual(it?.lines, []);
    assert.deepEqual(
      it?.rules.map((rule) => rule.id),
      ['deadline-weekend'],
    );
  });
});
