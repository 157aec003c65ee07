import assert from 'node:assert/strict';
import { offered, refactored, titles } from './refactor';

const list = 'Đánh số lại danh sách này';
const all = 'Đánh số lại cả văn bản';
const up = 'Nâng mục lên một cấp';
const down = 'Hạ mục xuống một cấp';

describe('renumbering', () => {
  it('puts a list in order that was changed by hand, with the references', () => {
    assert.equal(
      refactored(
        'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nIII.‸ NỘI DUNG\n\n1. Trồng.\n\n2. Chăm sóc.\n\nII. TỔ CHỨC\n\nKiểm lâm làm khoản 2 Mục III Kế hoạch này.\n',
        list,
      ),
      'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n1. Trồng.\n\n2. Chăm sóc.\n\nIII. TỔ CHỨC\n\nKiểm lâm làm khoản 2 Mục II Kế hoạch này.\n',
    );
  });

  it('writes a list in one way', () => {
    assert.equal(
      refactored('I. NỘI DUNG\n\n1.‸ Trồng.\n\n2) Chăm sóc.\n\n3. Tỉa cành.\n', list),
      'I. NỘI DUNG\n\n1. Trồng.\n\n2. Chăm sóc.\n\n3. Tỉa cành.\n',
    );
  });

  it('sees that `1.1)` stands below `1)`', () => {
    const text = 'I. NỘI DUNG\n\n1)‸ Trồng\n\n1.1) Keo.\n\n1.2) Mỡ.\n\n3) Chăm sóc\n\n3.1) Làm cỏ.\n\n3.3) Bón phân.\n';
    assert.equal(
      refactored(text, list),
      'I. NỘI DUNG\n\n1) Trồng\n\n1.1) Keo.\n\n1.2) Mỡ.\n\n2) Chăm sóc\n\n2.1) Làm cỏ.\n\n2.3) Bón phân.\n',
    );
  });

  it('begins at one what begins elsewhere, and takes the numbers below along', () => {
    assert.equal(
      refactored(
        'KẾ HOẠCH\nTrồng rừng\n\nI. NỘI DUNG\n\n‸2. Trồng\n\n2.1. Cây keo.\n\n2.2. Cây mỡ.\n\n3. Chăm sóc\n\nLàm cỏ.\n',
        list,
      ),
      'KẾ HOẠCH\nTrồng rừng\n\nI. NỘI DUNG\n\n1. Trồng\n\n1.1. Cây keo.\n\n1.2. Cây mỡ.\n\n2. Chăm sóc\n\nLàm cỏ.\n',
    );
  });

  it('numbers the whole document at once, in every style', () => {
    const text =
      'I. MỤC‸ ĐÍCH\n\n1. Một.\n\n1. Hai.\n\nIII. NỘI DUNG\n\n1. Ba\n\na) Bốn.\n\nc) Năm.\n\n3. Sáu\n\n3.1. Bảy.\n\n3.3. Tám theo điểm c khoản 1 Mục III.\n';
    const after =
      'I. MỤC ĐÍCH\n\n1. Một.\n\n2. Hai.\n\nII. NỘI DUNG\n\n1. Ba\n\na) Bốn.\n\nb) Năm.\n\n2. Sáu\n\n2.1. Bảy.\n\n2.2. Tám theo điểm b khoản 1 Mục II.\n';
    assert.equal(refactored(text, all), after);
    assert.deepEqual(
      offered(after.replace('MỤC', 'MỤC‸')).filter((it) => it.kind.includes('renumber')),
      [],
    );
  });

  it('is offered for the whole document wherever the caret is, when it is asked for by name', () => {
    const text = 'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nIII. NỘI DUNG\n\nTrồng cây.‸\n';
    assert.deepEqual(titles(text), []);
    assert.deepEqual(
      offered(text, 'refactor.rewrite.thao.renumber.all').map((it) => it.text),
      ['I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\nTrồng cây.\n'],
    );
  });

  it('leaves and names what it cannot tell', () => {
    const [found] = offered(
      'I. MỤC ĐÍCH\n\n1. Một.\n\n2. Hai.\n\nIII.‸ NỘI DUNG\n\n1. Ba theo Mục IX.\n\n2. Bốn.\n',
    ).filter((it) => it.title === list);
    assert.deepEqual(
      found?.left.map((it) => [it.label, it.spans.length]),
      [['Viện dẫn chưa rõ mục nào, giữ nguyên', 1]],
    );
    assert.match(found?.text ?? '', /Mục IX/u);
  });

  it('is not offered where the numbers are right, nor away from them', () => {
    const text = 'I. MỤC ĐÍCH\n\n1. Giữ rừng đầu nguồn.\n\n2. Trồng cây.\n\nII. NỘI DUNG\n\nKhoản 1 Mục I.\n';
    assert.deepEqual(
      titles(text.replace('II.', 'II.‸')).filter((it) => it.startsWith('Đánh')),
      [],
    );
    assert.deepEqual(titles(text.replace('đầu nguồn', 'đầu‸ nguồn')), []);
  });

  it('keeps numbers that are said elsewhere', () => {
    assert.deepEqual(
      titles('I. NỘI DUNG\n\n1. Gồm: a) Trồng;\n\nb)‸ Chăm sóc;\n\nc) Tỉa.\n').filter((it) => it.startsWith('Đánh')),
      [],
    );
  });
});

