import assert from 'node:assert/strict';
import { readMarked } from '../marked';
import { candidates, offered, refactored, titles } from './refactor';

const head = 'UBND TỈNH HOÀI LĨNH\nSỞ Y TẾ\n\nKẾ HOẠCH\nPhòng bệnh năm 2027\n\n';

describe('shortening citations', () => {
  const full = 'Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026';
  const text = `Thực hiện ${full}.\n\nCác phòng bám sát ${full} để kiểm tra.\n\nVăn phòng theo dõi ${full}.\n`;
  const title = 'Viết gọn 2 lần viện dẫn sau của Kế hoạch số 71/KH-UBND';

  it('leaves type and symbol of all later mentions, from whichever of them', () => {
    const short = `Thực hiện ${full}.\n\nCác phòng bám sát Kế hoạch số 71/KH-UBND để kiểm tra.\n\nVăn phòng theo dõi Kế hoạch số 71/KH-UBND.\n`;
    for (const at of [15, text.indexOf(full, 140) + 3, text.lastIndexOf(full) + 60]) {
      assert.equal(refactored(`${text.slice(0, at)}‸${text.slice(at)}`, title), short);
    }
    assert.deepEqual(titles(`‸${short}`), []);
  });

  it('does not say again what the repair of the only long mention says', () => {
    const two = `Thực hiện ${full}.\n\nCác phòng bám sát ${full}.\n`;
    assert.deepEqual(titles(two.replace('bám sát Kế', 'bám sát Kế‸')), []);
    assert.deepEqual(titles(two.replace('Thực hiện Kế', 'Thực hiện Kế‸')), [title.replace('2 lần', '1 lần')]);
  });
});

describe('writing out an abbreviation', () => {
  const text = `${head}I. NHIỆM VỤ\n\n1. Rà soát thủ tục hành chính (sau đây viết tắt là TTHC) của ngành.\n\n2. TTHC mới được công bố; UBND các xã niêm yết “TTHC năm 2027” và TTHC theo Kế hoạch số 12/KH-UBND.\n`;

  it('does it here, or everywhere with what explained it', () => {
    const marked = text.replace('2. TTHC', '2. TTHC‸');
    assert.deepEqual(
      titles(marked).filter((it) => it.startsWith('Viết đầy đủ')),
      ['Viết đầy đủ “thủ tục hành chính” ở đây', 'Viết đầy đủ “thủ tục hành chính” ở cả 2 chỗ'],
    );
    assert.equal(
      refactored(marked, 'Viết đầy đủ “thủ tục hành chính” ở đây'),
      text.replace('2. TTHC', '2. Thủ tục hành chính'),
    );
    assert.equal(
      refactored(marked, 'Viết đầy đủ “thủ tục hành chính” ở cả 2 chỗ'),
      text.replace('2. TTHC', '2. Thủ tục hành chính').replace('và TTHC', 'và thủ tục hành chính'),
    );
    const plain = marked.replace('“TTHC năm 2027”', 'bảng');
    assert.doesNotMatch(refactored(plain, 'Viết đầy đủ “thủ tục hành chính” ở cả 2 chỗ'), /TTHC/u);
  });

  it('never says the same twice where a bracket explains it', () => {
    for (const [long, short] of [
      ['Ủy ban nhân dân (UBND) phường Bến Đá', 'Ủy ban nhân dân phường Bến Đá'],
      ['Ủy ban nhân dân phường (UBND phường)', 'Ủy ban nhân dân phường'],
    ] as const) {
      const own = `${head}Thực hiện Kế hoạch số 15/KH-UBND ngày 04/01/2027, ${long} xây dựng Kế hoạch:\n\nI. NHIỆM VỤ\n\n1. Báo cáo UBND phường.\n\n2. UBND phường theo dõi.\n`;
      assert.deepEqual(
        titles(own.replace('(UBND', '(UB‸ND')).filter((it) => it.startsWith('Viết đầy đủ')),
        ['Viết đầy đủ “Ủy ban nhân dân” ở cả 2 chỗ'],
      );
      assert.equal(
        refactored(own.replace('2. UBND', '2. UB‸ND'), 'Viết đầy đủ “Ủy ban nhân dân” ở cả 2 chỗ'),
        own.replace(long, short).replace('cáo UBND', 'cáo Ủy ban nhân dân').replace('2. UBND', '2. Ủy ban nhân dân'),
      );
    }
  });

  it('reads what it stands for in the draft, also past small words', () => {
    const own = `${head}I. NHIỆM VỤ\n\nCác điểm dừng, nghỉ và tránh (ĐDNT) được sửa; mỗi ĐDNT có biển.\n`;
    assert.deepEqual(titles(own.replace('mỗi ĐD', 'mỗi ĐD‸')), ['Viết đầy đủ “điểm dừng, nghỉ và tránh” ở đây']);
  });

  it('knows the names of bodies, and leaves symbols, quotations, names of offices and the head alone', () => {
    assert.equal(
      refactored(text.replace('UBND các', 'UB‸ND các'), 'Viết đầy đủ “Ủy ban nhân dân” ở đây'),
      text.replace('UBND các', 'Ủy ban nhân dân các'),
    );
    const silent = (marked: string): void =>
      assert.deepEqual(
        titles(marked).filter((it) => it.startsWith('Viết đầy đủ')),
        [],
      );
    silent(text.replace('12/KH-UBND', '12/KH-UB‸ND'));
    silent(text.replace('“TTHC', '“TT‸HC'));
    silent(`${head}I. NHIỆM VỤ\n\nPhòng CC‸HC theo dõi.\n`);
    silent(`${head}I. NHIỆM VỤ\n\nPhần II‸I nêu trên.\n`);
  });
});

describe('explaining an abbreviation', () => {
  const text = `${head}I. NHIỆM VỤ\n\n1. Phòng Nghiệp vụ y dược lập kế hoạch.\n\n2. Phòng Nghiệp vụ y dược, Văn phòng kiểm tra.\n\n3. Gửi Phòng Nghiệp vụ y dược trước ngày 15/10/2027.\n\nNơi nhận:\n- Phòng Nghiệp vụ y dược;\n- Lưu: VT.\n`;
  const title = 'Thêm “(sau đây viết tắt là Phòng NVYD)” ở lần nhắc đầu tiên, viết tắt 2 lần sau';

  it('does so once, and uses it from then on in the text', () => {
    assert.equal(
      refactored(text.replace('2. Phòng', '2. Ph‸òng'), title),
      text
        .replace('1. Phòng Nghiệp vụ y dược', '1. Phòng Nghiệp vụ y dược (sau đây viết tắt là Phòng NVYD)')
        .replace('2. Phòng Nghiệp vụ y dược', '2. Phòng NVYD')
        .replace('Gửi Phòng Nghiệp vụ y dược', 'Gửi Phòng NVYD'),
    );
  });

  it('stops where the drafter may write another one, in all places at once', () => {
    const [found] = offered(text.replace('1. Phòng', '1. Ph‸òng')).filter((it) => it.title === title);
    assert.deepEqual(
      found?.groups.flatMap((it) => it.edits.map((one) => one.snippet)),
      [` (sau đây viết tắt là \${1:Phòng NVYD})`, `\${1:Phòng NVYD}`, `\${1:Phòng NVYD}`],
    );
  });

  it('takes the abbreviation that everybody uses', () => {
    const own = `${head}I. NHIỆM VỤ\n\n1. Đẩy mạnh chuyển đổi số.\n\n2. Tập huấn chuyển đổi số.\n\n3. Đánh giá ‸chuyển đổi số.\n`;
    assert.match(titles(own).join('\n'), /viết tắt là CĐS\)” ở lần nhắc đầu tiên, viết tắt 2 lần sau/u);
  });

  it('is not offered for what is named twice, is explained, or whose abbreviation is in use', () => {
    const none = (marked: string): void =>
      assert.deepEqual(
        titles(marked).filter((it) => it.startsWith('Thêm “(sau đây')),
        [],
      );
    none(text.replace('3. Gửi Phòng Nghiệp vụ y dược', '3. Gửi Văn phòng').replace('1. Phòng', '1. Ph‸òng'));
    none(text.replace('y dược lập', 'y d‸ược (gọi tắt là Phòng Y dược) lập'));
    none(text.replace('1. Phòng', '1. Ph‸òng').replace('Văn phòng kiểm', 'Phòng NVYD kiểm'));
    none(text.replace('- Phòng Ng', '- Phòng ‸Ng'));
  });
});