describe('the level of a section', () => {
  const plan =
    'I. MỤC ĐÍCH\n\n1. Giữ rừng\n\nGiữ rừng đầu nguồn.\n\n2. Trồng cây\n\na) Cây keo.\n\nb) Cây mỡ.\n\n3. Chăm sóc\n\nLàm cỏ.\n\nII. NỘI DUNG\n\n1. Tuần tra\n\nTheo điểm b khoản 2 Mục I Kế hoạch này.\n\n2. Báo cáo\n\nTheo khoản 3 Mục I và Mục II Kế hoạch này.\n';

  it('goes up with all that stands under it', () => {
    assert.equal(
      refactored(plan.replace('2. Trồng cây', '2. Trồng‸ cây'), up),
      'I. MỤC ĐÍCH\n\n1. Giữ rừng\n\nGiữ rừng đầu nguồn.\n\nII. TRỒNG CÂY\n\n1. Cây keo.\n\n2. Cây mỡ.\n\n3. Chăm sóc\n\nLàm cỏ.\n\nIII. NỘI DUNG\n\n1. Tuần tra\n\nTheo khoản 2 Mục II Kế hoạch này.\n\n2. Báo cáo\n\nTheo khoản 3 Mục II và Mục III Kế hoạch này.\n',
    );
  });

  it('goes down with all that stands under it', () => {
    assert.equal(
      refactored(plan.replace('II. NỘI', 'II. ‸NỘI'), down).split('\n\n').slice(-6).join('\n\n'),
      '3. Chăm sóc\n\nLàm cỏ.\n\n4. NỘI DUNG\n\na) Tuần tra\n\nTheo điểm b khoản 2 Mục I Kế hoạch này.\n\nb) Báo cáo\n\nTheo khoản 3 Mục I và khoản 4 Mục I Kế hoạch này.\n'
        .split('\n\n')
        .slice(-6)
        .join('\n\n'),
    );
  });

  it('is not offered where nothing stands below points, above numerals, or for prose', () => {
    const level = (marked: string): readonly string[] => titles(marked).filter((it) => it === up || it === down);
    assert.deepEqual(level(plan.replace('b)', 'b)‸')).includes(down), false);
    assert.deepEqual(level(plan.replace('I. MỤC', 'I. ‸MỤC')), []);
    assert.deepEqual(level('I. NỘI DUNG\n\n1. Một.\n\n2.‸ Các đơn vị giữ rừng, trồng cây.\n'), [down]);
  });

  it('leaves no section empty', () => {
    assert.equal(titles(plan.replace('1. Giữ rừng', '1. Giữ‸ rừng')).includes(up), false);
  });

  it('numbers in the style of an outline', () => {
    const outline =
      'I. NỘI DUNG\n\n1. Một\n\n1.1. Hai.\n\n1.2. Ba.\n\n2. Bốn\n\n2.1. Năm\n\nSáu.\n\n2.2. Bảy\n\nTheo mục 2.2.\n\n3. Tám\n\nChín.\n';
    assert.equal(
      refactored(outline.replace('2.2. Bảy', '2.2.‸ Bảy'), up),
      'I. NỘI DUNG\n\n1. Một\n\n1.1. Hai.\n\n1.2. Ba.\n\n2. Bốn\n\n2.1. Năm\n\nSáu.\n\n3. Bảy\n\nTheo khoản 3 Mục I.\n\n4. Tám\n\nChín.\n',
    );
    assert.equal(
      refactored(outline.replace('2. Bốn', '2. ‸Bốn'), down),
      'I. NỘI DUNG\n\n1. Một\n\n1.1. Hai.\n\n1.2. Ba.\n\n1.3. Bốn\n\n1.3.1. Năm\n\nSáu.\n\n1.3.2. Bảy\n\nTheo mục 1.3.2 Mục I.\n\n2. Tám\n\nChín.\n',
    );
  });
});