describe('sorting the recipients', () => {
  const list = (...lines: readonly string[]): string =>
    `${head}I. NHIỆM VỤ\n\nCác phòng thực hiện./.\n\nNơi nhận:\n${lines.map((it) => `- ${it}\n`).join('')}\nGIÁM ĐỐC\n\nLò Văn Sương\n`;
  const title = 'Sắp xếp Nơi nhận';
  const at = (text: string): string => text.replace('Nơi nhận', 'Nơi‸ nhận');

  it('has superiors first, who works together, the own units, the archive last', () => {
    assert.equal(
      refactored(
        at(list('Lưu: VT, VP.', 'Các phòng, đơn vị thuộc Sở;', 'Công an tỉnh (p/h)', 'UBND tỉnh (b/c);', 'Bộ Y tế')),
        title,
      ),
      list('UBND tỉnh (b/c);', 'Bộ Y tế;', 'Công an tỉnh (p/h);', 'Các phòng, đơn vị thuộc Sở;', 'Lưu: VT, VP.'),
    );
  });

  it('knows the office above by the head, and puts first what is as above', () => {
    assert.equal(
      refactored(at(list('Văn phòng Sở;', 'Ủy ban nhân dân tỉnh;', 'Như Điều 3;', 'Lưu: VT.')), title),
      list('Như Điều 3;', 'Ủy ban nhân dân tỉnh;', 'Văn phòng Sở;', 'Lưu: VT.'),
    );
  });

  it('keeps the words of each line, the line breaks and names over two lines', () => {
    const text = list('Các phòng thuộc Sở (Nghiệp vụ,\n  Kế hoạch);', '  UBND tỉnh (b/c);', 'Lưu: VT.').replaceAll(
      '\n',
      '\r\n',
    );
    assert.equal(
      refactored(at(text), title),
      list('  UBND tỉnh (b/c);', 'Các phòng thuộc Sở (Nghiệp vụ,\n  Kế hoạch);', 'Lưu: VT.').replaceAll('\n', '\r\n'),
    );
  });

  it('is not offered where they are in order, for those nobody can rank, or away from them', () => {
    const none = (marked: string): void =>
      assert.deepEqual(
        titles(marked).filter((it) => it === title),
        [],
      );
    none(at(list('UBND tỉnh (b/c);', 'Lãnh đạo Sở;', 'UBND các xã, phường (p/h);', 'Các phòng thuộc Sở;', 'Lưu: VT.')));
    none(at(list('Trường Cao đẳng Y tế;', 'Sở Nội vụ;', 'Hội Đông y;', 'Lưu: VT.')));
    none(list('Các phòng thuộc Sở;', 'UBND tỉnh (b/c);', 'Lưu: VT.').replace('NHIỆM', 'NHI‸ỆM'));
  });

  it('is there for the whole document when it is asked for by name', () => {
    const text = list('Các phòng thuộc Sở;', 'UBND tỉnh (b/c);', 'Lưu: VT.');
    assert.equal(candidates(readMarked(text).text, 0, 'refactor.rewrite.thao.recipients').length, 1);
    assert.equal(candidates(readMarked(text).text, 0).length, 0);
  });
});