describe('a section that is moved', () => {
  const plan =
    'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n1. Trồng cây\n\n1.1. Cây keo.\n\n1.2. Cây mỡ.\n\n<!-- thảo: bỏ qua date-invalid: mẫu -->\n2. Chăm sóc\n\nĐến ngày 31/02/2026 theo khoản 1 Mục II.\n\n3. Báo cáo\n\nTheo mục 1.2 và khoản 2 Mục II.';
  const moved =
    'I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n<!-- thảo: bỏ qua date-invalid: mẫu -->\n1. Chăm sóc\n\nĐến ngày 31/02/2026 theo khoản 2 Mục II.\n\n2. Trồng cây\n\n2.1. Cây keo.\n\n2.2. Cây mỡ.\n\n3. Báo cáo\n\nTheo mục 2.2 và khoản 1 Mục II.';

  it('changes places with the one before, comments and references with it', () => {
    assert.equal(refactored(plan.replace('2. Chăm', '2. ‸Chăm'), 'Chuyển mục lên trên'), moved);
    assert.equal(refactored(plan.replace('1. Trồng', '1. ‸Trồng'), 'Chuyển mục xuống dưới'), moved);
    assert.equal(refactored(moved.replace('2. Trồng', '2. ‸Trồng'), 'Chuyển mục lên trên'), plan);
  });

  it('is followed by references that name the way down to it', () => {
    const text = (label: string): string =>
      `I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. NỘI DUNG\n\n1. Làm đất\n\nCày bừa.\n\n2. Trồng\n\n2.1. Keo.\n\n2.2. Mỡ.\n\nIII. TỔ CHỨC\n\nVăn phòng làm mục ${label} và mục II.1.\n`;
    assert.equal(
      refactored(text('II.2.2').replace('2.1. Keo', '2.1. ‸Keo'), 'Chuyển mục xuống dưới'),
      text('II.2.1').replace('Keo', 'X').replace('Mỡ', 'Keo').replace('X', 'Mỡ'),
    );
  });

  it('leaves the full stop to the last item of its list', () => {
    const list = 'I. NỘI DUNG\n\na) Trồng cây;\n\nb) Chăm sóc;\n\nc) Tỉa cành.\n';
    const exchanged = 'I. NỘI DUNG\n\na) Trồng cây;\n\nb) Tỉa cành;\n\nc) Chăm sóc.\n';
    assert.equal(refactored(list.replace('c) ', 'c) ‸'), 'Chuyển mục lên trên'), exchanged);
    assert.equal(refactored(list.replace('b) ', 'b) ‸'), 'Chuyển mục xuống dưới'), exchanged);
  });

  it('goes to the end of a text without a last line break', () => {
    const text = refactored(plan.replace('3. Báo', '3. ‸Báo'), 'Chuyển mục lên trên');
    assert.ok(
      text.endsWith(
        '2. Báo cáo\n\nTheo mục 1.2 và khoản 3 Mục II.\n\n<!-- thảo: bỏ qua date-invalid: mẫu -->\n3. Chăm sóc\n\nĐến ngày 31/02/2026 theo khoản 1 Mục II.',
      ),
    );
  });
});
